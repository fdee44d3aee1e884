import { render, renderHook } from '@testing-library/react'
import i18next from 'i18next'
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

  it('are composed once for the same values, and each time for others', () => {
    let composed = 0
    const process = (value: string) => {
      composed += 1
      return value
    }
    const translator = i18next.createInstance().use({ type: 'postProcessor', name: 'counting', process })
    void translator.init({
      initAsync: false,
      lng: 'en',
      resources: { en: { timeline: { count_one: '{{count}} event', count_other: '{{count}} events' } } },
      postProcess: ['counting'],
    })
    const { t } = renderHook(() => useTranslation('timeline'), {
      wrapper: ({ children }) => <TranslatorContext value={translator}>{children}</TranslatorContext>,
    }).result.current
    const say = () => [t('count', { count: 1 }), t('count', { count: 2 })]
    const first = say()
    expect(composed).toBe(2)
    expect(say()).toEqual(first)
    expect(composed).toBe(2)
    expect(first).toEqual(['1 event', '2 events'])
  })

  it('are those that have come since', () => {
    const translator = i18next.createInstance()
    void translator.init({ initAsync: false, lng: 'en', resources: { en: { common: {} } } })
    const { t } = renderHook(() => useTranslation('common'), {
      wrapper: ({ children }) => <TranslatorContext value={translator}>{children}</TranslatorContext>,
    }).result.current
    expect(t('masar')).toBe('masar')
    translator.addResourceBundle('en', 'common', { masar: 'Masar' })
    expect(t('masar')).toBe('Masar')
  })

  it('are not looked for outside a page', () => {
    const Lost = () => <p>{useTranslation('common').t('masar')}</p>
    expect(() => render(<Lost />)).toThrow('outside')
  })
})
