import { fireEvent, render, screen } from '@testing-library/react'
import { useRef, useState } from 'react'
import { expect, it } from 'vitest'
import { usePaneFocus } from '../../../../src/reader/companion/use-pane-focus.ts'

function Page({ opensWith, reading }: { opensWith: string | null; reading: string | null }) {
  const [pane, setPane] = useState(opensWith)
  const element = useRef<HTMLElement>(null)
  usePaneFocus(element, pane, reading)
  return (
    <>
      <h1 id="title" tabIndex={-1}>
        Title
      </h1>
      <p id="para_2" tabIndex={-1}>
        Text
      </p>
      <button type="button" onClick={() => setPane('evidence')}>
        Open
      </button>
      {pane && (
        <aside ref={element} aria-label="Pane" tabIndex={-1}>
          <button type="button" onClick={() => setPane(null)}>
            Close
          </button>
        </aside>
      )}
    </>
  )
}

const press = (name: string, { withFocus = true } = {}) => {
  const button = screen.getByRole('button', { name })
  if (withFocus) button.focus()
  fireEvent.click(button)
}

it('closes to what opened it', () => {
  render(<Page opensWith={null} reading="para_2" />)
  press('Open')
  expect(document.activeElement).toBe(screen.getByRole('complementary'))
  press('Close')
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Open' }))
})

it.each([
  ['to the paragraph being read', 'para_2'],
  ['at the very top of the page to the title', null],
])('closes, where a key opened it, %s', (_, reading) => {
  render(<Page opensWith={null} reading={reading} />)
  press('Open', { withFocus: false })
  press('Close')
  expect(document.activeElement?.id).toBe(reading ?? 'title')
})

it('closes, on a page that opened with it, to the title', () => {
  render(<Page opensWith="evidence" reading={null} />)
  press('Close')
  expect(document.activeElement?.id).toBe('title')
})

it('leaves the focus where a person has put it since', () => {
  render(<Page opensWith="evidence" reading={null} />)
  document.getElementById('para_2')?.focus()
  press('Close', { withFocus: false })
  expect(document.activeElement?.id).toBe('para_2')
})
