/** The ways through the two documents, as the pages load them. */
import { describe, expect, it } from 'vitest'
import {
  loadActors,
  loadFrameworks,
  loadIssues,
  loadMechanisms,
  loadThreads,
} from '../../../../src/corpus/load.ts'
import { clauseLocator, loadWaysIndex } from '../../../../src/corpus/ways/ways-index.ts'

const [issues, actors, mechanisms, threads, frameworks, index] = await Promise.all([
  loadIssues(),
  loadActors(),
  loadMechanisms(),
  loadThreads(),
  loadFrameworks(),
  loadWaysIndex(),
])

const REPORT = 'a-66-77'

describe('the issues', () => {
  it('are those that paragraph 17 lists, in its order, and what is named elsewhere', () => {
    const listed = issues.filter((issue) => issue.listed)
    const starts = listed.map(({ passages }) => passages.find(({ eId }) => eId === 'para_17')?.start ?? -1)
    expect(listed).toHaveLength(21)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    expect(issues.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'net-neutrality',
        'cybercrime',
        'contract-disputes',
        'rural-access',
        'child-protection',
        'health',
        'freedom-of-expression',
        'consultation-with-business',
      ]),
    )
  })

  it('say who raised them only in the words of the same part', () => {
    const raised = issues.flatMap(({ passages }) => passages).filter(({ raisedBy }) => raisedBy !== null)
    expect(raised.length).toBeGreaterThan(30)
    for (const { raisedBy } of raised) expect(raisedBy?.actors).not.toEqual([])
  })
})

describe('every paragraph of the report', () => {
  it('is passed by some way through', () => {
    const passed = new Set(index.all.flatMap(({ parts }) => parts.map(({ at }) => at)))
    const missing = Array.from({ length: 39 }, (_, at) => `${REPORT}/para_${at + 1}` as const).filter(
      (at) => !passed.has(at),
    )
    expect(missing).toEqual([])
  })
})

describe('the actors', () => {
  it('are all bodies of the record, and the groups and bodies that the record has no entry for', () => {
    const recorded = actors.filter(({ onRecord }) => onRecord)
    expect(recorded).toHaveLength(27)
    expect(
      actors.filter(({ onRecord }) => !onRecord).every(({ locator }) => locator.startsWith('group/')),
    ).toBe(true)
  })

  it('of the table have their row', () => {
    expect(actors.flatMap(({ row }) => row ?? [])).toEqual([
      `${REPORT}/table_1.governments`,
      `${REPORT}/table_1.international-organizations`,
      `${REPORT}/table_1.civil-society`,
      `${REPORT}/table_1.private-sector`,
    ])
  })

  it('that the report names in two ways have an honest note, which is ours', () => {
    const noted = actors.filter(({ contradiction }) => contradiction !== null)
    expect(noted.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['icann', 'unesco', 'oecd', 'ten-organizations']),
    )
    for (const { contradiction } of noted) expect(contradiction?.ours).toBe(true)
  })
})

describe('the mechanisms', () => {
  it('of what became of them say only what an event with a source tells', () => {
    const became = mechanisms.filter(({ becameOf }) => becameOf.length > 0).map(({ id }) => id)
    expect(became).toEqual(expect.arrayContaining(['cstd-working-group', 'igf', 'igf-improvements']))
    expect(became).not.toContain('standing-committee')
  })

  it('are proposed by whom the text says', () => {
    const group = mechanisms.find(({ id }) => id === 'cstd-working-group')
    expect(group?.passages[0]).toMatchObject({
      position: 'proposes',
      by: { words: 'بعض المساهمين', english: 'Some contributors' },
    })
    const existing = mechanisms.find(({ id }) => id === 'existing-arrangements')
    expect(new Set(existing?.passages.map(({ position }) => position))).toEqual(
      new Set(['doubts', 'praises', 'describes']),
    )
  })
})

describe('the threads', () => {
  it('are eight, each with a text of ours and the words of both documents', () => {
    expect(threads).toHaveLength(8)
    for (const { id, text, report, session, events } of threads) {
      expect(text.ours, id).toBe(true)
      expect(report.length, id).toBeGreaterThan(0)
      expect(session.length, id).toBeGreaterThan(0)
      expect(events.length, id).toBeGreaterThan(0)
    }
  })
})

describe('the frameworks', () => {
  it('are six action lines and six goals, with the issues that we put with them', () => {
    expect(frameworks.map(({ kind }) => kind)).toEqual([
      ...Array.from({ length: 6 }, () => 'action-line'),
      ...Array.from({ length: 6 }, () => 'goal'),
    ])
    expect(frameworks.find(({ code }) => code === 'C4')?.issues).toContain('issue/capacity-building')
    expect(frameworks.find(({ code }) => code === '3')?.issues).toEqual(['issue/health'])
  })
})

describe('what lights up', () => {
  it('with an issue: its parts and clauses, its events, and the rows of those who raised it, with their cells', () => {
    const lit = index.litBy('issue/capacity-building')
    expect(lit).toContain('issue/capacity-building')
    expect(lit).toContain(`${REPORT}/para_17`)
    expect(lit).toContain(clauseLocator(`${REPORT}/para_17`, 11))
    expect(lit).not.toContain(clauseLocator(`${REPORT}/para_17`, 10))
    expect(lit).toContain('event/tunis-agenda-adopted')
    expect(lit).toContain(`${REPORT}/table_1.civil-society`)
    expect(lit).toContain(`${REPORT}/table_1.civil-society.written`)
  })

  it('with a paragraph: the ways through that stand on it', () => {
    const lit = index.litBy(`${REPORT}/para_23`)
    expect(lit).toContain('actor/icann')
    expect(lit).toContain('mechanism/affirmation-of-commitments')
    expect(lit).not.toContain('issue/spam')
  })
})
