/**
 * Makes sound Arabic text of every kind that a repair could mistake for a damaged one, out of sentences written for these
 * tests. What a kind does with its marks, it does throughout, as a writer does.
 */
import fc from 'fast-check'

const NEWS = `أعلنت وزارة النقل أمس أن أعمال توسعة المطار ستبدأ في الربع الأول من العام المقبل
قال مدير الشركة إن عدد المسافرين ارتفع بنسبة 12 في المئة خلال ستة أشهر، وهو ما لم يكن متوقعا
وكانت البلدية قد طرحت في شهر مارس 2019 مناقصة لبناء ثلاث مدارس جديدة في شمال المدينة
ويرى خبراء الاقتصاد أن تراجع أسعار النفط سيدفع الحكومة إلى مراجعة بعض بنود الموازنة
يذكر أن الفريق فاز بكأس البطولة مرتين، الأولى عام 1998 والثانية عام 2006
ونقلت الصحيفة عن مصدر مسؤول قوله: لم نتلق أي شكوى من السكان حتى الآن
وشارك في الندوة عدد كبير من الأطباء والباحثين من جامعات عربية وأجنبية (مصر، المغرب، فرنسا)
من جهة أخرى، توقعت هيئة الأرصاد هطول أمطار غزيرة على المناطق الساحلية يوم الخميس
وأكد المتحدث باسم الشرطة أن التحقيق لا يزال مستمرا، وأن النتائج ستعلن قريبا
كما وقعت الجامعة اتفاقية مع معهد البحوث لتدريب 45 طالبا كل سنة`.split('\n')

const LAW = `يعاقب بالحبس مدة لا تقل عن ستة أشهر كل من خالف أحكام هذا القانون
يكون للهيئة مجلس إدارة يصدر بتشكيله قرار من رئيس مجلس الوزراء، ومدة عضويته ثلاث سنوات
لا يجوز للمستأجر أن يتنازل عن العقد إلا بموافقة كتابية من المالك
يجب على صاحب الترخيص أن يخطر الوزارة بكل تغيير يطرأ على بياناته خلال 30 يوما
تسري أحكام المادة 14 من هذا القانون على العقود المبرمة قبل تاريخ العمل به
كل نزاع ينشأ عن تطبيق هذه اللائحة تختص بنظره المحكمة التي يقع في دائرتها العقار
يلغى كل حكم يخالف أحكام هذا المرسوم، وينشر في الجريدة الرسمية
يحدد الوزير بقرار منه الرسوم المستحقة وكيفية سدادها وأحوال الإعفاء منها
يشترط فيمن يعين رئيسا للجنة أن يكون كامل الأهلية ولم يسبق الحكم عليه في جريمة
كما يجوز للوزير إيقاف النشاط مؤقتا، وله أن يلغي الترخيص إذا تكررت المخالفة`.split('\n')

const VOWELLED = `خَرَجَ الرَّجُلُ مِنْ بَيْتِهِ قَبْلَ الفَجْرِ ، وَكَانَ الطَّرِيقُ طَوِيلًا
فَلَمَّا بَلَغَ السُّوقَ سَأَلَ عَنْ تَاجِرٍ كَبِيرٍ يَبِيعُ الكُتُبَ القَدِيمَةَ .
قَالَ لَهُ الشَّيْخُ : اِجْلِسْ ( يَا وَلَدِي ) وَاسْمَعْ مَا أَقُولُ .
إِنَّ العِلْمَ لَا يُنَالُ بِالرَّاحَةِ ، وَمَنْ طَلَبَهُ سَهِرَ اللَّيَالِي ، وَتَرَكَ اللَّهْوَ .
وَقَدْ كَتَبَ أَبِي فِي دَفْتَرِهِ ( 3 / 12 ) كَلَامًا يُشْبِهُ هَذَا .
ثُمَّ عَادَ إِلَى أَهْلِهِ وَهُوَ يَحْمِلُ كِتَابًا ، وَلَمْ يَكُنْ يَمْلِكُ غَيْرَهُ .
أَمَّا القُرَّاءُ فَاخْتَلَفُوا فِي ذَلِكَ : فَمِنْهُمْ مَنْ أَجَازَهُ ، وَمِنْهُمْ مَنْ كَرِهَهُ .
يَكْفِي المَرْءَ أَنْ يَعْرِفَ قَدْرَ نَفْسِهِ`.split('\n')

