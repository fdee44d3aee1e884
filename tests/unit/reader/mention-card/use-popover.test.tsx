import { act, cleanup, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useEffect, useRef, useState } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Shown } from '../../../../src/reader/mention-card/card-state.ts'
import { usePopover } from '../../../../src/reader/mention-card/use-popover.ts'

function Page({ pinned }: { readonly pinned: boolean }) {
  const mention = useRef<HTMLAnchorElement>(null)
  const card = useRef<HTMLDivElement>(null)
  const [shown, setShown] = useState<Shown<HTMLElement> | null>(null)
  useEffect(() => {
    if (mention.current) setShown({ mention: mention.current, pinned })
  }, [pinned])
  usePopover(card, shown, () => setShown(null))
  return (
    <>
      <a ref={mention} href="#mentioned" data-mention="document" data-locator="doc/a-res-60-252">
        a mention
      </a>
      <div ref={card} role="dialog" tabIndex={-1}>
        {shown && <a href="#one">in the card</a>}
      </div>
      <a href="#next">next in the text</a>
      <a href="#other" data-mention="document" data-locator="doc/a-res-65-141">
        another mention
      </a>
    </>
  )
}

describe('the card of a mention', () => {
  beforeEach(() => {
    // jsdom has no popovers.
    Object.assign(HTMLElement.prototype, { showPopover: () => undefined, hidePopover: () => undefined })
    Object.assign(globalThis, {
      ResizeObserver: class {
        observe() {}
        disconnect() {}
      },
    })
  })
  afterEach(cleanup)

  it('is gone through by Tab once it has been entered, and closes when the focus goes on', async () => {
    const user = userEvent.setup()
    const { getByText, queryByText } = render(<Page pinned />)
    getByText('a mention').focus()
    expect(queryByText('in the card')).not.toBeNull()
    await user.tab()
    expect(document.activeElement).toBe(getByText('in the card'))
    await user.tab()
    expect(document.activeElement).toBe(getByText('next in the text'))
    expect(queryByText('in the card')).toBeNull()
  })

  it('is passed by where it is only shown, and answers to what points at it again', async () => {
    const user = userEvent.setup()
    const { getByText, getByRole } = render(<Page pinned={false} />)
    getByText('a mention').focus()
    const card = getByRole('dialog')
    const passedBy: boolean[] = []
    window.addEventListener('keydown', () => passedBy.push(card.inert), { once: true })
    await user.tab()
    expect(passedBy).toEqual([true])
    getByText('another mention').focus()
    expect(card.inert).toBe(false)
  })

  it('closes when its words are scrolled away, but not on whoever is in it', () => {
    const scrollTo = (mention: HTMLElement, top: number) => {
      mention.getBoundingClientRect = () => new DOMRect(0, top, 80, 20)
      act(() => void window.dispatchEvent(new Event('scroll')))
    }
    const shown = render(<Page pinned={false} />)
    shown.getByText('a mention').focus()
    scrollTo(shown.getByText('a mention'), 40)
    expect(shown.queryByText('in the card')).not.toBeNull()
    scrollTo(shown.getByText('a mention'), -30)
    expect(shown.queryByText('in the card')).toBeNull()
    cleanup()
    const entered = render(<Page pinned />)
    entered.getByText('in the card').focus()
    scrollTo(entered.getByText('a mention'), window.innerHeight + 1)
    expect(entered.queryByText('in the card')).not.toBeNull()
  })

  it('leaves it to another mention that gets the focus to show a card of its own', () => {
    const { getByText, queryByText } = render(<Page pinned={false} />)
    getByText('a mention').focus()
    getByText('another mention').focus()
    expect(queryByText('in the card')).not.toBeNull()
  })
})
