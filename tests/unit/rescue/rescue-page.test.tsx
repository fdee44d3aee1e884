import 'fake-indexeddb/auto'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { loadWords } from '../../../src/i18n/catalogue.ts'
import { renderRoute } from '../support/render-route.tsx'

// The first page to open compiles the corpus.
vi.setConfig({ testTimeout: 60_000 })
// jsdom has no workers: what they do is done at once.
vi.mock('../../../src/rescue/repairing/jobs.ts', async () => ({
  jobs: (await import('./support/brought.ts')).jobsAtOnce,
}))

const DAMAGED = [
  'آما طلبت الدول الأعضاء إلى المنظمات ینبغي أن تعمل',
  'وآذلك یجوز لكل دولة أن تطلب یوما آخر للنظر في الأمر',
  'تؤآد اللجنة أن المشارآة في العمل المشترآ یجب أن تستمر',
].join('\n')

beforeAll(() => Promise.all([loadWords('en', ['rescue']), loadWords('ar', ['rescue'])]))
beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined
})

async function bring(text: string, address = '/en/rescue') {
  const user = userEvent.setup()
  const page = await renderRoute(address)
  const field = await screen.findByLabelText('Or paste the text')
  await user.click(field)
  await user.paste(text)
  await user.click(screen.getByRole('button', { name: 'Repair this text' }))
  await screen.findByRole('heading', { level: 2, name: /Pasted text/ })
  return { user, ...page }
}

const rowOf = (line: number): HTMLElement => {
  const row = screen.getByText(`Line ${line}`).closest('li')
  if (!row) throw new Error(`there is no line ${line}`)
  return row
}

describe('the page for documents of one’s own', () => {
  it('says that nothing leaves the computer, and why', async () => {
    await renderRoute('/ar/rescue')
    expect(await screen.findByRole('heading', { name: 'لا شيء يغادر حاسوبك' })).toBeDefined()
    expect(screen.getByText(/Content-Security-Policy/)).toBeDefined()
  })

  it('shows what was repaired line by line; a change is refused, undone, corrected; a line is written by hand', async () => {
    const { user, router } = await bring(DAMAGED)
    expect(router.state.location.search).toMatchObject({ open: expect.any(String) })
    const first = () => rowOf(1)
    expect(first().textContent).toContain('كما طلبت')
    await user.click(within(first()).getByText(/change/))
    await user.click(await within(first()).findByRole('button', { name: 'Refuse change 1 of line 1' }))
    expect(within(first()).getByText(/refused/)).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(within(first()).queryByText(/refused/)).toBeNull())
    await user.click(screen.getByRole('button', { name: 'Redo' }))
    await waitFor(() => expect(within(first()).getByText(/refused/)).toBeDefined())
    await user.click(within(first()).getByRole('button', { name: 'Correct change 1 of line 1' }))
    const reading = within(first()).getByRole('textbox', { name: 'Your reading' })
    await user.clear(reading)
    await user.type(reading, 'وكما{Enter}')
    expect(within(first()).getByText(/corrected by you/)).toBeDefined()
    await user.click(within(first()).getByRole('button', { name: 'Write line 1 by hand' }))
    const line = within(first()).getByRole('textbox', { name: 'Line 1 as it should read' })
    await user.clear(line)
    await user.type(line, 'سطر من عندي')
    await user.click(within(first()).getByRole('button', { name: 'Apply' }))
    expect(within(first()).getByText('written by you')).toBeDefined()
    expect(first().textContent).toContain('سطر من عندي')
  })

  it('lists the document, asks before it is removed, and says of an address that it leads to none', async () => {
    const { user, router } = await bring(DAMAGED)
    await user.click(screen.getByRole('link', { name: 'All documents' }))
    const entry = (await screen.findAllByRole('button', { name: /^Remove/ }))[0]
    if (!entry) throw new Error('nothing is listed')
    await user.click(entry)
    await user.click(screen.getByRole('button', { name: 'Remove' }))
    expect(await screen.findByText(/^Removed:/)).toBeDefined()
    await router.navigate({ to: '/$lang/rescue', params: { lang: 'en' }, search: { open: 'nothing' } })
    expect(await screen.findByText(/no document at this address/)).toBeDefined()
  })

  it('leaves a sound text as it is and says so', async () => {
    await bring('هذا نص سليم لا شيء فيه.\nوهذا سطره الثاني، وهو سليم أيضا.')
    expect(await screen.findByText(/to the last character/)).toBeDefined()
  })
})
