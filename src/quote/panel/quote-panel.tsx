import { useEffect, useState } from 'react'
import type { Citations } from '../../corpus/citation.ts'
import { loadCitations } from '../../corpus/load.ts'
import { directionOf, LANGUAGES, type Language } from '../../i18n/language.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { hasWords } from '../../place/actions/target.ts'
import type { PanelProps } from '../../place/actions/thing-action.ts'
import { whileComing } from '../../ui/coming.ts'
import { Button } from '../../ui/controls/button.tsx'
import { Choice } from '../../ui/controls/choice.tsx'
import { StatusLine } from '../../ui/controls/notice.tsx'
import { download } from '../../ui/download.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { isMissingFile } from '../../ui/shell/load-anew.ts'
import { reloadOrGetReason } from '../../ui/shell/missed.ts'
import { citation, isForReading, STYLES, type Style } from '../citing/cite.ts'
import { type NamesOfTarget, namesOfTarget } from '../citing/names-of-target.ts'
import { permalink } from '../citing/permalink.ts'
import { type Copied, plainWords, wordsWithCitation } from '../citing/quoted.ts'
import { copyToClipboard } from '../clipboard.ts'
import { wordsOf } from '../copy-actions.ts'
import styles from './quote-panel.module.css'

const WHATS = ['citation', 'cited', 'words'] as const
type What = (typeof WHATS)[number]

/** What programs call files of a style. */
const FILES: Partial<Record<Style, { readonly ending: string; readonly type: string }>> = {
  bibtex: { ending: 'bib', type: 'application/x-bibtex' },
  ris: { ending: 'ris', type: 'application/x-research-info-systems' },
  csl: { ending: 'csl.json', type: 'application/vnd.citationstyles.csl+json' },
}

interface Material {
  readonly citations: Citations
  readonly names: NamesOfTarget
  /** In each language; null where the target is no text. Of selected words there is one language. */
  readonly words: Readonly<Record<Language, string>> | null
}

async function loadMaterial({ target }: Pick<PanelProps, 'target'>): Promise<Material> {
  const [citations, names, ar, en] = await Promise.all([
    loadCitations(),
    namesOfTarget(target),
    hasWords(target) ? wordsOf(target, 'ar') : null,
    hasWords(target) ? wordsOf(target, 'en') : null,
  ])
  return { citations, names, words: ar && en ? { ar: ar.words, en: en.words } : null }
}

/** A citation of anything, and of words also the words, in the style and language that one chooses. */
export default function QuotePanel({ target }: PanelProps) {
  const { t } = useTranslation(['quote', 'common'])
  const interfaceLanguage = useLanguage().language
  const [material, setMaterial] = useState<Material | null>(null)
  const [failed, setFailed] = useState<'unreachable' | 'missing' | 'otherwise' | null>(null)
  const [what, setWhat] = useState<What>('citation')
  const [style, setStyle] = useState<Style>('un')
  const [asked, setAsked] = useState<Language>(target.selection?.language ?? interfaceLanguage)
  const [said, setSaid] = useState<'copied' | 'refused' | null>(null)
  useEffect(() => {
    whileComing(loadMaterial({ target })).then(setMaterial, async (error: unknown) =>
      setFailed(isMissingFile(error) ? await reloadOrGetReason() : 'otherwise'),
    )
  }, [target])
  if (failed)
    return (
      <p role="alert">
        {t('failed')} {failed !== 'otherwise' && t(`common:missed.${failed}`)}
      </p>
    )
  if (!material) return <p role="status">{t('common:loading')}</p>

  const { citations, names, words } = material
  const isCitation = words === null || what === 'citation'
  // Selected words are in one language; what they are cited by is not.
  const language = isCitation ? asked : (target.selection?.language ?? asked)
  const named = { ...target, name: names[language] }
  // It leads to the page in the language that is cited, and says what that says.
  const address = permalink(target, language)
  const quoted = words && { words: words[language], language }
  const result = (): Copied => {
    if (quoted && what === 'words') return plainWords(quoted.words, language)
    if (quoted && what === 'cited') return wordsWithCitation(citations, named, { ...quoted, address })
    return { text: citation(citations, named, { style, language, address }), html: '' }
  }
  const { text, html } = result()
  const file = isCitation ? FILES[style] : undefined
  const options = <T extends string>(values: readonly T[], label: (value: T) => string) =>
    values.map((value) => ({ value, label: label(value) }))
  const copy = async () => {
    const done = await copyToClipboard(html ? { text, html } : { text })
    setSaid(done ? 'copied' : 'refused')
  }
  return (
    <div className={styles.panel}>
      {quoted && (
        <Choice
          legend={t('what')}
          options={options(WHATS, (value) => t(`whats.${value}`))}
          value={what}
          onChange={setWhat}
          look="boxes"
        />
      )}
      {isCitation && (
        <Choice
          legend={t('style')}
          options={options(STYLES, (value) => t(`styles.${value}`))}
          value={style}
          onChange={setStyle}
          look="boxes"
        />
      )}
      {(isCitation || !target.selection) && (
        <Choice
          legend={t('language')}
          options={options(LANGUAGES, (value) => t(`languages.${value}`))}
          value={language}
          onChange={setAsked}
          look="boxes"
        />
      )}
      <textarea
        className={styles.result}
        aria-label={t('result')}
        readOnly
        rows={7}
        value={text}
        lang={language}
        dir={isCitation && !isForReading(style) ? 'ltr' : directionOf(language)}
        onFocus={(event) => event.target.select()}
      />
      <p className={styles.ways}>
        <Button look="main" onClick={() => void copy()}>
          {t('copy')}
        </Button>
        {file && (
          <Button
            onClick={() =>
              download(
                new Blob([text, '\n'], { type: file.type }),
                `${target.locator.replaceAll('/', '-')}.${file.ending}`,
              )
            }
          >
            {t('save')}
          </Button>
        )}
      </p>
      <StatusLine>{said && t(said)}</StatusLine>
    </div>
  )
}
