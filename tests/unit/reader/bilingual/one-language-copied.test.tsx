import { fireEvent, render, screen } from '@testing-library/react'
import { useRef } from 'react'
import { afterEach, expect, it } from 'vitest'
import { useOneLanguageCopied } from '../../../../src/reader/bilingual/use-one-language-copied.ts'

function Text() {
  const article = useRef<HTMLElement>(null)
  useOneLanguageCopied(article)
  return (
    <article ref={article} data-testid="text">
      <div data-testid="gutter">
        <p lang="ar">
          <span data-segment="a.0">قد ظهرت</span>
        </p>
        <p lang="en">
          <span data-segment="a.0">had emerged</span>
        </p>
      </div>
    </article>
  )
}

const selecting = () => screen.getByTestId('text').dataset.selecting

afterEach(() => {
  Reflect.deleteProperty(document, 'caretPositionFromPoint')
})

it('takes the language that a selection begins in', () => {
  render(<Text />)
  fireEvent.pointerDown(screen.getByText('قد ظهرت'))
  expect(selecting()).toBe('ar')
})

it('takes that of the letters beside which it begins, in the gutter between the languages', () => {
  render(<Text />)
  Reflect.set(document, 'caretPositionFromPoint', () => ({
    offsetNode: screen.getByText('had emerged').firstChild,
    offset: 3,
  }))
  fireEvent.pointerDown(screen.getByTestId('gutter'))
  expect(selecting()).toBe('en')
})
