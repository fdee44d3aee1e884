import type { Handout } from './handout.ts'

/** Letters that Markdown gives a meaning. */
const escaped = (text: string): string =>
  text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/^(\s*)([-+]|\d+[.)])(?=\s)/gm, '$1\\$2')

const quotation = (text: string): string =>
  escaped(text)
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n')

/** The handout in Markdown. A person's own lines keep their breaks. */
export function toMarkdown({ title, lines, sections, address }: Handout): string {
  const blocks = [
    `# ${escaped(title)}`,
    ...lines.map(escaped),
    ...sections.flatMap(({ heading, pieces }) => [
      `## ${escaped(heading)}`,
      ...pieces.flatMap(({ name, address: at, shortAddress, quoted, text }) => [
        `### ${escaped(name)}`,
        ...quoted.map((own) => quotation(own.text)),
        ...(text === '' ? [] : [escaped(text).replace(/\n/g, '  \n')]),
        `${escaped(address)}: ${at === shortAddress ? `<${at}>` : `[${escaped(shortAddress)}](<${at}>)`}`,
      ]),
    ]),
  ]
  return `${blocks.join('\n\n')}\n`
}
