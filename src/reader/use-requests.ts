import { useState } from 'react'
import type { EditedDocument } from '../edition/model.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { paragraphNumber } from '../locator.ts'
import { useAskedFor } from '../place/use-asked-for.ts'
import { shortened } from '../ui/shortened.ts'
import { typedNumber } from './typed-number.ts'

/** The id of a section, a note, a table or a figure of it, as the edition gives them. */
const NAMES_A_PART = /^(?:sec|fn|table)_[\w.-]+$/

/**
 * Parts that are asked for by the address, paragraphs also by a number that is typed, and what is said of one that there
 * is not.
 * @param lead to a paragraph that there is
 */
export function useRequests(document: EditedDocument, lead: (eId: string) => void) {
  const { t } = useTranslation('reader')
  const [notice, setNotice] = useState('')
  const paragraphs = document.sections.flatMap((section) => section.paragraphs)
  const last = paragraphs.at(-1)?.num ?? 0
  /** What is said of a part that the text has not; nothing of one that it has, or of what names no part. */
  const saidOf = (fragment: string): string => {
    const num = paragraphNumber(fragment)
    if (num !== null && num > last) return t('noSuchParagraph', { num, last })
    if (!NAMES_A_PART.test(fragment) || window.document.getElementById(fragment)) return ''
    return t('noSuchPart', { name: shortened(fragment, 40) })
  }
  useAskedFor((fragment) => setNotice(saidOf(fragment)))
  const goTo = (typed: string) => {
    const num = typedNumber(typed)
    const eId = `para_${num}`
    if (num !== null && paragraphs.some((paragraph) => paragraph.eId === eId)) {
      setNotice('')
      lead(eId)
    } else if (num !== null) setNotice(t('noSuchParagraph', { num, last }))
    else if (typed.trim() === '') setNotice(t('typeANumber', { last }))
    else setNotice(t('notANumber', { typed: shortened(typed.trim(), 20), last }))
  }
  return { notice, say: setNotice, goTo }
}
