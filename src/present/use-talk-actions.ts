import { type RefObject, useRef } from 'react'
import { type Language, otherLanguage } from '../i18n/language.ts'
import { setPointed } from '../place/lighting.ts'
import { after, before, lastOf } from './deck/position.ts'
import type { Deck } from './deck/schema.ts'
import { usePointing } from './pointer/use-pointing.ts'
import type { Action } from './stage/keys.ts'
import type { SharedTalk } from './windows/use-talk.ts'

interface TalkActions {
  readonly overview: RefObject<HTMLDialogElement | null>
  readonly help: RefObject<HTMLDialogElement | null>
  /** Does what is asked; false for what only some windows can do. */
  readonly act: (action: Action) => boolean
  readonly pointing: ReturnType<typeof usePointing>
}

/** What every window of a talk, the room's and the speaker's, does in the same way; the two dialogs are its own. */
export function useTalkActions(
  deck: Deck,
  { talk, own, frozen, pointer, go, switchTo }: SharedTalk,
  language: Language,
): TalkActions {
  const overview = useRef<HTMLDialogElement>(null)
  const help = useRef<HTMLDialogElement>(null)
  const pointing = usePointing(own, pointer)
  const at = { step: talk.step, build: talk.build }
  const uncover = () => own.change({ blank: null })
  const act = (action: Action): boolean => {
    switch (action) {
      case 'next':
        // What covers the stage is taken away first.
        if (talk.blank) uncover()
        else go(after(deck, at))
        return true
      case 'previous':
        if (talk.blank) uncover()
        else go(before(deck, at))
        return true
      case 'first':
        go({ step: 1, build: 0 })
        return true
      case 'last':
        go(lastOf(deck, deck.steps.length))
        return true
      case 'overview':
        overview.current?.showModal()
        return true
      case 'black':
      case 'white':
        own.change({ blank: talk.blank === null ? action : null })
        return true
      case 'code':
        own.change({ blank: talk.blank === 'code' ? null : 'code' })
        return true
      case 'language':
        switchTo(otherLanguage(language))
        return true
      case 'freeze':
        if (frozen) own.release('return')
        else own.freeze()
        return true
      case 'pointer':
        pointing.toggle()
        return true
      case 'close':
        setPointed(null)
        if (talk.live === null) return false
        own.change({ live: null })
        return true
      case 'help':
        help.current?.showModal()
        return true
      default:
        return false
    }
  }
  return { overview, help, act, pointing }
}
