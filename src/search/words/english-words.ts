/** What the stemmer does not know of English words: the corpus's own, by looking at all that it brings together. */

/** Words that say nothing alone: left out of a query that has others. */
export const ENGLISH_FUNCTION_WORDS: readonly string[] =
  `a about above after all also am an and any are as at be because been before being between both but by can could did
  do does for from had has have he her here his how i if in into is it its itself many me more most much my no nor not of off on
  once only or other our out over own s said same say says she should so some such tell than that the their them then there these they
  this those through to too under until up us very was we were what when where which while who whom why will with
  would you your`.split(/\s+/)

/** Words with a stem of their own, which the stemmer would give that of another word. */
export const ENGLISH_STEMS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    [
      ['governance', 'governance'],
      ['government', 'government governments governmental'],
      ['intergovernmental', 'intergovernmental'],
      ['organ', 'organ organs'],
      ['organization', 'organization organizations organisation organisations organizational'],
      ['organize', 'organize organized organizes organizing organizer organizers'],
      ['informal', 'informal informally'],
      ['communication', 'communication communications'],
      ['community', 'community communities'],
      ['considerable', 'considerable considerably'],
      ['associated', 'associate associated'],
      ['association', 'association associations'],
      ['author', 'author authors'],
      ['authority', 'authority authorities'],
      ['important', 'important importance'],
      ['publication', 'publication publications'],
      ['respective', 'respective respectively'],
      ['response', 'response responses respond responded responding'],
      ['responsible', 'responsible responsibility responsibilities'],
      ['responsive', 'responsive responsiveness'],
      ['institute', 'institute institutes'],
      ['objective', 'objective objectives'],
      ['personal', 'personal personally'],
      ['specialized', 'specialized specialised'],
      ['university', 'university universities'],
      ['universal', 'universal universally'],
      ['conversation', 'conversation conversations'],
      ['converse', 'conversely'],
      ['international', 'international internationally'],
      ['internal', 'internal internally'],
      ['internet', 'internet'],
      ['accountable', 'accountable accountability'],
      ['applicable', 'applicable'],
      ['application', 'application applications'],
      ['nation', 'nation nations'],
      ['national', 'national nationally'],
      ['news', 'news'],
      ['goods', 'goods'],
      ['age', 'age ages'],
      ['added', 'add adds added adding addition additional'],
      ['programme', 'programme programmes program programs'],
      ['centre', 'centre centres center centers'],
      ['analysis', 'analysis analyses'],
      ['criterion', 'criterion criteria'],
      ['medium', 'medium media'],
    ] as const
  ).flatMap(([stem, forms]) => forms.split(' ').map((form) => [form, stem])),
)