const HALF_VERSES = `يا دار قومي كيف حال ربوعك
والليل فيك طويل لا يزول
كتبت إليك والأشواق نار
وكل كلامنا بعد السلام
وقفت على الطلول فما أجابت
كأن الصمت من عاداتها
أيا نهرا جرى بين البساتين
وخلف في القلوب له حنينا
تمر بنا السنون ولا نبالي
وتحملنا الرياح إلى البعيد`.split('\n')

const CELLS =
  'الاسم|العدد|2014|3 500|المدينة|بيروت|كبير|—|يوم الأحد|(أ)|12,5%|الرباط|مكتبة عامة|لا يوجد|المجموع'.split(
    '|',
  )

const CODE = `const title = 'مرحبا بكم في المكتبة'
  { name: 'كتاب', count: 3, note: 'يعار لمدة أسبوع، ولا يجدد' },
print("عدد الصفحات: " + str(n))  # اطبع العدد
if (city === 'دمشق') { return 'الشام' }
    "greeting": "أهلا وسهلا",
// يحسب عدد الأيام بين تاريخين
label.text = "(أولا) اقرأ، ثم اكتب.";
<p class="intro">هذه صفحة تجريبية.</p>
  'كل عام وأنتم بخير',
)`.split('\n')

/** Farsi with its own letters and its signs that part letters. */
const PERSIAN = `وزارت آموزش و پرورش اعلام کرد که سال تحصیلی جدید از اول مهر آغاز می‌شود
کتاب‌های درسی امسال تغییر کرده است و دانش‌آموزان باید آنها را تهیه کنند
مدیر کل فرهنگ و ارشاد اسلامی گفت: این نمایشگاه با حضور ناشران داخلی برگزار خواهد شد
یکی از مشکلات اصلی کشور، کمبود آب در شهرهای مرکزی است (طبق آمار رسمی)
علی و مریم به کتابخانه ملی رفتند و کتاب‌هایی درباره تاریخ ایران خواندند
شورای اسلامی شهر تهران لایحه بودجه سال ۱۳۹۸ را تصویب کرد
البته این موضوع در جلسه هیئت دولت بررسی خواهد شد، اما نتیجه آن معلوم نیست
قیمت مسکن در سال گذشته بیش از ۲۰ درصد افزایش یافته است`.split('\n')

const URDU = `حکومت نے کہا ہے کہ نئے تعلیمی سال کا آغاز اگلے ماہ سے ہوگا
کتاب میلے میں ملک بھر کے ناشرین نے شرکت کی اور کئی کتابیں فروخت ہوئیں
وزیر اعلیٰ نے کہا کہ پانی کی کمی ایک بڑا مسئلہ ہے، اس پر توجہ دینی چاہیے
علی اور مریم کتب خانے گئے اور تاریخ کی کتابیں پڑھیں
الیکشن کمیشن نے ضابطہ اخلاق جاری کر دیا ہے (مکمل متن)
یہ مسئلہ بہت پرانا ہے لیکن ابھی تک حل نہیں ہوا۔
آگر زبانی یاد نہیں ہے تو آغاز سے پڑھیں، کر آپ کے پاس اآیا ہے
عام ٓدمی کے لئے یہ کہ ٓپ سب کو ٓباد کرے گا، در ٓمد اور کا ٓغاز`.split('\n')

/** Marks of today's writers that could be taken for a damage. */
const POSTED = `شاركونا رأيكم في #كأس_العالم و #يوم_اللغة_العربية و #من_نحن
الاسم: ________ التاريخ: ____/____/____
الاســم واللقــب: يكتبان كما في الهوية
اسم الملف: تقرير_العمل_السنوي أو صورة_الغلاف
سنة 1440 هـ الموافق 2019 م، ومنها الـ 15 الأولى
أ) القسم الأول (مع الشرح) ب) القسم الثاني (بلا شرح)
1) الباب الأول: ما له وما عليه 2) الباب الثاني
كتب في بحثه [1] ما يلي: «لا بد من مراجعة [كل] ما سبق»
اأ إإ علامات لا كلمات، وكذا ال التعريف
اسم المطار بالفارسية فرودگاه مهرآباد وبالأردية ہوائی اڈہ`.split('\n')

