import { setDigits } from '../../i18n/digits.ts'
import { LANGUAGES } from '../../i18n/language.ts'
import { groupThousands } from '../../i18n/thousands.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { useDigits } from '../../ui/use-digits.ts'
import type { Step, StepOf } from '../deck/schema.ts'
import { OwnWords } from '../own-words.tsx'
import { questionOf } from '../tally/counts.ts'
import { TallyStep } from '../tally/tally-step.tsx'
import { QuotedWords } from './quoted-words.tsx'
import { SourcesStep } from './sources-step.tsx'
import styles from './stage.module.css'
import { StepFrame } from './step-frame.tsx'
import { StepRemark } from './step-remark.tsx'
import { TableStep } from './table-step.tsx'
import { useTalkContext } from './talk-context.ts'
import { ViewStep } from './view-step.tsx'

interface Props {
  readonly step: Step
  /** From 1. */
  readonly number: number
  readonly build: number
  /** px that the smallest words of a drawing must have; null where drawings are left out. */
  readonly least: number | null
  readonly returns: number
}

/** A step as it stands after so many builds. */
export function StepView({ step, number, build, least, returns }: Props) {
  const { language } = useLanguage()
  const content = () => {
    switch (step.kind) {
      case 'title':
        return <Title step={step} />
      case 'statement':
        return <Statement step={step} build={build} />
      case 'quotation':
        return step.both ? (
          <div className={styles.pair}>
            {LANGUAGES.map((own) => (
              <QuotedWords key={own} quotation={step.quotation} language={own} emphasis={build} />
            ))}
          </div>
        ) : (
          <QuotedWords quotation={step.quotation} language={language} emphasis={build} />
        )
      case 'comparison':
        return (
          <div className={styles.pair}>
            {step.quotations.map((quotation, index) => (
              <div key={quotation.at} data-hidden={build < index || undefined}>
                <QuotedWords
                  quotation={quotation}
                  language={language}
                  emphasis={build > 1 && build - 1 <= quotation.emphasis.length ? build - 1 : 0}
                />
              </div>
            ))}
          </div>
        )
      case 'figure':
        return <Figure step={step} />
      case 'view':
        return least !== null && <ViewStep step={step} build={build} least={least} returns={returns} />
      case 'table':
        return <TableStep step={step} build={build} />
      case 'question':
        return <TallyStep question={step.id} answers={step.answers} withReport={build > 0} />
      case 'answers':
        return <Answers step={step} />
      case 'sources':
        return <SourcesStep />
    }
  }
  return (
    <StepFrame step={step} number={number} remark={<StepRemark step={step} />}>
      {content()}
    </StepFrame>
  )
}

function Title({ step }: { readonly step: StepOf<'title'> }) {
  return (
    <div className={styles.title}>
      <h2>
        <OwnWords words={step.title} />
      </h2>
      <p>
        <OwnWords words={step.subtitle} />
      </p>
    </div>
  )
}

function Statement({ step, build }: { readonly step: StepOf<'statement'>; readonly build: number }) {
  return (
    <ul className={styles.statement}>
      {step.lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no names, and may say the same
        <li key={index} data-hidden={index > build || undefined}>
          <OwnWords words={line} />
        </li>
      ))}
    </ul>
  )
}

function Figure({ step }: { readonly step: StepOf<'figure'> }) {
  const { language } = useLanguage()
  const { ofInterface } = useDigits()
  return (
    <p className={styles.figure} data-locator={step.figure.at}>
      <span className={styles.large}>
        {setDigits(groupThousands(language, step.figure.value), ofInterface)}
      </span>
      <span>
        <OwnWords words={step.says} />
      </span>
    </p>
  )
}

function Answers({ step }: { readonly step: StepOf<'answers'> }) {
  const { deck } = useTalkContext()
  const asked = questionOf(step, deck)
  return asked && <TallyStep question={asked.id} answers={asked.answers} withReport />
}
