import { act, renderHook } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { useTypeSizes } from '../../../../src/present/stage/use-type-sizes.ts'

afterEach(() => Reflect.deleteProperty(document, 'fonts'))

it('measures anew when a font has come, but not for one that only paper is set in', () => {
  const fonts = new EventTarget()
  Object.defineProperty(document, 'fonts', { value: fonts, configurable: true })
  const layer = { current: document.createElement('div') }
  const measured = vi.spyOn(layer.current, 'querySelectorAll')
  renderHook(() => useTypeSizes(['title'], layer, 'en 1280 720'))
  expect(measured).toHaveBeenCalledTimes(1)
  const arrives = (...families: string[]) =>
    act(() => {
      const fontfaces = families.map((family) => ({ family }))
      fonts.dispatchEvent(Object.assign(new Event('loadingdone'), { fontfaces }))
    })
  arrives('"Amiri"', 'Amiri')
  expect(measured).toHaveBeenCalledTimes(1)
  arrives('Amiri', 'Naskh')
  expect(measured).toHaveBeenCalledTimes(2)
})