/** Words set in lines of about so many letters. */
function wrapped(sentences: readonly string[], width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of sentences.join(' ').split(' ')) {
    if (line !== '' && line.length + word.length >= width) {
      lines.push(line)
      line = ''
    }
    line += line === '' ? word : ` ${word}`
  }
  return [...lines, line]
}

const some = (sentences: readonly string[], maxLength = 40) =>
  fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength })

const stopped = (sentences: readonly string[]) =>
  sentences.map((sentence) => (/[.:]$/u.test(sentence) ? sentence : `${sentence}.`))

const news = fc
  .tuple(some(NEWS), fc.integer({ min: 40, max: 100 }))
  .map(([sentences, width]) => wrapped(stopped(sentences), width))

const law = some(LAW).map((articles) =>
  articles.flatMap((article, at) => [
    ...wrapped([`المادة ${at + 1}: ${article}.`], 70),
    ...(at % 4 === 3 ? [''] : []),
  ]),
)

const longLines = fc
  .tuple(some(NEWS), some(LAW))
  .map(([one, other]) => [stopped(one).join(' '), '', stopped(other).join(' ')])

const vowelled = fc.oneof(
  some(VOWELLED),
  fc.tuple(some(VOWELLED), fc.integer({ min: 40, max: 100 })).map(([lines, width]) => wrapped(lines, width)),
)

const verse = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...HALF_VERSES), fc.constantFrom(...HALF_VERSES)), {
      minLength: 1,
      maxLength: 30,
    }),
    fc.constantFrom('          ', '\t', ' *** ', '    ...    '),
  )
  .map(([lines, gap]) => lines.map(([first, second]) => `${first}${gap}${second}`))

const table = fc
  .tuple(
    fc.array(fc.array(fc.constantFrom(...CELLS), { minLength: 3, maxLength: 5 }), {
      minLength: 2,
      maxLength: 30,
    }),
    fc.constantFrom('\t', '   |   ', ' | ', '      '),
  )
  .map(([rows, gap]) => rows.map((cells) => cells.join(gap)))

const code = some(CODE)

/** A catalogue of messages and their translations, as programs keep them. */
const catalogue = some(['Important dates', 'No password set.', 'Change password: %s', 'Personal info'])
  .chain((messages) => fc.tuple(fc.constant(messages), some(NEWS)))
  .map(([messages, translations]) => [
    '"Plural-Forms: nplurals=6; plural=n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 "',
    ...messages.flatMap((message, at) => [
      '',
      '#: templates/admin.html:12',
      `msgid "${message}"`,
      `msgstr "${translations[at % translations.length] ?? ''}"`,
    ]),
  ])

/** A table as programs write it, and one whose last column is of another script. */
const separated = fc
  .tuple(
    fc.array(fc.array(fc.constantFrom(...CELLS), { minLength: 3, maxLength: 5 }), {
      minLength: 2,
      maxLength: 30,
    }),
    fc.constantFrom(',', ';', ',ހަމްދު,'),
  )
  .map(([rows, comma]) => {
    const width = rows[0]?.length ?? 3
    return rows.map((cells) =>
      Array.from({ length: width }, (_, at) => (cells[at] ?? '').replaceAll(',', '.')).join(comma),
    )
  })

/** Lines that all begin with the same sign, as those of a quoted letter and of some digital books do. */
const signed = fc
  .tuple(news, fc.constantFrom('~~', '> ', '| ', '* ', '# ', ';; '))
  .map(([lines, sign]) => lines.map((line) => `${sign}${line}`))

/** Books in English below a text in Arabic. */
const BOOKS =
  `[1] Alon, N., Matias, Y., and Szegedy, M. The space complexity of moments. Journal of Systems 58, 1 (1999), 137–147.
[2] Broder, A. Z. On the resemblance and containment of documents. In Complexity of Sequences (1997), pp. 21–29.
[3] Knuth, D. E. The Art of Computer Programming, 2nd ed., vol. 3: Sorting and Searching. Addison-Wesley, 1998.
[4] Datar, M., Gionis, A., Indyk, P., and Motwani, R. Maintaining stream statistics. Journal on Computing 31, 6 (2002).`.split(
    '\n',
  )
