/** What the app tells the boot script, as events of the window. */

/** It could not show the page, which stays as it was written. */
export const FAILED = 'masar-failed'

/** It is about to show the page. */
export const HERE = 'masar-here'
