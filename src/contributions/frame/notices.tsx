import { WrongValues } from '../../ui/controls/wrong-values.tsx'
import { useContributions } from '../contributions-context.tsx'

/** What of the URL was not understood, said quietly. */
export function Notices() {
  const { view } = useContributions()
  return <WrongValues values={view.wrong} />
}
