/** Sentences of the edited report and of the session page, with the lexicon that is built from the facts. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { report } from '../../../src/corpus/a-66-77/definition.ts'
import type { DocumentDefinition } from '../../../src/corpus/document-definition.ts'
import { DOCUMENTS } from '../../../src/corpus/documents.ts'
import { factPlaces } from '../../../src/corpus/facts/places.ts'
import {
  parseActors,
  parseChronology,
  parseDocuments,
  parseNotesInArabic,
} from '../../../src/corpus/facts.ts'
import { bilingualNotes } from '../../../src/corpus/notes.ts'
import { referenceLexicon } from '../../../src/corpus/reference-lexicon.ts'
import { buildThings } from '../../../src/corpus/things.ts'
import { session } from '../../../src/corpus/wsis-forum-2025-209/definition.ts'
import { findReferences } from '../../../src/edition/references.ts'

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../src/corpus/facts/${file}.json`, import.meta.url), 'utf8'))

const facts = {
  chronology: parseChronology(read('chronology')),
  documents: parseDocuments(read('documents')).documents,
  actors: parseActors(read('actors')),
}

const places = factPlaces(DOCUMENTS)
const lexiconOf = (document: DocumentDefinition) => referenceLexicon(facts, document, places)

const found = (eId: string, text: string, document: DocumentDefinition = report) =>
  findReferences([{ eId, text }], lexiconOf(document)).map(
    (mention) => `${mention.text} → ${mention.locator}`,
  )

const TUNIS_AGENDA = 'doc/wsis-05-tunis-doc-6-rev.1'

describe('in the report', () => {
  it.each<[string, string, string[]]>([
    [
      'masthead.place_2',
      'جنيف، 4 إلى 29 تموز/يوليه 2011',
      ['4 إلى 29 تموز/يوليه 2011 → event/ecosoc-session-2011'],
    ],
    [
      'masthead.session_2',
      'الدورة الموضوعية لعام 2011',
      ['الدورة الموضوعية لعام 2011 → event/ecosoc-session-2011'],
    ],
    [
      'summary_2',
      'ونظم وكيل الأمين العام للشؤون الاقتصادية والاجتماعية مشاورات خلال الفترة من أيلول/سبتمبر إلى كانون الأول/ديسمبر 2010.',
      [
        'وكيل الأمين العام للشؤون الاقتصادية والاجتماعية → actor/usg-desa',
        'من أيلول/سبتمبر إلى كانون الأول/ديسمبر 2010 → event/open-consultations-2010',
      ],
    ],
    [
      'para_1',
      'نتائج المرحلة الثانية من مؤتمر القمة العالمي المعني بمجتمع المعلومات الذي عقد في تونس في عام 2005.',
      [
        'المرحلة الثانية من مؤتمر القمة العالمي المعني بمجتمع المعلومات → event/wsis-tunis-phase',
        'عام 2005 → event/wsis-tunis-phase',
      ],
    ],
    [
      'para_2',
      'وبالرغم من أن جدول أعمال تونس لمجتمع المعلومات الذي أيدته الجمعية العامة في قرارها 60/252، لم يحدد',
      [
        `جدول أعمال تونس لمجتمع المعلومات → ${TUNIS_AGENDA}`,
        'الجمعية العامة → actor/general-assembly',
        '60/252 → doc/a-res-60-252',
      ],
    ],
    [
      'para_3',
      'وفي إطار جدول أعمال تونس، وخاصة في الفقرات من 68 إلى 71، كُلف الأمين العام بمهمة بدء عملية',
      [
        `جدول أعمال تونس → ${TUNIS_AGENDA}`,
        `الفقرات من 68 إلى 71 → ${TUNIS_AGENDA}/para_68-para_71`,
        'الأمين العام → actor/secretary-general',
      ],
    ],
    [
      'para_4',
      'في تقريره المؤرخ 13 آذار/مارس 2009 عن تنفيذ نتائج مؤتمر القمة العالمي المعني بمجتمع المعلومات (A/64/64-E/2009/10). وقد تم اختيار المنظمات العشر على أساس المناقشات التي جرت بين المستشار الخاص للأمين العام لإدارة الإنترنت وكافة مجموعات أصحاب المصلحة في 2006.',
      [
        '13 آذار/مارس 2009 → event/sg-report-a-64-64',
        'A/64/64-E/2009/10 → doc/a-64-64-e-2009-10',
        'المستشار الخاص للأمين العام لإدارة الإنترنت → actor/special-adviser',
        '2006 → event/special-adviser-discussions',
      ],
    ],
    [
      'para_5',
      'وفي قرارها 63/202، طلبت الجمعية أيضا إلى الأمين العام. الصادر في حزيران/يونيه 2009 (E/2009/92)، والذي استكمل بتحديث غير رسمي صدر في تموز/يوليه 2010 (E/2010/CRP.4).',
      [
        '63/202 → doc/a-res-63-202',
        'الجمعية → actor/general-assembly',
        'الأمين العام → actor/secretary-general',
        'حزيران/يونيه 2009 → event/sg-report-e-2009-92',
        'E/2009/92 → doc/e-2009-92',
        'تموز/يوليه 2010 → event/update-e-2010-crp4',
        'E/2010/CRP.4 → doc/e-2010-crp.4',
      ],
    ],
    [
      'para_7',
      'وفي قرارها 65/141، أحاطت الجمعية العامة علما أيضا بتقرير عام 2009 بشأن تعزيز التعاون مع التسليم',
      [
        '65/141 → doc/a-res-65-141',
        'الجمعية العامة → actor/general-assembly',
        'بتقرير عام 2009 بشأن تعزيز التعاون → doc/e-2009-92',
      ],
    ],
    ['para_8', 'استجابة لقرار المجلس 2010/2، أجرى', ['2010/2 → doc/e-res-2010-2']],
    [
      'para_8',
      'وطلب إلى نحو 150 من المنظمات الدولية فضلا عن نحو 3 500 من منظمات المجتمع المدني والقطاع الخاص أن تسهم',
      [],
    ],
    [
      'para_9',
      'في نيويورك يوم 14 كانون الأول/ديسمبر 2010.',
      ['14 كانون الأول/ديسمبر 2010 → event/new-york-meeting-2010'],
    ],
    ['para_10', '85 مساهمة خطية وشفوية كما هو مبين في الجدول أدناه.', ['الجدول أدناه → a-66-77/table_1']],
    [
      'para_16',
      'الفريق العامل المعني بإدارة الإنترنت التابع للأمين العام والذي كلفه مؤتمر القمة في مرحلته الأولى',
      [
        'الفريق العامل المعني بإدارة الإنترنت → actor/wgig',
        'للأمين العام → actor/secretary-general',
        'مؤتمر القمة في مرحلته الأولى → event/wsis-geneva-phase',
      ],
    ],
    ['para_18', 'وفقا لمبادئ جنيف للتعددية والشفافية', ['لمبادئ جنيف → doc/wsis-03-geneva-doc-4']],
    [
      'para_20',
      'الفقرة 69 من جدول أعمال تونس تؤكد',
      [`الفقرة 69 من جدول أعمال تونس → ${TUNIS_AGENDA}/para_69`],
    ],
    [
      'para_21',
      'اتفاقية التعاون بين شركة الإنترنت للأسماء والأرقام المخصصة وبرنامج الأمم المتحدة للتربية والعلم والثقافة (اليونسكو) بشأن تعدد اللغات في الإنترنت في كانون الأول/ديسمبر 2009.',
      [
        'شركة الإنترنت للأسماء والأرقام المخصصة → actor/icann',
        'وبرنامج الأمم المتحدة للتربية والعلم والثقافة (اليونسكو) → actor/unesco',
        'كانون الأول/ديسمبر 2009 → event/icann-unesco-agreement',
      ],
    ],
    [
      'para_23',
      'داخل شركة الإنترنت للأسماء والأرقام المخصصة وتحديدا الاختتام الناجح لتأكيد الالتزامات من جانب وزارة التجارة الأمريكية والشركة، في 1 تشرين الأول/أكتوبر 2009،',
      [
        'شركة الإنترنت للأسماء والأرقام المخصصة → actor/icann',
        'لتأكيد الالتزامات → event/affirmation-of-commitments',
        'وزارة التجارة الأمريكية → actor/us-doc',
        'والشركة → actor/icann',
        '1 تشرين الأول/أكتوبر 2009 → event/affirmation-of-commitments',
      ],
    ],
    ['para_25', 'واقترح بعض المساهمين إنشاء فريق عامل مخصص تحت إشراف', []],
    ['para_26', 'مثل تلك المشار إليها في الفرع الثالث أعلاه.', ['الفرع الثالث أعلاه → a-66-77/sec_3']],
    [
      'para_36',
      'شكلا مشابها للفريق العامل المعني بإدارة الإنترنت لعام 2005، والذي كلف',
      ['للفريق العامل المعني بإدارة الإنترنت → actor/wgig', 'لعام 2005 → event/wgig-report'],
    ],
    [
      'para_37',
      'من خلال مجلس الرؤساء التنفيذيين في منظومة الأمم المتحدة المعني بالتنسيق وغيره، وذلك تمشيا مع قرار الجمعية العامة 57/270 باء بشأن',
      [
        'مجلس الرؤساء التنفيذيين في منظومة الأمم المتحدة المعني بالتنسيق → actor/ceb',
        'الجمعية العامة → actor/general-assembly',
        '57/270 باء → doc/a-res-57-270-b',
      ],
    ],
    [
      'para_39',
      'منذ انعقاد مؤتمر القمة العالمي المعني بمجتمع المعلومات في عام 2005؛',
      ['عام 2005 → event/wsis-tunis-phase'],
    ],
    [
      'fn_4',
      'WSIS-II/PC-3/DOC/5، والوثيقة متاحة على العنوان التالي: www.itu.int/wsis.',
      ['WSIS-II/PC-3/DOC/5 → doc/wsis-ii-pc-3-doc-5', 'www.itu.int/wsis → url/www.itu.int-wsis'],
    ],
  ])('%s: %s', (eId, text, expected) => {
    expect(found(eId, text)).toEqual(expected)
  })

  it('footnote 2 names nine organizations of the ten, and one over and above them', () => {
    const text =
      'وفي ما يلي أسماء المنظمات العشر: مؤسسة الإنترنت للأسماء والأرقام المخصصة، والاتحاد الدولي للاتصالات، واتحاد شبكة الإنترنت العالمية، ومجلس أوروبا، وجمعية الإنترنت، ومنظمة التعاون والتنمية في المجال الاقتصادي، ومنظمة الأمم المتحدة للتربية والعلم والثقافة، والمنظمة العالمية للملكية الفكرية ومنظمة موارد الأرقام (Number Resource Organization). وقدمت منظمة إضافية، فرقة العمل المعنية بهندسة الإنترنت، مساهمة من تلقاء نفسها.'
    expect(found('fn_2', text).map((mention) => mention.split(' → ')[1])).toEqual([
      'actor/icann',
      'actor/itu',
      'actor/w3c',
      'actor/coe',
      'actor/isoc',
      'actor/oecd',
      'actor/unesco',
      'actor/wipo',
      'actor/nro',
      'actor/ietf',
    ])
  })

  it('every document that a mention leads to is among the things', () => {
    const things = buildThings(facts, bilingualNotes(facts, parseNotesInArabic(read('notes-ar'))), new Map())
    const { named, datedEvents } = lexiconOf(report)
    for (const { locator } of [...named, ...datedEvents]) expect(things.has(locator), locator).toBe(true)
  })
})

describe('on the session page', () => {
  it('dates belong to its own events, not to those of the report', () => {
    expect(found('para_2', 'تقرير هيئة تسجيل الإنترنت الكندية (CIRA) لعام 2025 بعنوان', session)).toEqual([
      'هيئة تسجيل الإنترنت الكندية (CIRA) → actor/cira',
      'لعام 2025 → event/cira-report-2025',
    ])
    expect(found('para_1', 'في عام 2005', session)).toEqual(['عام 2005 → date/2005'])
  })

  it('the agenda for 2030 is an event by name', () => {
    expect(found('para_6', 'ركيزةً أساسيةً لخطة التنمية المستدامة 2030 بأكملها.', session)).toEqual([
      'لخطة التنمية المستدامة 2030 → event/agenda-2030',
    ])
  })
})
