import { assemble } from './assemble.ts'
import type { Footnote, Paragraph, TextPart } from './model.ts'

/** An edited line; blank lines of the source have an empty text. */
export interface EditedLine {
  readonly number: number
  readonly text: string
}

interface BodySection {
  readonly eId: string
  readonly num: string
  readonly heading: TextPart
  readonly paragraphs: readonly Paragraph[]
}

export interface Body {
  readonly sections: readonly BodySection[]
  readonly footnotes: readonly Footnote[]
}

const ORDINALS = ['أولا', 'ثانيا', 'ثالثا', 'رابعا', 'خامسا', 'سادسا', 'سابعا', 'ثامنا', 'تاسعا', 'عاشرا']
const HEADING = new RegExp(`^(${ORDINALS.join('|')}) - (.+)$`)
const PARAGRAPH = /^(\d{1,3}) - (.+)$/
const NOTE = /^\((\d{1,2})\) (.+)$/
const PAGE_RULE = /^_{5,}$/

interface Block {
  readonly kind: 'heading' | 'paragraph' | 'note'
  readonly num: string
  readonly lines: EditedLine[]
}

export class StructureError extends Error {
  override readonly name = 'StructureError'
}

/**
 * Cuts the edited lines of a UN report's body into its blocks. A footnote stands after a page rule and ends with the
 * line that ends in a full stop; whatever follows goes on with the paragraph that the page break interrupted. A blank
 * line ends a heading, never a paragraph.
 */
function blocksOf(lines: readonly EditedLine[]): Block[] {
  const blocks: Block[] = []
  let running: Block | null = null
  let note: Block | null = null
  let afterRule = false
  for (const line of lines) {
    if (line.text === '') {
      if (running?.kind === 'heading') running = null
      continue
    }
    if (PAGE_RULE.test(line.text)) {
      afterRule = true
      continue
    }
    const opensNote = afterRule ? NOTE.exec(line.text) : null
    if (opensNote) {
      note = { kind: 'note', num: opensNote[1] ?? '', lines: [{ ...line, text: opensNote[2] ?? '' }] }
      blocks.push(note)
    } else if (note) {
      note.lines.push(line)
    } else {
      const opens = HEADING.exec(line.text) ?? PARAGRAPH.exec(line.text)
      if (opens) {
        const kind = HEADING.test(line.text) ? 'heading' : 'paragraph'
        running = { kind, num: opens[1] ?? '', lines: [{ ...line, text: opens[2] ?? '' }] }
        blocks.push(running)
      } else if (running) running.lines.push(line)
      else throw new StructureError(`line ${line.number} belongs to no paragraph: «${line.text}»`)
    }
    if (note && line.text.endsWith('.')) {
      note = null
      afterRule = false
    }
  }
  return blocks
}

function partOf(eId: string, block: Block, isNote: (num: number) => boolean): TextPart {
  return {
    eId,
    ...assemble(
      block.lines.map((line) => line.text),
      isNote,
    ),
    lines: block.lines.map((line) => line.number),
  }
}

/**
 * Reads the body of a report (section headings with ordinals, numbered paragraphs, footnotes under page rules) from
 * its edited lines, masthead, summary and tables left out.
 * @throws StructureError when a line belongs nowhere, a number is missing, or a mark and its footnote do not meet
 */
export function structureBody(lines: readonly EditedLine[]): Body {
  const blocks = blocksOf(lines)
  const noteNumbers = new Set(
    blocks.filter((block) => block.kind === 'note').map((block) => Number(block.num)),
  )
  const isNote = (num: number) => noteNumbers.has(num)

  const sections: { eId: string; num: string; heading: TextPart; paragraphs: Paragraph[] }[] = []
  let expected = 1
  for (const block of blocks) {
    if (block.kind === 'heading') {
      const eId = `sec_${sections.length + 1}`
      sections.push({ eId, num: block.num, heading: partOf(`${eId}.heading`, block, isNote), paragraphs: [] })
    } else if (block.kind === 'paragraph') {
      const section = sections.at(-1)
      if (!section) throw new StructureError(`paragraph ${block.num} stands before the first heading`)
      if (Number(block.num) !== expected) {
        throw new StructureError(`paragraph ${block.num} stands where ${expected} should`)
      }
      section.paragraphs.push({ num: expected, ...partOf(`para_${expected}`, block, isNote) })
      expected++
    }
  }

  const paragraphs = sections.flatMap((section) => section.paragraphs)
  const footnotes = blocks
    .filter((block) => block.kind === 'note')
    .map((block): Footnote => {
      const num = Number(block.num)
      const eId = `fn_${num}`
      const from = paragraphs
        .filter((paragraph) => paragraph.marks.some((mark) => mark.footnote === eId))
        .map((paragraph) => paragraph.eId)
      if (from.length === 0) throw new StructureError(`no mark points to footnote ${num}`)
      return { num, from, ...partOf(eId, block, () => false) }
    })
  return { sections, footnotes }
}
