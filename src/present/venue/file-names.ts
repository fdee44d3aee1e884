/** What is told of a talk as one file before it is made. */

/** Where the build puts the template and the talks that come with Masar. */
export const TEMPLATE = 'talks/template.html'
export const talkFile = (id: string): string => `talks/${id}.html`
/** What a person gets it as. */
export const fileName = (id: string): string => `masar-${id}.html`

/** How large a file is, in MB of a million bytes, as it is told beside the link: the build holds it to that. */
export const FILE_MB = 2.1
