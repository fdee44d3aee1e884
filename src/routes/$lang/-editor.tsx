/** The editor with the views that its steps may show, and the names of those to choose from. */
import { type ComponentProps, useMemo } from 'react'
import { CHARTS } from '../../contributions/registry.ts'
import { DOCUMENT_IDS, loadContributions } from '../../corpus/load.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { urlOf } from '../../place/address.ts'
import type { LoadedEditor } from '../../present/edit/edit-page.tsx'
import { Editor } from '../../present/edit/editor.tsx'
import { loadMaterialOf } from '../../present/load-material.ts'
import { WithStagedViews } from './-staged-views.tsx'

/** The timeline, and each chart in each of its states. */
function useViewChoices() {
  const { t } = useTranslation(['contributions', 'timeline'])
  return useMemo(() => {
    const charts = CHARTS.flatMap(({ id, title, toggles }) => {
      const pathOf = (view: Readonly<Record<string, string>>) =>
        urlOf({ language: 'en', page: 'embed', chart: id, view }).slice('/en'.length)
      const states = toggles.flatMap(({ param, options }) =>
        options.map(({ value, label }) => ({
          path: pathOf({ [param]: value }),
          name: `${t(title)} · ${t(label)}`,
        })),
      )
      return [{ path: pathOf({}), name: t(title) }, ...states]
    })
    return [{ path: '/timeline', name: t('timeline:title') }, ...charts]
  }, [t])
}

/** What the steps of any talk may draw on. */
export async function loadForEditor() {
  const [material, figures] = await Promise.all([loadMaterialOf(DOCUMENT_IDS, true), loadContributions()])
  return { material, figures }
}

type Props = ComponentProps<LoadedEditor> & Awaited<ReturnType<typeof loadForEditor>>

export function EditorWithViews({ material, figures, ...props }: Props) {
  const views = useViewChoices()
  return (
    <WithStagedViews record={material.record} figures={figures}>
      <Editor {...props} material={material} views={views} />
    </WithStagedViews>
  )
}
