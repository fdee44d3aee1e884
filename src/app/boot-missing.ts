/** Runs before the first paint of the page for what is not there: all that boot.ts does, and what that page cannot know when it is written. */
import './boot.ts'
import { ownPath, publicPath } from '../ui/site-path.ts'

const { pathname, search, hash } = location

// Of such a talk no page is written: the one for what is not there is not to deny it (ui/shell/written-not-found.tsx).
const asksOwnTalk = /\/(present|speaker|venue)\/own-/.test(pathname)
if (asksOwnTalk) document.documentElement.setAttribute('data-own', '')

document.addEventListener('DOMContentLoaded', () => {
  if (asksOwnTalk) document.title = document.title.split(' · ').at(-1) ?? ''
  const rest = ownPath(pathname).split('/').slice(2).join('/')
  for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]'))
    link.href = `${publicPath(`/${link.hreflang}/${rest}`)}${search}${hash}`
})
