import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadRecord } from '../../../src/corpus/record.ts'
import { loadWords } from '../../../src/i18n/catalogue.ts'
import { LANGUAGES } from '../../../src/i18n/language.ts'
import { collectionIn, fragmentOf, holdsCollection } from '../../../src/notes/collections/collection-link.ts'
import { handoutOf } from '../../../src/notes/exchange/handout.ts'
import { toHtml } from '../../../src/notes/exchange/html.ts'
import { toMarkdown } from '../../../src/notes/exchange/markdown.ts'
import { mergingOf, toWrite } from '../../../src/notes/exchange/merging.ts'
import { readWebAnnotations } from '../../../src/notes/exchange/read-web-annotations.ts'
import { writeWebAnnotations } from '../../../src/notes/exchange/web-annotations.ts'
import { deleted, newAnnotation, newCollection, newItem } from '../../../src/notes/model/changes.ts'
import type { Annotation, Collection, Entry, Place } from '../../../src/notes/model/entry.ts'
import { pathOfPlace } from '../../../src/notes/places/place-address.ts'
import { namingTools } from '../../../src/notes/places/place-names.ts'
import { loadTexts, wordsOfPlace } from '../../../src/notes/places/place-texts.ts'

const ADDRESS = 'https://example.org'
const addressOf = (place: Place) => `${ADDRESS}${pathOfPlace('ar', place)}`

const places: fc.Arbitrary<Place> = fc.oneof(
  fc.constantFrom<Place>(
    { at: 'a-66-77/para_12' },
    { at: 'event/ga-res-65-141', view: '/timeline?event=ga-res-65-141' },
    { at: 'chart/every-voice', view: '/contributions?voices=group#every-voice' },
    { at: 'present/who-spoke/3', name: 'Who spoke?, 3' },
  ),
  fc
    .record({ exact: fc.string({ minLength: 1 }), prefix: fc.string(), suffix: fc.string() })
    .map((words): Place => ({ at: 'a-66-77/para_2', selection: { language: 'ar', ...words } })),
)
const anyText = fc.string({ unit: 'binary', maxLength: 200 })
const annotations: fc.Arbitrary<Entry> = fc
  .tuple(fc.constantFrom('highlight', 'note', 'bookmark'), places, anyText)
  .map(([kind, place, text]) => newAnnotation(kind, place, text))
const collections: fc.Arbitrary<Entry> = fc
  .tuple(anyText, fc.array(fc.tuple(places, anyText), { maxLength: 5 }))
  .map(([title, items]) =>
    newCollection(
      title,
      items.map(([place, note]) => newItem(place, note)),
    ),
  )
const entries = fc.array(fc.oneof(annotations, collections), { minLength: 1, maxLength: 12 })

describe('a file of notes', () => {
  it('is read back as it was written, whatever was written', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const read = readWebAnnotations(writeWebAnnotations(all, addressOf))
        if ('refused' in read) throw new Error(read.refused)
        expect(read.leftOut).toBe(0)
        const byId = (one: Entry, other: Entry) => (one.id < other.id ? -1 : 1)
        expect([...read.entries].sort(byId)).toEqual([...all].sort(byId))
      }),
    )
  })

  it('is what other programs know: W3C Web Annotations', () => {
    const place: Place = {
      at: 'a-66-77/para_12',
      selection: { language: 'ar', exact: 'تعزيز التعاون', prefix: 'عملية ', suffix: ' بشأن' },
    }
    const file: unknown = JSON.parse(
      writeWebAnnotations([newAnnotation('note', place, 'My words')], addressOf),
    )
    expect(file).toMatchObject({
      '@context': ['http://www.w3.org/ns/anno.jsonld', {}],
      '@graph': [
        {
          id: expect.stringMatching(/^urn:uuid:/),
          type: 'Annotation',
          motivation: 'commenting',
          created: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
          body: { type: 'TextualBody', value: 'My words' },
          target: {
            type: 'SpecificResource',
            source: `${ADDRESS}/ar/read/a-66-77#para_12`,
            selector: {
              type: 'TextQuoteSelector',
              exact: 'تعزيز التعاون',
              prefix: 'عملية ',
              suffix: ' بشأن',
            },
          },
        },
      ],
    })
  })

  it('that is none of ours is refused with the reason', () => {
    const foreign = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'Annotation',
      target: 'https://example.org/page',
    }
    const refused = (text: string) => {
      const read = readWebAnnotations(text)
      return 'refused' in read ? read.refused : null
    }
    expect(refused('')).toBe('not-json')
    expect(refused('<html>')).toBe('not-json')
    expect(refused('[]')).toBe('not-notes')
    expect(refused('{"masar":"deck","version":1}')).toBe('not-notes')
    expect(refused(JSON.stringify(foreign))).toBe('foreign')
    expect(refused('{"masar:version":2,"@graph":[]}')).toBe('newer')
    expect(refused('{"masar:version":1,"@graph":[]}')).toBe('nothing-left')
    expect(refused('{"masar:version":1,"@graph":[{"type":"Annotation"},null,7]}')).toBe('nothing-left')
    expect(refused(' '.repeat(50_000_001))).toBe('too-large')
  })

  it('never makes the reading fail, whatever is changed in it', () => {
    fc.assert(
      fc.property(entries, fc.nat(), fc.nat(40), fc.string(), (all, where, length, put) => {
        const text = writeWebAnnotations(all, addressOf)
        const at = where % text.length
        expect(readWebAnnotations(text.slice(0, at) + put + text.slice(at + length))).toBeDefined()
      }),
    )
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), (json) => {
        expect(readWebAnnotations(`{"masar:version":1,"@graph":[${json}]}`)).toBeDefined()
      }),
    )
  })

  it('keeps what can be read and counts what cannot', () => {
    const good = newAnnotation('note', { at: 'a-66-77/para_1' }, 'kept')
    const tooLong = newAnnotation('note', { at: 'a-66-77/para_1' }, 'x'.repeat(100_001))
    const nowhere = newAnnotation('note', { at: 'not a locator' as 'a/b' }, 'nowhere')
    expect(readWebAnnotations(writeWebAnnotations([good, tooLong, nowhere], addressOf))).toEqual({
      entries: [good],
      leftOut: 2,
    })
  })
})

