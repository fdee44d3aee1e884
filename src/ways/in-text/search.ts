/** What the address lights on a page that stands alone: `?show=issue/privacy`. */
import { searchSchema } from '../../place/search-schema.ts'

/** Of a longer text its beginning: there is no such thing, and what comes near is offered. */
const LONGEST = 120

export const waySearch = searchSchema({
  show: (text: string) => text.slice(0, LONGEST),
})
