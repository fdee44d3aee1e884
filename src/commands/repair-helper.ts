/** A process of the command: does what it is told to with the blocks of a long text, one after the other. */
import { loadWords } from '../edition/lexicon/load-words.ts'
import { done, type Work } from './repair-work.ts'

const words = loadWords()

process.on('message', (work: Work) => process.send?.(done(work, words)))
