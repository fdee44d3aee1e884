import * as v from 'valibot'
import { DIGITS } from '../../i18n/digits.ts'

export const THEMES = ['system', 'light', 'dark'] as const
export const TEXT_SIZES = ['s', 'm', 'l', 'xl', 'xxl'] as const
export const LEADINGS = ['tight', 'normal', 'loose'] as const
export const MEASURES = ['narrow', 'normal', 'wide'] as const
/** The languages that a document's text is shown in: one, both side by side, or clause under clause. */
export const TEXT_LANGUAGES = ['ar', 'en', 'both', 'interleaved'] as const
/** Whether the terms of the glossary are marked in a document's text. */
export const TERM_MARKS = ['on', 'off'] as const
export const SHORTCUTS = ['on', 'off'] as const

/** Each setting falls back alone: one unreadable value costs that value, not the others. */
const schema = v.object({
  theme: v.fallback(v.picklist(THEMES), 'system'),
  textSize: v.fallback(v.picklist(TEXT_SIZES), 'm'),
  leading: v.fallback(v.picklist(LEADINGS), 'normal'),
  measure: v.fallback(v.picklist(MEASURES), 'normal'),
  digits: v.fallback(v.picklist(DIGITS), 'latn'),
  /** `usual` is what the interface's language suggests. */
  text: v.fallback(v.picklist(['usual', ...TEXT_LANGUAGES]), 'usual'),
  terms: v.fallback(v.picklist(TERM_MARKS), 'off'),
  /** Single-key shortcuts; a person who dictates text must be able to turn them off (WCAG 2.1.4). */
  shortcuts: v.fallback(v.picklist(SHORTCUTS), 'on'),
})

export type TextLanguages = (typeof TEXT_LANGUAGES)[number]

export type Settings = v.InferOutput<typeof schema>

export const DEFAULT_SETTINGS: Settings = v.parse(schema, {})

/** Reads what was stored; anything may stand there. */
export function parseSettings(stored: string | null): Settings {
  if (!stored) return DEFAULT_SETTINGS
  try {
    const read = v.safeParse(schema, JSON.parse(stored))
    return read.success ? read.output : DEFAULT_SETTINGS
  } catch {
    return DEFAULT_SETTINGS
  }
}

/** The settings as attributes of `<html>`, on which the style sheets build: `data-theme="dark"`, `data-text-size="l"`. */
export function settingAttributes(settings: Settings): Record<string, string> {
  return {
    'data-theme': settings.theme,
    'data-text-size': settings.textSize,
    'data-leading': settings.leading,
    'data-measure': settings.measure,
    'data-digits': settings.digits,
  }
}
