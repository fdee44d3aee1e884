import { Link, useNavigate } from '@tanstack/react-router'
import { type ComponentType, useState, useSyncExternalStore } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useLanding } from '../../place/use-landing.ts'
import { useWrongValues } from '../../place/use-search.ts'
import { Button, buttonLook } from '../../ui/controls/button.tsx'
import { Notice } from '../../ui/controls/notice.tsx'
import { WrongValues } from '../../ui/controls/wrong-values.tsx'
import { useLanguage } from '../../ui/language-context.tsx'
import { NeedsScripts } from '../../ui/needs-scripts.tsx'
import { titleOf } from '../deck/draft.ts'
import type { Deck, Draft } from '../deck/schema.ts'
import { keepDeck, ownDecks, watchOwnDecks } from '../own/own-decks.ts'
import { keepBeside, type TakenIn, takeInFile } from '../own/taken-in.ts'
import { TakenInReport } from '../own/taken-in-report.tsx'
import { blankTalk } from './blank.ts'
import styles from './edit-page.module.css'
import { type EditSearch, editSearch } from './search.ts'

/** What edits one talk: it comes once there is one. */
export type LoadedEditor = ComponentType<{
  readonly draft: Draft
  readonly step: number
  readonly onRemoved: (draft: Draft) => void
}>

interface Props {
  /** The talks that come with Masar. */
  readonly decks: readonly Deck[]
  readonly search: EditSearch
  readonly Editor: LoadedEditor
}

const NONE: readonly Draft[] = []

/** The page on which a talk is made: how one begins, and then the editor. */
export function EditPage({ decks, search, Editor }: Props) {
  const { t } = useTranslation('editor')
  const { language } = useLanguage()
  const navigate = useNavigate()
  const own = useSyncExternalStore(watchOwnDecks, ownDecks, () => NONE)
  const [removed, setRemoved] = useState<Draft | null>(null)
  useLanding()
  // While it is open the editor holds the talk: another window may remove it.
  const [opened, setOpened] = useState<Draft | null>(null)
  const found = own.find(({ id }) => id === search.talk) ?? null
  if (found && opened?.id !== found.id) setOpened(found)
  if (opened && (search.talk !== opened.id || removed?.id === opened.id)) setOpened(null)
  const open = (draft: Draft) => {
    setRemoved(null)
    void navigate({ to: '.', search: { talk: draft.id } })
  }
  return (
    <main id="text" className={styles.page}>
      <h1>{t('title')}</h1>
      <WrongAtFirst key={`values of ${search.talk}`} />
      {opened && opened.id === search.talk ? (
        <Editor
          key={opened.id}
          draft={opened}
          step={Number(search.step ?? 1) - 1}
          onRemoved={(draft) => {
            setRemoved(draft)
            void navigate({ to: '.', search: {} })
          }}
        />
      ) : (
        <>
          <p className={styles.lead}>{t('lead')}</p>
          <NeedsScripts />
          <Notice>
            {removed ? (
              <p>
                {t('begin.removed', { talk: titleOf(removed)[language] })}{' '}
                <Button
                  look="link"
                  onClick={() => {
                    keepDeck(removed)
                    open(removed)
                  }}
                >
                  {t('undo')}
                </Button>
              </p>
            ) : (
              search.talk !== undefined && <p>{t('begin.unknown')}</p>
            )}
          </Notice>
          <Beginnings decks={decks} own={own} onOpen={open} />
        </>
      )}
    </main>
  )
}

/** What of the address means nothing: the editor writes the step there that it shows instead. */
function WrongAtFirst() {
  const [values] = useState(useWrongValues(editSearch))
  return <WrongValues values={values} />
}

interface BeginningsProps {
  readonly decks: readonly Deck[]
  readonly own: readonly Draft[]
  readonly onOpen: (draft: Draft) => void
}

function Beginnings({ decks, own, onOpen }: BeginningsProps) {
  const { t } = useTranslation(['editor', 'present'])
  const { language } = useLanguage()
  const [outcome, setOutcome] = useState<TakenIn | 'unreachable' | null>(null)
  const begin = (draft: Draft) => onOpen(keepBeside(draft).deck)
  const take = async (file: File) => {
    try {
      const taken = await takeInFile(file)
      // What there is to be said of it is read here first.
      if ('deck' in taken && taken.isKept && taken.leftOut.length === 0) onOpen(taken.deck)
      else setOutcome(taken)
    } catch {
      setOutcome('unreachable')
    }
  }
  return (
    <>
      <section aria-labelledby="beginnings" className={styles.begin}>
        <h2 id="beginnings">{t('begin.title')}</h2>
        <ul className={styles.ways}>
          <li>
            <Button look="main" onClick={() => begin(blankTalk('talk'))}>
              {t('begin.empty')}
            </Button>
          </li>
          {decks.map((deck) => (
            <li key={deck.id}>
              <Button onClick={() => begin(deck)}>{t('begin.copy', { talk: deck.title[language] })}</Button>
            </li>
          ))}
          <li>
            <label className={`${buttonLook('plain')} ${styles.file}`}>
              {t('begin.file')}
              <input
                type="file"
                accept=".json,application/json"
                className="visually-hidden"
                onChange={({ currentTarget }) => {
                  const [file] = currentTarget.files ?? []
                  if (file) void take(file)
                  currentTarget.value = ''
                }}
              />
            </label>
          </li>
        </ul>
        <Notice>
          {outcome === 'unreachable' && <p>{t('present:own.unreachable')}</p>}
          {outcome && outcome !== 'unreachable' && <TakenInReport outcome={outcome} />}
        </Notice>
      </section>
      <section aria-labelledby="own-beginnings" className={styles.begin}>
        <h2 id="own-beginnings">{t('begin.own')}</h2>
        {own.length === 0 ? (
          <p>{t('begin.none')}</p>
        ) : (
          <ul className={styles.ways}>
            {own.map((draft) => (
              <li key={draft.id}>
                <Link
                  to="/$lang/present/edit"
                  params={{ lang: language }}
                  search={{ talk: draft.id }}
                  className={buttonLook('plain', styles.way)}
                >
                  {titleOf(draft)[language]}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  )
}
