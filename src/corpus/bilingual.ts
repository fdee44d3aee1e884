export interface Bilingual {
  readonly ar: string
  readonly en: string
}
