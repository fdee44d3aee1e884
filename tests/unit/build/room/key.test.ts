import { describe, expect, it } from 'vitest'
import { allowance, allowancePerAddress } from '../../../../src/build/room/allowance.ts'
import { createKey } from '../../../../src/build/room/key.ts'
import { isSameSecret, newCode, readCode } from '../../../../src/build/room/secrets.ts'

function key() {
  const printed: string[] = []
  let time = 0
  const own = createKey(
    (code) => printed.push(code),
    () => time,
  )
  return { own, printed, wait: (ms: number) => (time += ms) }
}

describe('the key of a room', () => {
  it('is taken with the printed code, once; another one is printed for whoever stands there', () => {
    const { own, printed } = key()
    expect(own.holder()).toBeNull()
    const [first = ''] = printed
    const held = own.take(first)
    expect(own.holder()).toBe(held?.holder)
    expect(own.isHeldWith(held?.proof ?? '')).toBe(true)
    expect(own.take(first)).toBeNull()
    expect(own.isHeldWith(held?.proof ?? '')).toBe(true)
    expect(printed).toHaveLength(2)
    expect(own.take(printed[1] ?? '')).not.toBeNull()
    expect(own.isHeldWith(held?.proof ?? '')).toBe(false)
  })

  it('is handed on in one step: of two who type the code one has it, and the one before has it no more', () => {
    const { own, printed } = key()
    const before = own.take(printed[0] ?? '')
    const offered = own.offer(before?.proof ?? '')
    expect(own.isHeldWith(before?.proof ?? '')).toBe(true)
    const takers = [own.take(offered?.code ?? ''), own.take(offered?.code ?? '')]
    expect(takers.map((held) => held !== null)).toEqual([true, false])
    expect(own.isHeldWith(before?.proof ?? '')).toBe(false)
    expect(own.holder()).toBe(takers[0]?.holder)
    expect(own.holder()).not.toBe(before?.holder)
  })

  it('is offered by the holder alone, for five minutes, until it is kept after all', () => {
    const { own, printed, wait } = key()
    expect(own.offer('')).toBeNull()
    const held = own.take(printed[0] ?? '')
    expect(own.offer('guessed')).toBeNull()
    const late = own.offer(held?.proof ?? '')
    wait(300_000)
    expect(own.take(late?.code ?? '')).toBeNull()
    const withdrawn = own.offer(held?.proof ?? '')
    own.keep('guessed')
    own.keep(held?.proof ?? '')
    expect(own.take(withdrawn?.code ?? '')).toBeNull()
    expect(own.isHeldWith(held?.proof ?? '')).toBe(true)
  })

  it('is not had with nothing', () => {
    const { own } = key()
    for (const code of ['', ' ', '-', '0'.repeat(16)]) expect(own.take(code)).toBeNull()
    expect(own.isHeldWith('')).toBe(false)
  })
})

describe('a code', () => {
  it('is read as people type it', () => {
    expect(newCode(16)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){3}$/)
    expect(readCode(' 7k3q-lo٤۵ ')).toBe('7K3Q1045')
    expect(isSameSecret('a', 'a')).toBe(true)
    expect(isSameSecret('a', 'ab')).toBe(false)
  })
})

describe('an allowance', () => {
  it('is used up and comes back with time', () => {
    let time = 0
    const own = allowance(2, 1, () => time)
    expect([own.take(), own.take(), own.take()]).toEqual([true, true, false])
    time = 1000
    expect([own.take(), own.take()]).toEqual([true, false])
  })

  it('is one for each address, and remembers no more than a thousand', () => {
    const may = allowancePerAddress(1, 0, () => 0)
    expect([may('a'), may('a'), may('b')]).toEqual([true, false, true])
    for (let at = 0; at < 1000; at++) may(`flood ${at}`)
    expect(may('a')).toBe(true)
  })
})
