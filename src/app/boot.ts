/**
 * Runs before the first paint, from the head of every page: puts the stored settings on `<html>`, the reader's digits
 * into the page and the languages of its text on that, so that nothing is seen in another theme, size, script of digits
 * or language first, and at `/` goes on to the reader's language.
 */
import { isLanguage, preferredLanguage } from '../i18n/language.ts'
import { keepViewShareable } from '../place/canonical.ts'
import { markNamed } from '../place/early-named.ts'
import { watchEarlyReader } from '../place/early-reader.ts'
import { showChosenText } from '../reader/bilingual/early-text.ts'
import { layOutFirstScreenFirst } from '../reader/early-layout.ts'
import { clampPaneShare, parsePaneShare } from '../ui/pane-share.ts'
import { exchangeWhileParsing } from '../ui/settings/exchange-digits.ts'
import { parseSettings, settingAttributes } from '../ui/settings/settings.ts'
import { ownPath, publicPath } from '../ui/site-path.ts'
import { readStored, STORAGE_KEYS } from '../ui/storage.ts'
import { startWhenPainted } from './start-app.ts'

const root = document.documentElement
root.setAttribute('data-scripts', 'on')
const settings = parseSettings(readStored(STORAGE_KEYS.settings))
for (const [name, value] of Object.entries(settingAttributes(settings))) root.setAttribute(name, value)
// The prerendered page has Latin digits.
if (settings.digits !== 'latn') exchangeWhileParsing()

showChosenText(settings.text)
layOutFirstScreenFirst()
watchEarlyReader()
keepViewShareable()
markNamed()

const share = parsePaneShare(readStored(STORAGE_KEYS.pane))
root.style.setProperty('--pane-share', String(clampPaneShare(share)))

if (ownPath(location.pathname) === '/') {
  const stored = readStored(STORAGE_KEYS.language)
  const language = isLanguage(stored) ? stored : preferredLanguage(navigator.languages)
  // `/#/present/who-spoke/3` is that page in the reader's language: one address for a room with both.
  location.replace(
    location.hash.startsWith('#/')
      ? publicPath(`/${language}${location.hash.slice(1)}`)
      : `${publicPath(`/${language}/`)}${location.search}${location.hash}`,
  )
}

const app = document.currentScript?.getAttribute('data-main')
if (app) startWhenPainted(app)
