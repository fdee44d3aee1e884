import type { RecordOfThings } from '../corpus/record.ts'

export function ReferencesPage({ record }: { readonly record: RecordOfThings }) {
  return <main id="text">{record.things.length}</main>
}
