/** The lanes of the timeline. */
export const TRACKS = [
  'summit',
  'general-assembly',
  'ecosoc',
  'secretary-general',
  'consultation',
  'technical-community',
  'forum',
  'session',
] as const
