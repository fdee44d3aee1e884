/** What may stand in the browser's storage, and what other windows may say. */
import { STORAGE_KEYS } from '../../src/ui/storage.ts'
import { HOSTILE_TEXTS, MARK } from './texts.ts'

/** In the storage of the tab. */
const TAB_KEYS = ['masar.places', 'masar.loaded-anew', 'tsr-scroll-restoration-v1_3']

export const LOCAL_KEYS: readonly string[] = Object.values(STORAGE_KEYS)
export const ALL_KEYS: readonly string[] = [...LOCAL_KEYS, ...TAB_KEYS]

/** Values of the right form and the wrong content. */
const NEARLY = [
  `{"theme":"${MARK}","digits":"<b>","textSize":[],"leading":{"a":1},"measure":null,"text":"fr","keys":"no"}`,
  '{"theme":"dark","theme":"light","digits":"arab","textSize":"xxl","extra":{"deep":[[[]]]}}',
  '[["key",{"id":"para_12","top":1e308,"y":-1e308}]]',
  '[["key",{"id":null,"top":null,"y":0}],["key"]]',
  'ar',
  'off',
  '0.5',
  '-1e9',
]

export const STORED_VALUES: readonly string[] = [
  ...NEARLY,
  ...HOSTILE_TEXTS.map((text) => text.toWellFormed()),
]

/** What a message between windows, or to the service worker, may carry. */
export const MESSAGES: readonly unknown[] = [
  ...STORED_VALUES,
  null,
  0,
  [],
  {},
  { type: 'take-over' },
  { type: 'SKIP_WAITING' },
  { data: 'take-over', __proto__: null },
]
