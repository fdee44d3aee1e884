import type { TFunction } from 'i18next'
import type { Evidence } from '../edition/diagnosis/finding.ts'

type T = TFunction<'repaired'>

/** Rules that there are words for; a new one is called by its name in the code until it has some. */
const RULES = [
  'visual-order',
  'unseen-signs',
  'lam-alef',
  'ligature',
  'persian-letters',
  'mirrored-brackets',
  'split-word',
  'detached-mark',
  'reversed-digits',
  'glued-words',
  'kashida-noise',
  'tatweel',
  'presentation-forms',
  'kashida-runs',
  'line-order',
  'initial-kaf',
  'initial-yeh',
  'wide-gap',
  'punctuation-spacing',
] as const

const SIGNS = [
  'reversed-words',
  'read-as-found',
  'unseen-signs',
  'turned-lam-alef',
  'sound-lam-alef',
  'lam-alef-alone',
  'sound-lam-alef-alone',
  'turned-lam',
  'sound-lam',
  'split-words',
  'detached-marks',
  'attached-marks',
  'reversed-years',
  'sound-years',
  'glued-words',
  'ended-within',
  'persian-kaf',
  'persian-yeh',
  'arabic-words',
  'mirrored-brackets',
  'sound-brackets',
  'lost-kaf',
  'sound-kaf',
  'lost-yeh',
  'sound-yeh',
  'forms',
  'noise-in-words',
  'noise-alone',
  'stand-in',
  'stretched',
  'turned-lines',
  'language-gain',
  'backward-lines',
] as const

const known = (rule: string) => RULES.find((name) => name === rule)

export function ruleName(rule: string, t: T): string {
  const name = known(rule)
  return name === undefined ? rule : t(`rules.${name}.name`)
}

export function ruleReason(rule: string, t: T): string {
  const name = known(rule)
  return name === undefined ? '' : t(`rules.${name}.why`)
}

const codeOf = (character: string): string =>
  character === '' ? '' : `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`

export function evidenceWords({ sign, count, of = 0, character = '' }: Evidence, t: T): string {
  const name = SIGNS.find((each) => each === sign)
  if (name === undefined) return t('evidence.other', { sign, count })
  return t(`evidence.${name}`, { count, of, code: codeOf(character) })
}
