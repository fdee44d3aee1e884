import { common } from './common.ts'
import { contributions } from './contributions.ts'
import { edition } from './edition.ts'
import { evidence } from './evidence.ts'
import { home } from './home.ts'
import { place } from './place.ts'
import { reader } from './reader.ts'
import { references } from './references.ts'
import { settings } from './settings.ts'
import { timeline } from './timeline.ts'

export const catalogue = {
  common,
  home,
  place,
  reader,
  evidence,
  edition,
  references,
  settings,
  timeline,
  contributions,
}
