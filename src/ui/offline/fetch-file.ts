import { storedFile } from './stored-file.ts'

/**
 * A file to take away. A page that was opened before anything was stored has no worker to answer it without a network,
 * though the file may be stored by now.
 * @throws when it comes from neither
 */
export async function fetchFile(path: string): Promise<Blob> {
  const answer = await fetch(path).catch(() => storedFile(path))
  if (!answer?.ok) throw new Error(`${path} did not come`)
  return answer.blob()
}
