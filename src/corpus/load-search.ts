import { loadBytes } from 'virtual:masar/data'

/** What search looks through, as it is sent: it is read where it is searched. */
export const loadSearchBytes = () => loadBytes('search')
