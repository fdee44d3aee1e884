import { expect, test } from 'vitest'
import { element, xmlFile } from '../../../../src/build/files/xml.ts'
import { readXml, textOf } from './support/read-xml.ts'

test('elements that hold only elements have lines of their own, and no space comes into a text', () => {
  const root = element(
    'a',
    { b: 'x"&<\n', none: null },
    element('c'),
    element('d', {}, 'one ', element('e', {}, 'two'), '.'),
    element('f', {}, element('e', {}, 'three')),
  )
  expect(xmlFile(root, { running: ['f'] })).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<a b="x&quot;&amp;&lt;&#10;">\n <c/>\n <d>one <e>two</e>.</d>\n <f><e>three</e></f>\n</a>\n',
  )
})

test('what a text holds comes back from its file', () => {
  const text = 'a < b && c > d "e" ]]> \u2066A/66/77\u2069 «نعم»'
  expect(textOf(readXml(xmlFile(element('p', {}, text))))).toBe(text)
})
