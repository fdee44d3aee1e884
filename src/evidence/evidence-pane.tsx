import type { Evidence } from '../corpus/load.ts'

export function EvidencePane({ evidence }: { readonly evidence: Evidence }) {
  return <p>{evidence.apparatus.length}</p>
}
