import { dataSettings } from './data-settings';
import { settingsRules } from './data/settings-rules';

/** The words of the settings. Articles are named by their letters; the list below the rules gives their titles. */
export const settings = {
  title: 'Settings',
  close: 'Close',
  sectionList: 'Sections',
  /** The footer's line for each section, and while a question is open. */
  hints: {
    rules: 'Changes are saved right away. If cards would move, you see them first.',
    days: 'Changes are saved right away. If cards would move, you see them first.',
    industries: 'Saved together. If you close this, your changes are kept as a draft.',
    tags: 'A tag’s new name or colour shows on every application that has it.',
    reminders: 'Changes are saved right away.',
    messages: 'Changes are saved right away.',
    appearance: 'Changes are saved right away.',
    data: 'Everything is stored on this computer only.',
    about: '',
    asking: 'If you close this, everything stays as it was.',
  },
  looking: 'Checking which cards would move…',
  reading: 'Loading settings',
  unreadable: 'Couldn’t load the settings. {{why}}',
  tryAgain: 'Try again',

  search: {
    label: 'Search settings',
    found: 'Settings found',
    count_one: '{{count, number}} setting found',
    count_other: '{{count, number}} settings found',
    none: 'No setting found.',
  },

  sections: {
    rules: 'Rules',
    days: 'Working days',
    industries: 'Industries',
    tags: 'Tags',
    reminders: 'Reminders',
    messages: 'Messages',
    appearance: 'Appearance',
    data: 'Data',
    about: 'About',
  },
  titles: {
    rules: 'Rules',
    days: 'Working days and holidays',
    industries: 'Industries',
    tags: 'Tags',
    reminders: 'Reminders',
    messages: 'Messages',
    appearance: 'Appearance and window',
    data: 'Data',
    about: 'About',
  },

  rules: settingsRules,

  days: {
    workingDays: 'Working days',
    workingDaysHint:
      'Our own rule: a check-in or final message that would fall on another day moves to a working day.',
    holidays: 'Public holidays',
    holidaysHint: 'Public holidays in the country you choose count as days off.',
    country: 'Country',
    state: 'Nation, state or province',
    region: 'Region',
    none: 'No holidays',
    wholeCountry: 'The whole country',
    /** Below the field, while the whole country is chosen. */
    differ: 'Holidays vary by region there. Unless you choose yours, only nationwide holidays count.',
    wholeState: 'The whole state',
    noMatch: 'No place found.',
    next: 'Next holidays',
    noNext: 'No public holidays are known there.',
    own: 'Your days off',
    ownHint: 'Time off, a house move, a day away from your desk: no check-in or final message is due then.',
    ownName: 'Name',
    ownFrom: 'First day',
    ownTo: 'Last day (optional)',
    span: '{{from}} – {{to}}',
    add: 'Add',
    remove: 'Remove',
    removeNamed: 'Remove {{name}}',
  },

  industries: {
    intro:
      'How long an industry usually takes to reply decides when to check in. Fast ones reply within 48 to 72 hours; slow ones take two weeks or longer.',
    follow: 'An application without its own pace follows its industry.',
    name: 'Industry',
    pace: 'Pace',
    paces: { fast: 'Fast', standard: 'Standard', slow: 'Slow' },
    nameOf: 'Name of industry {{number}}',
    paceOf: 'Pace of {{name}}',
    nameless: 'industry {{number}}',
    add: 'Add an industry',
    remove: 'Remove {{name}}',
    reset: 'Restore the default list',
    save: 'Save changes',
    discard: 'Discard changes',
    unsaved: 'Not saved yet.',
    nameMissing: 'Enter a name.',
    nameTooLong: 'At most {{max}} characters.',
    nameTwice: 'This name is already in the list.',
    tooMany: 'The list can hold {{max}} industries at most.',
    empty: 'The list is empty. Every application has the standard pace unless you set its own.',
  },

  quiet: {
    title: 'Quiet hours',
    isOn: 'Hold reminders during quiet hours',
    from: 'From',
    until: 'Until',
    hint: 'Reminders that come up then are shown when quiet hours end, in this computer’s time zone.',
  },

  pause: {
    title: 'Pause',
    none: 'Reminders are on.',
    until: 'Reminders are paused until {{when}}.',
    pause: 'Pause until tomorrow',
    resume: 'Resume',
  },

  notifications: {
    title: 'Notifications',
    'with-actions': 'Your system shows notifications, with buttons to write, mark as sent or snooze.',
    plain:
      'Your system shows notifications without buttons. Click one to open the application and do everything there.',
    none: {
      linux:
        'No notification service is running on this desktop. Start or install one, and Afterword will use it. Until then, look in Due now.',
      darwin:
        'macOS doesn’t let Afterword show notifications. Allow them in System Settings, Notifications, Afterword. Until then, look in Due now.',
      win32:
        'Windows doesn’t let Afterword show notifications. Allow them in Settings, System, Notifications. Until then, look in Due now.',
    },
    test: 'Send a test notification',
    accepted: 'The system accepted the test notification.',
    refused: 'The system didn’t accept the test notification. {{detail}}',
    refusedSilently: 'The system didn’t accept the test notification and gave no reason.',
    notAsked: 'Couldn’t send the test notification. {{why}}',
    help: {
      linux:
        'Didn’t see it? Check whether “Do not disturb” is on and whether your desktop’s notification settings allow Afterword.',
      darwin:
        'Didn’t see it? Check in System Settings, Notifications, Afterword whether alerts are allowed, and whether a Focus is on.',
      win32:
        'Didn’t see it? Check in Settings, System, Notifications whether Afterword is on and “Do not disturb” is off.',
    },
  },

  ledger: {
    coming: 'Coming up',
    comingMore_one: 'and {{count, number}} more',
    comingMore_other: 'and {{count, number}} more',
    noneComing: 'No reminders planned.',
    sent: 'Sent',
    noneSent: 'No reminders sent yet.',
    showAll: 'Show all {{count, number}}',
    unreadable: 'Couldn’t load the list of reminders. {{why}}',
    reminder: '{{what}}: {{role}} at {{company}}',
    deleted: '{{what}}: a deleted application',
    what: {
      nudge: 'After the interview',
      silence: 'Nothing heard',
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
      occasion: {
        'offer-reply': 'Answer to the offer, put off by you',
        withdrawal: 'Withdrawal, put off by you',
        'rejection-reply': 'Thanks after the rejection, put off by you',
      },
    },
    heldBy: {
      'quiet-hours': 'Held for quiet hours, due {{when}}',
      pause: 'Held while paused, due {{when}}',
    },
    fate: {
      waiting: 'Not shown yet',
      acted: 'Done',
      over: 'No longer needed',
    },
    handedOver: 'Sent, not yet accepted by the system',
    refused: 'Rejected by the system',
    /** The system's own words. */
    refusedBecause: 'It said: {{detail}}',
  },

  look: {
    appearance: 'Colours',
    system: 'Same as system',
    light: 'Light',
    dark: 'Dark',
  },

  window: {
    label: 'When the window is closed',
    stay: 'Keep running in the tray, so that reminders appear',
    stayWithoutTray: 'Keep running, minimised, so that reminders appear',
    quit: 'Quit. Reminders wait until you start it again',
    ask: 'Ask each time',
    start: 'Start Afterword with the computer',
    startHint: 'It starts without a window, so reminders appear without you having to think of it.',
    startHintWithoutTray:
      'Reminders then appear without you having to think of it. This desktop has no tray, so the window opens each time.',
  },

  data: dataSettings,

  about: {
    version: 'Version {{version}}',
    local: 'Everything stays on this computer.',
    facts: 'For a bug report',
    copy: 'Copy',
    copied: 'Copied. Nothing in it names you.',
    unreadable: 'Couldn’t load the versions. {{why}}',
    electron: 'Electron',
    chromium: 'Chromium',
    node: 'Node.js',
    sqlite: 'SQLite',
    system: 'Operating system',
    desktop: 'Desktop',
    tray: {
      name: 'Tray',
      yes: 'Afterword has an icon in it',
      no: 'None on this desktop. Closing the window can minimise it instead.',
    },
    region: 'Language and region',
    zone: 'Time zone',
    data: 'Your data',
    openData: 'Open data folder',
    licences: 'Licences',
    licence: 'Afterword: MIT licence.',
    thanks:
      'Public holidays: date-holidays (ISC), with data from Wikipedia (CC BY-SA 3.0). Typeface: Inter (SIL Open Font License).',
  },

  saved: {
    appearance: 'Colours: {{choice}}.',
    onClose: 'Closing the window: {{choice}}.',
    starts: 'Afterword now starts with the computer.',
    startsNot: 'Afterword no longer starts with the computer.',
  },

  /** The preview of a policy change, before it is saved. */
  moved: {
    /** `what` names the changed setting, or several. */
    title_one: '{{what}}: {{count, number}} card would move',
    title_other: '{{what}}: {{count, number}} cards would move',
    progress: {
      asking: 'Nothing is saved yet.',
      looking: 'Checking again…',
      saving: 'Saving…',
    },
    unseen: '{{what}}: couldn’t check which cards would move. {{why}}',
    cards: 'Applications that would move',
    application: 'Application',
    step: 'Step',
    now: 'Now',
    then: 'Then',
    steps: {
      applied: 'Nothing heard',
      'thank-you': 'Thank-you',
      'check-in': 'Check-in',
      final: 'Final message',
      close: 'Letting go',
    },
    nothing: 'Nothing to do',
    opens: 'opens {{when}}',
    latest: 'late after {{when}}',
    toColumn: 'moves to {{column}}',
    toStep: {
      'thank-you': 'then thank-you',
      'check-in': 'then check-in',
      final: 'then final message',
      close: 'then letting go',
    },
    more_one: 'and {{count, number}} more',
    more_other: 'and {{count, number}} more',
    save: 'Save',
    keep: 'Keep as it is',
    kept: 'Kept as it was.',
  },
} as const;
