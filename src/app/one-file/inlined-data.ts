/** The data of the corpus where a talk is one file: they stand in it (build/one-file.ts). In the place of virtual:masar/data. */
import type { loadData as loadFromSite } from 'virtual:masar/data'
import { textIn } from './text-in.ts'

let data: Promise<Readonly<Record<string, unknown>>> | null = null

/** Whoever asks knows what it is by its name: the build has put it there. */
export const loadData = (async (name: string) => {
  data ??= Promise.resolve(JSON.parse(textIn('masar-data')))
  return (await data)[name]
}) as typeof loadFromSite
