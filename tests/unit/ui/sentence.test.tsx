import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Sentence } from '../../../src/ui/sentence.tsx'

const written = (text: string, parts: Record<string, React.ReactElement>) =>
  render(<Sentence text={text} parts={parts} />).container.innerHTML

describe('a sentence with elements in it', () => {
  it('has each element around its own words, as often as it stands there', () => {
    expect(written('Press <key>J</key> or <key>K</key>.', { key: <kbd /> })).toBe(
      'Press <kbd>J</kbd> or <kbd>K</kbd>.',
    )
  })

  it('keeps words whose element nobody brings, and writes nothing else as markup', () => {
    expect(written('See <page>the page</page>, 1 < 2 & <b>.', {})).toBe(
      'See the page, 1 &lt; 2 &amp; &lt;b&gt;.',
    )
  })
})
