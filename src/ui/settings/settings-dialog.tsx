import { useTranslation } from '../../i18n/use-translation.ts'
import { OpenDialog } from '../controls/open-dialog.tsx'
import { SettingsForm } from './settings-form.tsx'

export default function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('settings')
  return (
    <OpenDialog title={t('title')} openedBy="settings" onClose={onClose}>
      <SettingsForm />
    </OpenDialog>
  )
}