describe('taking a file in', () => {
  const changed = (entry: Entry): Entry =>
    entry.type === 'annotation'
      ? { ...entry, text: `${entry.text}!` }
      : { ...entry, title: `${entry.title}!` }

  it('overwrites nothing, and adds nothing twice', () => {
    fc.assert(
      fc.property(entries, entries, fc.array(fc.boolean()), (mine, theirs, flips) => {
        const incoming = [...theirs, ...mine.map((entry, index) => (flips[index] ? changed(entry) : entry))]
        const written = toWrite(mergingOf(mine, incoming))
        const before = new Map(mine.map((entry) => [entry.id, entry]))
        expect(written.filter(({ id }) => before.has(id))).toEqual([])
        const after = [...mine, ...written]
        expect(toWrite(mergingOf(after, incoming))).toEqual([])
      }),
    )
  })

  it('brings back what was deleted', () => {
    const note = newAnnotation('note', { at: 'a-66-77/para_1' }, 'back')
    expect(mergingOf([deleted(note)], [note])).toMatchObject({ broughtBack: [note], added: [], beside: [] })
  })
})

describe('a collection in a link', () => {
  const collection = newCollection('للورشة', [
    newItem({ at: 'a-66-77/para_12' }, 'ابدأ من هنا'),
    newItem({ at: 'event/ga-res-65-141' }),
  ])

  it('needs no server, and comes back as it was', async () => {
    const fragment = await fragmentOf(collection)
    expect(fragment && holdsCollection(fragment)).toBe(true)
    expect(await collectionIn(fragment ?? '')).toEqual(collection)
  })

  it('is refused where it is too large, and read as nothing where it is damaged', async () => {
    const large = Array.from({ length: 500 }, (_, index) =>
      newItem({ at: 'a-66-77/para_12' }, crypto.randomUUID().repeat(3) + index),
    )
    expect(await fragmentOf(newCollection('Large', large))).toBeNull()
    const fragment = (await fragmentOf(collection)) ?? ''
    for (const broken of [fragment.slice(0, -10), '#collection=', '#collection=!!', '#collection=AAAA'])
      expect(await collectionIn(broken)).toBeNull()
  })
})

