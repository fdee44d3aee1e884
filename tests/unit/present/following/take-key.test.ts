import { afterEach, expect, it, vi } from 'vitest'
import { takeKeyOfLink } from '../../../../src/present/following/room-server.ts'

afterEach(() => vi.unstubAllGlobals())

const serverAnswers = (answer: () => Promise<Response>) => {
  const asked = vi.fn(answer)
  vi.stubGlobal('fetch', asked)
  return asked
}

it('a server without a room is asked whether it has one, and nothing more', async () => {
  for (const body of ['{"room":false,"addresses":[]}', '<!doctype html>']) {
    const asked = serverAnswers(async () => new Response(body))
    expect(await takeKeyOfLink('abc')).toBe('no-room')
    expect(asked.mock.calls).toHaveLength(1)
    expect(asked).toHaveBeenCalledWith('/room.json', { cache: 'no-store' })
  }
})

it('where nothing answers, that is said, and not that there is no room', async () => {
  serverAnswers(() => Promise.reject(new TypeError('offline')))
  await expect(takeKeyOfLink('abc')).rejects.toThrow('offline')
})
