import { type Digits, interfaceDigits } from '../i18n/digits.ts'
import { useLanguage } from './language-context.tsx'
import { useSettings } from './settings/settings-store.ts'

/** The digits to write numbers in: those of the documents' Arabic, and those of the interface around it. */
export function useDigits(): { readonly ofText: Digits; readonly ofInterface: Digits } {
  const { language } = useLanguage()
  const { digits } = useSettings()
  return { ofText: digits, ofInterface: interfaceDigits(language, digits) }
}
