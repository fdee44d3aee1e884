/**
 * Pages that are alike: a step of a deck, on the stage or before the speaker, what a deck needs at its venue, an issue, a
 * thread. Tests that walk every page look at one of each, and what is built only to be tested below a path has no more.
 */
const ALIKE = /\/(?:(?:present|speaker)\/[^/]+\/\d+|(?:venue|issue|theme)\/[^/]+)$/
const STANDS_FOR_ALL =
  /\/(?:who-spoke\/3|venue\/who-spoke|issue\/capacity-building|theme\/capacity-building)$/

/** @param path `/ar/present/who-spoke/4`, without a slash at its end */
export const isOneOfEach = (path: string): boolean => !ALIKE.test(path) || STANDS_FOR_ALL.test(path)
