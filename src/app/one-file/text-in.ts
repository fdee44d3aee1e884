/** The text of an element of the page that holds data; empty where there is none. */
export const textIn = (id: string): string => document.getElementById(id)?.textContent ?? ''
