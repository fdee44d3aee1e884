/**
 * What stands in for our fonts until they come: fonts that devices have, with their letters made as wide as ours and their
 * lines as high. A line then breaks where it will break, and nothing moves when the font comes.
 */

/** Height above and below the baseline, in hundredths of the text size, as the files of the face say it. */
interface Metrics {
  readonly ascent: number
  readonly descent: number
}

const OURS = {
  Naskh: { ascent: 106.9, descent: 63.4 },
  Plex: { ascent: 108.5, descent: 41.5 },
} satisfies Record<string, Metrics>

const ARABIC = 'U+0600-06FF, U+200C-200F'
const SPACE = 'U+0020, U+00A0'
/**
 * Capitals, digits and the stroke between them, as in A/66/77, have a width of their own beside ours: with one for all
 * letters such a symbol in bold Plex was a tenth too narrow in DejaVu, and a whole text wrong by 2 in 100 (0.8 now).
 */
const CAPITALS = 'U+002F-0039, U+0041-005A'

/**
 * A font by the names that devices know it by, with how wide the letters of our face are beside its own, in hundredths:
 * measured in Chromium on the words of 17 kinds of page in both languages, Arabic on those of the report, without their
 * spaces. Of Noto Serif our Latin letters are, and of Noto Naskh Arabic the Arabic ones. What Windows and Apple write Arabic
 * with was not at hand. With DejaVu Serif as wide as this, fewest lines of these pages break elsewhere than ours.
 */
type StandIn = readonly [names: readonly string[], width: number]

interface Face {
  readonly ours: keyof typeof OURS
  /** Spaces are a family of their own, as their width has nothing to do with that of the letters. */
  readonly family: string
  readonly weight: string
  readonly range?: string
  /** A browser takes the last that the device has, in the order of all faces of the family that have the letter. */
  readonly fonts: readonly StandIn[]
}

const SANS = ['Arial', 'Liberation Sans']
const SANS_BOLD = ['Arial Bold', 'Liberation Sans Bold']
const SERIF = ['Times New Roman', 'Liberation Serif']
const SERIF_BOLD = ['Times New Roman Bold', 'Liberation Serif Bold']
const ROBOTO = ['Roboto', 'Roboto-Regular']
const ROBOTO_BOLD = ['Roboto Bold', 'Roboto-Bold']
const NOTO_SERIF = ['Noto Serif', 'NotoSerif-Regular']
const NOTO_SERIF_BOLD = ['Noto Serif Bold', 'NotoSerif-Bold']
const DEJAVU = ['DejaVu Sans']
const DEJAVU_BOLD = ['DejaVu Sans Bold']
const DEJAVU_SERIF = ['DejaVu Serif']
const DEJAVU_SERIF_BOLD = ['DejaVu Serif Bold']
const NASKH = ['Noto Naskh Arabic', 'NotoNaskhArabic-Regular']
const NASKH_BOLD = ['Noto Naskh Arabic Bold', 'NotoNaskhArabic-Bold']

