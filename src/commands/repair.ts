/**
 * The command `npm run --silent repair -- FILE`: repaired text on standard output, on standard error what was found, by
 * which evidence, and what was changed. `-` as the file is standard input. `--only letters,order` repairs these kinds of damage and no others, `--explain`
 * says every change line by line, `--help` how to use it.
 */
import { repairCommand } from './repair-command.ts'

/** A reader that has seen enough (`| head`) closes the pipe: that is no failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

process.exitCode = await repairCommand(process.argv.slice(2))
