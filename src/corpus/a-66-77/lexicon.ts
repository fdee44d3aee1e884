import type { DocumentLexicon } from '../document-definition.ts'

/** Short forms and proper names of the report. Not المجلس alone: it speaks of several councils. */
export const LEXICON: DocumentLexicon = {
  actors: {
    'secretary-general': { always: ['الأمين العام'] },
    'general-assembly': { always: ['الجمعية'] },
    wgig: { always: ['الفريق العامل'] },
    icann: { onceNamed: ['الشركة'] },
    igf: { onceNamed: ['المنتدى'] },
    itu: { onceNamed: ['الاتحاد'] },
  },
  events: [
    { id: 'wsis-geneva-phase', names: ['مؤتمر القمة في مرحلته الأولى'] },
    {
      id: 'wsis-tunis-phase',
      names: ['المرحلة الثانية من مؤتمر القمة العالمي المعني بمجتمع المعلومات'],
    },
    { id: 'affirmation-of-commitments', names: ['تأكيد الالتزامات'] },
    { id: 'open-consultations-2010', names: ['المشاورات المفتوحة بشأن تعزيز التعاون'] },
    { id: 'ecosoc-session-2011', names: ['الدورة الموضوعية لعام 2011'] },
    { id: 'ga-session-66', names: ['الدورة السادسة والستون', 'دورتها السادسة والستين'] },
  ],
}
