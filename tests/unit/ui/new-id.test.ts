import { afterEach, describe, expect, it, vi } from 'vitest'
import { newAnnotation } from '../../../src/notes/model/changes.ts'
import { newId } from '../../../src/ui/new-id.ts'

describe('a new id', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('is a UUID, and another each time', () => {
    const ids = Array.from({ length: 200 }, newId)
    expect(new Set(ids).size).toBe(200)
    for (const id of ids)
      expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
  })

  it('is had without a certificate too, as in a room on a network of its own', () => {
    const { crypto } = globalThis
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) })
    expect(newAnnotation('bookmark', { at: 'a-66-77/para_3' }).id).toMatch(/^[\da-f-]{36}$/)
  })
})
