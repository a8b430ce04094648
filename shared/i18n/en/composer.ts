/** Writing a message in the panel. */
export const composer = {
  title: 'Message to {{person}}',
  toNobody: 'Message',
  /** Leaves the composer; what was written stays as a draft. */
  back: 'Back to the application',
  beside: 'Beside your message',
  /** Below the name, where the recipient is chosen. `reason` is a sentence. */
  suggested: 'Suggested: {{reason}}',
  nobodyKnown: 'You haven’t entered anybody for this application yet.',
  yourName: 'Your name, as you sign',
  yourNameHint: 'Kept for all messages; change it in Settings.',
  yourNameInText: 'As in your text. Press Enter here to sign all messages like this.',
  /** The name was typed in the text instead. */
  signedAs: 'You signed as {{name}}.',
  signAll: 'Sign all messages as {{name}}',
  medium: 'Send by',
  tone: 'Tone',
  tones: { warm: 'Warm', neutral: 'Neutral', formal: 'Formal' },
  anotherTemplate: 'Another template',
  subject: 'Subject',
  body: 'Message',
  callSheet: 'What to say',
  /** The words in square brackets that still have to be filled in. */
  gaps_one: 'One gap left: {{first}}. Press Tab to go to it.',
  gaps_other: '{{count, number}} gaps left; next: {{first}}. Press Tab to go from one to the next.',
  /** Asked once, before a text that has gaps goes to another program. */
  gapQuestion_one: 'There’s still a gap in your text: {{first}}.',
  gapQuestion_other: 'There are still {{count, number}} gaps in your text. The first is {{first}}.',
  passOnAnyway: 'Pass it on anyway',
  words_one: '{{count, number}} word',
  words_other: '{{count, number}} words',
  /** On LinkedIn. `room` is `room` or `tooMany`. */
  characters_one: '{{count, number}} character.',
  characters_other: '{{count, number}} characters.',
  limits: {
    message: 'As a message ({{most, number}}): {{room}}.',
    invitation: 'With an invitation ({{most, number}}): {{room}}.',
  },
  room: '{{count, number}} left',
  tooMany: '{{count, number}} too many',
  yourText: 'Your own text: tone and template leave it alone.',
  useTemplate: 'Use the template instead',
  bringBack: 'Restore my text',
  talkingPoints: 'What you talked about',
  noTalkingPoints:
    'Nothing noted for this interview yet. Name one thing you really talked about: it makes the message yours.',
  insert: 'Insert: {{point}}',
  /** The key that inserts it. */
  pointKey: 'Alt+{{digit}}',
  whyNow: 'Why now',
  sentBefore: 'Already sent',
  nothingSent: 'Nothing yet.',
  nothingFound: 'Nothing found.',
  facts: 'Where the words come from',
  /** For an answer to an offer: filled in if they named a date. */
  decideBy: 'You’ll answer by',
  field: {
    'to.name': 'Recipient’s name',
    fromName: 'Your name',
    company: 'Company',
    role: 'Role',
    interviewOn: 'Day of the interview',
    answerBy: 'The date they named',
    decideBy: 'When you’ll answer',
    talkingPoints: 'What you talked about',
  },
  openDraft: 'Open as a draft',
  openDraftHint:
    'Opens the message as a file (.eml) in your mail program, ready to send. It can be any length.',
  draftHint: 'If the draft can’t be edited in your mail program, copy the text instead.',
  openMail: 'Open in mail program',
  /** The whole address, shown before it is opened. */
  link: {
    title: 'This link opens in your mail program',
    whole: 'The whole link',
    open: 'Open it',
    cancel: 'Cancel',
  },
  copy: 'Copy text',
  copyRich: 'Copy as rich text',
  copied: 'Copied. Paste it into your message.',
  copiedPlain: 'Copied as plain text: the clipboard didn’t take the formatting.',
  /** Before it is opened; `tooLongForMail` says it when it was. */
  isSubjectCut: 'The subject is too long for “{{way}}”, too, and is cut off there.',
  isTooLongForMail: 'It’s too long for “{{way}}”: there, the text is copied, and you paste it.',
  tooLongForMail: 'Your text is too long to pass on, so it was copied. Paste it into the mail that opens.',
  /** For any way out. */
  tooLongToPassOn:
    'Not passed on: a text can have {{most, number}} characters at most. Yours is still here. Send it in parts.',
  openProfile: 'Copy text and open profile',
  copiedForProfile: 'Copied. Paste it on their profile.',
  call: 'Call {{phone}}',
  callNotes: 'Notes of the call',
  callNotesHint: 'Recorded with what you meant to say.',
  /** After files were dropped on the message. */
  notAttached: 'Linked to the application, not attached to your message. Attach files in your mail program.',
  /** Why there are two ways to the mail program. */
  draftIsFile: 'A draft is a file (.eml); webmail can’t open it.',
  /** What is about to be opened. */
  opens: {
    email: 'To {{address}}.',
    linkedin: 'Opens {{address}} in your browser.',
    phone: 'Dials {{address}} in your own program for calls.',
  },
  unknown: {
    email: 'You haven’t entered an email address for {{person}}; your mail program will ask for one.',
    linkedin: 'You haven’t entered a LinkedIn profile for {{person}}. Copy the text and find them there.',
    phone: 'You haven’t entered a phone number for {{person}}.',
  },
  /** Something else was entered there. */
  notOpened: {
    linkedin:
      '“{{entered}}” isn’t a LinkedIn address, so it won’t be opened. Copy the text and find them there.',
    phone: '“{{entered}}” isn’t a plain phone number, so it can’t be called from here.',
  },
  /** Opens the person's sheet, where it is entered. */
  enter: { email: 'Enter the address', linkedin: 'Enter the profile', phone: 'Enter the number' },
  correct: { linkedin: 'Correct the profile', phone: 'Correct the number' },
  /** The list of what the checks found. */
  findings: 'What could be better',
  /** Their letters; the titles are shown under the pointer, and in the settings. */
  source_one: 'Rule {{rule}}, article {{articles}}',
  source_other: 'Rule {{rule}}, articles {{articles}}',
  show: 'Show',
  showThis: 'Show in the text: {{finding}}',
  /** Outside the recipient's office hours. `person` is the company if nobody is known. */
  moment: {
    'too-early': 'It’s {{time}} for {{person}}, before office hours.',
    'too-late': 'It’s {{time}} for {{person}}, after office hours.',
    'day-off': 'It’s a day off for {{person}}.',
    /** After one of these, if the message is in time now. */
    late: 'By {{when}} their time, it would be late, so now is better.',
    over: 'By {{when}} their time, it won’t be due any more, so send it now.',
    remind: 'Write now, remind me to send it {{when}} their time',
    set: 'You’ll be reminded to send it {{when}} their time, in office hours for {{person}}.',
  },
  /** A withdrawal of an application that is still open. */
  closes: 'Once you record it as sent, the application closes: you withdrew.',
  /** After it was handed to another program. */
  askSent: 'Did you send it?',
  askCalled: 'Did you call?',
  handedOver:
    'Passed on {{when}}. If you changed it there, change it here too: this is the text that gets recorded.',
  calledAt: 'Started {{when}}. Your notes are recorded with it.',
  yesSent: 'Yes, I sent it',
  yesCalled: 'Yes, I called',
  notYet: 'Not yet',
  /** Dismissed in this message only. */
  dismissed_one: 'Show the dismissed one again',
  dismissed_other: 'Show the {{count, number}} dismissed again',
  turnOff: 'Never show',
  turnOffThis: 'Never show again: {{check}}',
  sent: 'I sent it',
  sentHint: 'Records this text as sent now. Nothing is sent from here.',
  called: 'I called',
  restored: 'Draft restored.',
  /** The composer closed by itself. `message` is "Thank-you to Dana Kim". */
  ended: {
    sent: '{{message}} was recorded as sent.',
    skipped: '{{message}} was skipped.',
    over: '{{message}} isn’t due any more.',
    open: '{{message}} was closed, because the application changed.',
    kept: 'Your text is kept as a draft.',
  },
  drafts: {
    title: 'Drafts',
    none: 'No drafts. What you write is kept here until you record it as sent.',
    /** On the card. */
    mark: 'Has a draft',
    draft: 'Draft: {{name}}',
    /** The second to one person, and so on. */
    another: '{{name}} (draft {{number, number}})',
    /** Where the drafts of all applications are listed. */
    of: '{{name}}, {{application}}',
    continue: 'Continue writing',
    continueThis: 'Continue writing: {{name}}',
    copyThis: 'Copy text: {{name}}',
    copied: 'Copied.',
    discard: 'Discard',
    discardThis: 'Discard draft: {{name}}',
    discarded: 'Draft discarded.',
    sentElsewhere: 'You recorded this message as sent {{when}}, {{medium}}, without this draft.',
    skipped: 'You skipped this message.',
    over: 'The application has moved on: this message isn’t due any more.',
    handedOver: 'Passed to another program {{when}}, not recorded as sent.',
    /** Saving failed. `why` is a sentence. */
    notSaved: '{{why}} Afterword keeps trying to save this draft.',
    tooLong: 'This is too long to be saved as a draft. Copy it before you close the composer.',
    tryNow: 'Try again now',
    askAgain: '{{name}} ({{application}}): you passed it to another program {{when}}. Did you send it?',
    show: 'Show it',
  },
} as const;
