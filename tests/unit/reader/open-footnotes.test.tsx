import { cleanup } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { useFootnoteOpening } from '../../../src/reader/open-footnotes.ts'
import { compiledReport, renderIn } from '../support/render-page.tsx'

function Notes() {
  const report = compiledReport()
  const { open } = useFootnoteOpening(report)
  return (
    <>
      <p>{[...open].join(' ')}</p>
      {report.footnotes.map(({ eId, text }) => (
        <aside key={eId} id={eId}>
          {text}
        </aside>
      ))}
    </>
  )
}

const cameBy = (address: string) =>
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ name: address } as PerformanceEntry])

describe('the notes that stand open', () => {
  afterEach(() => {
    cleanup()
    vi.restoreAllMocks()
  })
  const [, second] = compiledReport().footnotes
  const words = second?.text.split(' ').slice(2, 7).join(' ') ?? ''
  const said = encodeURIComponent(words)

  it.each([
    [`https://masar.example/ar/read/a-66-77#:~:text=${said}`, second?.eId],
    [`https://masar.example/ar/read/a-66-77#para_4:~:text=x-,${said},y&text=%E0%A4%A`, second?.eId],
    ['https://masar.example/ar/read/a-66-77#:~:text=nonesuch', ''],
    ['https://masar.example/ar/read/a-66-77#para_4', ''],
  ])('are those that words of the address stand in: %s', async (address, open) => {
    cameBy(address)
    const { container } = await renderIn('ar', <Notes />)
    expect(container.querySelector('p')?.textContent).toBe(open)
  })
})
