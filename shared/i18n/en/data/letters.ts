/** Importing invitations and mails. */
export const letters = {
  titles: {
    interview: 'Add this interview?',
    changed: 'Change this interview?',
    cancelled: 'Cancel this interview?',
    postponed: 'Cancel until there’s a new time?',
    reply: 'They answered…',
    nothing: 'Nothing to change',
  },
  position: '{{number}} of {{total}}',
  mailFrom: 'From {{from}}, {{when}}',
  mailFromUndated: 'From {{from}}',
  skip: 'Skip',
  continue: 'Continue',
  close: 'Close',

  target: 'Application',
  targetQuestion: 'Which application is it for?',
  targetNone: 'Choose an application',
  likely: 'Likely',
  others: 'All applications',
  newApplication: 'New application',
  application: '{{role}} at {{company}}',
  why: {
    invitation: 'An earlier version of this invitation belongs to it.',
    mail: 'An earlier mail of this conversation belongs to it.',
    address: 'You know this person there.',
    company: 'The company is the same.',
    domain: 'The address is from the same company.',
  },
  several: 'Several applications could be meant. Choose one.',

  moved: 'Moved from {{from}} to {{to}}.',
  details: 'The time stays {{when}}. Other details are new.',
  add: 'Add interview',
  addWithApplication: 'Add application and interview',
  change: 'Change interview',
  askZone:
    'The invitation gives {{time}} without a time zone. Is that {{zone}} time? If not, choose the zone below.',
  askTime: 'The invitation names a day but no time. When does it begin and end?',
  askDate: 'The mail leaves the date open. Is it {{when}}? If not, change it below.',
  askUtc:
    'The invitation has no time zone of its own. Times are shown in yours; follow-ups are counted in it.',

  cancelledText: '{{company}} called off the interview for {{role}} on {{when}}.',
  cancelledHint: 'Its follow-ups go away. You can undo this.',
  postponedText:
    '{{company}} wants to move the interview on {{when}} ({{role}}), but the mail names no new time.',
  postponedHint:
    'If you cancel it, its follow-ups go away. Add the new time when they name it. You can undo this.',
  cancelInterview: 'Cancel interview',
  keepInterview: 'Keep interview',

  replyText: 'What they wrote',
  replyKinds: {
    rejection: 'This reads like a rejection.',
    'new-date': 'They name a date: {{date}}.',
    unclear: 'You can say what kind of answer it is next.',
  },
  recordReply: 'Continue…',

  nothing: {
    older: 'This is an older version of an invitation you already have. Nothing was changed.',
    same: 'This invitation is already here. Nothing was changed.',
    answered: 'This is somebody’s reply to an invitation, not an invitation. Nothing was changed.',
    counter: 'Somebody proposes another time here, but the interview hasn’t moved yet. Nothing was changed.',
    'not-here': 'It cancels an invitation that isn’t here. Nothing was changed.',
    'cancelled-before': 'This interview was already cancelled. Nothing was changed.',
    'nothing-found': 'There is nothing to import in it. Nothing was changed.',
  },
  standing: '{{role}} at {{company}}: {{when}}',

  own: 'Which of these is your own address?',
  ownHint: 'You’re left out of the people you met. Asked once; change it in Settings › Messages.',

  hiringTeam: '{{company}} hiring team',
  hiringTeamOnly: 'Hiring team',
  recruiter: 'Recruiter',
} as const;
