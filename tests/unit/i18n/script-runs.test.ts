import { describe, expect, it } from 'vitest'
import { ourCorpus } from '../../../src/build/corpus-files.ts'
import { scriptRuns } from '../../../src/i18n/script-runs.ts'

const foreign = (text: string, language: 'ar' | 'en') =>
  scriptRuns(text, language)
    .filter((run) => run.foreign)
    .map(({ text: words }) => words)

describe('what is in the other script', () => {
  it.each([
    ['a symbol, without the stop after it', 'في الوثيقة A/60/687.', ['A/60/687']],
    [
      'a symbol with brackets of its own',
      'الوثيقة WSIS-05/TUNIS/DOC/6(Rev.1)؛',
      ['WSIS-05/TUNIS/DOC/6(Rev.1)'],
    ],
    ['an address in brackets of the sentence', 'الرسالة (http://a.org/b-c.html).', ['http://a.org/b-c.html']],
    ['two symbols, each alone', 'A/66/50 و E/2011/100', ['A/66/50', 'E/2011/100']],
    [
      'a phrase, whole',
      'المدير: Dr. Charles Noir, Policy & Advocacy.',
      ['Dr. Charles Noir, Policy & Advocacy'],
    ],
    ['no number of the sentence after a name', 'موقع ICANNWiki 24 تشرين', ['ICANNWiki']],
    ['no number of a resolution', 'القراران 60/252 و65/141، من 12-14', []],
  ])('in Arabic: %s', (_, text, words) => {
    expect(foreign(text, 'ar')).toEqual(words)
  })

  it('in English: Arabic words, a phrase whole', () => {
    expect(foreign('It writes مؤسسة, then شركة الإنترنت.', 'en')).toEqual(['مؤسسة', 'شركة الإنترنت'])
  })

  it('in English: a tatweel, at the end of a word or alone', () => {
    expect(foreign('The ending of هـ and the sign ـ of the printer.', 'en')).toEqual(['هـ', 'ـ'])
  })

  it('in English: a phrase with a comma or a stroke of its own, with its vowel signs, without the brackets around it', () => {
    expect(foreign('The names (الأول، والثاني) and كانون الأول/ديسمبر, كُتِبت.', 'en')).toEqual([
      'الأول، والثاني',
      'كانون الأول/ديسمبر',
      'كُتِبت',
    ])
  })

  it('leaves no letter out, and none of the other script in what is left, in any note', () => {
    for (const { note, verification, englishBasis } of ourCorpus().things) {
      for (const said of [note, verification?.note, englishBasis]) {
        if (!said) continue
        const runs = scriptRuns(said.ar, 'ar')
        expect(runs.map(({ text }) => text).join('')).toBe(said.ar)
        for (const run of runs) if (!run.foreign) expect(run.text).not.toMatch(/[A-Za-z]/)
      }
    }
  })
})
