/**
 * A document symbol set in a left-to-right isolate, for plain text (a page title, an aria-label) where no `<bdi>` can
 * stand: beside Arabic or another symbol its parts would otherwise change places.
 */
export const isolateLtr = (text: string): string => `\u2066${text}\u2069`

/** A person’s own words, or a name of whatever script, within a sentence of the interface: they run as they begin. */
export const isolateOwn = (text: string): string => `\u2068${text}\u2069`