describe('a handout', () => {
  const selection = { language: 'ar' as const, exact: 'الجمعية العامة', prefix: '', suffix: '' }
  const all: readonly [Annotation, Annotation, Collection] = [
    newAnnotation('highlight', { at: 'a-66-77/para_2', selection }),
    newAnnotation('note', { at: 'event/ga-res-65-141' }, '<b>*bold*</b>\nsecond line'),
    newCollection('Mine & yours', [newItem({ at: 'a-66-77/para_12' }, 'begin here')]),
  ]
  const handoutIn = async (language: 'ar' | 'en') => {
    await loadWords(language, ['notes'])
    const record = await loadRecord()
    return handoutOf({
      entries: all,
      texts: await loadTexts([{ at: 'a-66-77/para_2' }]),
      nameable: { parts: record.parts, thingAt: record.thingAt },
      tools: namingTools(language, 'latn'),
      addressOf: (place) => `${ADDRESS}${pathOfPlace(language, place)}`,
      day: '2026-11-27',
    })
  }

  it.each(LANGUAGES)(
    'says in %s what was noted, with the words of the text and where they are',
    async (language) => {
      const handout = await handoutIn(language)
      const names = handout.sections.flatMap(({ pieces }) => pieces.map(({ name }) => name))
      expect(names[0]).toBe(language === 'ar' ? 'الفقرة 2' : 'paragraph 2')
      expect(handout.sections.map(({ heading }) => heading).at(-1)).toBe('Mine & yours')
      const paragraph = handout.sections.at(-1)?.pieces[0]
      expect(paragraph?.address).toBe(`${ADDRESS}/${language}/read/a-66-77#para_12`)
      expect(paragraph?.quoted.map((own) => own.language)).toEqual(language === 'ar' ? ['ar'] : ['ar', 'en'])
      expect(handout.lines.length).toBe(language === 'ar' ? 1 : 2)
    },
  )

  it('leads to the words, and shows of their address what can be typed from paper', async () => {
    const handout = await handoutIn('ar')
    const short = `${ADDRESS}/ar/read/a-66-77#para_2`
    const html = toHtml(handout)
    expect(html).toMatch(/<a href="[^"]*quote=[^"]*" dir="ltr">/)
    expect(html).toContain(`dir="ltr">${short}</a>`)
    expect(html.replace(/<[^>]*>/g, '')).not.toContain('quote=')
    expect(toMarkdown(handout)).toContain(`(<${handout.sections[0]?.pieces[0]?.address}>)`)
  })

  it('has in Markdown and in HTML every word as it was written, and none as a command', async () => {
    const handout = await handoutIn('en')
    const markdown = toMarkdown(handout)
    expect(markdown).toContain('\\<b\\>\\*bold\\*\\</b\\>  \nsecond line')
    expect(markdown).toContain('> الجمعية العامة')
    const html = toHtml(handout)
    expect(html).toContain('&lt;b&gt;*bold*&lt;/b&gt;\nsecond line')
    // Each line of one's own words runs as its first letter does.
    expect(html).toMatch(/\.own \{[^}]*unicode-bidi: plaintext/)
    expect(html).not.toContain('<b>')
    expect(html).toContain('<html lang="en" dir="ltr">')
    expect(html).toContain('<blockquote lang="ar" dir="rtl">الجمعية العامة</blockquote>')
    expect(html).toContain('Mine &amp; yours')
    expect(toHtml(await handoutIn('ar'))).toContain('<html lang="ar" dir="rtl">')
  })
})

describe('the words of a place', () => {
  it('are in the other language the clauses that answer those that were selected', async () => {
    const texts = await loadTexts([{ at: 'a-66-77/para_2' }])
    const part = texts.get('a-66-77/para_2')
    const clause = part?.segments[0]
    const exact = part?.ar.slice(clause?.start, clause?.end).trim() ?? ''
    const selection = { language: 'ar' as const, exact, prefix: '', suffix: '' }
    const words = wordsOfPlace({ at: 'a-66-77/para_2', selection }, texts)
    expect(words.ar).toBe(exact)
    expect(words.en).toBe(clause?.english.map(([from, to]) => part?.en.slice(from, to).trim()).join(' '))
    const back = wordsOfPlace(
      { at: 'a-66-77/para_2', selection: { language: 'en', exact: words.en ?? '', prefix: '', suffix: '' } },
      texts,
    )
    expect(back.ar).toBe(exact)
  })

  it('are those of the line that says who a report is from, too', async () => {
    const at = 'a-66-77/author'
    const texts = await loadTexts([{ at }])
    const whole = { ar: 'تقرير الأمين العام', en: 'Report of the Secretary-General' }
    expect(wordsOfPlace({ at }, texts)).toEqual(whole)
    const selection = { language: 'ar' as const, exact: whole.ar, prefix: '', suffix: '' }
    expect(wordsOfPlace({ at, selection }, texts)).toEqual(whole)
  })

  it('are found in the other language also where they were corrected since', async () => {
    const texts = await loadTexts([{ at: 'a-66-77/para_2' }])
    const part = texts.get('a-66-77/para_2')
    const exact = (part?.ar.slice(0, part.segments[0]?.end).trim() ?? '').replace('تونس', 'طونس')
    expect(part?.ar).not.toContain(exact)
    const selection = { language: 'ar' as const, exact, prefix: '', suffix: '' }
    expect(wordsOfPlace({ at: 'a-66-77/para_2', selection }, texts).en).toBeTruthy()
  })

  it('that are no longer there have no counterpart, and stay as they were noted', async () => {
    const selection = { language: 'ar' as const, exact: 'كلمات ليست هناك', prefix: '', suffix: '' }
    const texts = await loadTexts([{ at: 'a-66-77/para_2' }])
    expect(wordsOfPlace({ at: 'a-66-77/para_2', selection }, texts)).toEqual({
      ar: 'كلمات ليست هناك',
      en: null,
    })
  })
})
