/** Repairs a text beside the page. */

import type { Words } from '../../edition/lexicon/words.ts'
import { readRight } from '../../edition/misread.ts'
import { diagnoseAll } from '../../edition/repair-blocks.ts'
import { fetchWords } from './browser-words.ts'
import { familiarityOf } from './familiarity.ts'
import type { FromRepairWorker, ToRepairWorker } from './messages.ts'
import { repairRows } from './rows.ts'

const send = (message: FromRepairWorker) => self.postMessage(message)

async function wordsFor(message: ToRepairWorker): Promise<Words | null> {
  send({ type: 'stage', stage: 'words' })
  try {
    return await fetchWords(message.words)
  } catch {
    send({ type: 'failed', why: 'words' })
    return null
  }
}

async function repair(message: ToRepairWorker): Promise<void> {
  const words = await wordsFor(message)
  if (words === null) return
  send({ type: 'stage', stage: 'diagnosis' })
  const { text, misread } = readRight(message.text, words.isWord)
  const diagnosis = diagnoseAll({ characters: text.length, chunks: () => [text] }, words)
  send({ type: 'diagnosis', diagnosis, misread, characters: text.length })
  let done = 0
  const blocks = repairRows(text, { words, diagnosis }, (characters) => {
    done = characters
  })
  const familiarity = familiarityOf(words)
  for (const block of blocks) {
    familiarity.see(block.rows)
    send({ type: 'rows', block, done })
  }
  send({ type: 'end', familiarity: familiarity.result() })
}

self.addEventListener('message', ({ data }: MessageEvent<ToRepairWorker>) => {
  repair(data).catch(() => send({ type: 'failed', why: 'work' }))
})
