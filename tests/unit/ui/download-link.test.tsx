/** A file to save, and what is said where it does not come. */
import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { download } from '../../../src/ui/download.ts'
import { DownloadLink } from '../../../src/ui/download-link.tsx'
import { SlowLine } from '../../../src/ui/shell/slow-line.tsx'
import { renderIn } from '../support/render-page.tsx'

vi.mock(import('../../../src/ui/download.ts'), () => ({ download: vi.fn() }))

const press = async () => {
  await renderIn('ar', <DownloadLink path="data/a-66-77.epub">الكتاب</DownloadLink>)
  await userEvent.click(screen.getByRole('link'))
}
const isGone = () => Promise.reject(new TypeError('Failed to fetch'))

beforeEach(() => vi.mocked(download).mockClear())
afterEach(() => vi.unstubAllGlobals())

describe('a file to save', () => {
  it('is saved under its own name; without scripts the link is the browser’s', async () => {
    vi.stubGlobal('fetch', async () => new Response('book'))
    await press()
    await vi.waitFor(() => expect(download).toHaveBeenCalledOnce())
    expect(vi.mocked(download).mock.lastCall?.[1]).toBe('a-66-77.epub')
    const link = screen.getByRole('link')
    expect([link.getAttribute('href'), link.getAttribute('download')]).toEqual([
      '/data/a-66-77.epub',
      'a-66-77.epub',
    ])
  })

  it('comes from what is stored, where there is no network and no worker answers the page', async () => {
    vi.stubGlobal('fetch', isGone)
    const match = vi.fn(async () => new Response('stored'))
    vi.stubGlobal('caches', { match })
    await press()
    await vi.waitFor(() => expect(download).toHaveBeenCalledOnce())
    expect(match).toHaveBeenCalledWith('/data/a-66-77.epub', { ignoreSearch: true })
  })

  it.each([
    ['without a network', isGone],
    ['where the host does not have it', async () => new Response('', { status: 404 })],
  ])('that does not come is told of in the page, %s', async (_, fetch) => {
    vi.stubGlobal('fetch', fetch)
    vi.stubGlobal('caches', { match: async () => undefined })
    await press()
    expect(await screen.findByText('تعذر تحميل الملف. حاول ثانية عند توافر الاتصال.')).toBeTruthy()
    expect(download).not.toHaveBeenCalled()
  })

  it('that takes longer than a fifth of a second is told of until it has come', async () => {
    let come: (answer: Response) => void = () => undefined
    vi.stubGlobal('fetch', () => new Promise<Response>((done) => (come = done)))
    await renderIn(
      'en',
      <>
        <SlowLine loading={false} />
        <DownloadLink path="data/a-66-77.epub">book</DownloadLink>
      </>,
    )
    await userEvent.click(screen.getByRole('link'))
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/Loading/))
    await act(async () => come(new Response('book')))
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(''))
    expect(download).toHaveBeenCalledOnce()
  })
})
