/** Why a file that was to be imported could not be read, or what in it could not be. */
export const fileProblems = {
  empty: 'The file is empty.',
  workbook:
    'This is a workbook. Save the sheet as CSV and import that, or copy its rows and paste them here.',
  document:
    'This is a document, not a table or a mail. Copy the rows or the text of the mail you need from it, and paste them here.',
  picture: 'This is a picture. Import the mail, the invitation or the table it shows instead.',
  database:
    'This is a database. A backup of Afterword is restored under Settings › Data; from another program, export a CSV file.',
  webPage:
    'This is a web page, not a table. Open it in your browser, copy the rows or the text you need, and paste them here.',
  contacts:
    'This file holds contacts (a vCard), which can’t be imported. Add the people you met to their interview by hand.',
  json: 'This is JSON, but not an export from Afterword. In the program it comes from, export a CSV file and import that.',
  prose:
    'This is text, not a table. Paste a reply under “They replied…” of its application, and a posting into “Quick add” of a new one. For an invitation, save the mail as .eml and import that.',
  mailbox:
    'This is a mailbox with several mails. In your mail program, save the mail you need as .eml and import that.',
  outlookMessage: 'This is an Outlook message (.msg). Save it as .eml or .ics in Outlook first.',

  archive: {
    tooLarge: 'The archive is larger than {{most}}.',
    damaged: 'The archive is damaged and can’t be unpacked.',
    damagedPart: '“{{name}}” in the archive is damaged and was left out.',
    tooLargePart: '“{{name}}” in the archive is larger than {{most}} and was left out.',
    tooManyPart:
      '“{{name}}” was left out, since what comes before it in the archive is as much as is read at once. Unpack it and import the table you want.',
    tooDeepPart:
      '“{{name}}” is an archive in an archive in an archive and was left out. Unpack it and import the table you want.',
    leadsOutPart: '“{{name}}” has a path that leads out of the archive and was left out.',
    notApplicationsPart:
      '“{{name}}” has no column of companies or roles and was left out. Unpack it and import it if you want it.',
    noTable: 'No table (CSV or TSV) is in this archive, so nothing can be taken from it.',
  },

  /** Beside the line, if it is about one. */
  table: {
    tooLarge: 'The table is larger than {{most}}. Split it and import the parts.',
    notText: 'This is no text but a program’s own format. Save it as CSV first.',
    noRows: 'The file holds no rows.',
    noRowsBelow: 'There are no rows below the names of the columns.',
    encoding:
      'Many characters look wrong, so the file is probably in another encoding. Choose it under “How the file was read”, or save the table as UTF-8 and import it again.',
    noHeader: 'No row names a company or a role. Choose the header row and the columns by hand.',
    oneColumn:
      'Only one column was found, so this may not be a table. If it is, choose its separator under “How the file was read”.',
    own: {
      interviews:
        'This is the table of interviews that Afterword exported for spreadsheets. It holds no applications, so nothing is taken from it. To move your data to another computer, export everything as one file there and import that.',
      messages:
        'This is the table of messages that Afterword exported for spreadsheets. It holds no applications, so nothing is taken from it. To move your data to another computer, export everything as one file there and import that.',
    },
    activities:
      'This table lists activities or tasks, not applications, so nothing is taken from it. Export the list of your jobs instead, and import that.',
    people: 'This table lists people, not applications, so nothing is taken from it.',
    tooManyQuotes: 'Too many quotes are not closed. Nothing below was read.',
    quote: 'A quote is not closed, so this line was read without it.',
    tooManyRows: 'Only the first {{most, number}} rows were read.',
    tooManyColumns: 'This row has {{columns, number}} columns; only the first {{most, number}} were read.',
    longCell: 'A cell is longer than {{most, number}} characters and was cut there.',
    moreCells: 'This row has more cells than the header; the rest was kept: “{{cells}}”.',
    longText:
      '{{field}} is longer than {{most, number}} characters and was shortened; the whole text is kept in the notes: “{{start}}…”.',
    notADate: '“{{cell}}” is not a date ({{column}}).',
    farDate: '“{{cell}}” can’t be right ({{column}}), so it was kept in the notes. Check the year.',
    endDate:
      '“{{cell}}” can’t be the day it ended ({{column}}): that is before you applied or met them, or still ahead. It was kept in the notes.',
    total: 'This is a total and was left out: “{{text}}”.',
    heading: 'This is a heading and was left out: “{{text}}”.',
    status_one: 'Status “{{word}}” ({{count, number}} row): what does it mean?',
    status_other: 'Status “{{word}}” ({{count, number}} rows): what does it mean?',
    dateOrder: '“{{cell}}” can be {{first}} or {{second}}: which comes first, the day or the month?',
  },

  calendar: {
    tooLarge: 'The calendar is larger than {{most}}.',
    tooManyEvents: 'Only the first {{most, number}} events were read.',
    noEvent: 'The calendar holds no event.',
    own: 'Afterword wrote these events itself, so they were left out. To move your data to another computer, export everything as one file.',
    notACalendar: 'This file is not a calendar invitation.',
    lineLeftOut: 'A line could not be read and was left out: “{{line}}”.',
    lineMended: 'A line could not be read as it stands: “{{line}}”.',
    cutOff: 'The file ends in the middle of an event, so something may be missing or cut. Check each field.',
    notADate: '“{{text}}” is not a date.',
    notADuration: '“{{text}}” is not a length of time, so the end has to be confirmed.',
    eventLeftOut: 'An event could not be read and was left out: “{{summary}}”.',
    unnamedZone: 'The time zone “{{zone}}” is described in the file, but has no known name.',
    unknownZone: 'Nobody knows the time zone “{{zone}}”, so the time has to be confirmed.',
    repeats:
      '“{{summary}}” repeats. Only its first date becomes an interview: change the date if you mean a later one, and add others by hand.',
    olderVersion:
      'An older version (SEQUENCE {{sequence}}) of an invitation that is known already: nothing changes.',
  },

  mail: {
    tooLarge: 'The mail is larger than {{most}}.',
    tooDeep: 'This mail is nested too deep or has too many headers to be read.',
    tooDeepInside:
      'Mails inside mails were read only {{most, number}} deep. Save the innermost mail as .eml and import that.',
    otherMails_one:
      '{{count, number}} other mail is attached to this one and wasn’t read. Save it as .eml and import that.',
    otherMails_other:
      '{{count, number}} other mails are attached to this one and weren’t read. Save each as .eml and import that.',
    notAMail: 'This file is not a mail. Save the mail as .eml and try again.',
    winmail:
      'Outlook packed this mail into winmail.dat, which can’t be read here. Enter the interview by hand.',
    encrypted:
      'This mail is encrypted. Open it in your mail program and save it again, or enter the interview by hand.',
  },
} as const;
