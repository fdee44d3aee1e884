import { useEffect, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { type Locator, paragraphNumber, parseLocator, partLocator } from '../../locator.ts'
import { highlight, watchText } from '../../place/shown-text.ts'
import { useRecord } from '../../place/use-record.ts'
import { type Annotation, annotationsIn, isKept, type Place } from '../model/entry.ts'
import { usePlaceNames } from '../places/use-place-names.ts'
import { useNotes } from '../store/use-notes.ts'
import { MarginMark } from './margin-mark.tsx'
import { NotesDialog } from './notes-dialog.tsx'
import { rangesOf } from './ranges.ts'

const HIGHLIGHTED = 'masar-highlighted'
const NOTED = 'masar-noted'

/** The notes of a text stand on parts, which need no glossary to be named. */
const NO_PLACES: readonly Place[] = []

const textOfPage = () => document.querySelector('#text article')

interface Noted {
  readonly at: Locator
  readonly element: Element
}

/** A paragraph with its number in the margin. */
function isNumbered(at: Locator): boolean {
  const address = parseLocator(at)
  return address?.kind === 'part' && paragraphNumber(address.eId) !== null
}

const areSame = (one: readonly Noted[], other: readonly Noted[]): boolean =>
  one.length === other.length && one.every(({ element }, index) => element === other[index]?.element)

/** A person's highlights on the words of the text, and in its margin a mark at each part that they have noted. */
export default function NotesInText({ document: id }: { readonly document: string }) {
  const { entries } = useNotes()
  const own = useMemo(
    () =>
      annotationsIn(entries).filter(
        (annotation) => isKept(annotation) && annotation.place.at.startsWith(partLocator(id, '')),
      ),
    [entries, id],
  )
  const [noted, setNoted] = useState<readonly Noted[]>([])
  useEffect(() => {
    const article = textOfPage()
    if (!article) return
    const rangesFor = (annotations: readonly Annotation[]) =>
      annotations.flatMap(({ place }) => rangesOf(article, place))
    const stop = watchText(article, () => {
      const places = [...new Set(own.map(({ place }) => place.at))].flatMap((at) => {
        const element = article.querySelector(`[data-locator="${at}"]:not(a, table *)`)
        return element ? [{ at, element }] : []
      })
      setNoted((before) => (areSame(before, places) ? before : places))
      highlight(HIGHLIGHTED, rangesFor(own.filter(({ text }) => text === '')))
      highlight(NOTED, rangesFor(own.filter(({ text }) => text !== '')))
    })
    return () => {
      stop()
      highlight(HIGHLIGHTED, [])
      highlight(NOTED, [])
    }
  }, [own])
  const { record } = useRecord(own.some(({ place }) => !isNumbered(place.at)) ? id : null)
  const { nameOf } = usePlaceNames(record, NO_PLACES)
  const [opened, setOpened] = useState<Locator | null>(null)
  const notesAt = (at: Locator) => own.filter(({ place }) => place.at === at)
  return (
    <>
      {noted.map(({ at, element }) => {
        const count = notesAt(at).length
        return (
          count > 0 &&
          createPortal(
            <MarginMark
              name={nameOf({ at })}
              count={count}
              isNumbered={isNumbered(at)}
              onOpen={() => setOpened(at)}
            />,
            element,
            at,
          )
        )
      })}
      {opened && (
        <NotesDialog
          key={opened}
          name={nameOf({ at: opened })}
          annotations={notesAt(opened)}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  )
}
