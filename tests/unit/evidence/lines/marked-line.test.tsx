import { cleanup } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { MarkedLine } from '../../../../src/evidence/lines/marked-line.tsx'
import type { MarkedRun } from '../../../../src/evidence/lines/marked-runs.ts'
import type { Language } from '../../../../src/i18n/language.ts'
import { renderIn } from '../../support/render-page.tsx'

const run: MarkedRun = { at: 0, text: 'تعزيز', kind: 'kept', piece: 1, opens: true, moved: false }

describe('a marked line', () => {
  afterEach(cleanup)

  it.each<[Language, string]>([
    ['en', 'piece 1 of 2:'],
    ['ar', 'القطعة 1 من 2:'],
  ])('says of its pieces what it says in the language of the page: %s', async (language, said) => {
    const { getByText } = await renderIn(
      language,
      <p lang="ar">
        <MarkedLine runs={[run]} pieces={2} side="source" />
      </p>,
    )
    expect(getByText(said).closest('[lang]')?.getAttribute('lang')).toBe(language)
  })
})
