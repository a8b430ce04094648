/** The words of the settings. Articles are named by their letters; the list under the rules gives their titles. */
export const settings = {
  title: 'Settings',
  close: 'Close',
  sectionList: 'Sections',
  /** What the footer says of each section, and while something is being asked. */
  hints: {
    rules: 'Changes are saved at once. Where cards would move, you see them first.',
    days: 'Changes are saved at once. Where cards would move, you see them first.',
    industries: 'Saved together. Closing keeps what you typed.',
    reminders: 'Changes are saved at once.',
    appearance: 'Changes are saved at once.',
    about: '',
    asking: 'Closing leaves everything as it was.',
  },
  looking: 'Looking which cards would move…',
  reading: 'Reading the settings',
  unreadable: 'The settings cannot be read right now. {{why}}',
  tryAgain: 'Try again',

  sections: {
    rules: 'Rules',
    days: 'Working days',
    industries: 'Industries',
    reminders: 'Reminders',
    appearance: 'Appearance',
    about: 'About',
  },
  titles: {
    rules: 'Rules',
    days: 'Working days and holidays',
    industries: 'Industries',
    reminders: 'Reminders',
    appearance: 'Appearance and window',
    about: 'About',
  },

  rules: {
    intro: 'The articles behind the dates do not always agree. Where they differ, the choice is yours.',
    for: 'For',
    against: 'Against',
    /** Both sides as a screen reader says them. */
    sidesFor: 'For: {{letters}}.',
    sidesForAndAgainst: 'For: {{letters}}. Against: {{others}}.',
    thankYou: {
      label: 'Thank-you',
      prompt: 'Open at once, best within a day',
      considered: 'Not before a day has passed',
    },
    checkIn: {
      label: 'First check-in',
      week: 'A week after the interview',
      'two-weeks': 'Two weeks after the interview',
    },
    final: {
      label: 'Final follow-up',
      'two-weeks': 'Two weeks after the check-in',
      'one-week': 'One week after the check-in',
    },
    close: {
      label: 'Letting go',
      '14': 'Two weeks after the last message',
      '21': 'Three weeks after the last message',
    },
    ask: {
      label: 'Asking how it stands',
      hint: 'It changes what a message says, and no date.',
      yes: 'Ask politely for the status',
      no: 'Offer something instead of asking',
    },
    grace: {
      label: 'Days to wait past a date they named',
      hint: 'E waits about ten days where a week was named; D says asking after the date is right.',
    },
    spacing: {
      label: 'Least days between two messages',
      hint: 'Our own rule, from A and C: never many messages close together.',
    },
    sendAt: {
      label: 'Time of day for messages',
      hint: 'In the time zone of the interview. No article names one.',
    },
    articles: 'The articles',
    article: '{{letter}}: {{title}}',
  },

  days: {
    workingDays: 'Working days',
    workingDaysHint:
      'Our own rule: a check-in or final message that would fall on another day moves to a working day.',
    holidays: 'Public holidays',
    holidaysHint: 'The public holidays of the place you choose are no working days.',
    country: 'Country',
    state: 'Nation, state or province',
    region: 'Region',
    none: 'No holidays',
    wholeCountry: 'The whole country',
    /** Beneath the choice, while it is the whole country. */
    differ: 'Holidays differ from region to region there. Choose yours, or only the common ones count.',
    wholeState: 'The whole state',
    noMatch: 'No place by that name.',
    next: 'The next ones',
    noNext: 'No public holidays are known there.',
    own: 'Your days off',
    ownHint: 'Leave, a move, a day without a desk: no check-in or final message is due on these days.',
    ownName: 'What it is',
    ownFrom: 'First day',
    ownTo: 'Last day (optional)',
    span: '{{from}} – {{to}}',
    add: 'Add',
    remove: 'Remove',
    removeNamed: 'Remove {{name}}',
  },

  industries: {
    intro:
      'How long an industry usually takes to answer decides when to check in (rule K4, article B). Fast ones answer within 48 to 72 hours, slow ones take two weeks and longer.',
    follow: 'An application that names no pace of its own follows its industry’s.',
    name: 'Industry',
    pace: 'Pace',
    paces: { fast: 'Fast', standard: 'Standard', slow: 'Slow' },
    nameOf: 'Name of industry {{number}}',
    paceOf: 'Pace of {{name}}',
    nameless: 'industry {{number}}',
    add: 'Add an industry',
    remove: 'Remove {{name}}',
    reset: 'Back to the list we came with',
    save: 'Save changes',
    discard: 'Discard changes',
    unsaved: 'Not saved yet.',
    nameMissing: 'Give it a name.',
    nameTooLong: 'At most {{max}} characters.',
    nameTwice: 'This name is in the list already.',
    tooMany: 'The list holds at most {{max}} industries.',
    empty: 'The list is empty: every application has the standard pace, unless it names its own.',
  },

  quiet: {
    title: 'Quiet hours',
    isOn: 'Hold reminders back during quiet hours',
    from: 'From',
    until: 'Until',
    hint: 'What comes up then is told when they end, in this computer’s time zone.',
  },

  pause: {
    title: 'Pause',
    none: 'Reminders come as planned.',
    until: 'All reminders are paused until {{when}}.',
    pause: 'Pause until tomorrow',
    resume: 'Resume',
  },

  notifications: {
    title: 'Notifications',
    'with-actions': 'Your system shows notifications, with buttons to write, mark as sent or snooze.',
    plain:
      'Your system shows notifications, but without buttons. A click on one opens the application, where everything can be done.',
    none: {
      linux:
        'No notification service answers on this desktop. Start or install one; Afterword notices when it comes. Until then, what is due stands in Due now.',
      darwin:
        'macOS does not let Afterword show notifications. Allow them in System Settings, Notifications, Afterword. Until then, what is due stands in Due now.',
      win32:
        'Windows does not let Afterword show notifications. Allow them in Settings, System, Notifications. Until then, what is due stands in Due now.',
    },
    test: 'Send a test notification',
    accepted: 'The system accepted the test notification.',
    refused: 'The test notification was not accepted. {{detail}}',
    refusedSilently: 'The test notification was not accepted, and no reason was given.',
    notAsked: 'The test notification could not be sent. {{why}}',
    help: {
      linux:
        'Not seen it? Look whether “Do not disturb” is on, and in your desktop’s notification settings whether Afterword may show them.',
      darwin:
        'Not seen it? Look in System Settings, Notifications, Afterword whether alerts are allowed, and whether a Focus is on.',
      win32:
        'Not seen it? Look in Settings, System, Notifications whether Afterword is on, and whether “Do not disturb” is.',
    },
  },

  ledger: {
    coming: 'Coming up',
    comingMore_one: 'and {{count}} more',
    comingMore_other: 'and {{count}} more',
    noneComing: 'No reminder is planned.',
    told: 'Told',
    noneTold: 'Nothing has been told yet.',
    unreadable: 'The list of reminders cannot be read right now. {{why}}',
    reminder: '{{what}}: {{role}} at {{company}}',
    deleted: '{{what}}: an application that was deleted',
    what: {
      nudge: 'After the interview',
      due: {
        'thank-you': 'Thank-you',
        'check-in': 'Check-in',
        final: 'Final message',
        close: 'Letting go',
      },
      'last-call': {
        'thank-you': 'Thank-you, last call',
        'check-in': 'Check-in, last call',
        final: 'Final message, last call',
        close: 'Letting go, last call',
      },
      snooze: {
        'thank-you': 'Thank-you, snoozed by you',
        'check-in': 'Check-in, snoozed by you',
        final: 'Final message, snoozed by you',
        close: 'Letting go, snoozed by you',
      },
    },
    heldBy: {
      'quiet-hours': 'Held by quiet hours; its time is {{when}}',
      pause: 'Held by your pause; its time is {{when}}',
    },
    fate: {
      waiting: 'Not told yet',
      acted: 'Acted on',
      over: 'No longer needed',
    },
    handedOver: 'Handed over; the system has not accepted it yet',
    refused: 'Refused by the system',
    /** What the system said, in its own words. */
    refusedBecause: 'It said: {{detail}}',
  },

  look: {
    appearance: 'Colours',
    system: 'As the system',
    light: 'Light',
    dark: 'Dark',
  },

  window: {
    label: 'When the window is closed',
    stay: 'Keep running in the tray, so that reminders come',
    stayWithoutTray: 'Keep running, minimised, so that reminders come',
    quit: 'Quit. Reminders wait until the next start',
    ask: 'Ask each time',
    start: 'Start Afterword with the computer',
    startHint: 'It starts without a window, so that reminders come without your thinking of it.',
    startHintWithoutTray:
      'Reminders then come without your thinking of it. This desktop has no tray, so the window opens each time.',
  },

  about: {
    version: 'Afterword {{version}}',
    tray: {
      yes: 'There is a tray, and Afterword has an icon in it.',
      no: 'This desktop has no tray. Closing the window can minimise it instead.',
    },
    zone: 'Time zone of this computer: {{zone}}.',
    local: 'Everything stays on this computer.',
    thanks:
      'Public holidays: date-holidays (ISC), its data gathered from Wikipedia (CC BY-SA 3.0). Type face: Inter (SIL Open Font License).',
  },

  saved: {
    appearance: 'Colours: {{choice}}.',
    onClose: 'Closing the window: {{choice}}.',
    starts: 'Afterword starts with the computer.',
    startsNot: 'Afterword no longer starts with the computer.',
  },

  /** What a change of the policy would do, before it is saved. */
  moved: {
    /** `what` is the setting that is changed, or several of them. */
    title_one: '{{what}}: {{count}} card would move',
    title_other: '{{what}}: {{count}} cards would move',
    progress: {
      asking: 'Nothing is saved yet.',
      looking: 'Looking again…',
      saving: 'Saving…',
    },
    unseen: '{{what}}: which cards would move could not be looked up. {{why}}',
    cards: 'Applications that would move',
    application: 'Application',
    step: 'Step',
    now: 'Now',
    then: 'Then',
    steps: {
      'thank-you': 'Thank-you',
      'check-in': 'Check-in',
      final: 'Final message',
      close: 'Letting go',
    },
    nothing: 'Nothing to do',
    opens: 'opens {{when}}',
    latest: 'in time until {{when}}',
    toColumn: 'moves to {{column}}',
    toStep: {
      'thank-you': 'then thank-you',
      'check-in': 'then check-in',
      final: 'then final message',
      close: 'then letting go',
    },
    more_one: 'and {{count}} more',
    more_other: 'and {{count}} more',
    save: 'Save',
    keep: 'Keep as it is',
    kept: 'Kept as it was.',
  },
} as const;
