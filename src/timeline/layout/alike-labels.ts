/** Titles that begin alike and are cut before they differ: they are told apart by how they end. */
import { beginningOf, bothEnds, lastWords } from './labels.ts'
import type { PlacedEvent, PlacedItem } from './lane-layout.ts'

/**
 * Those of a lane's marks whose words, cut short, could be another's cut short as well, with the first and the last words
 * of their titles instead; with the last alone where the first leaves no room for what tells them apart. They take no more
 * room than before.
 * @returns each with the mark that it was
 */
export function tellApart(
  items: readonly PlacedItem[],
  measure: (text: string) => number,
): Map<PlacedItem, PlacedEvent> {
  const cut = items.flatMap((item) => {
    if (item.kind !== 'event' || !item.label) return []
    const beginning = beginningOf(item.label.text)
    return beginning === null ? [] : [{ item, label: item.label, beginning }]
  })
  const told = new Map<PlacedItem, PlacedEvent>()
  const alike = cut
    .filter(({ item, beginning }) =>
      cut.some((other) => other.item !== item && other.item.event.title.startsWith(beginning)),
    )
    .map((one) => ({ ...one, ends: bothEnds(one.item.event.title, one.label.width, measure) }))
  for (const { item, label, ends } of alike) {
    const isOwn = ends && alike.every((other) => other.item === item || other.ends?.text !== ends.text)
    const words = isOwn ? ends : lastWords(item.event.title, label.width, measure)
    if (!words) continue
    // Words before their mark end at it; all others begin where they began.
    const isBefore = !label.inside && label.start < item.start
    const start = isBefore ? label.start + label.width - words.width : label.start
    told.set(item, { ...item, label: { ...label, ...words, start } })
  }
  return told
}
