/** The words of the window frame and the board. */
export const board = {
  title: 'Board',
  /** An application whose history can be read only in part here. */
  unreadable: { company: 'Unknown company', readOnly: 'Read-only', line: 'Partly unreadable' },
  /** The columns, by stage. */
  columns: {
    applied: 'Applied',
    'thank-you': 'Thank-you',
    'check-in': 'Check-in',
    final: 'Final follow-up',
    closed: 'Closed',
  },
  columnCount_one: '{{count, number}} application',
  columnCount_other: '{{count, number}} applications',
  /** The column of closed applications, folded to a strip. */
  showClosed: 'Show the closed applications',
  foldClosed: 'Fold the closed applications to a strip',
  columnEmpty: {
    applied: 'Applications wait here until the interview.',
    'thank-you': 'After an interview, its card moves here by itself.',
    'check-in': 'You’ve thanked them. Next, ask how things stand.',
    final: 'One last message, then let go.',
    closed: 'Closed applications.',
  },
  cardName: '{{role}} at {{company}}',

  states: { waiting: 'Waiting', open: 'Open', due: 'Due', late: 'Late', ready: 'Ready' },
  groups: {
    late: 'Late',
    due: 'Due',
    open: 'Open',
    ready: 'Ready to let go',
    silent: 'Nothing heard',
    waiting: 'Waiting',
    interview: 'Interview ahead',
    none: 'No date yet',
  },
  outcomes: { offer: 'Offer', rejected: 'Rejected', 'no-reply': 'No reply', withdrew: 'Withdrew' },

  /** The time, after what to do. If space is short, what to do is cut off and the time is not. */
  when: {
    after: ' · {{moment}}',
    due: 'due {{when}}',
    snoozed: 'snoozed until {{when}}',
    /** Without a name before it. */
    dueAlone: 'Due {{when}}',
    snoozedAlone: 'Snoozed until {{when}}',
    /** For a closed application, after how it ended. */
    unknown: 'date unknown',
  },
  /** After the name of the person to write to: how many more there are. */
  others_one: ' +{{count, number}}',
  others_other: ' +{{count, number}}',
  /** The line of a card with nothing to do. */
  line: {
    waitingForReply: 'Waiting for their reply',
    interviewAhead: 'Interview {{when}}',
    /** When that is. */
    soon: '{{day}}, {{time}}',
    letGo: 'Ready to let go',
    interviewNow: 'Interview in progress',
    applied: 'Applied {{when}}',
    silent_one: 'Nothing heard for {{count, number}} day',
    silent_other: 'Nothing heard for {{count, number}} days',
    silentSnoozed: 'Snoozed until {{when}}',
    lookAgain: 'Look again {{when}}',
    noInterview: 'No interview yet',
    closed: '{{outcome}}, {{when}}',
  },
  /** The same facts in full, on hover and for screen readers. */
  facts: {
    opens: 'opens {{date}}',
    due: 'due {{date}}',
    latest: 'late after {{date}}',
    letGo: 'from {{date}}',
    snoozed: 'snoozed until {{date}}',
    applied: 'Applied on {{date}}, no interview yet',
    nudge_one:
      'Nothing heard since {{since}}. You asked to be reminded after {{count, number}} day: {{date}}',
    nudge_other:
      'Nothing heard since {{since}}. You asked to be reminded after {{count, number}} days: {{date}}',
    interview: 'Interview {{date}}',
    closed: 'Closed {{date}}',
    closedUnknown: 'Closed, date unknown',
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
    count_one: '{{count, number}} to do',
    count_other: '{{count, number}} to do',
    nothing: 'Nothing is due. Upcoming steps will appear here.',
    nothingUntil: 'Nothing is due. Next, on {{date}}: {{name}}.',
    show: 'Show Due now',
    hide: 'Hide Due now',
  },

  actions: {
    tomorrow: 'Remind me tomorrow',
    snoozeChosen: 'Pick a time…',
    moveTo: 'Move to…',
    dismiss: 'Dismiss',
    close: 'Close',
  },
  /** An action together with its card, where the card isn't obvious. */
  actionOn: '{{action}}: {{card}}',

  /** What a move would do, shown before it happens. */
  move: {
    sent: 'Marks the {{step}} as sent',
    sentAndSkipped: 'Marks the {{step}} as sent and skips the check-in',
    sentThenAwaits: 'Marks the {{step}} as sent; the card then waits for the interview',
    sentAndSkippedThenAwaits:
      'Marks the {{step}} as sent and skips the check-in; the card then waits for the interview',
    takenBack: 'Removes what was recorded from the {{step}} on',
    toApplied: 'Move or cancel the interview first',
    needsInterview: 'Asks for the interview first',
    interviewNotOver: 'Moves by itself when the interview is over',
    outcome: 'Asks how it ended',
    reopens: 'Reopens it in the column that fits its dates',
    readOnly: 'Read-only: it can’t be moved',
    here: 'It’s already here',
  },
  explain: {
    'needs-interview':
      'Every step is counted from the end of an interview. Add the interview, and the card moves by itself.',
    'interview-not-over':
      'This interview isn’t over yet. The card moves by itself when it ends. If it has already ended, correct its time.',
    'interview-has-ended':
      'An interview here is over, so there’s a message to write. To go back to Applied, move or cancel the interview.',
  },

  why: {
    title: 'Why these dates',
    reading: 'Loading the reasons',
    nothing: 'No dates yet: every step is counted from the end of an interview.',
  },

  toolbar: {
    search: 'Search',
    clearSearch: 'Clear search',
    newApplication: 'New application',
    view: 'View',
    /** A button's name and its key, on hover. */
    withKey: '{{name}} ({{key}})',
    archived: 'Archived',
    settings: 'Settings',
    paused: 'Reminders paused until {{day}}, {{time}}',
    resume: 'Resume',
    found_one: '{{count, number}} card found.',
    found_other: '{{count, number}} cards found.',
    foundArchived_one: '{{count, number}} archived card matches.',
    foundArchived_other: '{{count, number}} archived cards match.',
    foundOnBoard_one: '{{count, number}} card on the board matches.',
    foundOnBoard_other: '{{count, number}} cards on the board match.',
    showArchived: 'Show archived',
    nothingFound: 'No card here matches “{{query}}”.',
  },
  archived: {
    title: 'Archived applications',
    back: 'Back to the board',
    empty: 'Nothing archived yet',
    emptyHint: 'To clear a card off the board without deleting it, choose “Archive” in its menu.',
    all: 'Every application is archived.',
  },
  empty: {
    title: 'Add the interview you just had',
    text: 'Enter the company, the role and when it ended. You’ll see when to write, and why.',
    action: 'Add your first interview',
    import: 'Import a spreadsheet or invitation…',
    examples: 'Look around with examples',
    examplesHint: 'The examples open in a second window. Nothing there is kept.',
  },
  failed: {
    title: 'Couldn’t load the board',
    text: 'Nothing was changed. {{reason}}',
    again: 'Try again',
  },
  crashed: {
    title: 'This part of the window stopped working',
    text: 'What you saved and typed is kept. Reloading the window usually helps.',
    reload: 'Reload the window',
  },

  /** The next due step, announced after a change. */
  next: {
    due: 'Next: {{step}}, due {{date}}.',
    now: 'Next: {{step}}, due now.',
    late: 'Next: {{step}}, late. It was due {{date}}.',
    snoozed: 'Next: {{step}}, snoozed until {{date}}.',
    from: 'Next: {{step}}, from {{date}}.',
    ready: 'Next: {{step}}, whenever you like.',
    interview: 'Next: interview, {{date}}.',
    interviewNow: 'The interview is in progress.',
    lookAgain: 'Next: look again on {{date}}.',
    silent: 'Nothing heard: look again now.',
    several_one: '{{count, number}} of them is due.',
    several_other: '{{count, number}} of them are due.',
    nothing: 'Nothing is due.',
  },
  announce: {
    nowIn: '{{what}}. Now in {{column}}',
    dragStart_one: 'Dragging {{card}}.',
    dragStart_other: 'Dragging {{count, number}} applications.',
    dragOver: '{{column}}. {{meaning}}.',
    dragCancel: 'Not moved.',
    cannotMove: 'There is no column on that side.',
    peeks: 'Details shown: {{card}}.',
    noLongerPeeks: 'Details hidden.',
    archived: 'Archived applications: {{count, number}}',
    current: 'Applications: {{count, number}}',
  },

  /** Below the first bar ever shown: its beginning, its tick, its end, and its dot. */
  firstBar: { opens: 'opens', best: 'best day', latest: 'latest', now: 'now' },
  /** The dialog that explains the bars and marks of cards. */
  legend: {
    bar: 'A bar shows when a message is welcome. It begins and ends with its first and its latest day, the tick is the best time, and the dot is now. Before it is too early, after it is late. Hover over a bar for its dates.',
    states: {
      waiting: 'Too early. There is nothing to do yet.',
      open: 'You can write; the best time is still ahead.',
      due: 'The best time has come.',
      late: 'The latest day has passed. You can still write.',
      ready: 'They haven’t replied. You can let this one go.',
    },
    marks: 'Other marks on a card',
    draft: 'Pencil',
    tag: 'Coloured dot',
    tagMeans: 'A tag. Its name is on hover, and in the panel.',
    selected: 'Tick',
    selectedMeans: 'The card is selected. The bar at the bottom acts on every selected card.',
    calendar: {
      interview: 'Grey once it’s over.',
      step: 'The best day for your next step. Shape and colour mean the same as above.',
      answer: 'The day they said they’d reply by.',
    },
    order: 'The order of Due now',
    orderMeans:
      'Late messages come first, the longest overdue at the top. Due messages follow, ordered by their latest day, then applications you can let go of. After them come messages you can already send, those still too early, and interviews, each soonest first.',
  },
  keys: {
    everywhere: 'Everywhere',
    inForm: 'In a form',
    onCard: 'On a card, or in its details',
    inCalendar: 'In the calendar',
  },
} as const;
