/** What programs are written with and prose is not. */
const CODE =
  /[{}<>`\\]|[=;]\s*$|['"]\s*[:,;)\]]|[:,([=]\s*['"]|=>|==|\b[a-z_]\w*\(|^\s*(?:\/\/|\/\*|#|--)|^\s*[\w.-]+\s*[:=]/u
/** One line of so many makes a text a program. */
const FEW = 5

/** A line of a program, or of data as programs read them: its order is never touched. */
export function isCode(line: string): boolean {
  return CODE.test(line)
}

export function isProgram(lines: readonly string[]): boolean {
  const written = lines.filter((line) => line.trim() !== '')
  return written.filter(isCode).length * FEW > written.length
}
