import { type ReactNode, useMemo } from 'react'
import type { Bilingual } from '../corpus/bilingual.ts'
import type { Locator } from '../locator.ts'
import { useLedTo } from '../place/use-led-to.ts'
import { OnPaper } from '../ui/entry-list/on-paper.tsx'
import { LaterOutOfSight } from '../ui/later-out-of-sight.tsx'
import common from './common.module.css'
import { WayEntryItem } from './entries.tsx'
import { GroupsInReach } from './groups-in-reach.tsx'
import { useAskedWay } from './use-asked-way.tsx'
import { useUnfolded } from './use-unfolded.ts'
import type { WaysPageName } from './ways-nav.tsx'
import { WaysPage, WaysSection } from './ways-page.tsx'
import { OurReading } from './words/our-reading.tsx'

interface Entry {
  readonly id: string
  readonly locator: Locator
  readonly name: Bilingual
  /** Where the texts speak of it. */
  readonly passages: readonly unknown[]
}

interface Words {
  readonly title: string
  readonly intro: string
  /** What of it is our reading. */
  readonly whose: string
  /** Says that nothing has the name that was asked for. */
  readonly unknown: (wanted: string) => string
}

interface Props<Own extends Entry> {
  readonly within: WaysPageName
  readonly words: Words
  readonly entries: readonly Own[]
  /** In their order. One that holds nothing is left out. */
  readonly groups: readonly {
    readonly id: string
    readonly holds: (entry: Own) => boolean
    readonly heading: (count: number) => string
    /** The same where there is little room; nothing where that is as short. */
    readonly short?: (count: number) => string
  }[]
  /** What an entry is, beside its name. */
  readonly what: (entry: Own) => ReactNode
  /** The same in a line, where there is one. */
  readonly line?: (entry: Own) => ReactNode
  /** What is said of it. */
  readonly children: (entry: Own) => ReactNode
}

/** A long page of entries in groups, each at its locator. The entries are folded. */
export function EntriesPage<Own extends Entry>({
  within,
  words,
  entries,
  groups,
  what,
  line,
  children,
}: Props<Own>) {
  const locators = useMemo(() => new Set<string>(entries.map(({ locator }) => locator)), [entries])
  const { chosen, followed, notice } = useAskedWay(entries, locators, words.unknown)
  const { isUnfolded, setUnfolded, unfoldOnly } = useUnfolded(chosen)
  useLedTo((element) => {
    const entry = element.closest('article')
    if (entry) setUnfolded(entry.id, true)
    return entry !== null
  })
  const filled = groups
    .map(({ id, holds, heading, short = heading }) => {
      const own = entries.filter(holds)
      return { id, own, heading: heading(own.length), short: short(own.length) }
    })
    .filter(({ own }) => own.length > 0)
  const allOpen = entries.every(({ locator }) => isUnfolded(locator))
  return (
    <WaysPage
      within={within}
      quotes
      title={words.title}
      followed={followed}
      head={
        <>
          <p className={common.intro}>{words.intro}</p>
          <p className={common.aside}>
            <OurReading /> {words.whose}
          </p>
          {!allOpen && <OnPaper />}
        </>
      }
    >
      {notice}
      <GroupsInReach groups={filled} allOpen={allOpen} onAll={(open) => unfoldOnly(open ? locators : [])} />
      {filled.map(({ id, own, heading }) => (
        <WaysSection key={id} id={id} heading={heading}>
          {own.map((entry) => (
            <LaterOutOfSight key={entry.id} part={() => document.getElementById(entry.locator)}>
              <WayEntryItem
                locator={entry.locator}
                name={entry.name}
                chosen={chosen === entry.locator}
                what={what(entry)}
                line={line?.(entry)}
                fold={{
                  places: entry.passages.length,
                  open: isUnfolded(entry.locator),
                  onChange: (open) => setUnfolded(entry.locator, open),
                }}
              >
                {children(entry)}
              </WayEntryItem>
            </LaterOutOfSight>
          ))}
        </WaysSection>
      ))}
    </WaysPage>
  )
}
