/** A name of whatever script, so that it keeps its own order and leaves that of the words around it alone. */
export const isolated = (name: string): string => `\u2068${name}\u2069`