const FACES: readonly Face[] = [
  {
    ours: 'Naskh',
    family: 'Naskh Stand-In',
    weight: '400',
    fonts: [
      [DEJAVU_SERIF, 94.2],
      [SERIF, 121.46],
    ],
  },
  {
    ours: 'Naskh',
    family: 'Naskh Stand-In',
    weight: '400',
    range: CAPITALS,
    fonts: [
      [DEJAVU_SERIF, 88.33],
      [SERIF, 103.58],
    ],
  },
  {
    ours: 'Naskh',
    family: 'Naskh Stand-In',
    weight: '400',
    fonts: [[NOTO_SERIF, 100]],
  },
  {
    ours: 'Naskh',
    family: 'Naskh Stand-In',
    weight: '700',
    fonts: [
      [DEJAVU_SERIF_BOLD, 92.3],
      [SERIF_BOLD, 121.12],
    ],
  },
  {
    ours: 'Naskh',
    family: 'Naskh Stand-In',
    weight: '700',
    range: CAPITALS,
    fonts: [
      [DEJAVU_SERIF_BOLD, 85.69],
      [SERIF_BOLD, 103.48],
    ],
  },
  {
    ours: 'Naskh',
    family: 'Naskh Stand-In',
    weight: '700',
    fonts: [[NOTO_SERIF_BOLD, 100]],
  },
  {
    ours: 'Naskh',
    family: 'Naskh Stand-In',
    weight: '400',
    range: ARABIC,
    fonts: [
      [DEJAVU, 86.04],
      [NASKH, 100],
    ],
  },
  {
    ours: 'Naskh',
    family: 'Naskh Stand-In',
    weight: '700',
    range: ARABIC,
    fonts: [
      [DEJAVU_BOLD, 74.55],
      [NASKH_BOLD, 100],
    ],
  },
  {
    ours: 'Naskh',
    family: 'Naskh Stand-In Space',
    weight: '400 700',
    range: SPACE,
    fonts: [
      [DEJAVU, 69.52],
      [SANS, 79.54],
      [ROBOTO, 89.09],
    ],
  },
  {
    ours: 'Plex',
    family: 'Plex Stand-In',
    weight: '400',
    fonts: [
      [DEJAVU, 89.85],
      [SANS, 103],
      [ROBOTO, 101.76],
    ],
  },
  {
    ours: 'Plex',
    family: 'Plex Stand-In',
    weight: '400',
    range: CAPITALS,
    fonts: [
      [DEJAVU, 94.77],
      [SANS, 102.07],
      [ROBOTO, 103.76],
    ],
  },
  {
    ours: 'Plex',
    family: 'Plex Stand-In',
    weight: '600',
    fonts: [
      [DEJAVU_BOLD, 82.22],
      [SANS_BOLD, 97.82],
      [ROBOTO_BOLD, 103.59],
    ],
  },
  {
    ours: 'Plex',
    family: 'Plex Stand-In',
    weight: '600',
    range: CAPITALS,
    fonts: [
      [DEJAVU_BOLD, 88.09],
      [SANS_BOLD, 105.2],
      [ROBOTO_BOLD, 104.98],
    ],
  },
  {
    ours: 'Plex',
    family: 'Plex Stand-In',
    weight: '400',
    range: ARABIC,
    fonts: [
      [DEJAVU, 88.9],
      [NASKH, 103.33],
    ],
  },
  {
    ours: 'Plex',
    family: 'Plex Stand-In',
    weight: '600',
    range: ARABIC,
    fonts: [
      [DEJAVU_BOLD, 78.04],
      [NASKH_BOLD, 104.68],
    ],
  },
  {
    ours: 'Plex',
    family: 'Plex Stand-In Space',
    weight: '400 700',
    range: SPACE,
    fonts: [
      [DEJAVU, 74.25],
      [SANS, 84.96],
      [ROBOTO, 95.16],
    ],
  },
]

/** The height is counted on the text as it is enlarged or made smaller: what is wanted of it is divided by that. */
const share = (height: number, width: number): string => `${((height / width) * 100).toFixed(2)}%`

function faceRule({ ours, family, weight, range }: Face, [names, width]: StandIn): string {
  const { ascent, descent } = OURS[ours]
  return [
    `@font-face { font-family: '${family}'; font-weight: ${weight};`,
    `src: ${names.map((name) => `local('${name}')`).join(', ')};`,
    `size-adjust: ${width}%; ascent-override: ${share(ascent, width)}; descent-override: ${share(descent, width)};`,
    `line-gap-override: 0%;${range === undefined ? '' : ` unicode-range: ${range};`} }`,
  ].join(' ')
}

/** The rules of all that stands in. */
export const standInFaces = (): string =>
  FACES.flatMap((face) => face.fonts.map((font) => faceRule(face, font))).join('\n')
