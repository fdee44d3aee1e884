/**
 * Talks as one file each, which opens from a disk with neither server nor network: the app of a stage as one classic script
 * (a browser loads no modules from a disk), its style with the fonts in it, the data of the corpus, and the deck.
 */
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'
import { DOCUMENTS } from '../corpus/documents.ts'
import { DECK_IDS, loadDeck } from '../present/decks/registry.ts'
import { FILE_MB, TEMPLATE, talkFile } from '../present/venue/file-names.ts'
import { asData, DECK_PLACE, filledWith, TITLE_PLACE } from '../present/venue/one-file.ts'
import { documentsModule } from './corpus-plugin.ts'
import { filePolicy } from './headers.ts'

/** What a talk can show: not the evidence, the glossary or the search. */
const DATA = [
  'things',
  'ways',
  'relations',
  'parts',
  'contributions',
  ...DOCUMENTS.flatMap(({ id }) => [`document/${id}`, `english/${id}`]),
]

/** The corpus as it is found in a file: its list of documents, and data that stand in the page. */
const inlinedCorpus = (root: string): Plugin => ({
  name: 'masar-inlined-corpus',
  resolveId(id) {
    if (id === 'virtual:masar/data') return join(root, 'src/app/one-file/inlined-data.ts')
    return id === 'virtual:masar/documents' ? `\0${id}` : null
  },
  load: (id) => (id === '\0virtual:masar/documents' ? documentsModule(DOCUMENTS) : null),
})

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`

async function builtApp(root: string, folder: string): Promise<{ script: string; style: string }> {
  await build({
    root,
    configFile: false,
    // A bundler warns of what libraries say to servers that render them.
    logLevel: 'error',
    publicDir: false,
    plugins: [inlinedCorpus(root)],
    define: {
      'process.env.NODE_ENV': '"production"',
      // Addresses stand after the `#` of the file's own.
      'import.meta.env.BASE_URL': '"#/"',
    },
    build: {
      outDir: folder,
      emptyOutDir: true,
      assetsInlineLimit: Number.POSITIVE_INFINITY,
      reportCompressedSize: false,
      lib: {
        entry: 'src/app/one-file/main.tsx',
        formats: ['iife'],
        name: 'masarTalk',
        fileName: () => 'talk.js',
        cssFileName: 'talk',
      },
    },
  })
  const [script, style] = await Promise.all(
    ['talk.js', 'talk.css'].map(async (name) => (await readFile(join(folder, name), 'utf8')).trim()),
  )
  await rm(folder, { recursive: true })
  if (!script || !style) throw new Error('the app of a talk was not built')
  if (/<\/script|<!--/i.test(script) || /<\/style/i.test(style))
    throw new Error('a script or style cannot stand in a file')
  return { script, style }
}

/** The data that the app's build has written. */
async function dataFrom(dist: string): Promise<string> {
  const assets = await readdir(join(dist, 'assets'))
  const entries = await Promise.all(
    DATA.map(async (name) => {
      const pattern = new RegExp(`^${name.replace('/', '-')}-[\\w-]{8}\\.json$`)
      const file = assets.find((asset) => pattern.test(asset))
      if (!file) throw new Error(`the build has no data ${name}`)
      return [name, JSON.parse(await readFile(join(dist, 'assets', file), 'utf8'))] as const
    }),
  )
  return JSON.stringify(Object.fromEntries(entries))
}

const templateOf = (script: string, style: string, data: string): string => `<!doctype html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${filePolicy({ scripts: [hashOf(script)], styles: [hashOf(style)] })}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${TITLE_PLACE}
<style>${style}</style>
</head>
<body>
<div id="root"></div>
${DECK_PLACE}
<script type="application/json" id="masar-data">${asData(data)}</script>
<script>${script}</script>
</body>
</html>
`

/**
 * Writes the template and the talks that come with Masar.
 * @param dist the folder that holds the built app
 * @returns the bytes of the largest
 * @throws Error when it is larger than the pages say
 */
export async function writeOneFiles(root: string, dist: string): Promise<number> {
  const [{ script, style }, data] = await Promise.all([builtApp(root, `${dist}-talk`), dataFrom(dist)])
  const template = templateOf(script, style, data)
  await mkdir(join(dist, 'talks'), { recursive: true })
  await writeFile(join(dist, TEMPLATE), template)
  let largest = 0
  for (const id of DECK_IDS) {
    const file = filledWith(template, await loadDeck(id))
    largest = Math.max(largest, Buffer.byteLength(file))
    await writeFile(join(dist, talkFile(id)), file)
  }
  if (Math.abs(largest / 1e6 - FILE_MB) > 0.15)
    throw new Error(`a talk as one file has ${(largest / 1e6).toFixed(2)} MB; the pages say ${FILE_MB}`)
  return largest
}
