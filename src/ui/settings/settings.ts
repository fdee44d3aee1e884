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

export type TextLanguages = (typeof TEXT_LANGUAGES)[number]

/** The value, where it is one of those that there are; the usual one otherwise. */
const oneOf = <Value extends string>(values: readonly Value[], usual: Value, found: unknown): Value =>
  values.find((value) => value === found) ?? usual

/**
 * Each setting falls back alone: one unreadable value costs that value, not the others. By hand and not by a schema, as it
 * is part of the boot script, which stands in every page.
 */
const settingsFrom = (found: Readonly<Record<string, unknown>>) => ({
  theme: oneOf(THEMES, 'system', found.theme),
  textSize: oneOf(TEXT_SIZES, 'm', found.textSize),
  leading: oneOf(LEADINGS, 'normal', found.leading),
  measure: oneOf(MEASURES, 'normal', found.measure),
  digits: oneOf(DIGITS, 'latn', found.digits),
  /** `usual` is what the interface's language suggests. */
  text: oneOf(['usual', ...TEXT_LANGUAGES], 'usual', found.text),
  terms: oneOf(TERM_MARKS, 'off', found.terms),
  /** Single-key shortcuts; a person who dictates text must be able to turn them off (WCAG 2.1.4). */
  shortcuts: oneOf(SHORTCUTS, 'on', found.shortcuts),
})

export type Settings = ReturnType<typeof settingsFrom>

export const DEFAULT_SETTINGS: Settings = settingsFrom({})

/** Reads what was stored; anything may stand there. */
export function parseSettings(stored: string | null): Settings {
  if (!stored) return DEFAULT_SETTINGS
  try {
    const read: unknown = JSON.parse(stored)
    return typeof read === 'object' && read !== null ? settingsFrom({ ...read }) : DEFAULT_SETTINGS
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
