export const rescue = {
  head: {
    title: 'Repair a document · Masar',
    description:
      'Open a damaged Arabic text or PDF of your own, see every change that repairs it, and download the text. Nothing leaves your computer.',
  },
  title: 'Repair a document of your own',
  lead: 'Text copied out of an Arabic PDF often comes out damaged: letters replaced by others, stray characters inside words, lines whose parts come in reverse order. The rules that repaired the report repair other documents too. You see every change and decide on each one.',
  needsScripts: 'This page needs JavaScript: the repair is done in your own browser.',
  privacy: {
    title: 'Nothing leaves your computer',
    why: 'Reading and repairing happen in this browser. The policy that comes with every page of this site (Content-Security-Policy) forbids the browser to connect to any other site, and this page sends nothing to its own. You can check it: open the page, switch the network off, and repair a document.',
    kept: 'Documents are kept in this browser alone until you remove them.',
  },
  intake: {
    title: 'Open a document',
    choose: 'Choose a file…',
    drop: 'or drop it here. A text file (UTF-8, UTF-16 or Windows-1256) or a PDF.',
    paste: 'Or paste the text',
    repair: 'Repair this text',
    pasted: 'Pasted text: {{words}}',
    busy: '{{name}} was not opened: something else is under way. Open it once that is done.',
    unpasted:
      'The text was not pasted: it is long, and something else is under way. Paste it once that is done.',
    others_zero: 'Only {{name}} is opened.',
    others_one:
      'Only {{name}} is opened, as documents are repaired one at a time. Open the other one afterwards.',
    others_other:
      'Only {{name}} is opened, as documents are repaired one at a time. Open the {{count}} others afterwards.',
  },
  task: {
    label: 'Under way',
    file: 'Reading {{name}}',
    pages: 'Reading {{name}}: page {{done}} of {{of}}',
    words: 'Loading the Arabic dictionary to repair {{name}}',
    diagnosis: 'Examining {{name}}',
    repair: 'Repairing {{name}}: {{percent}}%',
    opening: 'Opening {{name}}: {{percent}}%',
    cancel: 'Cancel',
    stop: 'Stop here and repair the pages read so far',
  },
  refused: {
    empty: 'There is no text in {{name}}.',
    'too-large':
      '{{name}} is too large for a page: texts up to 32 million characters and PDFs up to 256 MB can be opened here. Split it, or use the command “npm run repair”, which repairs files of any size.',
    'not-text':
      '{{name}} is neither a PDF nor a text in UTF-8, UTF-16 or Windows-1256. If it is a text, save it as UTF-8 and open it again.',
    office:
      '{{name}} is a file of an office program or an archive. Save it as plain text or as a PDF and open that.',
    password: '{{name}} is locked with a password. It is used here only to open the file and is not kept.',
    'wrong-password': 'That is not the password of {{name}}.',
    broken: '{{name}} is damaged or is not a PDF, and its text cannot be read.',
    scan: 'There is no text in {{name}}, only pictures of pages: a scan. Rules cannot read pictures: it needs a program that recognises letters (OCR) first; then open the text that comes out of it.',
    unreadable:
      'The browser could not read {{name}}. Perhaps it was moved or changed meanwhile; choose it again.',
    'broken-off':
      'The page was left or reloaded while {{name}} was being read, and nothing of it was kept. Choose the file again.',
    'no-words':
      'The Arabic dictionary, without which nothing is repaired here, could not be loaded. {{name}} is in the list below: go on with it once there is a connection.',
    'no-script':
      'What repairs texts could not be loaded. {{name}} is in the list below: continue its repair there once the site can be reached and this page has been reloaded.',
    'no-reader':
      'What reads PDFs could not be loaded, and nothing of {{name}} was read. Reload this page once the site can be reached, then choose the file again.',
    'no-worker':
      'The work on {{name}} ended unexpectedly: the browser gave it up or had no memory left. Close other pages and try again.',
    passwordLabel: 'Password',
    unlock: 'Open',
    dismiss: 'Close this notice',
  },
  trouble: {
    forbidden:
      'This browser does not let Masar keep anything: what you do here is gone when the page is closed. Download the text before you leave.',
    full: 'There is no room left on this device, and the last of your work was not kept. Download the text now, or remove documents that you no longer need.',
    newer:
      'Your documents were saved by a newer edition of Masar than this page. Nothing is being saved: reload the page.',
    failed: 'The browser could not keep the last of your work. Download the text before you leave.',
  },
  elsewhere: {
    open: 'This document is open in another window too. What you decide in one of them holds in both.',
    changed:
      'Something was decided on this document in another window, and holds here too. Undo takes it back.',
    removed:
      'This document was removed in another window. It is only shown here now, and is gone when you leave it.',
    keep: 'Keep it again',
  },
  list: {
    title: 'Your documents',
    none: 'No documents are kept in this browser yet.',
    open: 'Open',
    openFor: 'Open {{name}}',
    goOn: 'Continue the repair',
    goOnFor: 'Continue the repair of {{name}}',
    unfinished: 'The repair was not finished.',
    remove: 'Remove',
    removeFor: 'Remove {{name}}',
    sure: 'Remove it from this browser for good, with all your decisions?',
    keep: 'Keep it',
    removed: 'Removed: {{name}}.',
    made: '{{date}}',
    changes_zero: 'no changes',
    changes_one: 'one change',
    changes_other: '{{shown}} changes',
    unknown: 'There is no document at this address in this browser: {{id}}',
  },
}

declare module '../catalogue.ts' {
  interface Catalogue {
    rescue: typeof rescue
  }
}
