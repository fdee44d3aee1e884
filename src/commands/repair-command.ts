/** What the command in repair.ts does with its arguments, said on the standard streams. */
import { parseArgs } from 'node:util'
import { KINDS, type Kind } from '../edition/diagnosis/finding.ts'
import { isOneBlock } from '../edition/repair-blocks.ts'
import { openText } from './long-text-file.ts'
import { addTally, newTally, summary } from './repair-summary.ts'
import { alone, diagnosedBy, repairedBy } from './repair-team.ts'
import { together } from './shared-team.ts'
import { exitCodeOf, Refusal } from './text-file.ts'

const USAGE = `npm run --silent repair -- [--only ${KINDS.join(',')}] [--explain] FILE (or -)`
const HELP = `usage: npm run --silent repair -- [OPTIONS] FILE

Repairs a damaged Arabic text. The repaired text goes to standard output, what was found and changed to standard error.
FILE is a text in UTF-8, UTF-16 or Windows-1256; - is standard input.

  --only KIND,KIND  repair these kinds of damage and no others:
                    ${KINDS.slice(0, 7).join(', ')},
                    ${KINDS.slice(7).join(', ')}
  --explain         say every change line by line
  -h, --help        say this
`

interface Orders {
  readonly path: string
  readonly only: readonly Kind[]
  readonly explain: boolean
}

/** Asked how it is used, the command does nothing else. */
type Asked = Orders | 'help'

function askedBy(args: readonly string[]): Asked {
  const { positionals, values } = parsed(args)
  if (values.help) return 'help'
  const [path] = positionals
  if (path === undefined || positionals.length > 1) throw new Refusal(`give one file: ${USAGE}, or --help`)
  const only = values.only === undefined ? KINDS : kindsOf(values.only)
  return { path, only, explain: values.explain === true }
}

function kindsOf(names: readonly string[]): Kind[] {
  const asked = names.flatMap((name) => name.split(','))
  const unknown = asked.find((name) => !KINDS.some((kind) => kind === name))
  if (unknown !== undefined) throw new Refusal(`there is no kind of damage “${unknown}”: ${USAGE}`)
  return KINDS.filter((kind) => asked.includes(kind))
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        only: { type: 'string', multiple: true },
        explain: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
      allowPositionals: true,
    })
  } catch (error) {
    const [sentence] = `${error instanceof Error ? error.message : error}`.split('. ')
    throw new Refusal(`${sentence}: see --help`)
  }
}

async function repair(args: readonly string[]): Promise<void> {
  const asked = askedBy(args)
  if (asked === 'help') return void process.stdout.write(HELP)
  const { path, only, explain } = asked
  const text = openText(path)
  const team = isOneBlock(text) ? alone() : together()
  try {
    // The whole text is read before the first word of it is written: what is no text to its end is refused.
    const diagnosis = await diagnosedBy(team, text)
    const how = { diagnosis, only, explain, whole: isOneBlock(text) }
    const tally = newTally()
    for await (const repaired of repairedBy(team, text, how)) {
      process.stdout.write(repaired.text)
      addTally(tally, repaired.tally)
      process.stderr.write(repaired.explained)
    }
    process.stderr.write(summary({ diagnosis, tally, only, encoding: text.encoding }))
  } finally {
    team.dismiss()
  }
}

/** @returns the exit code */
export const repairCommand = (args: readonly string[]): Promise<number> =>
  exitCodeOf('repair', () => repair(args))
