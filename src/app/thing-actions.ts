/**
 * What can be done with a thing, in the order of the menu. Loaded when a menu is first opened; what an action needs, when
 * that is chosen.
 */
import { hasWords, isHeading, type Target, type TargetKind } from '../place/actions/target.ts'
import type { PanelAction, Said, ThingAction } from '../place/actions/thing-action.ts'

/** What a step of a talk can show. */
const CAN_BE_SHOWN: ReadonlySet<TargetKind> = new Set([
  'part',
  'event',
  'chart',
  'step',
  'actor',
  'group',
  'issue',
  'mechanism',
  'theme',
])

const NOTE_PANEL = {
  namespaces: ['notes'],
  panel: () => import('../notes/actions/note-panel.tsx'),
} as const

/** Where the browser stores nothing, the panel of the notes says why and offers them as a file. */
async function marked(id: 'highlight' | 'bookmark', target: Target): Promise<Said | PanelAction> {
  const { mark } = await import('../notes/actions/mark.ts')
  return (await mark(target)) ?? { id, isFor: () => true, ...NOTE_PANEL }
}

export const THING_ACTIONS: readonly ThingAction[] = [
  {
    id: 'copy-words',
    isFor: hasWords,
    run: async (target, language) => (await import('../quote/copy-actions.ts')).copyWords(target, language),
  },
  {
    id: 'copy-cited',
    isFor: hasWords,
    run: async (target, language) => (await import('../quote/copy-actions.ts')).copyCited(target, language),
  },
  {
    id: 'cite',
    isFor: () => true,
    namespaces: ['quote'],
    panel: () => import('../quote/panel/quote-panel.tsx'),
  },
  {
    id: 'copy-link',
    isFor: () => true,
    run: async (target, language) => (await import('../quote/copy-actions.ts')).copyLink(target, language),
  },
  {
    id: 'highlight',
    isFor: ({ selection }) => selection !== null,
    run: (target) => marked('highlight', target),
  },
  {
    id: 'note',
    isFor: () => true,
    ...NOTE_PANEL,
  },
  {
    id: 'bookmark',
    isFor: ({ selection }) => selection === null,
    run: (target) => marked('bookmark', target),
  },
  {
    id: 'collect',
    isFor: () => true,
    namespaces: ['notes'],
    panel: () => import('../notes/actions/collect-panel.tsx'),
  },
  {
    id: 'add-to-talk',
    isFor: (target) => CAN_BE_SHOWN.has(target.kind) && !isHeading(target),
    namespaces: ['editor'],
    panel: () => import('../present/add/add-to-talk.tsx'),
  },
]
