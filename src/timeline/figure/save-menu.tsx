import { useRef, useState } from 'react'
import { textMeasure } from '../../drawing/text-width.ts'
import type { Direction } from '../../i18n/language.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button, buttonLook } from '../../ui/controls/button.tsx'
import { useLanguage } from '../../ui/language-context.tsx'
import { publicPath } from '../../ui/site-path.ts'
import { useDigits } from '../../ui/use-digits.ts'
import type { Link } from '../chain.ts'
import { LABEL_SIZE } from '../drawing/mark-shapes.ts'
import { useArcTag } from '../drawing/use-arc-tag.ts'
import { useDateText } from '../drawing/use-date-text.ts'
import { type TimelineEvent, TRACK_IDS } from '../events.ts'
import { bandsOf, layoutLanes } from '../layout/layout.ts'
import { lengthOf, type Span } from '../layout/scale.ts'
import { eventsWithin, figureAxis, figureOf, figurePlot } from './figure.ts'
import styles from './save-menu.module.css'

/** Wide enough for a slide and for a page laid across. */
const WIDTH = 1600
const measure = textMeasure(LABEL_SIZE)

interface Props {
  /** What the drawing shows now. */
  readonly span: Span
  readonly side: Direction
  readonly events: readonly TimelineEvent[]
  readonly links: readonly Link[]
}

/** Saves the drawing as it is filtered and zoomed now, or the data behind it, or prints the page. */
export function SaveMenu({ span, side, events: shown, links }: Props) {
  const { t } = useTranslation('timeline')
  const { language, direction } = useLanguage()
  const { ofInterface: digits } = useDigits()
  const dateText = useDateText()
  const arcTag = useArcTag()
  const menu = useRef<HTMLDetailsElement>(null)
  const [said, setSaid] = useState('')

  const figure = () => {
    const events = eventsWithin(shown, span)
    const plot = figurePlot(WIDTH, side)
    const lanes = TRACK_IDS.map((id) => ({ id, label: t(`track.${id as 'summit'}`) }))
    const density = plot / lengthOf(span)
    const weight = () => 0
    const bands = bandsOf(events, lanes, {
      bounds: span,
      density,
      mostRows: 8,
      headings: false,
      measure,
      weight,
    })
    const dates = `${dateText(span.start)} – ${dateText(span.end - 1)}`
    return figureOf({
      width: WIDTH,
      language,
      title: t('figure.title'),
      subtitle: `${dates} · ${t('count', { count: events.length })}`,
      source: t('figure.source', { span: `${window.location.host}/data/chronology.json` }),
      direction,
      side,
      span,
      bands,
      lanes: layoutLanes(bands, span, density, measure, weight),
      axis: figureAxis(span, plot, { language, digits }),
      links,
      tagOf: arcTag,
      number: (value) => t('number', { value }),
      originName: (origin) => t(`origin.${origin}`),
    })
  }
  const save = async (kind: 'svg' | 'png') => {
    setSaid(t('figure.loading'))
    try {
      const { savePicture } = await import('../../drawing/save-picture.ts')
      await savePicture(figure(), kind, 'masar-timeline')
      setSaid('')
    } catch {
      setSaid(t('figure.failed'))
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
      <span role="status" className="visually-hidden">
        {said}
      </span>
    </details>
  )
}
