import type { Target } from '../place/actions/target.ts'
import type { Said } from '../place/actions/thing-action.ts'
import { publicPath } from '../ui/site-path.ts'
import { copyText } from './clipboard.ts'

/** The address of the view as it stands. */
export async function copyLink({ view }: Target): Promise<Said> {
  const address = new URL(publicPath(view), window.location.href)
  return (await copyText(address.href)) ? 'link-copied' : 'copy-refused'
}
