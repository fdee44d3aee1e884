import { expect, it } from 'vitest'
import { storedByKind } from '../../../src/build/offline.ts'

it('says what is stored by kind, the largest first', () => {
  const files = [
    { url: 'ar/index.html', size: 200_000 },
    { url: 'ar/timeline/index.html', size: 300_000 },
    { url: 'assets/start-a1.js', size: 100_000 },
    { url: 'assets/trie-b2.bin', size: 2_000_000 },
    { url: 'icon.svg', size: 60_000 },
  ]
  expect(storedByKind(files)).toBe('dictionaries of the repair 2.0, pages 0.5, scripts 0.1, other 0.1')
})
