import { describe, expect, it } from 'vitest'
import { nearest } from '../../../src/ui/nearest.ts'
import { clampPaneShare, PANE_SHARE, parsePaneShare } from '../../../src/ui/pane-share.ts'

describe('the pane’s share of the window', () => {
  it('leaves room for the text and for the pane', () => {
    expect(clampPaneShare(3)).toBe(PANE_SHARE.least)
    expect(clampPaneShare(99)).toBe(PANE_SHARE.most)
    expect(clampPaneShare(Number.NaN)).toBe(PANE_SHARE.usual)
  })
  it('is the usual one when what was stored is not a share', () => {
    for (const stored of [null, '', 'wide', '-5', '1e9', '50%'])
      expect(parsePaneShare(stored)).toBe(PANE_SHARE.usual)
    expect(parsePaneShare('55')).toBe(55)
  })
})

describe('the nearest name', () => {
  it('is the one most like what was typed', () => {
    expect(nearest('A-66-7', ['wsis-forum-2025-209', 'a-66-77'])[0]).toBe('a-66-77')
    expect(nearest('wsis', ['a-66-77', 'wsis-forum-2025-209'])).toHaveLength(2)
  })
})
