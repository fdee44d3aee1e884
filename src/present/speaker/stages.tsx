import { setDigits } from '../../i18n/digits.ts'
import { LANGUAGES } from '../../i18n/language.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { urlOf } from '../../place/address.ts'
import { buttonLook } from '../../ui/controls/button.tsx'
import { Choice } from '../../ui/controls/choice.tsx'
import { publicPath } from '../../ui/site-path.ts'
import { useDigits } from '../../ui/use-digits.ts'
import type { Position } from '../deck/position.ts'
import { useTalkPlace } from '../windows/talk-place.ts'
import type { SharedTalk } from '../windows/use-talk.ts'
import styles from './speaker.module.css'
import { Told } from './told.tsx'

interface Props {
  readonly talk: SharedTalk
  readonly deck: string
  readonly at: Position
}

/** The stages that follow, each with its language, and the ways to open another. */
export function Stages({ talk: { own, others }, deck, at }: Props) {
  const { t } = useTranslation('present')
  const { ofInterface } = useDigits()
  const { isFile } = useTalkPlace()
  const stages = others.filter(({ role }) => role === 'stage')
  return (
    <section className={styles.stages}>
      <h2>{t('stages')}</h2>
      {stages.length === 0 && <p>{t('noStage')}</p>}
      {stages.map(({ id, language, frozen }, index) => (
        <div key={id} className={styles.openStage}>
          <Choice
            look="words"
            legend={t('stageLanguage', { number: setDigits(String(index + 1), ofInterface) })}
            options={LANGUAGES.map((value) => ({ value, label: t(`languages.${value}`) }))}
            value={language}
            onChange={(to) => own.askLanguage(id, to)}
          />
          <Told
            isTold={frozen}
            says={t('stageFrozen')}
            action={t('stageFollow')}
            onAct={() => own.askToFollow(id)}
          />
        </div>
      ))}
      <p className={styles.opening}>
        {/* Links, so that no browser takes them for pop-ups. */}
        {LANGUAGES.map((language) => (
          <a
            key={language}
            className={buttonLook('small', styles.link)}
            href={publicPath(
              urlOf({
                language,
                page: 'present',
                deck,
                step: String(at.step),
                view: { build: at.build === 0 ? undefined : String(at.build) },
              }),
            )}
            target="_blank"
            rel={isFile ? 'opener' : 'noopener opener'}
          >
            {t(`openStageIn.${language}`)}
          </a>
        ))}
      </p>
    </section>
  )
}
