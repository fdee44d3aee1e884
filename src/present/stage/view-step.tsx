import { type PointerEvent, useMemo } from 'react'
import { urlOf } from '../../place/address.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import type { StepOf } from '../deck/schema.ts'
import styles from './stage.module.css'
import { stagedAddress, stagedStates } from './staged-states.ts'
import { useTalkContext } from './talk-context.ts'
import { type StagedAddress, type StagedViewProps, useStagedViews } from './views.ts'

interface Props {
  readonly step: StepOf<'view'>
  readonly build: number
  readonly least: number
  readonly returns: number
}

/** The timeline is one drawing, and so is each chart. */
const isOfSameDrawing = (one: StagedAddress, other: StagedAddress): boolean =>
  one.page === other.page && (one.page !== 'embed' || other.page !== 'embed' || one.chart === other.chart)

/** After a press by hand, Space and the arrows lead from step to step again; who comes by keys keeps them. */
function letGo({ currentTarget }: PointerEvent<HTMLElement>): void {
  const focused = document.activeElement
  if (focused instanceof HTMLElement || focused instanceof SVGElement)
    if (currentTarget.contains(focused)) focused.blur()
}

/** A view by its address. From one state to the next it is the same drawing, so that what changes is seen to move. */
export function ViewStep({ step, build, least, returns }: Props) {
  const { language } = useLanguage()
  const views = useStagedViews()
  const states = useMemo(() => stagedStates(step, language), [step, language])
  const { live, show } = useTalkContext()
  const own = states[build] ?? states[0]
  // The same as long as it is the same drawing: nothing of it is drawn anew when it comes to be shown.
  const onShow: StagedViewProps['onShow'] = useMemo(
    () => (own && show ? (view) => show(urlOf({ ...own, language: 'en', view }).slice('/en'.length)) : null),
    [own, show],
  )
  if (!own) return null
  const asked = live === null ? null : stagedAddress(live, language)
  const address = asked && isOfSameDrawing(asked, own) ? asked : own
  const { Drawing } = views[address.page]
  return (
    <div className={styles.view} onPointerUp={letGo}>
      <Drawing address={address} states={states} least={least} returns={returns} onShow={onShow} />
    </div>
  )
}
