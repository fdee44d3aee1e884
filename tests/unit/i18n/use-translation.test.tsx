import { render, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Language } from '../../../src/i18n/language.ts'
import { translatorFor } from '../../../src/i18n/translator.ts'
import { TranslatorContext, useTranslation } from '../../../src/i18n/use-translation.ts'
import { loadAllWords } from '../support/all-words.ts'

const page =
  (language: Language) =>
  ({ children }: { readonly children: ReactNode }) => (
    <TranslatorContext value={translatorFor(language, 'latn')}>{children}</TranslatorContext>
  )

beforeAll(() => Promise.all([loadAllWords('ar'), loadAllWords('en')]))

describe('the words of a component', () => {
  it('are those of the page around it', () => {
    const words = (language: Language) =>
      renderHook(() => useTranslation(['reader', 'common']), { wrapper: page(language) }).result.current.t
    expect(words('ar')('summary')).toBe('موجز')
    expect(words('en')('common:masar')).toBe('Masar')
  })

  it('come by the same function each time', () => {
    const ofEach = ['one', 'other'].map(
      () => renderHook(() => useTranslation('reader'), { wrapper: page('ar') }).result.current.t,
    )
    expect(ofEach[0]).toBe(ofEach[1])
  })

  it('are not looked for outside a page', () => {
    const Lost = () => <p>{useTranslation('common').t('masar')}</p>
    expect(() => render(<Lost />)).toThrow('outside')
  })
})
