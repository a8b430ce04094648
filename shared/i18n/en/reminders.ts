/** The words of notifications and of the tray's menu. */
export const reminders = {
  /** The title of a notification that is about no step. */
  what: { nudge: 'How was the interview at {{company}}?', silence: 'Nothing heard from {{company}}' },
  /** The title of one about a message that belongs to no step. `whom` is the company if it is for nobody in particular. */
  occasion: {
    'offer-reply': 'Ask {{whom}} for time to think',
    withdrawal: 'Send {{whom}} your withdrawal',
    'rejection-reply': 'Thank {{whom}} for letting you know',
  },
  body: {
    plain: '{{role}} at {{company}}.',
    nudge:
      'Note who you met, what you talked about and what they said about timing while it’s fresh. It takes half a minute.',
    due: '{{role}} at {{company}}. Due {{due}}, by {{latest}} at the latest.',
    lastCall: '{{role}} at {{company}}. Send it by {{latest}}; after that it’s late, but not too late.',
    snooze: '{{role}} at {{company}}. You asked to be reminded. Send it by {{latest}}.',
    /** `person` is the company if nobody is known. */
    officeHours:
      '{{role}} at {{company}}. It’s office hours for {{person}} now, as you asked. Send it by {{latest}}.',
    occasion: '{{role}} at {{company}}. You asked to be reminded.',
    occasionOfficeHours: '{{role}} at {{company}}. It’s office hours for {{person}} now, as you asked.',
    late: '{{role}} at {{company}}. It was due {{due}}. Late is better than never.',
    silence:
      '{{role}}. Nothing heard since {{since}}, and you asked to be reminded. There’s nothing you have to send.',
    close: '{{role}} at {{company}}. No decision has come. Silence says nothing about you.',
  },
  digest: {
    title_one: '{{count, number}} follow-up is waiting for you',
    title_other: '{{count, number}} follow-ups are waiting for you',
    /** For follow-ups together with other things: an interview to note down, an application without news. */
    mixed_one: '{{count, number}} reminder is waiting for you',
    mixed_other: '{{count, number}} reminders are waiting for you',
    silence_one: '{{count, number}} application without news',
    silence_other: '{{count, number}} applications without news',
    lastCall_one: 'Last call for {{count, number}} follow-up',
    lastCall_other: 'Last call for {{count, number}} follow-ups',
    line: '{{what}}, {{name}}',
    /** If `what` has named the company and another line is about the same company. */
    roleLine: '{{what}} ({{role}})',
    latest: '{{line}}, by {{latest}}',
    late: '{{line}} (late)',
    more_one: 'and {{count, number}} more',
    more_other: 'and {{count, number}} more',
  },
  action: {
    write: 'Write',
    markSent: 'Mark sent',
    tomorrow: 'Tomorrow',
    theyReplied: 'They replied…',
    addNotes: 'Add notes',
    open: 'Open',
    showThem: 'Show all',
    pause: 'Pause until tomorrow',
  },
  tray: {
    tooltip_zero: 'Afterword: nothing due',
    tooltip_one: 'Afterword: {{count, number}} due',
    tooltip_other: 'Afterword: {{count, number}} due',
    due: '{{company}}: {{what}}',
    late: '{{company}}: {{what}} (late)',
    silence: 'nothing heard',
    nothingDue: 'Nothing due',
    more_one: 'and {{count, number}} more',
    more_other: 'and {{count, number}} more',
    /** A time of today in place of a day. */
    todayAt: 'today at {{time}}',
    next: 'Next: {{what}} ({{company}}), {{when}}',
    interview: 'Next: interview ({{company}}), {{when}}',
    nextSilence: 'Next: reminder about {{company}}, {{when}}',
    remindMe: 'Remind me',
    resume: 'Resume reminders (paused until {{when}})',
    paused: '{{due}}, paused until {{when}}',
  },
  /** The choices of "Remind me". */
  snoozeFor: {
    'one-hour': 'In one hour',
    'this-evening': 'This evening',
    tomorrow: 'Tomorrow',
    'next-working-day': 'Next working day',
  },
  /** Shown with the first application, so that the system asks for permission before the first reminder. */
  first: {
    title: 'Reminders appear here',
    body: 'When it’s time to write, Afterword reminds you once.',
  },
  /** The test notification of the settings, and what the settings say about it. */
  test: {
    title: 'This is a test from Afterword',
    body: 'Reminders will look like this. Click to go back to Settings.',
    tooEarly: 'Afterword is still starting. Please try again in a moment.',
    nobody:
      'No notification service is running on this computer. Reminders wait and appear as soon as one is.',
    refused:
      'The system didn’t show it. Check in the system’s settings whether Afterword is allowed to notify you.',
    refusedAs: 'The system didn’t show it. It says: {{detail}}',
    handedOver: 'Sent. The system didn’t say whether it showed it.',
    noAnswer: 'The system hasn’t answered. The notification may still appear.',
  },
} as const;
