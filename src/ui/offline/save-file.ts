import { download } from '../download.ts'
import { fetchFile } from './fetch-file.ts'

/** @param make where the page can make the file itself. @throws when it does not come */
export async function saveFile(path: string, name: string, make = () => fetchFile(path)): Promise<void> {
  download(await make(), name)
}
