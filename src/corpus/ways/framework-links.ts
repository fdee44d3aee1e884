/** The action lines and goals of the session: what issues are put with, and the page that lists them. */
import { type Locator, partLocator } from '../../locator.ts'
import type { Ground, LookUps } from './look-ups.ts'
import type { FrameworkLink, Frameworks, Issue } from './model.ts'

/** The parts of the session page that name its action lines and goals. */
export function frameworkLinks({ frameworks, session }: Ground, { byPart }: LookUps) {
  const link = (eId: string, code: string, name: FrameworkLink['name']): FrameworkLink => {
    const at = partLocator(session, eId)
    if (!byPart.has(at)) throw new Error(`${at} is not there`)
    return { code, at, name, ours: true }
  }
  return {
    actionLines: frameworks.wsis_action_lines.map(({ code, name }) =>
      link(`action-line_${code.toLowerCase()}`, code, name),
    ),
    goals: frameworks.sdgs.map(({ number, name }) => link(`goal_${number}`, String(number), name)),
  }
}

export type FrameworkLinks = ReturnType<typeof frameworkLinks>

/** @throws Error when one is no action line or goal of the session */
export const chosenLinks = (
  links: readonly FrameworkLink[],
  codes: readonly (string | number)[],
): FrameworkLink[] =>
  codes.map((code) => {
    const found = links.find((link) => link.code === String(code))
    if (!found) throw new Error(`${code} is no action line or goal of the session`)
    return found
  })

export function frameworksOf(
  { frameworks }: Ground,
  links: FrameworkLinks,
  issues: readonly Issue[],
): Frameworks {
  const issuesAt = (at: Locator) =>
    issues
      .filter(({ actionLines, goals }) => [...actionLines, ...goals].some((link) => link.at === at))
      .map(({ locator }) => locator)
  return [
    ...links.actionLines.flatMap(({ at, code, name }) =>
      frameworks.wsis_action_lines
        .filter((fact) => fact.code === code)
        .map((fact) => ({
          kind: 'action-line' as const,
          at,
          code,
          name,
          printed: fact.printed_ar,
          issues: issuesAt(at),
          fact,
        })),
    ),
    ...links.goals.flatMap(({ at, code, name }) =>
      frameworks.sdgs
        .filter(({ number }) => String(number) === code)
        .map((fact) => ({
          kind: 'goal' as const,
          at,
          code,
          name,
          printed: fact.printed_ar,
          issues: issuesAt(at),
          fact,
        })),
    ),
  ]
}
