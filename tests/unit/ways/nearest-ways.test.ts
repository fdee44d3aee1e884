import { describe, expect, it } from 'vitest'
import { nearestWays } from '../../../src/ways/nearest-ways.ts'

const KNOWN = [
  { id: 'cybersecurity', name: { ar: 'الأمن السيبراني', en: 'Cybersecurity' } },
  { id: 'health', name: { ar: 'الصحة', en: 'Health' } },
  { id: 'ict4d-funding', name: { ar: 'تمويل تكنولوجيا المعلومات', en: 'Funding of ICT for development' } },
]
const offered = (wanted: string) => nearestWays(wanted, KNOWN).map(({ id }) => id)

describe('what comes nearest to a name that nothing has', () => {
  it('is what is written almost so, or in whose name it stands', () => {
    expect(offered('cybersecurty')).toEqual(['cybersecurity'])
    expect(offered('الامن السيبرني')).toEqual(['cybersecurity'])
    expect(offered('funding')).toEqual(['ict4d-funding'])
  })

  it('is nothing where nothing is like it', () => {
    for (const wanted of ['nonesuch', '', 'x', '٪٪٪', 'z'.repeat(5000)]) expect(offered(wanted)).toEqual([])
  })
})
