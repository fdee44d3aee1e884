/** How a talk stands against the time its deck is written for. */

interface Timed {
  readonly steps: readonly { readonly seconds: number }[]
}

export const secondsOf = ({ steps }: Timed): number => steps.reduce((sum, { seconds }) => sum + seconds, 0)

export interface Pace {
  /** Seconds that the steps before this one are written for, and those up to its end. */
  readonly from: number
  readonly to: number
  /** Seconds behind the deck's time; below 0 ahead of it, 0 within the step's own time. */
  readonly behind: number
}

/** @param elapsed seconds since the talk began */
export function paceAt(deck: Timed, step: number, elapsed: number): Pace {
  const from = secondsOf({ steps: deck.steps.slice(0, step - 1) })
  const to = from + (deck.steps[step - 1]?.seconds ?? 0)
  return { from, to, behind: elapsed > to ? elapsed - to : elapsed < from ? elapsed - from : 0 }
}

/** `4:05`, in Latin digits. */
export function clockText(seconds: number): string {
  const all = Math.max(0, Math.floor(seconds))
  const [hours, minutes, rest] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60]
  const two = (value: number) => String(value).padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`
}
