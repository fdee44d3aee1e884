/**
 * The entry of a talk that is one file. It is opened from a disk: everything stands in the file, nothing is fetched.
 */
import '../../ui/fonts.css'
import '../../ui/tokens.css'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { loadContributions } from '../../corpus/load.ts'
import { loadWords } from '../../i18n/catalogue.ts'
import { LANGUAGES } from '../../i18n/language.ts'
import { translatorFor } from '../../i18n/translator.ts'
import { loadMaterial } from '../../present/load-material.ts'
import { readDeckFile, withoutProblems } from '../../present/own/deck-file.ts'
import { type TalkPlace, TalkPlaceProvider } from '../../present/windows/talk-place.ts'
import { allWires, channelWire, neighbourWire } from '../../present/windows/wires.ts'
import { keepComposedKeys } from '../../ui/keyboard/composed-keys.ts'
import { parseSettings, settingAttributes } from '../../ui/settings/settings.ts'
import { readStored, STORAGE_KEYS } from '../../ui/storage.ts'
import { createFileRouter } from './router.tsx'
import { textIn } from './text-in.ts'

const place: TalkPlace = { openWire: () => allWires([channelWire(), neighbourWire(window)]), isFile: true }

/** The talk in this file, with all that it shows; null where somebody has changed the file and none is left. */
async function talkHere() {
  const read = readDeckFile(textIn('masar-deck'))
  if ('refused' in read) return null
  const material = await loadMaterial(read.deck)
  const checked = withoutProblems(read, material)
  return 'refused' in checked ? null : { deck: checked.deck, material, figures: await loadContributions() }
}

const NAMESPACES = ['present', 'timeline', 'contributions'] as const

async function start(content: HTMLElement): Promise<void> {
  const root = document.documentElement
  const settings = parseSettings(readStored(STORAGE_KEYS.settings))
  for (const [name, value] of Object.entries(settingAttributes(settings))) root.setAttribute(name, value)
  await Promise.all(LANGUAGES.map((language) => loadWords(language, NAMESPACES)))
  const talk = await talkHere()
  if (!talk) {
    content.textContent = LANGUAGES.map((language) =>
      translatorFor(language, 'latn').t('present:file.damaged'),
    ).join(' ')
    return
  }
  const router = createFileRouter(talk)
  root.dataset.scripts = 'on'
  createRoot(content).render(
    <StrictMode>
      <TalkPlaceProvider value={place}>
        {/* Another router than the site's, whose type is registered; what the talk asks of a router both have. */}
        <RouterProvider router={router as never} />
      </TalkPlaceProvider>
    </StrictMode>,
  )
}

keepComposedKeys()
const content = document.getElementById('root')
if (content) void start(content)
