/**
 * Where the site stands that is tested: `npx playwright test` drives the build in `dist/`, at the root of its host;
 * with `BASE_PATH=/masar/` the one in `dist-below/`, made by `npm run build:below`.
 */
import { fileURLToPath } from 'node:url'
import { basePath } from '../../../src/build/base-path.ts'

/** With a slash at both ends. */
export const BASE = basePath()

export const isAtRoot = BASE === '/'

/** The folder of the build, with its whole path. */
export const BUILT = fileURLToPath(new URL(`../../../${isAtRoot ? 'dist' : 'dist-below'}`, import.meta.url))

/** The path on the host of a page or a file of ours. */
export const onHost = (path: string): string => (path.startsWith('/') ? `${BASE}${path.slice(1)}` : path)
