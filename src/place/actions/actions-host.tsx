import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Menu } from '../../ui/controls/menu.tsx'
import type { MenuRequest } from './target.ts'
import type { ThingAction } from './thing-action.ts'
import { useDoing } from './use-doing.tsx'

interface Props {
  readonly request: MenuRequest
  readonly actions: readonly ThingAction[]
  readonly onClose: () => void
}

/** The menu of a thing, and what is chosen from it. */
export function ActionsHost({ request, actions, onClose }: Props) {
  const { t } = useTranslation(['actions', 'place'])
  const { choose, shown } = useDoing()
  /** The request that has been answered: its menu is closed. */
  const [answered, setAnswered] = useState<MenuRequest | null>(null)
  const { target, anchor } = request
  return (
    <>
      {answered !== request && (
        <Menu
          key={`${target.locator} ${target.view}`}
          label={t('place:actionsFor', { name: target.name })}
          anchor={anchor}
          items={actions.map(({ id }) => ({ id, label: t(`label.${id}`) }))}
          onChoose={(id) => {
            setAnswered(request)
            const action = actions.find((candidate) => candidate.id === id)
            if (action) choose(action, target)
          }}
          onClose={onClose}
        />
      )}
      {shown}
    </>
  )
}
