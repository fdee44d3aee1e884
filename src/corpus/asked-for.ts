/** What a page asks for while the build renders it, so that its HTML can name the same files to the browser. */
let asked: Set<string> | null = null

/** Told of every file of words and of data that is asked for; nothing comes of it in a browser. */
export function ask(name: string): void {
  asked?.add(name)
}

/** The names that were asked for during the work. Only one such work goes on at a time. */
export async function askedDuring<Result>(
  work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly names: readonly string[] }> {
  const heard = new Set<string>()
  asked = heard
  try {
    return { result: await work(), names: [...heard].sort() }
  } finally {
    asked = null
  }
}
