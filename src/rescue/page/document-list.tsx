import { Link } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { formatDate, localDay } from '../../i18n/dates.ts'
import { setDigits } from '../../i18n/digits.ts'
import { isolateOwn } from '../../i18n/isolate.ts'
import { groupThousands } from '../../i18n/thousands.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button, buttonLook } from '../../ui/controls/button.tsx'
import { StatusLine } from '../../ui/controls/notice.tsx'
import { useLanguage } from '../../ui/language-context.tsx'
import { useDigits } from '../../ui/use-digits.ts'
import type { KeptDocument } from '../model/kept-document.ts'
import { deskHere } from '../repairing/desk-here.ts'
import styles from './document-list.module.css'
import { useKeptFocus } from './use-kept-focus.ts'

interface Props {
  readonly documents: readonly KeptDocument[]
  readonly isBusy: boolean
}

/** The documents that this browser keeps. */
export function DocumentList({ documents, isBusy }: Props) {
  const { t } = useTranslation('rescue')
  const [said, setSaid] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  const onRemoved = (name: string) => {
    // What was pressed goes with its entry.
    heading.current?.focus({ preventScroll: true })
    setSaid(t('list.removed', { name }))
  }
  return (
    <section aria-labelledby="documents" className={styles.documents}>
      <h2 id="documents" ref={heading} tabIndex={-1}>
        {t('list.title')}
      </h2>
      <StatusLine>{said}</StatusLine>
      {documents.length === 0 && <p className={styles.soft}>{t('list.none')}</p>}
      <ul className={styles.list}>
        {documents.map((document) => (
          <KeptEntry key={document.id} document={document} isBusy={isBusy} onRemoved={onRemoved} />
        ))}
      </ul>
    </section>
  )
}

function KeptEntry({
  document,
  isBusy,
  onRemoved,
}: {
  readonly document: KeptDocument
  readonly isBusy: boolean
  /** @param name to be said */
  readonly onRemoved: (name: string) => void
}) {
  const { t } = useTranslation('rescue')
  const { language } = useLanguage()
  const { ofInterface } = useDigits()
  const [isAsked, setAsked] = useState(false)
  const { group, keepFocus } = useKeptFocus<HTMLLIElement>()
  const ask = (asked: boolean) => {
    keepFocus()
    setAsked(asked)
  }
  const { id, name, made, repaired } = document
  const said = isolateOwn(name)
  const day = setDigits(formatDate(language, localDay(new Date(made))), ofInterface)
  const remove = () => {
    void deskHere().remove(id)
    onRemoved(said)
  }
  return (
    <li ref={group} className={styles.entry}>
      <h3 className={styles.name}>
        <bdi>{name}</bdi>
      </h3>
      <p className={styles.facts}>
        <span>{t('list.made', { date: day })}</span>
        <span>
          {repaired
            ? t('list.changes', {
                count: repaired.changes,
                shown: groupThousands(language, repaired.changes),
              })
            : t('list.unfinished')}
        </span>
      </p>
      {isAsked ? (
        // With a key of its own: the same key pressed twice must not be asked and answer at once.
        <p key="sure" className={styles.tools}>
          <span>{t('list.sure')}</span>
          <Button look="small" onClick={() => ask(false)}>
            {t('list.keep')}
          </Button>
          <Button look="small" onClick={remove}>
            {t('list.remove')}
          </Button>
        </p>
      ) : (
        <p key="tools" className={styles.tools}>
          {!isBusy && (
            <Link
              to="/$lang/rescue"
              params={{ lang: language }}
              search={{ open: id }}
              className={buttonLook('small', styles.link)}
              // Also where the address leads there already, as after an opening that was given up.
              onClick={() => void deskHere().open(id)}
              aria-label={t(repaired ? 'list.openFor' : 'list.goOnFor', { name: said })}
            >
              {t(repaired ? 'list.open' : 'list.goOn')}
            </Link>
          )}
          <Button look="small" aria-label={t('list.removeFor', { name: said })} onClick={() => ask(true)}>
            {t('list.remove')}
          </Button>
        </p>
      )}
    </li>
  )
}
