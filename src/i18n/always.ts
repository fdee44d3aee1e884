/** The words that every page has, whatever else it needs: the bar, the settings, the names of places, what is said on failure. */
export const ALWAYS = ['common', 'place', 'settings'] as const
