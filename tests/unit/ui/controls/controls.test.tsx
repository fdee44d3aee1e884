import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef, useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { Button, buttonLook, CloseButton } from '../../../../src/ui/controls/button.tsx'
import { Choice } from '../../../../src/ui/controls/choice.tsx'
import { Dialog } from '../../../../src/ui/controls/dialog.tsx'
import { Keys } from '../../../../src/ui/controls/key.tsx'
import { LegendList } from '../../../../src/ui/controls/legend-list.tsx'
import { Notice, StatusLine } from '../../../../src/ui/controls/notice.tsx'

describe('a button', () => {
  it('submits nothing unless it is told to', () => {
    render(
      <>
        <Button>Open</Button>
        <Button type="submit">Send</Button>
      </>,
    )
    expect(screen.getByRole('button', { name: 'Open' })).toHaveProperty('type', 'button')
    expect(screen.getByRole('button', { name: 'Send' })).toHaveProperty('type', 'submit')
  })

  it('keeps its look when it is placed by a class of its own', () => {
    render(
      <Button look="link" className="corner">
        More
      </Button>,
    )
    const { classList } = screen.getByRole('button', { name: 'More' })
    expect([...classList]).toEqual([...buttonLook('link').split(' '), 'corner'])
  })

  it('that closes something says what', async () => {
    const close = vi.fn()
    render(<CloseButton label="Close the card" onClick={close} />)
    await userEvent.click(screen.getByRole('button', { name: 'Close the card' }))
    expect(close).toHaveBeenCalledOnce()
  })
})

describe('a dialog', () => {
  const box = { left: 100, right: 300, top: 100, bottom: 300 } as DOMRect
  const show = () => {
    const ref = createRef<HTMLDialogElement>()
    render(
      <Dialog ref={ref} title="Keys">
        <p>Words</p>
      </Dialog>,
    )
    const dialog = ref.current
    if (!dialog) throw new Error('no dialog')
    dialog.getBoundingClientRect = () => box
    // jsdom knows no methods of dialogs; tests/browser/controls.spec.ts has the real ones.
    const close = vi.fn()
    dialog.close = close
    dialog.setAttribute('open', '')
    return { dialog, close }
  }

  it('has its title as its name', () => {
    show()
    expect(screen.getByRole('dialog', { name: 'Keys' })).toBeTruthy()
  })

  it('lets the browser close it by Escape or by a press beside it', () => {
    expect(show().dialog.getAttribute('closedby')).toBe('any')
  })

  it('closes by a press beside it where the browser does not do so', () => {
    const { dialog, close } = show()
    fireEvent.click(dialog, { clientX: 200, clientY: 350 })
    expect(close).toHaveBeenCalledOnce()
  })

  it('stays when the press is on it or on what stands in it', () => {
    const { dialog, close } = show()
    fireEvent.click(dialog, { clientX: 110, clientY: 110 })
    // Enter on a button inside is a click at 0, 0.
    fireEvent.click(screen.getByText('Words'), { clientX: 0, clientY: 0 })
    expect(close).not.toHaveBeenCalled()
  })
})

describe('a choice', () => {
  function Colours() {
    const [value, setValue] = useState('red')
    const options = ['red', 'green'].map((colour) => ({ value: colour, label: colour.toUpperCase() }))
    return <Choice legend="Colour" look="boxes" options={options} value={value} onChange={setValue} />
  }

  it('has one value at a time', async () => {
    render(<Colours />)
    expect(screen.getByRole('group', { name: 'Colour' })).toBeTruthy()
    const [red, green] = screen.getAllByRole<HTMLInputElement>('radio')
    if (!red || !green) throw new Error('no radio buttons')
    expect([red.checked, green.checked]).toEqual([true, false])
    await userEvent.click(green)
    expect([red.checked, green.checked]).toEqual([false, true])
  })

  it('does not mix with another of the same values', async () => {
    render(
      <>
        <Colours />
        <Colours />
      </>,
    )
    const radios = screen.getAllByRole<HTMLInputElement>('radio')
    await userEvent.click(radios[3] as HTMLInputElement)
    expect(radios.map(({ checked }) => checked)).toEqual([true, false, false, true])
  })
})

describe('keys and signs', () => {
  it('stand beside what they do', () => {
    render(<LegendList rows={[[<Keys key="keys" names={['K', '→']} />, 'previous']]} />)
    expect(screen.getByText('K').tagName).toBe('KBD')
    expect(screen.getByRole('term').textContent).toBe('K→')
    expect(screen.getByRole('definition').textContent).toBe('previous')
  })
})

describe('a notice', () => {
  it('is there before it has anything to say, so that it is announced', () => {
    const { rerender } = render(<StatusLine>{''}</StatusLine>)
    const line = screen.getByRole('status')
    expect(line.className).toBe('visually-hidden')
    rerender(<StatusLine>Copied</StatusLine>)
    expect(screen.getByRole('status')).toBe(line)
    expect(line.className).not.toBe('visually-hidden')
  })

  it('takes no room while it is empty', () => {
    render(<Notice>{null}</Notice>)
    expect(screen.getByRole('status').className).toBe('visually-hidden')
  })
})
