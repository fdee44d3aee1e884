/** A piece of a text in the page, a clause for example: whether it is shown, and in which language it is. */

export const isShown = (element: Element): boolean => element.getClientRects().length > 0

/** The language of the text that it stands in; undefined outside of texts. */
export const languageOf = (element: Element): string | undefined =>
  element.closest<HTMLElement>('[lang="ar"], [lang="en"]')?.lang
