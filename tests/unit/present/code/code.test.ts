import jsqr from 'jsqr'
import { describe, expect, it } from 'vitest'
import { codeAddress, typedAddress } from '../../../../src/present/code/code-address.ts'
import { drawCode } from '../../../../src/present/code/modules.ts'

/** What a camera sees of a drawn code, some px a square. */
function photograph(text: string, scale: number): Uint8ClampedArray {
  const { side, path } = drawCode(text)
  const width = side * scale
  const picture = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++)
      for (let column = Number(x) * scale; column < (Number(x) + Number(length)) * scale; column++)
        picture.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3)
  return picture
}

// The package is CommonJS, and its types say otherwise.
const decode = (jsqr as unknown as { default?: typeof jsqr }).default ?? jsqr

const NO_ROOM = { room: false, addresses: [] }
const asked = { deck: 'who-spoke', isOwn: false, at: { step: 3, build: 0 } }

describe('a code', () => {
  it.each([
    'http://192.168.1.5:8080/room',
    'https://example.org/masar/#/present/reading-a-report/12?build=3',
    `https://example.org/${'long/'.repeat(60)}`,
  ])('is read back: %s', (address) => {
    const { side } = drawCode(address)
    expect(decode(photograph(address, 4), side * 4, side * 4)?.data).toBe(address)
  })

  it('has four light squares around it, and draws dark squares side by side as one', () => {
    const { side, path } = drawCode('http://192.168.1.5:8080/room')
    const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, ...numbers]) => numbers.map(Number))
    expect(Math.min(...runs.flatMap(([x = 0, y = 0]) => [x, y]))).toBe(4)
    expect(Math.max(...runs.flatMap(([x = 0, y = 0, length = 0]) => [x + length, y + 1]))).toBe(side - 4)
    // The upper edge of a corner's mark.
    expect(runs[0]).toEqual([4, 4, 7])
  })
})

describe('the address that a code leads to', () => {
  it('is the step, in whichever language the device has', () => {
    expect(codeAddress({ ...asked, here: 'https://example.org/masar/', site: NO_ROOM })).toEqual({
      address: 'https://example.org/masar/#/present/who-spoke/3',
    })
    const built = { ...asked, at: { step: 3, build: 2 } }
    expect(codeAddress({ ...built, here: 'https://example.org/', site: NO_ROOM })).toEqual({
      address: 'https://example.org/#/present/who-spoke/3?build=2',
    })
  })

  it('is the room, where there is one, by an address that other devices reach', () => {
    const site = { room: true, addresses: ['http://192.168.1.5:8080/', 'http://10.0.0.2:8080/'] }
    for (const here of ['http://localhost:8080/', 'http://127.0.0.1:8080/', 'http://[::1]:8080/'])
      expect(codeAddress({ ...asked, here, site })).toEqual({ address: 'http://192.168.1.5:8080/room' })
    expect(codeAddress({ ...asked, here: 'http://10.0.0.2:8080/', site })).toEqual({
      address: 'http://10.0.0.2:8080/room',
    })
  })

  it('is not there where no other device could open it', () => {
    for (const here of ['http://localhost:8080/', null])
      expect(codeAddress({ ...asked, here, site: NO_ROOM })).toEqual({ none: 'this-computer' })
    const own = { ...asked, isOwn: true, here: 'https://example.org/' }
    expect(codeAddress({ ...own, site: NO_ROOM })).toEqual({ none: 'own-talk' })
    // The room is lent it.
    expect(codeAddress({ ...own, site: { room: true, addresses: [] } })).toEqual({
      address: 'https://example.org/room',
    })
  })

  it('is written as people type it', () => {
    expect(typedAddress('http://192.168.1.5:8080/room')).toBe('192.168.1.5:8080/room')
  })
})
