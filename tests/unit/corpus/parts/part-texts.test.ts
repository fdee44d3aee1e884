import { describe, expect, it } from 'vitest'
import { ourCorpus } from '../../../../src/build/corpus-files.ts'
import { indexParts } from '../../../../src/corpus/parts/part.ts'
import { partTexts } from '../../../../src/corpus/parts/part-texts.ts'
import { partsOf } from '../../../../src/edition/parts.ts'
import { partLocator } from '../../../../src/locator.ts'

const corpus = ourCorpus()
const { inReadingOrder } = indexParts(corpus.parts)

describe.each(corpus.documents)('the texts of $document.id', ({ document, translation }) => {
  const texts = partTexts(document, translation)

  it('are all there but those of tables, in the order in which they are read', () => {
    const running = partsOf(document).filter(({ eId }) => !eId.startsWith('table_'))
    expect([...texts.keys()]).toEqual(running.map(({ eId }) => partLocator(document.id, eId)))
    expect([...texts.keys()].toSorted(inReadingOrder)).toEqual([...texts.keys()])
    for (const [locator, { eId }] of texts) expect(partLocator(document.id, eId)).toBe(locator)
  })
})
