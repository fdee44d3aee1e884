/** The editor of a talk, fetched with all that its steps draw on once there is a talk to edit. */
import { type ComponentProps, useCallback, useEffect, useRef, useState } from 'react'
import { loadWords } from '../../i18n/catalogue.ts'
import type { Language } from '../../i18n/language.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { LoadedEditor } from '../../present/edit/edit-page.tsx'
import { Button } from '../../ui/controls/button.tsx'
import { useLanguage } from '../../ui/language-context.tsx'
import { reloadOrGetReason } from '../../ui/shell/missed.ts'

async function fetchEditor(language: Language) {
  const [{ EditorWithViews, loadForEditor }] = await Promise.all([
    import('./-editor.tsx'),
    loadWords(language, ['timeline', 'contributions']),
  ])
  return { EditorWithViews, drawn: await loadForEditor() }
}

type Fetched = Awaited<ReturnType<typeof fetchEditor>>

export function EditorWhenAsked(props: ComponentProps<LoadedEditor>) {
  const { t } = useTranslation(['editor', 'common'])
  const { language } = useLanguage()
  const [fetched, setFetched] = useState<Fetched | 'unreachable' | 'missing' | null>(null)
  const here = useRef<Fetched | null>(null)
  const ask = useCallback(
    async (byPerson: boolean) => {
      try {
        here.current = await fetchEditor(language)
        setFetched(here.current)
      } catch {
        // What is there already goes on, whatever else fails.
        if (here.current === null) setFetched(await reloadOrGetReason({ byPerson, isInAddress: true }))
      }
    },
    [language],
  )
  useEffect(() => void ask(false), [ask])
  if (typeof fetched === 'string') {
    return (
      <p role="status">
        {fetched === 'unreachable' ? t('failed') : t('common:missed.missing')}{' '}
        <Button
          onClick={() => {
            setFetched(null)
            void ask(true)
          }}
        >
          {t('again')}
        </Button>
      </p>
    )
  }
  if (fetched === null) return <p role="status">{t('loading')}</p>
  return <fetched.EditorWithViews {...props} {...fetched.drawn} />
}
