import { describe, expect, it } from 'vitest'
import { makeTalk } from '../../../src/notes/collections/make-talk.ts'
import { newCollection, newItem } from '../../../src/notes/model/changes.ts'
import { loadTexts } from '../../../src/notes/places/place-texts.ts'
import { loadMaterial } from '../../../src/present/load-material.ts'
import { readDeckFile, withoutProblems } from '../../../src/present/own/deck-file.ts'

/** The talk as the list of talks opens it. */
async function opened(file: string) {
  const read = readDeckFile(file)
  if ('refused' in read) throw new Error(read.refused)
  const checked = withoutProblems(read, await loadMaterial(read.deck))
  if ('refused' in checked) throw new Error(checked.refused)
  return checked
}

describe('a collection as a talk', () => {
  it('can be given as it is: every place, nothing left out', async () => {
    const texts = await loadTexts([{ at: 'a-66-77/para_1' }])
    const exact = texts.get('a-66-77/para_2')?.ar.slice(20, 60) ?? ''
    const places = [
      { at: 'a-66-77/para_12' },
      { at: 'a-66-77/para_2', selection: { language: 'ar', exact, prefix: '', suffix: '' } },
      { at: 'a-66-77/fn_2' },
      { at: 'a-66-77/sec_3' },
      { at: 'a-66-77/table_1.civil-society.written' },
      { at: 'event/ga-res-65-141' },
      { at: 'event/ga-res-65-141', view: '/timeline?from=2009&to=2011&event=ga-res-65-141' },
      { at: 'chart/every-voice', view: '/contributions?voices=group#every-voice' },
      { at: 'doc/a-res-60-252' },
      { at: 'actor/icann' },
      { at: 'present/who-spoke/3', name: 'Who spoke?' },
    ] as const
    const made = await makeTalk(
      newCollection(
        'For Monday',
        places.map((place, index) => newItem(place, index === 0 ? 'Say this first' : '')),
      ),
    )
    const { deck, leftOut } = await opened(made?.file ?? '')
    expect(leftOut).toEqual([])
    expect(made?.leftOut).toBe(0)
    expect(deck.title).toEqual({ ar: 'For Monday', en: 'For Monday' })
    expect(new Set(deck.steps.map(({ kind }) => kind))).toEqual(
      new Set(['title', 'quotation', 'statement', 'table', 'view']),
    )
    const [, first] = deck.steps
    expect(first?.notes.en).toBe('Say this first')
    expect(first?.title.ar).toMatch(/^الفقرة 12/)
    const views = deck.steps.flatMap((step) => (step.kind === 'view' ? step.views : []))
    expect(views).toEqual([
      expect.stringMatching(/^\/timeline\?from=\d{4}&to=\d{4}&event=ga-res-65-141$/),
      '/timeline?from=2009&to=2011&event=ga-res-65-141',
      '/embed/every-voice?voices=group',
    ])
  })

  it('quotes a long paragraph whole, in as many steps as it needs', async () => {
    const texts = await loadTexts([{ at: 'a-66-77/para_1' }])
    const [at, longest] = [...texts].sort(([, one], [, other]) => other.ar.length - one.ar.length)[0] ?? []
    const made = await makeTalk(newCollection('Long', [newItem({ at: at ?? 'a-66-77/para_1' })]))
    const { deck } = await opened(made?.file ?? '')
    const quoted = deck.steps.flatMap((step) => (step.kind === 'quotation' ? [step.quotation.words] : []))
    expect(quoted.length).toBeGreaterThan(1)
    expect(quoted.join(' ').replace(/\s+/g, ' ')).toBe(longest?.ar)
  })

  it('has room for two hundred steps, and counts what had none', async () => {
    const items = Array.from({ length: 300 }, () => newItem({ at: 'doc/a-res-60-252' }))
    const made = await makeTalk(newCollection('Many', items))
    expect((await opened(made?.file ?? '')).deck.steps).toHaveLength(200)
    expect(made?.leftOut).toBe(101)
    expect(await makeTalk(newCollection('Empty'))).toBeNull()
  })
})