const bibliography = fc.tuple(news, some(BOOKS)).map(([lines, books]) => [...lines, '', ...books])

/** A space before the comma and none after, as many typists set it. */
const gluedCommas = fc
  .tuple(some([...NEWS, ...LAW]), fc.integer({ min: 40, max: 100 }))
  .map(([sentences, width]) =>
    wrapped(
      sentences.map((sentence) => `${sentence} ،و`),
      width,
    ).map((line) => line.replaceAll('، ', ' ،')),
  )

const lists = fc
  .tuple(
    some(LAW),
    fc.constantFrom('( أ ) ', 'أ) ', '- ', '• ', '1- ', '(1) ', '. ', '-1 '),
    fc.constantFrom(' ؛', ' ،', '', ' .'),
  )
  .map(([items, head, end]) => items.map((item) => `${head}${item}${end}`))

const gluedNumbers = some(NEWS).map((sentences) =>
  stopped(sentences).map((sentence, at) =>
    `${at + 1}${sentence}`.replace(/ (\d+) /gu, '$1 ').replace(/(\d+) في/gu, '$1في'),
  ),
)

const BIDI = ['\u200e', '\u200f', '\u202b', '\u202c', '\u2067', '\u2069', '\u061c'] as const
const bidi = fc
  .tuple(news, fc.array(fc.tuple(fc.nat(), fc.constantFrom(...BIDI)), { maxLength: 20 }))
  .map(([lines, marks]) => {
    const marked = [...lines]
    for (const [place, mark] of marks) {
      const at = place % marked.length
      const line = marked[at] ?? ''
      const within = place % (line.length + 1)
      marked[at] = line.slice(0, within) + mark + line.slice(within)
    }
    return marked
  })

const stretched = some(NEWS).map((sentences) =>
  stopped(sentences).map((sentence) =>
    sentence.replace(/^(..)(?=[\u0621-\u064a])/u, '$1').replace('قال', 'قـــال'),
  ),
)

/** The line ends, the mark at the head and the end of a file, which are nobody's damage. */
const framed = (lines: fc.Arbitrary<readonly string[]>) =>
  fc
    .tuple(
      lines,
      fc.constantFrom('\n', '\r\n'),
      fc.constantFrom('', '\ufeff'),
      fc.constantFrom('', 'end', '\f'),
    )
    .map(
      ([written, eol, head, end]) =>
        `${head}${written.join(eol)}${end === 'end' ? eol : end === '' ? '' : `${eol}${end}${written[0] ?? ''}`}`,
    )

/** The kinds that are prose, whose letters a font can have lost. */
export const SOUND_PROSE: Readonly<Record<string, fc.Arbitrary<string>>> = {
  news: framed(news),
  laws: framed(law),
  'long lines': framed(longLines),
  'vowelled text': framed(vowelled),
  'verse in two columns': framed(verse),
  tables: framed(table),
  'commas glued to the next word': framed(gluedCommas),
  lists: framed(lists),
  'numbers glued to words': framed(gluedNumbers),
  'directional marks': framed(bidi),
}

export const SOUND_TEXTS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  ...SOUND_PROSE,
  'source code': framed(code),
  'catalogues of messages': framed(catalogue),
  'tables parted by commas': framed(separated),
  'lines that begin with a sign': framed(signed),
  'books in English': framed(bibliography),
  Persian: framed(
    fc.oneof(
      some(PERSIAN),
      fc
        .tuple(some(PERSIAN), fc.integer({ min: 40, max: 100 }))
        .map(([lines, width]) => wrapped(lines, width)),
    ),
  ),
  Urdu: framed(some(URDU)),
  'hashtags, blanks and marks of lists': framed(some(POSTED)),
  'Arabic with Persian or Urdu beside it': framed(
    fc
      .tuple(some([...NEWS, ...LAW]), some([...PERSIAN, ...URDU], 4))
      .map(([arabic, others]) => [...arabic, ...others, ...arabic]),
  ),
  tatweels: framed(stretched),
}
