/** The companion pane's share of the width (of the height where it is a sheet), in percent. */
export const PANE_SHARE = { least: 25, most: 70, usual: 42, step: 5 } as const

export function clampPaneShare(share: number): number {
  if (!Number.isFinite(share)) return PANE_SHARE.usual
  return Math.min(PANE_SHARE.most, Math.max(PANE_SHARE.least, Math.round(share)))
}

export const parsePaneShare = (stored: string | null): number =>
  stored && /^\d{1,3}$/.test(stored) ? Number(stored) : PANE_SHARE.usual
