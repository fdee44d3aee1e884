import type { ReactNode } from 'react'
import { publicPath } from './site-path.ts'
import { useFileToSave } from './use-file-to-save.tsx'

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

/** A file to save, for which the page answers from the start; plain links to save are answered for later (offline/saved-links.tsx). */
export function DownloadLink({ path, name = path.replace(/^.*\//, ''), className, make, children }: Props) {
  const [save, notice] = useFileToSave()
  const address = publicPath(path)
  return (
    <>
      <a
        href={address}
        download={name}
        className={className}
        onClick={(event) => {
          event.preventDefault()
          void save(address, name, make)
        }}
      >
        {children}
      </a>
      {notice}
    </>
  )
}
