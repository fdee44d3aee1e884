import { Link } from '@tanstack/react-router'
import { useState, useSyncExternalStore } from 'react'
import { DOCUMENT_IDS, isDocumentId } from '../../corpus/load.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { isOfKind, isWay, type Locator, parseLocator } from '../../locator.ts'
import type { PanelProps } from '../../place/actions/thing-action.ts'
import { whileComing } from '../../ui/coming.ts'
import { Button, buttonLook } from '../../ui/controls/button.tsx'
import { useLanguage } from '../../ui/language-context.tsx'
import { isMissingFile } from '../../ui/shell/load-anew.ts'
import { reloadOrGetReason } from '../../ui/shell/missed.ts'
import { titleOf } from '../deck/draft.ts'
import type { Draft, DraftStep } from '../deck/schema.ts'
import { isDeckId, loadDeck } from '../decks/registry.ts'
import { blankTalk } from '../edit/blank.ts'
import { beginEditing, edit } from '../edit/editing.ts'
import { loadMaterialOf } from '../load-material.ts'
import { keepDeck, ownDeck, ownDecks, ownDraft, removeDeck, watchOwnDecks } from '../own/own-decks.ts'
import { keepBeside } from '../own/taken-in.ts'
import styles from './add-to-talk.module.css'
import { chartTitle } from './chart-titles.ts'
import { stepOfTalk, stepsToBeginWith } from './step-for.ts'
import { withoutStep } from './without-step.ts'

const NONE: readonly Draft[] = []

type Said =
  /** `before`: the talk without it, null where it was begun with it. */
  | { readonly kind: 'added'; readonly talk: Draft; readonly before: Draft | null; readonly isKept: boolean }
  | { readonly kind: 'undone' | 'no-step' | 'full' | 'unreachable' | 'missing' }

/** Ways and bodies are shown by quotations from both texts, so all texts are fetched for them. */
const isShownByQuotations = (locator: Locator) => isWay(locator) || isOfKind('actor', locator)

/** Chooses the talk of one's own to which a thing is added, as its last step, or begins one with it. */
export default function AddToTalk({ target, onClose }: PanelProps) {
  const { t } = useTranslation(['editor', 'common'])
  const { language } = useLanguage()
  const talks = useSyncExternalStore(watchOwnDecks, ownDecks, () => NONE)
  const [said, setSaid] = useState<Said | null>(null)

  /** All that a talk may begin with; the first of them is what is added to one that is there. */
  const stepsNow = async (): Promise<readonly DraftStep[]> => {
    if (target.kind === 'step') {
      const id = target.locator.split('/')[1] ?? ''
      const talk = isDeckId(id) ? await loadDeck(id) : ownDeck(id)
      const step = talk ? stepOfTalk(target, talk) : null
      return step ? [step] : []
    }
    const address = parseLocator(target.locator)
    const document = address?.kind === 'part' ? address.document : null
    const material = isShownByQuotations(target.locator)
      ? loadMaterialOf(DOCUMENT_IDS, true)
      : loadMaterialOf(isDocumentId(document) ? [document] : [])
    return stepsToBeginWith(target, await material, language, await chartTitle(target.locator))
  }
  const addTo = async (before: Draft | null) => {
    try {
      const steps = await whileComing(stepsNow())
      const [step] = steps
      if (!step) return setSaid({ kind: 'no-step' })
      if (!before) {
        const begun = keepBeside({ ...blankTalk('talk'), title: step.title, steps: [...steps] })
        return setSaid({ kind: 'added', talk: begun.deck, before, isKept: begun.isKept })
      }
      // Another window may have changed it, while what the step needs came.
      const now = ownDraft(before.id) ?? before
      const { talk } = edit(beginEditing(now), { kind: 'add', step: now.steps.length, what: step })
      if (talk === now) return setSaid({ kind: 'full' })
      setSaid({ kind: 'added', talk, before: now, isKept: keepDeck(talk) })
    } catch (error) {
      const why = isMissingFile(error) ? await reloadOrGetReason() : 'missing'
      setSaid(why && { kind: why })
    }
  }
  const undo = (talk: Draft, before: Draft | null) => {
    const now = ownDraft(talk.id)
    const added = talk.steps.at(-1)
    // Of a talk that was there the step alone: meanwhile another window may have changed it.
    if (!before) removeDeck(talk.id)
    else if (now && added) keepDeck(withoutStep(now, added))
    setSaid({ kind: 'undone' })
  }
  return (
    <>
      <div role="status">
        {said?.kind === 'added' ? (
          <>
            <p>
              {said.before
                ? t('adding.added', { talk: titleOf(said.talk)[language], step: said.talk.steps.length })
                : t('adding.begun', { talk: titleOf(said.talk)[language] })}
              {!said.isKept && ` ${t('keeping.not-stored')}`}
            </p>
            <p className={styles.ways}>
              <Link
                to="/$lang/present/edit"
                params={{ lang: language }}
                search={{ talk: said.talk.id, step: said.before ? String(said.talk.steps.length) : '1' }}
                className={buttonLook('main', styles.way)}
                onClick={onClose}
              >
                {t('adding.edit')}
              </Link>
              <Button onClick={() => undo(said.talk, said.before)}>{t('undo')}</Button>
            </p>
          </>
        ) : (
          said && <p>{said.kind === 'missing' ? t('common:missed.missing') : t(`adding.${said.kind}`)}</p>
        )}
      </div>
      {said?.kind !== 'added' && (
        <>
          <p>{t('adding.which', { name: target.name })}</p>
          <ul className={styles.talks}>
            {talks.map((talk) => (
              <li key={talk.id}>
                <Button onClick={() => void addTo(talk)}>{titleOf(talk)[language]}</Button>
              </li>
            ))}
            <li>
              <Button look="main" onClick={() => void addTo(null)}>
                {t('adding.begin')}
              </Button>
            </li>
          </ul>
        </>
      )}
    </>
  )
}
