/** The editor of a talk, fetched with all that its steps draw on once there is a talk to edit. */
import { type ComponentProps, useCallback, useEffect, useState } from 'react'
import { loadWords } from '../../i18n/catalogue.ts'
import type { Language } from '../../i18n/language.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { LoadedEditor } from '../../present/edit/edit-page.tsx'
import { Button } from '../../ui/controls/button.tsx'
import { useLanguage } from '../../ui/language-context.tsx'

async function fetchEditor(language: Language) {
  const [{ EditorWithViews, loadForEditor }] = await Promise.all([
    import('./-editor.tsx'),
    loadWords(language, ['timeline', 'contributions']),
  ])
  return { EditorWithViews, drawn: await loadForEditor() }
}

type Fetched = Awaited<ReturnType<typeof fetchEditor>>

export function EditorWhenAsked(props: ComponentProps<LoadedEditor>) {
  const { t } = useTranslation('editor')
  const { language } = useLanguage()
  const [fetched, setFetched] = useState<Fetched | 'failed' | null>(null)
  const ask = useCallback(() => {
    fetchEditor(language).then(setFetched, () =>
      // What is there already goes on, whatever else fails.
      setFetched((known) => known ?? 'failed'),
    )
  }, [language])
  useEffect(ask, [ask])
  if (fetched === 'failed') {
    return (
      <p role="status">
        {t('failed')}{' '}
        <Button
          onClick={() => {
            setFetched(null)
            ask()
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
