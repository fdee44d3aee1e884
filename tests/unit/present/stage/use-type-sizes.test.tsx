import { act, renderHook } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { useTypeSizes } from '../../../../src/present/stage/use-type-sizes.ts'

afterEach(() => Reflect.deleteProperty(document, 'fonts'))

it('measures anew when a font has come, but not for one that only paper is set in', () => {
  const fonts = new EventTarget()
  Object.defineProperty(document, 'fonts', { value: fonts, configurable: true })
  const layer = { current: document.createElement('div') }
  const measured = vi.spyOn(layer.current, 'querySelectorAll')
  renderHook(() => useTypeSizes(['title'], [0], layer, 'en 1280 720'))
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

it('measures a step once for a room, when it is first asked for', () => {
  const layer = { current: document.createElement('div') }
  for (const name of ['one', 'other'])
    layer.current.append(Object.assign(document.createElement('div'), { id: name }))
  for (const copy of layer.current.children) copy.setAttribute('data-copy', '')
  const measured = vi.spyOn(layer.current, 'querySelectorAll')
  const kinds = ['title', 'quotation', 'quotation'] as const
  const { result, rerender } = renderHook(
    ({ asked, of }: { asked: readonly number[]; of: string }) => useTypeSizes(kinds, asked, layer, of),
    { initialProps: { asked: [0], of: 'en 1280 720' } },
  )
  expect(measured).toHaveBeenCalledTimes(1)
  rerender({ asked: [1, 2], of: 'en 1280 720' })
  expect(measured).toHaveBeenCalledTimes(2)
  rerender({ asked: [0], of: 'en 1280 720' })
  expect(result.current.missing).toEqual([])
  expect(measured).toHaveBeenCalledTimes(2)
  rerender({ asked: [0], of: 'en 1024 768' })
  expect(measured).toHaveBeenCalledTimes(3)
})
