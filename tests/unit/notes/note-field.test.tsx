import { cleanup, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { loadWords } from '../../../src/i18n/catalogue.ts'
import { translatorFor } from '../../../src/i18n/translator.ts'
import { TranslatorContext } from '../../../src/i18n/use-translation.ts'
import { NoteField } from '../../../src/notes/page/note-field.tsx'

async function lookOf(text: string): Promise<string[]> {
  await loadWords('en', ['notes'])
  render(
    <TranslatorContext value={translatorFor('en', 'latn')}>
      <NoteField label="Note" caption="Note" text={text} onText={() => undefined} />
    </TranslatorContext>,
  )
  const look = screen.getByRole('textbox').className.trim().split(/\s+/)
  cleanup()
  return look
}

describe('the field of a note', () => {
  it('shows a very long text in the font of the device, in which a letter takes no seconds', async () => {
    const usual = await lookOf('تعاون '.repeat(1000))
    const long = await lookOf('تعاون '.repeat(16_000))
    expect(usual).toEqual(await lookOf(''))
    expect(long).toHaveLength(usual.length + 1)
    expect(long).toEqual(expect.arrayContaining(usual))
  })
})
