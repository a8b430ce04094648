/** The words of the window's frame and of the board. */
export const board = {
  title: 'Board',
  /** The columns, by stage. */
  /** An application some of whose history can't be read here. */
  unreadable: { company: 'Unknown company', readOnly: 'Read-only' },
  columns: {
    applied: 'Applied',
    'thank-you': 'Thank-you',
    'check-in': 'Check-in',
    final: 'Final follow-up',
    closed: 'Closed',
  },
  columnCount_one: '{{count}} application',
  columnCount_other: '{{count}} applications',
  columnEmpty: {
    applied: 'Applications wait here for their interview.',
    'thank-you': 'After an interview the card moves here by itself.',
    'check-in': 'Thanked, and time to ask how it stands.',
    final: 'One last message, then let go.',
    closed: 'What is settled rests here.',
  },
  cardName: '{{role}} at {{company}}',

  states: { waiting: 'Waiting', open: 'Open', due: 'Due', late: 'Late', ready: 'Ready' },
  groups: {
    late: 'Late',
    due: 'Due',
    open: 'Open',
    ready: 'Ready to let go',
    waiting: 'Waiting',
    interview: 'Interview ahead',
    none: 'No date yet',
  },
  outcomes: { offer: 'Offer', rejected: 'Rejected', 'no-reply': 'No reply', withdrew: 'Withdrew' },

  /** When, as it follows what to do: where there is little room, that is cut short and this is not. */
  when: {
    ahead: ' · {{when}}',
    due: ' · due {{when}}',
    snoozed: ' · snoozed until {{when}}',
  },
  /** Lines of cards on which nothing is to be done. */
  line: {
    waitingForAnswer: 'Waiting for their answer',
    interviewAhead: 'Interview {{when}}',
    interviewNow: 'Interview under way',
    noInterview: 'No interview yet',
    closed: '{{outcome}}, {{when}}',
  },
  /** The same facts in full: on hover, and for a screen reader. */
  facts: {
    opens: 'opens {{date}}',
    due: 'due {{date}}',
    latest: 'in time until {{date}}',
    letGo: 'from {{date}}',
    snoozed: 'snoozed until {{date}}',
    interview: 'Interview {{date}}',
    closed: 'Closed {{date}}',
    state: {
      waiting: 'Waiting to open',
      open: 'Open',
      due: 'Due',
      late: 'Late',
      ready: 'Ready to let go',
    },
  },

  dueNow: {
    title: 'Due now',
    groups: {
      late: 'Late',
      due: 'Due',
      today: 'Later today',
      'closing-soon': 'Closing soon',
      'coming-up': 'Coming up',
    },
    count_one: '{{count}} to do',
    count_other: '{{count}} to do',
    nothing: 'Nothing is due. What comes up stands here in time.',
    show: 'Show Due now',
    hide: 'Hide Due now',
  },

  actions: {
    write: 'Write',
    tomorrow: 'Tomorrow',
    snooze: 'Remind me',
    snoozeChosen: 'A time of my choosing…',
    moveTo: 'Move to…',
    dismiss: 'Dismiss',
    close: 'Close',
  },
  /** An action where its card has to be told as well. */
  actionOn: '{{action}}: {{card}}',

  /** What a move would do, told before it is done. */
  move: {
    sent: 'Records the {{step}} as sent',
    sentAndSkipped: 'Records the {{step}} as sent and skips the check-in',
    sentThenAwaits: 'Records the {{step}} as sent; the card then awaits the interview',
    sentAndSkippedThenAwaits:
      'Records the {{step}} as sent and skips the check-in; the card then awaits the interview',
    takenBack: 'Takes back what was recorded from the {{step}} on',
    toApplied: 'Needs the interview to be moved or cancelled',
    needsInterview: 'Asks for the interview first',
    interviewNotOver: 'Moves by itself when the interview is over',
    outcome: 'Asks how it ended',
    reopens: 'Reopens it, in the column its dates give',
    here: 'It stands here',
  },
  explain: {
    'needs-interview':
      'What follows an interview is counted from its end. Enter the interview and the card moves by itself.',
    'interview-not-over':
      'This interview is not over yet. When it ends the card moves by itself; if it has ended, correct its time.',
    'interview-has-ended':
      'An interview here is over, so there is a message to write. To go back to Applied, move or cancel the interview.',
  },

  why: {
    title: 'Why these dates',
    reading: 'Reading the reasons',
    nothing: 'There is no date yet: the steps are counted from the end of an interview.',
  },

  toolbar: {
    search: 'Search',
    searchHint: 'Search company or role',
    clearSearch: 'Clear the search',
    newApplication: 'New application',
    archived: 'Archived',
    settings: 'Settings',
    paused: 'Reminders paused until {{day}}, {{time}}',
    resume: 'Resume',
    found_one: '{{count}} card found.',
    found_other: '{{count}} cards found.',
    foundArchived_one: '{{count}} archived card matches.',
    foundArchived_other: '{{count}} archived cards match.',
    foundOnBoard_one: '{{count}} card on the board matches.',
    foundOnBoard_other: '{{count}} cards on the board match.',
    showArchived: 'Show the archive',
    nothingFound: 'No card here matches “{{query}}”.',
  },
  archived: {
    title: 'Archived applications',
    back: 'Back to the board',
    empty: 'Nothing is archived.',
  },
  empty: {
    title: 'Add the interview you just had',
    text: 'A company, a role and when it ended are enough. You see at once when to write, and why.',
    action: 'Add your first interview',
  },
  failed: {
    title: 'The board could not be read',
    text: 'Nothing was changed. {{reason}}',
    again: 'Read it again',
  },
  crashed: {
    title: 'This part of the window stopped working',
    text: 'What you saved is kept, and so is what you typed. Reloading the window usually helps.',
    reload: 'Reload the window',
  },

  announce: {
    nowIn: '{{what}}. Now in {{column}}',
    dragStart: 'Dragging {{card}}.',
    dragOver: '{{column}}. {{meaning}}.',
    dragCancel: 'Not moved.',
    cannotMove: 'There is no column on that side.',
  },

  keys: {
    everywhere: 'Everywhere',
    inForm: 'In a form',
    onCard: 'On a card',
  },
} as const;
