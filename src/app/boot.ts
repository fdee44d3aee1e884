/**
 * Runs before the first paint, from the head of every page: puts the stored settings on `<html>` so that no page
 * flashes in the wrong theme or size, and at `/` goes on to the reader's language.
 */
import { isLanguage, preferredLanguage } from '../i18n/language.ts'
import { watchEarlyReader } from '../place/early-reader.ts'
import { clampPaneShare, parsePaneShare } from '../ui/pane-share.ts'
import { parseSettings, settingAttributes } from '../ui/settings/settings.ts'
import { readStored, STORAGE_KEYS } from '../ui/storage.ts'

const root = document.documentElement
root.setAttribute('data-scripts', 'on')
const settings = parseSettings(readStored(STORAGE_KEYS.settings))
for (const [name, value] of Object.entries(settingAttributes(settings))) root.setAttribute(name, value)
// The prerendered text has Latin digits; hold it back until the app has set the reader's own (tokens.css lets go
// after a second and a half whatever happens).
if (settings.digits !== 'latn') root.setAttribute('data-digits-pending', '')

watchEarlyReader()

const share = parsePaneShare(readStored(STORAGE_KEYS.pane))
root.style.setProperty('--pane-share', String(clampPaneShare(share)))

if (location.pathname === '/') {
  const stored = readStored(STORAGE_KEYS.language)
  const language = isLanguage(stored) ? stored : preferredLanguage(navigator.languages)
  location.replace(`/${language}/${location.search}${location.hash}`)
}
