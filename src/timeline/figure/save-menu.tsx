import { useRef, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { whileComing } from '../../ui/coming.ts'
import { Button, buttonLook } from '../../ui/controls/button.tsx'
import { StatusLine } from '../../ui/controls/notice.tsx'
import { useLanguage } from '../../ui/language-context.tsx'
import { handleMissingFile } from '../../ui/shell/missed.ts'
import { publicPath } from '../../ui/site-path.ts'
import { useDigits } from '../../ui/use-digits.ts'
import { useArcTag } from '../drawing/use-arc-tag.ts'
import { useDateText } from '../drawing/use-date-text.ts'
import type { Shown } from './save-figure.ts'
import styles from './save-menu.module.css'

/** Saves the drawing as it is filtered and zoomed now, or the data behind it, or prints the page. */
export function SaveMenu(shown: Shown) {
  const { t } = useTranslation('timeline')
  const { language, direction } = useLanguage()
  const { ofInterface: digits } = useDigits()
  const dateText = useDateText()
  const arcTag = useArcTag()
  const menu = useRef<HTMLDetailsElement>(null)
  const [failed, setFailed] = useState(false)

  const save = async (kind: 'svg' | 'png') => {
    setFailed(false)
    try {
      const tools = { language, direction, digits, t, dateText, tagOf: arcTag }
      await whileComing(import('./save-figure.ts').then(({ saveFigure }) => saveFigure(kind, shown, tools)))
    } catch (error) {
      setFailed(!(await handleMissingFile(error)))
    }
    if (menu.current) menu.current.open = false
  }
  return (
    <details ref={menu} className={styles.menu}>
      <summary className={buttonLook('small')}>{t('tools.save')}</summary>
      <div className={styles.list}>
        <Button look="bare" onClick={() => void save('svg')}>
          {t('tools.saveSvg')}
        </Button>
        <Button look="bare" onClick={() => void save('png')}>
          {t('tools.savePng')}
        </Button>
        <a href={publicPath('data/chronology.ics')} download>
          {t('tools.saveIcs')}
        </a>
        <a href={publicPath('data/chronology.json')} download>
          {t('tools.saveJson')}
        </a>
        <Button look="bare" onClick={() => window.print()}>
          {t('tools.print')}
        </Button>
      </div>
      {failed && <StatusLine floating>{t('figure.failed')}</StatusLine>}
    </details>
  )
}
