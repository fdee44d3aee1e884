import type { Thing } from '../corpus/things.ts'
import { useTranslation } from '../i18n/use-translation.ts'

/** The facts name the bodies that documents come from in English only. */
const BODIES = {
  'General Assembly': 'body.generalAssembly',
  'Secretary-General': 'body.secretaryGeneral',
  'Economic and Social Council': 'body.ecosoc',
  WSIS: 'body.wsis',
  'WSIS / WGIG': 'body.wgig',
} as const

const isKnownBody = (body: string): body is keyof typeof BODIES => Object.hasOwn(BODIES, body)

/** What a thing is, in a few words: its kind and where it belongs. */
export function useWhatItIs(): (thing: Thing) => string {
  const { t } = useTranslation('references')
  const belongsTo = ({ kind, body, track, actorType }: Thing): string | null => {
    if (kind === 'doc') return body && isKnownBody(body) ? t(BODIES[body]) : body
    if (kind === 'event') return track && t(`track.${track}`)
    return actorType && t(`actorType.${actorType}`)
  }
  return (thing) => {
    const belongs = belongsTo(thing)
    // What type of organization it is says that it is one.
    if (thing.kind === 'actor' && belongs) return belongs
    return [t(`kind.${thing.kind}`), belongs].filter((words) => words).join(' · ')
  }
}
