/** How much may be asked in how much time. */

export interface Allowance {
  /** False when too much has been asked of late. */
  readonly take: () => boolean
}

/**
 * @param most that may be asked at once
 * @param perSecond how fast more may be asked again
 * @param now milliseconds
 */
export function allowance(most: number, perSecond: number, now: () => number): Allowance {
  let left = most
  let at = now()
  return {
    take() {
      const time = now()
      left = Math.min(most, left + ((time - at) / 1000) * perSecond)
      at = time
      if (left < 1) return false
      left -= 1
      return true
    },
  }
}

/** Addresses that are remembered; of more the one that has asked for the longest time no more is forgotten. */
const MOST_ADDRESSES = 1000

/** The same for each network address by itself. */
export function allowancePerAddress(most: number, perSecond: number, now: () => number) {
  const known = new Map<string, Allowance>()
  return (address: string): boolean => {
    const own = known.get(address) ?? allowance(most, perSecond, now)
    known.delete(address)
    known.set(address, own)
    const [oldest] = known.keys()
    if (known.size > MOST_ADDRESSES && oldest !== undefined) known.delete(oldest)
    return own.take()
  }
}
