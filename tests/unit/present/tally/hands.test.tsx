import userEvent from '@testing-library/user-event'
import { afterEach, expect, it } from 'vitest'
import { setDigits } from '../../../../src/i18n/digits.ts'
import { changeSettings } from '../../../../src/ui/settings/settings-store.ts'
import { renderRoute } from '../../support/render-route.tsx'

afterEach(() => {
  changeSettings({ digits: 'latn' })
  window.localStorage.clear()
})

const stage = () => document.querySelector<HTMLElement>('main [data-stage]')
const field = () => {
  const found = stage()?.querySelector<HTMLInputElement>('[data-answer="civil-society"] input')
  if (!found) throw new Error('no hands are asked for')
  return found
}

it.each([
  ['/en/present/who-spoke/2', '{Enter}'],
  ['/ar/present/who-spoke/2', '{Escape}'],
  ['/ar/speaker/who-spoke/2', '{Enter}'],
  ['/en/speaker/who-spoke/2', '{Escape}'],
])(
  'a number that is typed is kept, and the keys lead on again: %s after %s',
  async (path, done) => {
    await renderRoute(path)
    const person = userEvent.setup()
    await person.click(field())
    await person.keyboard(`15${done}`)
    expect([field().value, stage()?.dataset.step, stage()?.dataset.build]).toEqual(['15', '2', '0'])
    expect(document.activeElement).toBe(document.body)
    await person.keyboard(' ')
    expect(stage()?.dataset.build).toBe('1')
    await person.keyboard('{Home}')
    expect(stage()?.dataset.step).toBe('1')
  },
  60_000,
)

/** What is drawn of an answer: the number in its field, then the dots of the room and those of the report. */
const dotsOf = (answer: string) =>
  [...(stage()?.querySelectorAll(`[data-answer="${answer}"] svg`) ?? [])].map((svg) => ({
    box: svg.getAttribute('viewBox'),
    dots: svg.querySelectorAll('circle:not(pattern *)').length,
    largest: Math.max(
      ...[...svg.querySelectorAll('circle:not(pattern *)')].map((dot) => Number(dot.getAttribute('r'))),
    ),
  }))
const remarks = () =>
  [...(stage()?.querySelectorAll('li:not([data-hidden])') ?? [])].map(({ textContent }) => textContent)

it('the dots of the room and of the report are of one size and one number, which is said where it is not one', async () => {
  await renderRoute('/en/present/who-spoke/9')
  const person = userEvent.setup()
  expect(remarks().join()).not.toContain('dot')
  await person.click(field())
  await person.keyboard('350{Enter}')
  const [room, report] = dotsOf('civil-society')
  expect([room?.dots, report?.dots]).toEqual([35, 5])
  expect(report).toEqual({ ...room, dots: 5 })
  expect(remarks()).toContain('A full dot = 10')
}, 60_000)

it.each([
  ['90', 'النقطة الكاملة = ٢'],
  ['220', 'النقطة الكاملة = ٥'],
  ['900', 'النقطة الكاملة = ٢٠'],
  ['9000', 'النقطة الكاملة = ٢٠٠'],
])(
  'in Arabic that is said of %s in the digits of the settings',
  async (typed, remark) => {
    changeSettings({ digits: 'arab' })
    await renderRoute('/ar/present/who-spoke/2')
    const person = userEvent.setup()
    await person.click(field())
    await person.keyboard(`${typed}{Enter}`)
    expect(remarks()).toContain(remark)
    expect(field().value).toBe(setDigits(typed, 'arab'))
  },
  60_000,
)
