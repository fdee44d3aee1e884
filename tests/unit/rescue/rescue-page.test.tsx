import '../support/database.ts'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
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

/** No word of it is one. */
const STRANGE = 'ةنعتم طجكعد قخذبص شضظغث ؤئلذز ثقفغع'

beforeAll(() =>
  Promise.all([loadWords('en', ['rescue', 'repaired']), loadWords('ar', ['rescue', 'repaired'])]),
)
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

  it('keeps the focus: at the heading of what opens or closes, at the control that comes in place of the one pressed', async () => {
    const { user } = await bring(DAMAGED)
    const focused = () =>
      document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent
    await waitFor(() => expect(focused()).toMatch(/^Pasted text/))
    await user.click(within(rowOf(1)).getByText(/change/))
    await user.click(await within(rowOf(1)).findByRole('button', { name: 'Refuse change 1 of line 1' }))
    await waitFor(() => expect(focused()).toBe('Accept change 1 of line 1'))
    await user.keyboard('{Enter}')
    await waitFor(() => expect(focused()).toBe('Refuse change 1 of line 1'))
    await user.click(within(rowOf(1)).getByRole('button', { name: 'Correct change 1 of line 1' }))
    await waitFor(() => expect(focused()).toBe('Your reading'))
    await user.keyboard('{Enter}')
    await waitFor(() => expect(focused()).toBe('Accept change 1 of line 1'))
    await user.click(within(rowOf(2)).getByRole('button', { name: 'Write line 2 by hand' }))
    await waitFor(() => expect(focused()).toBe('Line 2 as it should read'))
    await user.click(within(rowOf(2)).getByRole('button', { name: 'Cancel' }))
    await waitFor(() => expect(focused()).toBe('Write line 2 by hand'))
    await user.click(screen.getByRole('link', { name: 'All documents' }))
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'))
    fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files: [new File([], 'فارغ.txt')] } })
    const dismiss = await screen.findByRole('button', { name: 'Close this notice' })
    dismiss.focus()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'))
    const locked = new File(['%PDF-1.7'], 'مقفل.pdf')
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files: [locked] } })
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Password')))
    await user.keyboard('guess{Enter}')
    await screen.findByText(/^That is not the password/)
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Password')))
  })

  it('lists the document, asks before it is removed, and says of an address that it leads to none', async () => {
    const { user, router } = await bring(DAMAGED)
    await user.click(screen.getByRole('link', { name: 'All documents' }))
    const entry = (await screen.findAllByRole('button', { name: /^Remove/ }))[0]
    if (!entry) throw new Error('nothing is listed')
    const count = screen.getAllByRole('button', { name: /^Remove/ }).length
    entry.focus()
    // The same key pressed twice does not remove it: the focus stands at what keeps it.
    await user.keyboard('{Enter}{Enter}')
    expect(screen.getAllByRole('button', { name: /^Remove/ })).toHaveLength(count)
    await user.keyboard('{Enter}')
    await user.click(screen.getByRole('button', { name: 'Remove' }))
    expect(await screen.findByText(/^Removed:/)).toBeDefined()
    expect(document.activeElement?.textContent).toBe('Your documents')
    await router.navigate({ to: '/$lang/rescue', params: { lang: 'en' }, search: { open: 'nothing' } })
    expect(await screen.findByText(/no document at this address/)).toBeDefined()
  })

  it('leaves a sound text as it is and says so, and what was looked for in vain stands folded away', async () => {
    await bring('هذا نص سليم لا شيء فيه.\nوهذا سطره الثاني، وهو سليم أيضا.\n')
    expect(await screen.findByText(/to the last character/)).toBeDefined()
    expect(screen.getByText('2 lines')).toBeDefined()
    const absent = screen.getByText(/^Looked for and not found: .*Kashida/)
    expect(absent.closest('details')?.open).toBe(false)
    expect(screen.queryByText(/^The text is short/)).toBeNull()
  })

  it('does not say of a text that was read again that it was left as it is', async () => {
    await bring('ÞÇá æÒíÑ ÇáãÇáíÉ')
    expect(await screen.findByText(/It was read again in Windows-1256/)).toBeDefined()
    expect(screen.getByText(/nothing else was changed/)).toBeDefined()
    expect(screen.queryByText(/to the last character/)).toBeNull()
    expect(rowOf(1).textContent).toContain('قال وزير المالية')
  })

  it('says of a short text with words that are none that a damage may not show in it', async () => {
    await bring('اجلمعية العامة لألمم املتحدة\nتقرير األمني العام\nالسلطة املعنية بإدارة اإلنرتنت\n')
    expect(await screen.findByText(/to the last character/)).toBeDefined()
    expect(screen.getByText(/^The text is short/)).toBeDefined()
  })

  const drop = (...names: string[]) =>
    fireEvent.drop(screen.getByRole('heading', { level: 1 }), {
      dataTransfer: { types: ['Files'], files: names.map((name) => new File([DAMAGED], name)) },
    })

  it('takes a file dropped anywhere on it, and says of further ones that they are not opened', async () => {
    await renderRoute('/en/rescue')
    await screen.findByLabelText('Or paste the text')
    // A browser leaves the page for a file that is dropped and not taken.
    expect(drop('وثيقة.txt', 'أخرى.txt')).toBe(false)
    await screen.findByRole('heading', { level: 2, name: 'وثيقة.txt' })
    expect(rowOf(1).textContent).toContain('كما طلبت')
    expect(screen.getByText(/^Only .*وثيقة.txt.* is opened/)).toBeDefined()
    expect(drop('ثالثة.txt')).toBe(false)
    await screen.findByRole('heading', { level: 2, name: 'ثالثة.txt' })
    expect(screen.queryByText(/^Only /)).toBeNull()
  })

  it('repairs a long text as it is pasted, with what stood in the field', async () => {
    const user = userEvent.setup()
    await renderRoute('/en/rescue')
    const field = await screen.findByLabelText('Or paste the text')
    await user.type(field, 'أول السطور ')
    await user.paste('سطر سليم من كلمات عربية.\n'.repeat(9000))
    await screen.findByRole('heading', { level: 2, name: /Pasted text: أول السطور سطر سليم/ })
    expect(screen.getByText('9,000 lines')).toBeDefined()
  })

  it('keeps what is written in the field while a text is repaired, and takes no long text into it meanwhile', async () => {
    const user = userEvent.setup()
    await renderRoute('/en/rescue')
    const field = await screen.findByLabelText('Or paste the text')
    if (!(field instanceof HTMLTextAreaElement)) throw new Error('it is no field')
    await user.click(field)
    await user.paste(DAMAGED)
    // One after the other at once, before the repair comes to its end.
    fireEvent.click(screen.getByRole('button', { name: 'Repair this text' }))
    fireEvent.change(field, { target: { value: 'نص آخر' } })
    const clipboardData = { getData: () => 'سطر سليم من كلمات عربية.\n'.repeat(9000) }
    expect(fireEvent.paste(field, { clipboardData })).toBe(false)
    await screen.findByRole('heading', { level: 2, name: /Pasted text/ })
    expect(screen.getByText(/^The text was not pasted/)).toBeDefined()
    await user.click(screen.getByRole('link', { name: 'All documents' }))
    expect(await screen.findByDisplayValue('نص آخر')).toBeDefined()
    await user.clear(screen.getByLabelText('Or paste the text'))
  })

  it('shows every change of a line that has many, and says how many there are of each kind', async () => {
    const { user } = await bring('آما یجب أن '.repeat(40))
    const letters = screen.getByText('Letters', { selector: 'dt' }).closest('div')
    expect(letters?.textContent).toContain('found for sure · 80 changes')
    // The reason of a rule stands below it, as wide as the table beside its box.
    const reason = screen.getByText('The initial yeh came out as Persian yeh.').closest('td')
    expect(reason?.colSpan).toBe(3)
    const row = rowOf(1)
    await user.click(within(row).getByText('80 changes'))
    expect(within(row).queryByRole('button', { name: 'Refuse change 61 of line 1' })).toBeNull()
    await user.click(within(row).getByRole('button', { name: 'Show 20 more' }))
    await waitFor(() =>
      expect(document.activeElement?.getAttribute('aria-label')).toBe('Refuse change 61 of line 1'),
    )
    expect(within(row).getByRole('button', { name: 'Refuse change 80 of line 1' })).toBeDefined()
  })

  it('says of a damage that is not known which lines would help, and how to send them by hand', async () => {
    const copied = vi.fn(async (_text: string) => undefined)
    const { user } = await bring(`${STRANGE}\n`.repeat(8))
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: copied } })
    expect(await screen.findByText(/Of 48 Arabic words looked at only 0 /)).toBeDefined()
    expect(screen.getByText(/nothing was changed/)).toBeDefined()
    const link = screen.getByRole('link', { name: 'how to report' })
    expect(link.getAttribute('href')).toBe('/en/about#report')
    const sample = screen.getByRole('textbox', { name: 'Sample' })
    if (!(sample instanceof HTMLTextAreaElement)) throw new Error('the sample is no field')
    expect(sample.value).toBe(STRANGE)
    await user.click(screen.getByRole('button', { name: 'Copy the sample' }))
    expect(copied).toHaveBeenCalledWith(sample.value)
    expect(await screen.findByText('Copied.')).toBeDefined()
  })

  it('offers as a sample the lines of the source, each once, and does not say of a changed text that it was left', async () => {
    await bring(`آما ${STRANGE}\n`.repeat(4) + `آذلك ${STRANGE}\n`.repeat(4))
    expect(await screen.findByText(/The rules changed what looked like damage/)).toBeDefined()
    const sample = screen.getByRole('textbox', { name: 'Sample' })
    expect(sample instanceof HTMLTextAreaElement && sample.value.split('\n').sort()).toEqual([
      `آذلك ${STRANGE}`,
      `آما ${STRANGE}`,
    ])
    expect(rowOf(1).textContent).toContain('كما')
  })

  it('has what is being written still when it is opened anew: a line, and a text not yet repaired', async () => {
    const { user, router, unmount } = await bring(DAMAGED)
    const address = router.state.location.href
    await user.click(within(rowOf(1)).getByRole('button', { name: 'Write line 1 by hand' }))
    await user.type(within(rowOf(1)).getByRole('textbox', { name: 'Line 1 as it should read' }), ' وزيادة')
    await user.click(within(rowOf(2)).getByText(/changes/))
    await user.click(await within(rowOf(2)).findByRole('button', { name: 'Correct change 1 of line 2' }))
    await user.type(within(rowOf(2)).getByRole('textbox', { name: 'Your reading' }), ' قراءة')
    unmount()
    const again = await renderRoute(address)
    const line = await screen.findByRole('textbox', { name: 'Line 1 as it should read' })
    expect(line instanceof HTMLTextAreaElement && line.value).toMatch(/وزيادة$/)
    const reading = await within(rowOf(2)).findByRole('textbox', { name: 'Your reading' })
    expect(reading instanceof HTMLInputElement && reading.value).toMatch(/قراءة$/)
    await user.click(within(rowOf(1)).getByRole('button', { name: 'Cancel' }))
    await user.click(screen.getByRole('link', { name: 'All documents' }))
    const field = await screen.findByLabelText('Or paste the text')
    // What was pasted before is a document now.
    expect(field instanceof HTMLTextAreaElement && field.value).toBe('')
    await user.type(field, 'نص لم يُرمم')
    again.unmount()
    await renderRoute('/en/rescue')
    expect(await screen.findByDisplayValue('نص لم يُرمم')).toBeDefined()
  })
})
