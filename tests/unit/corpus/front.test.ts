import { describe, expect, it } from 'vitest'
import { ourCorpus } from '../../../src/build/corpus-files.ts'
import { frontOf } from '../../../src/corpus/front.ts'

const corpus = ourCorpus()
const front = frontOf(corpus)

describe('what the front page quotes', () => {
  it('is letter for letter what the paragraph says, whole clauses with their English', () => {
    const paragraphs = corpus.documents.flatMap(({ document }) =>
      document.sections.flatMap((section) =>
        section.paragraphs.map(({ eId, text }) => [`${document.id}/${eId}`, text] as const),
      ),
    )
    const textAt = new Map(paragraphs)
    for (const { part, num, words } of Object.values(front.passages)) {
      expect(textAt.get(part), part).toContain(words.ar)
      expect(part).toBe(`a-66-77/para_${num}`)
    }
    const { underWay, notBegun, invitation } = front.passages
    expect(underWay.words.en).toMatch(/^Some observers expressed the view .* commended and encouraged\.$/)
    expect(notBegun.words.en).toMatch(/^Others were of the view .* had not yet begun and .* policymaking\.$/)
    expect(notBegun.words.ar).toMatch(/^وارتأى آخرون .* لم تبدأ بعد، .* العامة الدولية\.$/)
    expect(invitation.words.ar).toContain('نحو 150 من المنظمات الدولية')
  })

  it('stops the build where the words have been corrected away', () => {
    const [first, ...others] = corpus.documents
    if (!first) throw new Error('there is no document')
    const sections = first.document.sections.map((section) => ({
      ...section,
      paragraphs: section.paragraphs.map((paragraph) =>
        paragraph.eId === 'para_33'
          ? { ...paragraph, text: paragraph.text.replace('لم تبدأ بعد', 'بدأت') }
          : paragraph,
      ),
    }))
    const changed = { ...first, document: { ...first.document, sections } }
    expect(() => frontOf({ ...corpus, documents: [changed, ...others] })).toThrow(
      /a-66-77\/para_33, clauses 0 to 4, for «لم تبدأ بعد»/,
    )
  })
})

describe('the figures of the front page', () => {
  it('are those of the table as it adds up, by the channels that it has', () => {
    const { total, channels } = front.contributions
    expect(channels.map(({ key, count }) => [key, count])).toEqual([
      ['written', 59],
      ['oral', 26],
      ['discussion', 13],
    ])
    expect(total).toBe(98)
    expect(channels.reduce((sum, { count }) => sum + count, 0)).toBe(total)
    expect(channels.map(({ at }) => at)).toContain('a-66-77/table_1.total.written')
  })

  it('are for those invited the two numbers of paragraph 8, and their sum', () => {
    expect(front.invited.groups.map(({ about }) => about)).toEqual([150, 3500])
    expect(front.invited.sum).toBe(3650)
  })

  it('are small: a front page downloads them whole', () => {
    expect(JSON.stringify(front).length).toBeLessThan(4500)
  })
})
