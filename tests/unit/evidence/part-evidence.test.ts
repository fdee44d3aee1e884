import { describe, expect, it } from 'vitest'
import { ourCorpus } from '../../../src/build/corpus-files.ts'
import { partsOf } from '../../../src/edition/parts.ts'
import { evidenceOf, firstPart, partEvidence } from '../../../src/evidence/part-evidence.ts'

const { documents } = ourCorpus()

const compiled = (id: string) => {
  const found = documents.find((candidate) => candidate.document.id === id)
  if (!found) throw new Error(id)
  return found
}
const report = compiled('a-66-77')
const session = compiled('wsis-forum-2025-209')

describe('the evidence of a part', () => {
  it.each(documents.map((document) => [document.document.id, document] as const))(
    'of %s holds every change of the apparatus, in order, with the lines it leads from and to',
    (_, { document, source, apparatus }) => {
      for (const part of partsOf(document)) {
        const { lines, changes } = partEvidence(document, { source, apparatus }, part)
        const own = apparatus.filter((entry) => [entry.in, ...(entry.alsoIn ?? [])].includes(part.eId))
        expect(lines.flatMap((line) => line.steps.flatMap((step) => step.changes))).toEqual(own)
        expect(changes).toBe(own.length)
        for (const line of lines) {
          expect(line.marked.source.map((run) => run.text).join('')).toBe(source[line.number - 1])
          expect(line.marked.edited.map((run) => run.text).join('')).toBe(line.edited)
        }
      }
    },
  )

  it('joined is the text of its paragraph', () => {
    const paragraph = report.document.sections.flatMap((section) => section.paragraphs)[5]
    const [evidence] = evidenceOf(report.document, report, 'para_6')
    expect(evidence?.lines.map((line) => line.edited).join(' ')).toBe(`6 - ${paragraph?.text}`)
  })

  it('puts the editor’s reasons and remarks apart from the rules', () => {
    const emended = report.apparatus.filter((entry) => entry.kind === 'emendation' && entry.remark)
    const [{ in: eId, line } = { in: '', line: 0 }] = emended
    const [evidence] = evidenceOf(report.document, report, eId)
    expect(evidence?.reasons.flatMap(({ lines }) => lines)).toContain(line)
    expect(evidence?.remarks.map((remark) => remark.line)).toContain(line)
    expect(evidence?.rules.map(({ rule }) => rule)).not.toContain('emendation')
  })

  it('brings the footnotes of a paragraph and the table that follows it', () => {
    const parts = evidenceOf(report.document, report, 'para_11')
    expect(parts.map((part) => part.eId)).toEqual(['para_11', 'fn_3', 'table_1'])
    expect(parts[2]?.contradictions.map(({ id }) => id)).toEqual([
      'total-of-international-organizations',
      'total-of-the-discussion',
    ])
  })

  it('is empty for a part that the document lacks', () => {
    expect(evidenceOf(report.document, report, 'para_400')).toEqual([])
  })
})

describe('before anything is read', () => {
  it('the evidence is that of the opening', () => {
    expect([report, session].map(({ document }) => firstPart(document))).toEqual(['summary_1', 'para_1'])
  })
})
