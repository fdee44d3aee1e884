import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { Mention, TextPart } from '../edition/model.ts'
import { keepNumbersWhole, setDigits } from '../i18n/digits.ts'
import { hrefOf } from '../place/href-of.ts'
import { useLanguage } from '../ui/language-context.tsx'
import { useSettings } from '../ui/settings/settings-store.ts'
import { publicPath } from '../ui/site-path.ts'
import styles from './marked-text.module.css'
import { useReader } from './reader-context.tsx'
import { textRuns } from './text-runs.ts'

/** Symbols and addresses keep their own digits and their own direction, wherever they stand. */
const keepsItsOwn = (mention: Mention) => mention.type === 'symbol' || mention.type === 'url'

/** The running text of a part, with its mentions as quiet links and its note marks as links to the notes. */
export function MarkedText({ part }: { readonly part: TextPart }) {
  const { t } = useTranslation('reader')
  const { language } = useLanguage()
  const { digits } = useSettings()
  const { id, mentionsIn } = useReader()
  return textRuns(part.text, mentionsIn(part.eId), part.marks).map((run) => {
    const key = `${run.kind}-${run.at}`
    if (run.kind === 'text')
      return <Fragment key={key}>{setDigits(keepNumbersWhole(run.text), digits)}</Fragment>
    if (run.kind === 'mark') {
      const num = run.footnote.replace('fn_', '')
      return (
        <sup key={key} className={styles.mark}>
          <Copied text=" [" />
          <a
            id={`${part.eId}.${run.footnote}`}
            href={`#${run.footnote}`}
            aria-label={t('footnoteMark', { num })}
            lang={language}
            data-locator={`${id}/${run.footnote}`}
            data-note={run.footnote}
          >
            {setDigits(num, digits)}
          </a>
          <Copied text="]" />
        </sup>
      )
    }
    const { mention } = run
    return (
      <a
        key={key}
        className={styles.mention}
        href={publicPath(hrefOf(language, mention.locator))}
        data-locator={mention.locator}
        data-mention={mention.type}
      >
        {keepsItsOwn(mention) ? (
          <bdi dir="ltr" data-symbol={mention.type === 'symbol' || undefined}>
            {run.text}
          </bdi>
        ) : (
          setDigits(run.text, digits)
        )}
      </a>
    )
  })
}

/** Neither seen nor spoken, but copied: “2006 [2]”, where the mark’s number alone would make the year a larger one. */
function Copied({ text }: { readonly text: string }) {
  return (
    <span className={styles.copied} aria-hidden="true">
      {text}
    </span>
  )
}
