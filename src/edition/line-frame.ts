/** What stands around a line and is none of its text: a byte order mark, a form feed, the return of a Windows line end. */
export interface FramedLine {
  readonly lead: string
  readonly body: string
  readonly tail: string
}

const LEAD = /^[\ufeff\f\v]*/u
const TAIL = /[\r\f\v]*$/u

export function framed(line: string): FramedLine {
  const lead = LEAD.exec(line)?.[0] ?? ''
  const rest = line.slice(lead.length)
  const tail = /[\r\f\v]$/u.test(rest) ? (TAIL.exec(rest)?.[0] ?? '') : ''
  return { lead, body: rest.slice(0, rest.length - tail.length), tail }
}
