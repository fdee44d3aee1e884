import { describe, expect, it } from 'vitest'

/** Every file of words of a language, by namespace. */
function catalogueOf(files: Readonly<Record<string, Readonly<Record<string, unknown>>>>) {
  return Object.fromEntries(
    Object.entries(files).map(([path, module]) => {
      const namespace = /([\w-]+)\.ts$/.exec(path)?.[1] ?? ''
      return [namespace, module[namespace]]
    }),
  )
}
const arabic = catalogueOf(import.meta.glob('../../../src/i18n/ar/*.ts', { eager: true }))
const english = catalogueOf(import.meta.glob('../../../src/i18n/en/*.ts', { eager: true }))

const PLURAL = /_(zero|one|two|few|many|other)$/
const ARABIC_FORMS = ['zero', 'one', 'two', 'few', 'many', 'other']

function flatten(value: unknown, path = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[path, value]])
  return new Map(
    Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) => [
      ...flatten(inner, path ? `${path}.${key}` : key),
    ]),
  )
}

const ar = flatten(arabic)
const en = flatten(english)
const bases = (keys: Iterable<string>) => [...new Set([...keys].map((key) => key.replace(PLURAL, '')))].sort()
const placeholders = (text: string) => [...new Set(text.match(/\{\{\s*(\w+)/g) ?? [])].sort()

describe('the two catalogues', () => {
  it('hold the same keys', () => {
    expect(bases(ar.keys())).toEqual(bases(en.keys()))
  })

  it('give Arabic all six plural forms wherever English has a plural', () => {
    const plurals = bases([...en.keys()].filter((key) => PLURAL.test(key)))
    for (const base of plurals) {
      expect(
        [...ar.keys()].filter((key) => key.replace(PLURAL, '') === base && PLURAL.test(key)).sort(),
        base,
      ).toEqual(ARABIC_FORMS.map((form) => `${base}_${form}`).sort())
    }
  })

  it('use no placeholder that the other language does not know', () => {
    for (const [key, text] of ar) {
      const twin = en.get(key) ?? en.get(key.replace(PLURAL, '_other')) ?? ''
      for (const placeholder of placeholders(text)) expect(placeholders(twin), key).toContain(placeholder)
    }
  })

  it('write Arabic in Arabic and English in Latin letters', () => {
    const foreign = new Set(['common.language.switchTo'])
    for (const [key, text] of en)
      if (!foreign.has(key)) expect(text.replace(/\{\{.*?\}\}/g, ''), key).not.toMatch(/^\p{Script=Arabic}/u)
    for (const [key, text] of ar) if (!foreign.has(key)) expect(text, key).not.toMatch(/^[A-Za-z ]{12,}$/)
  })

  it('have one name for what stands beside a text', () => {
    expect([...en].filter(([, words]) => /\bpanes?\b/i.test(words.replace(/\{\{.*?\}\}/g, '')))).toEqual([])
  })

  it('leave no Arabic label hanging on a preposition, as labels stand before links', () => {
    const hanging = [...ar].filter(([, words]) => /(^|\s)(بـ|لـ|كـ|في|إلى|على|من|عن)$/.test(words))
    expect(hanging).toEqual([])
  })

  it('keep what is counted and its verb in one number after 11 to 99 in Arabic', () => {
    const split = [...ar].filter(([, words]) => / سطرا? فيها نص/.test(words))
    expect(split).toEqual([])
  })

  it('speak to one reader in Arabic as to one', () => {
    // What stands beside the QR code is said to a whole room.
    const toMany = [...ar].filter(
      ([key, words]) =>
        !key.startsWith('present.code.') &&
        /(?<!\p{L})(?:[وفل]?(?:\p{L}{2,}(?:ات|ض|لام|لي|لدي)كم|لكم|بكم|احفظو\p{L}+|(?:افتح|حدد|أعد|اختار|حاول|أضيف|اطلب|أرسل|خذ)وا)|\p{L}{3,}تم(?:وه|وها)?(?<!يتم|تتم|اهتم)|ت\p{L}{3,}ونه|ت(?:ريد|بدأ|ر)ون)(?!\p{L})/u.test(
          words,
        ),
    )
    expect(toMany).toEqual([])
  })

  it('call a cell of the table by one name in Arabic', () => {
    expect([...ar].filter(([, words]) => /(?<!\p{L})(?:ال)?(?:خلية|خلايا)(?!\p{L})/u.test(words))).toEqual([])
  })

  it('call those who act by one name, wherever a list, a filter or a group of results has them', () => {
    const named = [
      'common.nav.actors',
      'ways.nav.actors',
      'actors.title',
      'map.kinds.actor',
      'search.group.actor',
    ]
    const inLists = [...named, 'references.group.actor', 'notes.groups.actor']
    expect(new Set(inLists.map((key) => ar.get(key)))).toEqual(new Set(['الجهات']))
    expect(new Set(inLists.map((key) => en.get(key)))).toEqual(new Set(['Actors']))
    expect(ar.get('common.nav.ways')).toBe('القضايا والجهات')
    expect(en.get('common.nav.ways')).toBe('Issues and actors')
  })

  it('call the World Summit as the report does, but for the name of its Forum, and say once that it is the same', () => {
    const summits = [...ar].filter(([, words]) =>
      /القمة العالمي/.test(words.replaceAll('منتدى القمة العالمية', '')),
    )
    expect(summits.map(([key]) => key).sort()).toEqual([
      'documents.wsis-forum-2025-209.about',
      'frameworks.intro',
      'references.body.wsis',
    ])
    for (const [key, words] of summits)
      expect(words, key).toContain('مؤتمر القمة العالمي المعني بمجتمع المعلومات')
  })

  it('say of copying and citing the same in the menu of a thing and in the panel that it opens', () => {
    for (const words of [ar, en]) {
      const said = (key: string) => words.get(key) ?? ''
      const texts = [said('quote.whats.words'), said('quote.whats.cited')].map((text) => text.toLowerCase())
      const [plain, cited] = [said('actions.label.copy-words'), said('actions.label.copy-cited')]
      expect(plain.toLowerCase()).toMatch(new RegExp(` ${texts[0]}$`))
      expect(cited.toLowerCase()).toMatch(new RegExp(` ${texts[1]}$`))
    }
    expect([...ar].filter(([, words]) => /(?<!\p{L})(?:ال)?إحالة(?!\p{L})/u.test(words))).toEqual([])
  })

  it('call the lanes of the timeline, and where an event comes from, the same in the references', () => {
    for (const words of [ar, en]) {
      const shared = [...words].filter(([key]) => /^timeline\.(?:track|origin)\./.test(key))
      expect(shared).toHaveLength(11)
      for (const [key, said] of shared) {
        const there = words.get(key.replace('timeline', 'references'))
        expect(there?.toLowerCase(), key).toBe(said.toLowerCase())
      }
    }
  })

  it('tell groups of those who take part from what somebody has collected, in Arabic too', () => {
    const groups = [...ar].filter(([, words]) => /مجموع(?:ة|ات)/.test(words)).map(([key]) => key)
    expect(groups.filter((key) => /^notes\.|^actions\.|^about\./.test(key))).toEqual([
      'notes.groups.group',
      'notes.charts.which-door',
    ])
    expect([...ar].filter(([, words]) => /الفئات/.test(words))).toEqual([])
  })

  it('call the sections of both texts as the report does in Arabic, and only those of a page of Masar otherwise', () => {
    const sections = [...ar].filter(([, words]) => /(?:الأقسام|أقسام|للأقسام)(?!\p{L})/u.test(words))
    expect(sections.map(([key]) => key)).toEqual(['references.sections', 'ways.groups'])
  })

  it('call what is said of an event, and a second try, the same in every feature', () => {
    for (const words of [ar, en]) {
      const same = (keys: readonly string[]) =>
        expect(new Set(keys.map((key) => words.get(key))).size).toBe(1)
      same(['event.record', 'references.recordedIn'])
      same(['event.relatedDates', 'references.relatedDates'])
      same(['common.error.retry', 'editor.again', 'reader.text.retry'])
      same(['actions.label.copy-link', 'event.link', 'map.actions.copy', 'contributions.actions.copy'])
    }
  })

  it('call the edition and the talks of Masar by one name', () => {
    expect(
      [...ar, ...en].filter(([, words]) => /إصدار من مسار|نسخة من مسار أحدث|newer version/.test(words)),
    ).toEqual([])
    expect([...en].filter(([, words]) => /^Present(?:ations)?\b/.test(words))).toEqual([])
  })
})

describe('words that a first-time visitor stumbled over', () => {
  const RIDDLES = [
    /سلسلة الولايات|بلا أقواس|من أي باب|لكل صوت علامة|بعد التسوية|لا يتحدث عنه أي|سطرا فيها نص|علامَ نعتمد|دع أحدها/,
    /إلى حيث|لا تعرف من ألفاظ|عودة الخطوة إلى حالها|الشاشات تتبع/,
    /Nothing stands at|No entry answers|You have not begun|noise of the broken|mend no slip|lost in print|On the checking/i,
    /Take it with you|Take the map away|Turn time around|know no word|turn the sense|on which the subject turns|put it back|follow here/i,
    /شيء بشيء|قائما بذاته|ليس على ما ينبغي|من هذا القبيل|إزالة التعليم|جلب|أجرِه|أخذ الخريطة/,
    /So one begins|is like that|did not come|a row of steps|words of yours|out of what the record|being fetched|could not be fetched/i,
    /Done again|all the same|of its own$|Stands for:|of this name is known|is not as it should|begins so|exactly so|kind of digits/i,
    /read from their end|(?:is|are) no (?:word|letter|PDF)|in no dictionary|spells nothing|face(?:d)? away|as long as it has letters/i,
    /came to us|as they were numbered|make sense of those|You found it right|no Arabic text is written with|Words parted/i,
    /تدير ظهرها|كما رُقّمت|كما تُكتب الخطوات|يخبر بما تقوله/,
    /do(?:es)? not stand|at another talk|does not serve|are lent|a step a page|gone with this page|did not succeed|that answers it/i,
    /أسطر من النص$|يثني عليه|العبارة من عندنا|إخفاء إحدى اللغتين|من سُئل|Lines of text|hide one language/i,
    /بناء الموقع|مجموعا آخر، تنقضه|تاريخه وعدده|غير مؤكد ثانية|البرامج النصية|محدِّد|the build|prints another total|a locator/i,
    /\ba damage\b|telephone|\bstages?\b|(?<!\{)\bdecks?\b|Masar reads|Ready for the venue|sentence that states/i,
  ]

  it('are gone from both catalogues', () => {
    const found = [...ar, ...en].filter(([, text]) => RIDDLES.some((riddle) => riddle.test(text)))
    expect(found).toEqual([])
  })

  it('say of the English what is so: that of both documents is ours, and their text can be had in it', () => {
    expect(en.get('home.truths.englishWhat')).toContain('both documents')
    expect(ar.get('home.truths.englishWhat')).toContain('الوثيقتين')
    expect(ar.get('home.way.languageWhat')).not.toContain('ويبقى النص عربيا')
  })
})
