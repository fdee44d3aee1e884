import type { Plugin } from 'vite'

/** While developing, the boot script is a module like any other: a moment later than in the built pages. */
export function bootPlugin(): Plugin {
  return {
    name: 'masar-boot',
    apply: 'serve',
    transformIndexHtml: () => [
      { tag: 'script', attrs: { type: 'module', src: '/src/app/boot.ts' }, injectTo: 'head-prepend' },
    ],
  }
}
