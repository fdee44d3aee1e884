/** The words of one of our decks as a talk of reveal.js, in the way its manual has it. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Deck, Step } from '../../../src/present/deck/schema.ts'

const dist = dirname(createRequire(import.meta.url).resolve('reveal.js'))
const FILES = {
  '/reveal/reveal.js': ['reveal.js', 'text/javascript'],
  '/reveal/notes.js': ['plugin/notes.js', 'text/javascript'],
  '/reveal/reveal.css': ['reveal.css', 'text/css'],
  '/reveal/white.css': ['theme/white.css', 'text/css'],
} as const

const escaped = (text: string) => text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`)

function contentOf(step: Step): string {
  switch (step.kind) {
    case 'statement':
      return step.lines
        .map(({ en }, index) => `<p${index > 0 ? ' class="fragment"' : ''}>${escaped(en)}</p>`)
        .join('')
    case 'quotation':
      return `<blockquote>${escaped(step.quotation.words)}</blockquote>`
    case 'question':
      return `<ul>${step.answers.map(({ label }) => `<li>${escaped(label.en)}</li>`).join('')}</ul>`
    default:
      return `<p>${escaped(step.notes.en.slice(0, 80))}</p>`
  }
}

/** How many states its talk has: a slide for each step, and the lines of a statement one after the other. */
export const revealStates = ({ steps }: Deck): number =>
  steps.reduce((sum, step) => sum + (step.kind === 'statement' ? step.lines.length : 1), 0)

const page = (deck: Deck): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>reveal.js</title>
<link rel="stylesheet" href="/reveal/reveal.css"><link rel="stylesheet" href="/reveal/white.css"></head>
<body><div class="reveal"><div class="slides">
${deck.steps
  .map(
    (step) =>
      `<section><h2>${escaped(step.title.en)}</h2>${contentOf(step)}<aside class="notes">${escaped(step.notes.en)}</aside></section>`,
  )
  .join('\n')}
</div></div>
<script src="/reveal/reveal.js"></script><script src="/reveal/notes.js"></script>
<script>Reveal.initialize({ plugins: [RevealNotes], hash: true, transition: 'none' })</script>
</body></html>`

interface Answer {
  readonly type: string
  readonly body: string
}

/** What a server answers for reveal.js, by path. */
export const revealFiles = (deck: Deck): ReadonlyMap<string, Answer> =>
  new Map<string, Answer>([
    ['/reveal', { type: 'text/html', body: page(deck) }],
    ...Object.entries(FILES).map(([path, [name, type]]): [string, Answer] => [
      path,
      { type, body: readFileSync(join(dist, name), 'utf8') },
    ]),
  ])
