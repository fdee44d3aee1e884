import { expect, test } from 'vitest'
import { documentFiles } from '../../../../src/build/files/document-files.ts'
import { corpus, edition } from './support/our-files.ts'

test('every document is written in every form, with the edition in each', () => {
  const files = documentFiles(corpus, edition)
  const endings = ['epub', 'md', 'akn.xml', 'tei.xml']
  expect([...files.keys()]).toEqual(
    corpus.documents.flatMap(({ document }) => endings.map((ending) => `data/${document.id}.${ending}`)),
  )
  for (const [name, file] of files)
    if (typeof file === 'string') expect(file, name).toContain(`Masar, edition ${edition.version} of `)
})
