/**
 * Arabic words that begin with a real alef madda, written without it: `خر` stands for آخر. General vocabulary of
 * news, law, administration, religion, geography and science, with the names that Arabic spells this way.
 * A word whose spelling with kaf is also a word (آبار/كبار) stands here only when madda is the likelier reading;
 * the neighbours that tip the balance are in `madda-or-kaf.ts`.
 */

/** Nouns and adjectives: the bare stem, its feminine and its plurals, each with the attached pronouns. */
const NOUNS = `
  خذة   خر داب ثار جال راء مال فاق فات لهة ذان حاد باء ناء ماد صال طام رام  ماق لاف فة ية لة نية ونة ثم ثام دمي
    جر جل خذ سن سف  هل مل من منة ذن كلة كلات كلين منين ملين سفين مرين ثمين خذين تين تية يات لات نيات
  لية ليات مرة هات  ثمة  جلة جال خرة صرة نسة نسات دمية نفة كلو سري جري خرية صفية رية ري سيوي سيوية سيويات
  سيويين سيويون رامي رامية راميين شوري شورية شوريين شوريون زوتي زوتية لوسي ني نيا نية ناء جن  سن يل يلة زر
  خرون خرين خران خريات جام رائي راب 
`

/** Particles, names and forms that take no suffix, or only those written out here. */
const FIXED = `
  لاء لاؤه لائه بارها باره بارهم مر مرا مرة مره ند ر ندرويد باؤكن باءكن بائكن خركن خرهن باد تشي تشيا يتشي وسلو دنى يديولوجية يديولوجي
  ن نذاك نئذ نئذٍ نفا نف نفة نفي لى لت  لوا ليت ت تي تى تت توا تاه تاها تاهم تاك تانا تيكم تيه
  من منا منت منوا منتم منة منين منون منوها مين ه ها هٍ ها هاً
  ذى ذت ذوا ذاه ذاها ذاهم ذاني ذيته ذار ب غسطس يار ذر
  وى  ووا واه واها واهم وته وتهم ويت ويه ثر  ثروا ثرنا ثرن خذ خذت خذه خذها خذهم خذوا خذني خذنا
  زر زرت زروا زره زرته زرهم جر سف سفا سفون سفين سى ساه ست سته سوا سوه سينا لم     لمني لمنا لمهم
  نس نست نسته نسوا نسه نستم نسا نسها تاني تاكم تاهما تيناه تيناها تيناهم تينا تيت تيناك تيناكم
  خى خاه خت سيا سيان سيه دم دمز دامز ذربيجان ذربيجاني ذربيجانية ذريون ذري ذرية
  يسلندا يسلندي يسلندية يسلنديين يرلندا يوا يداهو  يات يون يفون يباد يسكريم يندهوفن يرين يزنهاور ينشتاين يدين يسر يك
  لان لبرت لبرتو ليس ليسا ليكس ليستر لفا لفرد لن لند لتو لتون  لبانيا لاسكا لدو
  رثر رثور رسنال رسين رنولد رنست رون رال رالية رامكو رت رتور ريا ريان ريانا ريون ريين ريوس ركنساس ردن رشي رغون رشيف رمسترونغ رتشر رون
  زاد زادي زال زوت زوتات زور زولاي زورا زوف
  شور شوربانيبال شلي شتون شخاباد شير شدود صف صفي ستانا ستون سترا سام سان سانج سانسيون سوس سفي سيي سين ساد سابا
  مون مبير مبيرا مستردام ميش مو مد مدي موس موي منمحات موريات منستي
   ندي ندرو ندروبوف نجلينا نجيلا نتوني نتون نكارا نكور نكوريج نغولا نغ نهوي نيت ني  نوش نسي نستازيا نستاس
  بل بلات بي بيدجان بادان بادي بيك بيلين برام دا دي دل دين دولف دلر دمسون درا دريان
  غا غاخان غاوات غاممنون فار فارس فرو ق قا قشهر قسنقر قچة تشيه تشن تين تاتورك توس ثوس ثنا بشالوم باي بو
  خن خيم خيل خماتوفا خندزاده خوند خوندزاده خوندزادا جاكس جيا جيت جودان ناتول ناباس ندورا نابوليس نسون نذاك نياد
  وغست وغسبورغ وستن ورانج ورون وكلاند وكسفورد  ونتاريو وشفيتز وديسا
  هلة هلا هل هلين هلات كل كلا كلي كله
  رابيا رهوس رغوس سوان سترازيا مازون مازونية ستونيا بسن باظة
`

const SUFFIXES = ['', 'ه', 'ها', 'هم', 'هن', 'هما', 'نا', 'كم', 'كن', 'ك', 'ي', 'ا', 'ان', 'ين']

function words(block: string): string[] {
  return block.split(/\s+/u).filter((word) => word !== '')
}

function withSuffixes(stem: string): string[] {
  const open = stem.endsWith('ة') ? `${stem.slice(0, -1)}ت` : stem
  const seat = stem.endsWith('اء')
    ? SUFFIXES.slice(1).flatMap((suffix) => [
        `${stem.slice(0, -1)}ئ${suffix}`,
        `${stem.slice(0, -1)}ؤ${suffix}`,
      ])
    : []
  return [stem, ...SUFFIXES.map((suffix) => open + suffix), ...seat]
}

/** What the suffixes make of these stems by accident, and kaf has by right: كلتا. */
const NOT_MADDA = new Set(['لتا', 'لب', 'مرا'])

export const MADDA_WORDS: ReadonlySet<string> = new Set(
  [...words(NOUNS).flatMap(withSuffixes), ...words(FIXED)].filter((word) => !NOT_MADDA.has(word)),
)

/**
 * Words in which a real madda follows a letter that does not join (قرآن, مرآة, رآه), as the part up to and with the
 * madda, prefixes taken off.
 */
export const INNER_MADDA =
  /(?:^|[وفبكل]|ال|لل)(?:قرآن|قرآنا|قرآني|قرآنية|مرآ[ةت]|مرآتي|جزآ|مبدآ|بدآ|قرآ|سوآت|مروآت|رآ(?:$|ه|ك|ن[ياه]))/u
