/**
 * What can be done with a thing, in the order of the menu. Loaded when a menu is first opened; what an action needs, when
 * that is chosen.
 */
import type { ThingAction } from '../place/actions/thing-action.ts'

export const THING_ACTIONS: readonly ThingAction[] = [
  {
    id: 'copy-link',
    isFor: () => true,
    run: async (target) => (await import('../quote/copy-link.ts')).copyLink(target),
  },
  {
    id: 'add-to-talk',
    isFor: ({ kind }) => kind === 'part' || kind === 'event' || kind === 'chart' || kind === 'step',
    namespaces: ['editor'],
    panel: () => import('../present/add/add-to-talk.tsx'),
  },
]
