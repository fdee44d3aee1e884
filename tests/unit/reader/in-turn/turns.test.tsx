import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createTurns } from '../../../../src/reader/in-turn/turns.ts'

const WINDOW = 800

let tellSight: (row: Element, isIntersecting: boolean) => void = () => undefined

/** Rows of 400 px and 1000 letters, of which the window shows the third and the fourth. */
function page(): readonly string[] {
  const ids = Array.from({ length: 8 }, (_, at) => `para_${at + 1}`)
  const rows = ids.map((id) => {
    const row = document.createElement('div')
    const paragraph = row.appendChild(document.createElement('p'))
    paragraph.id = id
    paragraph.textContent = 'x'.repeat(1000)
    return row
  })
  const section = document.createElement('section')
  section.append(...rows)
  document.body.appendChild(document.createElement('article')).append(section)
  for (const [at, row] of rows.entries()) {
    const top = (at - 2) * 400 + 1
    vi.spyOn(row, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, top, 600, 398))
  }
  return ids
}

/** The turns of rows of which it is known which are in sight. */
function turnsOf(ids: readonly string[], ended: () => void) {
  const turns = createTurns(ended)
  for (const id of ids) turns.watch(id)
  for (const row of document.querySelectorAll('section > div')) {
    const { top, bottom } = row.getBoundingClientRect()
    tellSight(row, top < WINDOW && bottom > 0)
  }
  return turns
}

/** Has each row wait that may, as the reader does, and notes the order in which they follow. */
function switchLanguage(ids: readonly string[]) {
  const followed: string[] = []
  /** By which request of a frame each followed. */
  const frames = new Set<number>()
  const requested = vi.spyOn(globalThis, 'requestAnimationFrame').mock.calls
  const ended = vi.fn()
  const turns = turnsOf(ids, ended)
  for (const id of ids.filter(turns.mayWait)) {
    const stop = turns.wait(id, 'ar', () => {
      followed.push(id)
      frames.add(requested.length)
      stop?.()
    })
  }
  return { turns, followed, frames, ended }
}

const late = () => [...document.querySelectorAll('[aria-busy]')].map((row) => row.querySelector('p')?.id)

beforeEach(() => {
  vi.stubGlobal('innerHeight', WINDOW)
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(told: (entries: readonly object[]) => void) {
        tellSight = (target, isIntersecting) => told([{ target, isIntersecting }])
      }
      observe() {}
      unobserve() {}
    },
  )
})
afterEach(() => {
  document.body.replaceChildren()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('the turns of the rows', () => {
  it('leaves what is in sight at once, and says of the rest in which language it is', () => {
    const { followed } = switchLanguage(page())
    expect(late()).toEqual(['para_1', 'para_2', 'para_5', 'para_6', 'para_7', 'para_8'])
    for (const row of document.querySelectorAll('[aria-busy]')) expect(row.getAttribute('lang')).toBe('ar')
    expect(followed).toEqual([])
  })

  it('has them follow a few in each frame, the nearest first, until none waits', async () => {
    const { followed, frames, ended } = switchLanguage(page())
    expect(document.querySelector('article')?.hasAttribute('data-first-frame')).toBe(true)
    await vi.waitFor(() => expect(ended).toHaveBeenCalledOnce())
    expect(frames.size).toBe(3)
    expect(new Set(followed.slice(0, 2))).toEqual(new Set(['para_2', 'para_5']))
    expect(followed).toHaveLength(6)
    expect(document.querySelector('[lang], [aria-busy], [data-first-frame]')).toBeNull()
  })

  it('has a row follow at once that comes into sight', () => {
    const { followed } = switchLanguage(page())
    const far = document.querySelector('#para_8')?.parentElement
    if (far) tellSight(far, true)
    expect(followed).toEqual(['para_8'])
  })

  it('has a row in sight that has the focus, wherever it stands', () => {
    const ids = page()
    const far = document.getElementById('para_8')
    if (far) far.tabIndex = -1
    far?.focus()
    switchLanguage(ids)
    expect(late()).not.toContain('para_8')
  })

  it('has all follow when it is to end', () => {
    const { turns, followed } = switchLanguage(page())
    turns.end()
    expect(followed).toHaveLength(6)
    expect(late()).toEqual([])
  })

  it('has what is out of sight of a text of another width laid out in turns, in the language that it has', async () => {
    const ids = page()
    const ended = vi.fn()
    const turns = turnsOf(ids, ended)
    turns.layOut()
    expect(late()).toEqual(['para_1', 'para_2', 'para_5', 'para_6', 'para_7', 'para_8'])
    expect(document.querySelector('article')?.hasAttribute('data-first-frame')).toBe(true)
    expect(document.querySelector('[lang]')).toBeNull()
    await vi.waitFor(() => expect(late()).toEqual([]))
    expect(document.querySelector('[data-first-frame]')).toBeNull()
    expect(ended).not.toHaveBeenCalled()
  })

  it('leaves a row that waits for its language until that has followed', async () => {
    const { turns, followed, ended } = switchLanguage(page())
    turns.layOut()
    await vi.waitFor(() => expect(ended).toHaveBeenCalledOnce())
    expect(followed).toHaveLength(6)
    expect(late()).toEqual([])
  })

  it('has a row that waits for its layout change its language at its turn', async () => {
    const ids = page()
    const ended = vi.fn()
    const turns = turnsOf(ids, ended)
    turns.layOut()
    const follow = vi.fn()
    const stop = turns.wait('para_8', 'ar', () => {
      follow()
      stop?.()
    })
    await vi.waitFor(() => expect(ended).toHaveBeenCalledOnce())
    expect(follow).toHaveBeenCalledOnce()
    expect(late()).toEqual([])
  })
})
