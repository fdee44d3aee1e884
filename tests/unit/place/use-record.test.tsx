import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { useRecord } from '../../../src/place/use-record.ts'

const isThere = vi.hoisted(() => ({ now: false }))

vi.mock('../../../src/corpus/record.ts', () => ({
  loadRecord: async () => {
    if (!isThere.now) throw new Error('things.json did not come')
    return { things: [] }
  },
}))

function Card({ about }: { readonly about: string | null }) {
  const { record, failed, retry } = useRecord(about)
  return (
    <button type="button" onClick={() => void retry()}>
      {record ? 'came' : failed ? 'failed' : 'waiting'}
    </button>
  )
}

it('a record that did not come is said to have failed, and comes when it is asked for again', async () => {
  isThere.now = false
  const { rerender } = render(<Card about={null} />)
  expect(screen.getByText('waiting')).toBeTruthy()
  rerender(<Card about="actor/icann" />)
  const button = await screen.findByText('failed')
  fireEvent.click(button)
  await Promise.resolve()
  expect(button.textContent).toBe('failed')
  isThere.now = true
  fireEvent.click(button)
  await waitFor(() => expect(button.textContent).toBe('came'))
})

it('another thing that wants it asks for it again by itself', async () => {
  isThere.now = false
  const { rerender } = render(<Card about="actor/icann" />)
  await screen.findByText('failed')
  isThere.now = true
  rerender(<Card about="actor/itu" />)
  await screen.findByText('came')
})
