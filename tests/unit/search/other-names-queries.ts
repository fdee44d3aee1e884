/**
 * What people and the press call what the site is about, in words that the texts do not use: judged by the names that
 * they do use. Written with their judgements before any had been tried.
 */
import { either, en, type JudgedQuery } from './meant.ts'

const ENHANCED = [[/تعزيز التعاون/u], [/\benhanced (?:international )?cooperation\b/i]]
const ICANN = [
  [/(?:شركة|مؤسسة) الإنترنت للأسماء والأرقام المخصصة/u],
  [/\bInternet Corporation for Assigned Names and Numbers\b/i],
  [en('ICANN')],
]
const IGF = [[/منتدى إدارة الإنترنت/u], [/\bInternet Governance Forum\b/i], [en('IGF')]]

export const BY_OTHER_NAMES: readonly JudgedQuery[] = [
  either('التعاون المعزز', ...ENHANCED),
  either('التعاون المعزَّز', ...ENHANCED),
  either('تعاون معزز', ...ENHANCED),
  either('التعاون المحسّن', ...ENHANCED),
  either('الآيكان', ...ICANN),
  either('آيكان', ...ICANN),
  either('الأيكان', ...ICANN),
  either('ايكان', ...ICANN),
  either('منظمة الآيكان', ...ICANN),
  either('منتدى حوكمة الانترنت', ...IGF),
  either(
    'حاكمية الإنترنت',
    [/(?:إدارة|حوكمة) (?:شبكة )?الإنترنت/u],
    [/\bInternet governance\b|\bgovernance of the Internet\b|\bgoverning the Internet\b/i],
  ),
  either('الدول النامية', [/البلدان النامية/u], [/\bdeveloping countries\b/i]),
]
