/** The mark that text would leave in a page which writes it as markup. */
export const MARK = 'data-written-as-markup'

const MARKUP = [
  `<img src=x ${MARK} onerror="window.ran=1">`,
  `"><svg ${MARK} onload="window.ran=1">`,
  `</script><script ${MARK}>window.ran=1</script>`,
  `<a ${MARK} href="javascript:window.ran=1">x</a>`,
  `<1 ${MARK}>x</1><i ${MARK}>`,
  `&lt;b ${MARK}&gt;&#60;`,
]

const CODE = [
  'javascript:window.ran=1',
  'data:text/html,<script>window.ran=1</script>',
  '{{value}}',
  '$t(masar)',
]

const PROTOTYPE = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '{"__proto__":{"a":1}}',
]

const NO_VALUE = [
  'null',
  'undefined',
  'NaN',
  'Infinity',
  '1e400',
  '-1',
  '-0',
  'true',
  'false',
  '{}',
  '[]',
  '[1]',
  '""',
]

const NESTED = ['['.repeat(3000), `${'{"a":'.repeat(500)}1${'}'.repeat(500)}`, '[[[[[[[[1]]]]]]]]']

const MALFORMED = [
  '%',
  '%E0%A4',
  '%F0%9F',
  '%00',
  '%FF%FE',
  '%u0627',
  '%2525',
  '\uD800',
  '\u0000',
  '+',
  '&&',
  '==',
]

const PATHS = [
  '../..',
  '..%2F..',
  'a/b',
  '//example.org',
  'https://example.org/',
  '\\\\example.org',
  'file:///etc',
]

const DATES = [
  '2010-02-31',
  '0000-00-00',
  '99999-01',
  '-271821-04-20',
  '+275760-09-14',
  '2010-13',
  '２０１０',
  '٢٠١٠-٠٢',
]

const SCRIPTS = [
  'تعزيز التعاون',
  'ﷺ\u0640\u0640',
  '\u202Eابجد',
  '\u2066abc',
  '\u200F\u200E',
  'A/66/77',
  'ѧѧѧ',
  '🙂👩‍👩‍👧',
  'e\u0301'.repeat(300),
]

const LONG = [
  'a'.repeat(3000),
  'ا'.repeat(1500),
  `a/${'b.'.repeat(1500)}`,
  ',,,,',
  ' '.repeat(200),
  '9'.repeat(400),
]

/** Texts for wherever a person, another program or another page can put one. */
export const HOSTILE_TEXTS: readonly string[] = [
  ...MARKUP,
  ...CODE,
  ...PROTOTYPE,
  ...NO_VALUE,
  ...NESTED,
  ...MALFORMED,
  ...PATHS,
  ...DATES,
  ...SCRIPTS,
  ...LONG,
]
