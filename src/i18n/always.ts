/** The words that every page has, whatever else it needs: the bar, the names of places, what is said on failure. */
export const ALWAYS = ['common', 'place'] as const
