import { partsOf } from '../model/structure.ts'
import { type LinkedPart, linkNotes, type Stretch } from './linked-notes.ts'

/** Letters that Markdown gives a meaning, and what would begin a list. */
const escaped = (text: string): string =>
  text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/^(\s*\d*)([-+.)])(?=\s)/, '$1\\$2')

const line = (stretches: readonly Stretch[]): string =>
  stretches.map((stretch) => ('note' in stretch ? `[^${stretch.note}]` : escaped(stretch.text))).join('')

function block({ kind, number, note, lines }: LinkedPart): string {
  const text = lines.map(line).join('  \n')
  if (kind === 'heading') return `## ${text}`
  if (kind === 'footnote') return note === null ? `${escaped(number ?? '')} ${text}` : `[^${note}]: ${text}`
  return number === null ? text : `${number}\\. ${text}`
}

/** The repaired text in Markdown, with what is plain of its structure, part by part. */
export function* markdownPieces(title: string, lines: readonly string[]): Generator<string> {
  yield `# ${escaped(title)}\n`
  for (const part of linkNotes(partsOf(lines))) yield `\n${block(part)}\n`
}
