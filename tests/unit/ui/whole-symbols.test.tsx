import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { WholeSymbols } from '../../../src/ui/whole-symbols.tsx'

it.each([
  ['\u2066A/64/64-E/2009/10\u2069', ['A/64/64-E/2009/10']],
  ['تقرير الأمين العام \u2066A/66/77-E/2011/103\u2069', ['A/66/77-E/2011/103']],
  [
    'From \u2066WSIS-05/TUNIS/DOC/6(Rev.1)\u2069 to A/RES/57/270 B',
    ['WSIS-05/TUNIS/DOC/6(Rev.1)', 'A/RES/57/270 B'],
  ],
  ['قرار الجمعية العامة 65/141', []],
  ['الفقرة 12', []],
])('a name keeps its words, and its symbols stand each as one, from left to right: %s', (name, symbols) => {
  const { container } = render(<WholeSymbols name={name} />)
  expect(container.textContent).toBe(name.replace(/[\u2066\u2069]/g, ''))
  const whole = [...container.querySelectorAll('bdi[dir="ltr"][data-symbol]')]
  expect(whole.map(({ textContent }) => textContent)).toEqual(symbols)
})
