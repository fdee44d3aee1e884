import { describe, expect, it } from 'vitest'
import type { Locator } from '../../../../src/locator.ts'
import { kindOf, type SelectedWords, type Target } from '../../../../src/place/actions/target.ts'
import { chartTitle } from '../../../../src/present/add/chart-titles.ts'
import { stepFor, stepOfTalk, stepsToBeginWith } from '../../../../src/present/add/step-for.ts'
import { loadDeck } from '../../../../src/present/decks/registry.ts'
import { draftProblems } from '../../../../src/present/edit/problems.ts'
import { loadMaterialOf } from '../../../../src/present/load-material.ts'

const material = await loadMaterialOf(['a-66-77'])
const part = material.quotable('a-66-77/para_8')
if (!part) throw new Error('no such part')

const target = (locator: Locator, view = '/en/about', selection: SelectedWords | null = null): Target => ({
  kind: kindOf(locator),
  locator,
  name: 'its name',
  view,
  selection,
})
const stepOf = (...given: Parameters<typeof target>) => stepFor(target(...given), material, 'en')

describe('the step for a thing', () => {
  it.each([
    ['a-66-77/para_8', '/en/read/a-66-77#para_8', 'quotation'],
    ['a-66-77/fn_2', '/en/read/a-66-77#fn_2', 'quotation'],
    ['a-66-77/table_1', '/en/read/a-66-77#table_1', 'table'],
    ['a-66-77/table_1.total.total', '/en/read/a-66-77', 'figure'],
    ['event/ga-res-65-141', '/en/timeline?event=ga-res-65-141', 'view'],
    ['chart/every-voice', '/en/contributions?voices=channel#every-voice', 'view'],
  ] as const)('%s can be shown as it is, a %s', (locator, view, kind) => {
    const step = stepOf(locator, view)
    expect(step?.kind).toBe(kind)
    const talk = {
      id: 'own-a',
      title: { ar: 'أ', en: 'A' },
      summary: { ar: '', en: '' },
      steps: step ? [step] : [],
    }
    expect(draftProblems(talk, material).filter(({ kind: problem }) => problem !== 'one-language')).toEqual(
      [],
    )
  })

  it.each([
    ['issue/privacy', 'quotation', ['issue/privacy', 'a-66-77/para_14']],
    ['mechanism/standing-committee', 'quotation', ['mechanism/standing-committee', 'a-66-77/para_25']],
    ['group/governments', 'quotation', ['group/governments', 'a-66-77/para_2']],
    ['actor/w3c', 'quotation', ['actor/w3c', 'a-66-77/fn_2']],
    ['theme/funding', 'comparison', ['theme/funding', 'a-66-77/para_14', 'wsis-forum-2025-209/para_3']],
  ] as const)('%s by the words that it stands on, a %s that holds', async (locator, kind, sources) => {
    const both = await loadMaterialOf(['a-66-77', 'wsis-forum-2025-209'], true)
    const step = stepFor(target(locator, '/en/issues'), both, 'en')
    expect(step).toMatchObject({ kind, sources })
    const talk = {
      id: 'own-a',
      title: { ar: 'أ', en: 'A' },
      summary: { ar: 'أ', en: 'A' },
      steps: step ? [step] : [],
    }
    expect(draftProblems(talk, both)).toEqual([])
    expect(
      both.nameable.wayAt?.(sources[0])?.name ?? both.nameable.thingAt?.(sources[0])?.title,
    ).toBeDefined()
  })

  it('shows an event with the months around it, and a chart by its name in both languages', async () => {
    // On all of twenty years its words would be too small for a room.
    expect(stepOf('event/ga-res-65-141', '/ar/timeline?event=ga-res-65-141&arcs=chain')).toMatchObject({
      views: ['/timeline?event=ga-res-65-141&arcs=chain&from=2010-06&to=2011-06'],
    })
    const title = await chartTitle('chart/how-many')
    expect(title).toEqual({ ar: 'كم مساهمة؟', en: 'How many?' })
    expect(stepFor(target('chart/how-many'), material, 'en', title)?.title).toEqual({
      ar: 'كم مساهمة؟',
      en: 'How many?',
    })
    expect(await chartTitle('event/ga-res-65-141')).toBeNull()
  })

  it.each(['issue/cybersecurity', 'mechanism/igf', 'theme/funding'] as const)(
    'a talk begun with %s has every place that speaks of it',
    async (locator) => {
      const both = await loadMaterialOf(['a-66-77', 'wsis-forum-2025-209'], true)
      const steps = stepsToBeginWith(target(locator, '/en/issues'), both, 'en')
      const shown = steps.flatMap((step) =>
        step.kind === 'comparison'
          ? step.quotations.map(({ at }) => at)
          : step.kind === 'quotation'
            ? [step.quotation.at]
            : [],
      )
      const places = both.ways?.wayAt(locator)?.parts.map(({ at }) => at) ?? []
      expect(places.length).toBeGreaterThan(1)
      expect(shown.toSorted()).toEqual(places.filter((at) => both.quotable(at)).toSorted())
      const talk = { id: 'own-a', title: { ar: 'أ', en: 'A' }, summary: { ar: 'أ', en: 'A' }, steps }
      expect(draftProblems(talk, both)).toEqual([])
    },
  )

  it('keeps the state of the view that is before the person', () => {
    expect(stepOf('event/wsis-tunis-2005', '/en/timeline?from=2003&event=wsis-tunis-2005')).toMatchObject({
      views: ['/timeline?from=2003&event=wsis-tunis-2005'],
    })
    expect(stepOf('event/wsis-tunis-2005', '/en/references')).toMatchObject({
      views: ['/timeline?event=wsis-tunis-2005'],
    })
    expect(stepOf('chart/how-many', '/ar/contributions?bars=share#how-many')).toMatchObject({
      views: ['/embed/how-many?bars=share'],
    })
  })

  it('quotes the clauses that are selected', () => {
    const at = (segment: number) => ({ part: 'a-66-77/para_8' as const, segment })
    const selection: SelectedWords = {
      words: 'some of them',
      before: '',
      after: '',
      language: 'en',
      start: at(1),
      end: at(2),
    }
    const [, second, third] = part.segments
    expect(stepOf('a-66-77/para_8', '/en/read/a-66-77', selection)).toMatchObject({
      quotation: { words: part.ar.slice(second?.start, third?.end).trimEnd() },
    })
  })

  it('is the same step for a step of a talk, and none for what nothing shows', async () => {
    const deck = await loadDeck('who-spoke')
    expect(stepOfTalk(target('present/who-spoke/3'), deck)).toBe(deck.steps[2])
    expect(stepOfTalk(target('present/other/3'), deck)).toBeNull()
    expect(stepOf('a-66-77/para_99')).toBeNull()
  })
})
