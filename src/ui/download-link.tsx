import { type MouseEvent, type ReactNode, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { whileComing } from './coming.ts'
import { StatusLine } from './controls/notice.tsx'
import { wasMissed } from './shell/missed.ts'
import { publicPath } from './site-path.ts'

interface Props {
  /** The path of the file below the site. */
  readonly path: string
  /** What it is saved as; else as it is called. */
  readonly name?: string
  readonly className?: string
  /** Where the page can make the file itself. */
  readonly make?: () => Promise<Blob>
  readonly children: ReactNode
}

/** A file to save. A browser says nothing in the page when a file does not come: this does. */
export function DownloadLink({ path, name = path.replace(/^.*\//, ''), className, make, children }: Props) {
  const { t } = useTranslation('common')
  const [failed, setFailed] = useState(false)
  const address = publicPath(path)
  const save = async (event: MouseEvent) => {
    event.preventDefault()
    setFailed(false)
    try {
      await whileComing(
        import('./offline/save-file.ts').then(({ saveFile }) => saveFile(address, name, make)),
      )
    } catch (error) {
      if (!(await wasMissed(error))) setFailed(true)
    }
  }
  return (
    <>
      <a href={address} download={name} className={className} onClick={(event) => void save(event)}>
        {children}
      </a>
      {failed && <StatusLine floating>{t('fileFailed')}</StatusLine>}
    </>
  )
}
