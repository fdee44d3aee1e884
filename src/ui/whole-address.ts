import { publicPath } from './site-path.ts'

/** The whole address of a page of ours at a path below the site, to be copied and passed on. */
export const wholeAddress = (path: string): string => new URL(publicPath(path), window.location.href).href
