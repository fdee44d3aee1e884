import { fileURLToPath } from 'node:url'
import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import { defineConfig, type ViteUserConfig } from 'vitest/config'
import { basePath } from './src/build/base-path.ts'
import { bootPlugin } from './src/build/boot-plugin.ts'
import { chunkGroups, pageHalves } from './src/build/chunk-groups.ts'
import { chunkListPlugin } from './src/build/chunk-list.ts'
import { className } from './src/build/class-name.ts'
import { corpusPlugin } from './src/build/corpus-plugin.ts'
import { subsetPlugin } from './src/build/fonts/subset-plugin.ts'
import { ALWAYS } from './src/i18n/always.ts'

const root = fileURLToPath(new URL('./', import.meta.url))
/** The page halves of the routes, as the build meets them. */
const pages = new Set<string>()

/** Made anew for each build: some of its plugins keep what they have met. */
export const siteConfig = (): ViteUserConfig => ({
  base: basePath(),
  plugins: [
    tanstackRouter({
      target: 'react',
      autoCodeSplitting: true,
      routesDirectory: 'src/routes',
      generatedRouteTree: 'src/app/routeTree.gen.ts',
      // Each project of the tests would write it once more.
      enableRouteGeneration: process.env.VITEST === undefined,
      quoteStyle: 'single',
      // What fetches a page's data comes with the page. Not the error components: what says that loading failed must not have to be loaded.
      codeSplittingOptions: {
        defaultBehavior: [['component', 'loader'], ['notFoundComponent']],
        // A route that is evaluated anew would change the router of the test before.
        addHmr: process.env.VITEST === undefined,
      },
    }),
    react(),
    corpusPlugin(),
    bootPlugin(),
    pageHalves(pages),
    // The build names a page's scripts in its HTML.
    chunkListPlugin(root),
    subsetPlugin({ src: `${root}src`, out: `${root}node_modules/.masar/fonts` }),
  ],
  // Node would load its CommonJS half, which requires d3-array: an error while that is being imported elsewhere.
  resolve: { alias: { 'd3-sankey': `${root}node_modules/d3-sankey/src/index.js` } },
  css: { modules: { generateScopedName: className(root) } },
  build: {
    // A font in a data: URL would need a weaker font-src.
    assetsInlineLimit: 0,
    // One sheet, linked from every page: a route's own would only come with its script, after the first painting, and
    // never where scripts are off.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: 'index.html' },
      // Compiling the corpus is most of the build, and meant to be.
      checks: { pluginTimings: false },
    },
  },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: { groups: chunkGroups(`${root}src/app/main.tsx`, pages, ALWAYS) },
            // Each script that loads others names them all: the letters of a hash are what does not pack.
            entryFileNames: 'assets/[name]-[hash:7].js',
            chunkFileNames: 'assets/[name]-[hash:7].js',
            // A server that knows a file as packed would send it unpacked, and not twice packed.
            assetFileNames: ({ names }) =>
              names.some((name) => name.endsWith('.gz'))
                ? 'assets/[name]-[hash].bin'
                : 'assets/[name]-[hash][extname]',
          },
        },
      },
    },
  },
})

const patience = {
  // A page drawn in jsdom and a rule tried on hundreds of texts take seconds on a busy machine.
  testTimeout: 120_000,
  expect: { poll: { timeout: 20_000 } },
  hookTimeout: 60_000,
} as const

export default defineConfig({
  ...siteConfig(),
  test: {
    // Each with all of the configuration: one that extends its file reads that anew, and compiles the corpus once more.
    projects: [
      // What only computes shares its modules: compiling them anew for each file took longer than the tests.
      {
        ...siteConfig(),
        test: { ...patience, name: 'pure', include: ['tests/unit/**/*.test.ts'], isolate: false },
      },
      {
        ...siteConfig(),
        test: {
          ...patience,
          name: 'drawn',
          include: ['tests/unit/**/*.test.tsx'],
          environment: 'jsdom',
          // tests/unit/support/one-window.ts
          isolate: false,
          setupFiles: ['tests/unit/setup.ts'],
        },
      },
    ],
    // On two cores vitest would leave one idle.
    maxWorkers: '100%',
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
})
