/** Importing files. */
import { fileProblems } from './file-problems';
import { importForm } from './import-form';
import { letters } from './letters';

export const exchange = {
  title: 'Import',
  hint: 'A spreadsheet, an export from another tracker, an invitation, a mail, or everything you exported before.',
  close: 'Close',
  cancel: 'Cancel',
  back: 'Choose another file',

  letter: letters,
  fileProblems,

  choose: {
    text: 'Drop a file here, or choose one. You’ll see what happens before anything is added.',
    kinds: {
      table:
        'A spreadsheet saved as CSV, or an export from LinkedIn, Simplify, Teal, JobSync, Notion and others',
      letter: 'An invitation (.ics) or a mail (.eml)',
      own: 'Everything you exported from Afterword (.json)',
    },
    /** While a file is dragged over the window. */
    dropHere: 'Drop here to import',
    file: 'Choose a file…',
    paste: 'Or paste rows with their header, or the text of an invitation or a mail',
    pasteHint: 'For example, rows you copied from a spreadsheet.',
    readPaste: 'Read what I pasted',
    pasted: 'pasted text',
    reading: 'Reading {{name}}…',
    emptyDrop:
      'Nothing came with that drop. Save the mail or the table as a file first, then drop the file or choose it here.',
    emptyFolder: 'Nothing in that folder can be imported: it holds no table, invitation or mail.',
    tooLarge: '{{name}} is too large to import. Split it and import the parts.',
    notKnown: '{{name}} isn’t a table of applications, an invitation or a mail. Nothing was added.',
  },

  /** The file that a table was read from. */
  from: 'From {{name}}',
  summary: {
    add_one: '{{count, number}} application will be added',
    add_other: '{{count, number}} applications will be added',
    duplicate_one: '{{count, number}} may already be there',
    duplicate_other: '{{count, number}} may already be there',
    'left-out_one': '{{count, number}} wasn’t applied for and is left out',
    'left-out_other': '{{count, number}} weren’t applied for and are left out',
    person_one: '{{count, number}} is a person, not an application',
    person_other: '{{count, number}} are people, not applications',
    unclear_one: '{{count, number}} waits for an answer',
    unclear_other: '{{count, number}} wait for an answer',
    wrong_one: '{{count, number}} has no company or no role',
    wrong_other: '{{count, number}} have no company or no role',
    messages_one: '{{count, number}} message is recorded as sent, on the day the table names',
    messages_other: '{{count, number}} messages are recorded as sent, on the days the table names',
    /** No rows of the table. */
    aside_one: '{{count, number}} line is a total, a heading or otherwise empty',
    aside_other: '{{count, number}} lines are totals, headings or otherwise empty',
  },

  repeats: {
    title_one: '{{count, number}} row repeats an earlier one (line {{lines}})',
    title_other: '{{count, number}} rows repeat earlier ones (lines {{lines}})',
    skip: 'Skip',
    merge: 'Merge with the earlier row',
    keep: 'Keep both',
    means: {
      skip: 'What repeats an earlier row is left out.',
      merge: 'One application comes of both rows, with the notes, tags and interviews of both.',
      keep: 'Each row becomes an application of its own.',
    },
  },

  /** The role of a row that names none. */
  noRole: 'Role not given',

  ask: {
    title: 'Questions',
    columns: {
      ofTables_one: 'In {{list}}:',
      ofTables_other: 'In {{list}}, which have the same columns:',
      company: 'Which column holds the company?',
      role: 'Which column holds the role?',
      open: 'Its name doesn’t say, and every application needs one.',
      openRole: 'Its name doesn’t say. If no column holds it, choose that.',
      guessed: 'Its name doesn’t say it clearly. Is this the right one?',
      chosen: 'As you chose.',
      noRole: 'The applications are added with “{{words}}” for now.',
      none: 'No column does',
      choose: 'Choose a column…',
      named: '{{name}} (for example {{example}})',
      whole: 'In full: {{column}}.',
      pair: '“{{name}}” as “{{field}}”',
      others: 'By what is in them, we read {{list}}. You can change that under “How the file was read”.',
    },
    split: 'Split “{{name}}” at “{{sign}}”',
    splitHint: 'Its name and its cells hold two things.',
    dates: 'Which comes first in the dates, the day or the month?',
    datesHint: 'Some dates in the table can be read both ways.',
    dayFirst: 'The day ({{date}})',
    monthFirst: 'The month ({{date}})',
    dayFirstIn: 'The day: “{{cell}}” is {{date}}',
    monthFirstIn: 'The month: “{{cell}}” is {{date}}',
    status: 'What does “{{word}}” mean?',
    statusEmpty: 'What does an empty status mean?',
    statusCount_one: '{{count, number}} row waits until you choose.',
    statusCount_other: '{{count, number}} rows wait until you choose.',
    statusUnsure_one: '{{count, number}} row. The word can mean several things.',
    statusUnsure_other: '{{count, number}} rows. The word can mean several things.',
    statusRemembered_one: '{{count, number}} row, as you said last time',
    statusRemembered_other: '{{count, number}} rows, as you said last time',
    statusRows_one: '{{count, number}} row',
    statusRows_other: '{{count, number}} rows',
    statusLeftOut_one: '{{count, number}} row, left out unless you choose otherwise',
    statusLeftOut_other: '{{count, number}} rows, left out unless you choose otherwise',
    leaveOthers_one: 'Leave out the {{count, number}} row that waits',
    leaveOthers_other: 'Leave out the {{count, number}} rows that wait',
    statusMessage: 'A message was sent',
    statusChoose: 'Choose…',
    withoutRole_one: 'Import {{count, number}} row without a role, too, as “{{words}}”',
    withoutRole_other: 'Import {{count, number}} rows without a role, too, as “{{words}}”',
    withoutRoleHint_one: 'You can enter the role later. Otherwise it’s left out.',
    withoutRoleHint_other: 'You can enter the roles later. Otherwise they’re left out.',
    years_one: '{{count, number}} date has no year and was read with the most likely one.',
    years_other: '{{count, number}} dates have no year and were read with the most likely one.',
  },
  meanings: {
    'not-applied': 'Not applied yet: leave out',
    applied: 'Applied',
    interview: 'There was or will be an interview',
    offer: 'Closed: offer',
    rejected: 'Closed: rejected',
    'no-reply': 'Closed: no reply',
    withdrew: 'Closed: withdrew',
  },

  duplicates: {
    title: 'Already there?',
    both: 'For both',
    all_one: 'For this row',
    all_other: 'For all {{count, number}}',
    row: 'What to do with {{role}} at {{company}}',
    skip: 'Skip',
    merge: 'Merge',
    keep: 'Keep both',
    means: {
      skip: 'The row is left out. What you have stays as it is.',
      merge: 'What you have stays. The row fills in what’s empty, and adds its notes, tags and interviews.',
      keep: 'The row becomes an application of its own.',
    },
    known: 'What you have',
    inFile: 'In the file, line {{line}}',
    inTable: 'In {{table}}, line {{line}}',
    merged: { row: 'fills this in', both: 'is added' },
    fields: {
      company: 'Company',
      role: 'Role',
      outcome: 'Outcome',
      appliedOn: 'Applied on',
      interview: 'Interview',
      messages: 'Messages sent',
      location: 'Location',
      source: 'Source',
      salary: 'Salary',
      tags: 'Tags',
      link: 'Link',
      notes: 'Notes',
    },
    place: '{{place, number}} of {{of, number}}',
    previous: 'Previous',
    next: 'Next',
  },

  remembered: {
    used: 'Read as you explained it last time.',
    without: 'Read without that',
  },

  waiting: {
    after: 'This file is opened for import when you’re done here.',
    next_one: 'Another file comes after this one.',
    next_other: '{{count, number}} files come after this one.',
    named: 'Next: {{name}}.',
    namedMore_one: 'Next: {{name}}, then {{count, number}} more file.',
    namedMore_other: 'Next: {{name}}, then {{count, number}} more files.',
    cut: 'There were more: only the first {{count, number}} are opened.',
    skip: 'Skip this file',
    cancelAll: 'Cancel them all',
    /** For a file that can't be imported, while the next one is opened already. */
    notRead: '{{name}}: {{why}}',
  },

  /** Why an import wasn't recorded. All of it is there or nothing. */
  failed: {
    'disk-full': 'Not imported: the disk is full. Nothing was changed. Free up some space and try again.',
    'read-only':
      'Not imported: Afterword can’t write to its data folder. Nothing was changed. Make the folder writable and try again.',
    busy: 'Not imported: another program is using the database. Nothing was changed. Try again in a moment.',
    importing:
      'Not imported: another large import or change is still being recorded. Nothing was changed. Try again when it has finished.',
    io: 'Not imported: the disk reported an error. Nothing was changed. Check the disk and try again.',
    unexpected: 'Not imported: something went wrong in Afterword. Nothing was changed. Please try again.',
  },
  notRead:
    'The file couldn’t be read. It may have been moved or deleted, or you may not be allowed to read it. Nothing was added. Choose it again.',

  recording: {
    title: 'Importing',
    backup: 'Making a backup first…',
    progress: 'Recorded {{done, number}} of {{of, number}} applications.',
    cancelling: 'Cancelling…',
    how: 'All of it is added at once when it’s complete. You can undo it afterwards.',
    howCancelled: 'Nothing is added, unless all of it already was.',
    cancel: 'Cancel import',
  },

  form: importForm,

  rows: {
    title: 'What happens to each row',
    line: 'Line',
    lineInTable: '{{table}}, line {{line}}',
    company: 'Company',
    role: 'Role',
    becomes: 'Becomes',
    applied: 'Applied',
    loading: 'Reading…',
    unknown: 'unknown',
    duplicates: {
      skip: 'already there: skipped',
      merge: 'already there: merged',
      keep: 'already there: both kept',
    },
    fates: {
      'left-out': 'left out',
      person: 'left out: a person',
      unclear: 'waits for an answer',
      wrong: {
        company: 'left out: no company',
        role: 'left out: no role',
        both: 'left out: no company, no role',
      },
    },
    interviewOn: 'interview {{when}}',
    interviewOpen: 'interview without a date',
    /** A message: “check-in sent 10 Mar 2026”. */
    sent: '{{step}} sent {{date}}',
    ended: '{{outcome}}, {{date}}',
    endedUnknown: '{{outcome}}, date unknown',
  },

  problems: {
    title: 'What can’t be imported as it is',
    left_one:
      '{{count, number}} row isn’t imported as it is now. Save it as a file to complete it and import it later.',
    left_other:
      '{{count, number}} rows aren’t imported as they are now. Save them as a file to complete them and import them later.',
    line: 'Line {{line}}: {{text}}',
    inTable: '{{table}}: {{text}}',
    lineInTable: '{{table}}, line {{line}}: {{text}}',
    more_one: '… and {{count, number}} more',
    more_other: '… and {{count, number}} more',
    save: 'Save as a file…',
    saved: 'Saved the rows to {{file}}.',
    fileName: 'rows-not-imported.csv',
  },

  import_one: 'Import {{count, number}} application',
  import_other: 'Import {{count, number}} applications',
  nothing: 'Nothing to import',
  /** Beside what was imported. */
  notRemembered:
    'Your answers about this table couldn’t be saved: the next import of a table like it will ask again.',
  notImported_one: '{{count, number}} row wasn’t imported: something in it is missing or unclear.',
  notImported_other: '{{count, number}} rows weren’t imported: something in them is missing or unclear.',
  answerFirst_one: 'Answer {{count, number}} question first',
  answerFirst_other: 'Answer {{count, number}} questions first',
  importing: 'Importing…',

  /** Written into the notes of an imported application. */
  notes: {
    closed: 'Closed on {{date}}',
    contact: 'Contact: {{who}}',
    interview: 'Interview without a date: {{status}}',
  },
} as const;
