import * as v from 'valibot'

/**
 * What an editor's file holds.
 * @param file its path below the corpus, for the message
 * @throws Error naming the file and the path of the first datum that is wrong
 */
export function readChecked<const Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
  json: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, json)
  if (result.success) return result.output
  const [issue] = result.issues
  const path = v.getDotPath(issue)
  throw new Error(`${file}${path ? `, ${path}` : ''}: ${issue.message}`)
}
