/** How far a turn of the wheel zooms: one notch, one modest step, whichever device and key it comes from. */

/** The powers of two that one event of the wheel zooms by at most: to 1.2 times. */
const MOST = Math.log2(1.2)
/** Powers of two for each px, line or page that the wheel reports. */
const PER_UNIT = [0.002, 0.05, 1] as const
/** A trackpad's pinch is reported as many small turns of the wheel with Ctrl held. */
const PINCH = 10

type Turn = Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>

/** @returns the power of two to zoom by; above 0 looks closer */
export function wheelStep({ deltaY, deltaMode, ctrlKey }: Turn): number {
  const power = -deltaY * (PER_UNIT[deltaMode] ?? PER_UNIT[0]) * (ctrlKey ? PINCH : 1)
  return Math.max(-MOST, Math.min(MOST, power))
}
