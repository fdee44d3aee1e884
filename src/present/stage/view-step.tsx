import { useMemo } from 'react'
import { addressOf } from '../../place/address.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { STAGED_PAGES, type StepOf } from '../deck/schema.ts'
import styles from './stage.module.css'
import { type StagedAddress, useStagedViews } from './views.ts'

interface Props {
  readonly step: StepOf<'view'>
  readonly build: number
  readonly least: number
  readonly returns: number
}

const isStaged = (address: ReturnType<typeof addressOf>): address is StagedAddress =>
  STAGED_PAGES.some((page) => page === address?.page)

/** A view by its address. From one state to the next it is the same drawing, so that what changes is seen to move. */
export function ViewStep({ step, build, least, returns }: Props) {
  const { language } = useLanguage()
  const views = useStagedViews()
  const states = useMemo(
    () => step.views.map((path) => addressOf(`/${language}${path}`)).filter(isStaged),
    [step.views, language],
  )
  const address = states[build] ?? states[0]
  if (!address) return null
  const View = views[address.page]
  return (
    <div className={styles.view}>
      <View address={address} states={states} least={least} returns={returns} />
    </div>
  )
}
