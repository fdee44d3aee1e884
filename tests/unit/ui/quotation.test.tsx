import { describe, expect, it } from 'vitest'
import { Quotation } from '../../../src/ui/quotation.tsx'
import { renderIn } from '../support/render-page.tsx'

const lines = (container: HTMLElement) =>
  [...container.querySelectorAll('p')].map(({ lang, dir, textContent }) => [lang, dir, textContent])

describe('words of a document that are quoted', () => {
  it('stand in English first and in Arabic after it in the English interface, and say whose English it is', async () => {
    const { container } = await renderIn(
      'en',
      <Quotation arabic="طلبت الجمعية" english="The Assembly requested" num={5} marked />,
    )
    expect(lines(container)).toEqual([
      ['en', 'ltr', '5The Assembly requested'],
      ['ar', 'rtl', '5طلبت الجمعية'],
      ['', '', 'English: unofficial translation, by us'],
    ])
  })

  it('stand alone in the Arabic interface', async () => {
    const { container } = await renderIn(
      'ar',
      <Quotation arabic="طلبت الجمعية" english="The Assembly requested" marked />,
    )
    expect(lines(container)).toEqual([['ar', 'rtl', 'طلبت الجمعية']])
  })

  it('keep a symbol within the Arabic in its own order', async () => {
    const { container } = await renderIn('ar', <Quotation arabic="تقريره A/64/64 المؤرخ" english="" />)
    expect(container.querySelector('bdi')?.outerHTML).toBe('<bdi lang="en" dir="ltr">A/64/64</bdi>')
  })
})
