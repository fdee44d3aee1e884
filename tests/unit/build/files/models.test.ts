import { expect, test } from 'vitest'
import { akomaNtoso } from '../../../../src/build/files/akoma-ntoso.ts'
import { tei } from '../../../../src/build/files/tei.ts'
import { AKOMA_NTOSO, AKOMA_NTOSO_VALUES } from './support/akoma-ntoso-model.ts'
import { faultsOf, wrongValuesOf } from './support/content-model.ts'
import { corpus, edition } from './support/our-files.ts'
import { readXml } from './support/read-xml.ts'
import { TEI, TEI_VALUES } from './support/tei-model.ts'

const [report] = corpus.documents
if (!report) throw new Error('there is no report')

const akn = akomaNtoso(report, edition)
const text = tei(report, edition)
const faultsOfAkn = (xml: string) => {
  const root = readXml(xml)
  return [...faultsOf(root, AKOMA_NTOSO), ...wrongValuesOf(root, AKOMA_NTOSO_VALUES)]
}
const faultsOfTei = (xml: string) => {
  const root = readXml(xml)
  return [...faultsOf(root, TEI), ...wrongValuesOf(root, TEI_VALUES)]
}

test.each([
  ['an element out of its order', /(<FRBRthis[^>]*>)(\s*)(<FRBRuri[^>]*>)/, '$3$2$1'],
  ['an element that must be there', /<FRBRauthor [^>]*>/, ''],
  ['an attribute that must be there', / eId="para_12"/, ''],
  ['an attribute that is not known', / eId="para_12"/, ' eId="para_12" id="x"'],
  ['an eId with a space', 'eId="para_12"', 'eId="para 12"'],
  ['a date that is none', /date="2011-05-04"/, 'date="4 May 2011"'],
  ['a work with another kind of address', 'value="/akn/un/doc/report', 'value="/un/doc/report'],
  ['a language by two letters', 'language="ara"', 'language="ar"'],
  ['a status of our own', 'status="editorial"', 'status="supplied"'],
  ['words where none may stand', '<meta>', '<meta>words'],
])('the model of Akoma Ntoso sees %s', (_, from, to) => {
  expect(faultsOfAkn(akn)).toEqual([])
  const spoilt = akn.replace(from, to)
  expect(spoilt).not.toBe(akn)
  expect(faultsOfAkn(spoilt)).not.toEqual([])
})

test.each([
  ['an id that is no name', 'xml:id="para_12"', 'xml:id="12"'],
  ['a date that is none', /when="[^"]*"/, 'when="May 2011"'],
  ['a pointer with nothing before its sign', /resp="#masar"/, 'resp="masar"'],
  ['a choice of one', /<reg>[^<]*<\/reg>/, ''],
  ['a place that TEI does not have', 'place="bottom"', 'place="below"'],
])('the model of TEI sees %s', (_, from, to) => {
  expect(faultsOfTei(text)).toEqual([])
  const spoilt = text.replace(from, to)
  expect(spoilt).not.toBe(text)
  expect(faultsOfTei(spoilt)).not.toEqual([])
})
