/** Why a date is what it is, and which articles say so. The rules are in section 1 of docs/rules.md. */
export const reasons = {
  /** The articles behind each rule: letters separated by commas, or empty for a rule of our own. */
  sources: {
    G1: 'E',
    T1: 'B',
    T2: 'C',
    T3: 'D',
    K1: 'A, C, E',
    K2: 'B',
    K3: 'A',
    K4: 'B',
    K5: 'D',
    K6: 'E',
    K7: 'D',
    L1: 'D',
    F1: 'A',
    F2: 'C',
    F3: 'B',
    M1: 'B',
    M2: 'A',
    M3: 'C',
    O1: 'A, C',
    R: '',
    X1: '',
    X2: '',
  },

  /** The articles' titles, by letter. */
  articles: {
    A: 'Optimal Follow-Up Time: When to Reach Out After Your Interview',
    B: 'How Long Should You Wait to Follow Up After an Interview?',
    C: 'When Can You Follow Up After a Job Interview?',
    D: 'When Should I Follow Up After A Job Interview?',
    E: 'Timing Matters: The Art of Sending a Post-Interview Follow-Up Message',
  },
  ruleOfArticle: 'Rule {{rule}}, from “{{title}}” ({{letter}})',
  ruleOfArticles: 'Rule {{rule}}, from {{list}}',
  articleInList: '“{{title}}” ({{letter}})',
  ownRule: 'Rule {{rule}}, our own',

  /** What decided a date, with the dates and numbers at hand. */
  said: {
    thankYouPrompt:
      'Write while the conversation is fresh. One day after the interview ({{due}}) is about right.',
    thankYouConsidered:
      'Let a day pass before you write, until {{due}}. The conversation will still be fresh.',
    thankYouLatest: 'Don’t leave it longer than two days: write by {{latest}}.',
    thankYouEverybody: 'Everyone you met gets their own note, by name, within two days: by {{latest}}.',
    named_one: 'They said {{named}}. Give them {{count, number}} day more: check in on {{date}}.',
    named_other: 'They said {{named}}. Give them {{count, number}} days more: check in on {{date}}.',
    /** For a later step that the date holds back. */
    namedLater_one: 'They said {{named}}. Give them {{count, number}} day more, until {{date}}.',
    namedLater_other: 'They said {{named}}. Give them {{count, number}} days more, until {{date}}.',
    namedNoGrace: 'They said {{named}}, so wait until then.',
    namedOpens: 'They said {{named}}, so it doesn’t open before then.',
    namedPasses: 'If that date passes without a word, it isn’t a refusal. It’s right to ask.',
    strong:
      'You know someone there well, so three days after the interview on {{interview}} is enough: {{date}}.',
    quick: 'They’re hiring quickly, so three days after the interview on {{interview}} is enough: {{date}}.',
    strongAndQuick:
      'You know someone there well and they’re hiring quickly, so three days after the interview on {{interview}} is enough: {{date}}.',
    fastIndustry:
      'Their industry ({{industry}}) replies fast. Write three days after the interview on {{interview}}: {{date}}.',
    fastPace: 'They reply fast. Write three days after the interview on {{interview}}: {{date}}.',
    slowIndustry:
      'Their industry ({{industry}}) takes its time. Give them two weeks after the interview on {{interview}}, until {{date}}.',
    slowPace:
      'They take their time. Give them two weeks after the interview on {{interview}}, until {{date}}.',
    twoWeeksAfterInterview:
      'Two weeks after the interview on {{interview}}, they usually know what they want to do next: {{date}}.',
    weekAfterThankYou: 'One week after {{message}}, it’s time to check in: {{date}}.',
    atMostTwoWeeks:
      'Two weeks after the interview on {{interview}}, they usually know what they want: {{date}}. A week after {{message}} would be later.',
    opensAfterWeek: 'From {{opens}}, a week after the interview, it’s not too soon to ask.',
    spaced_one: '{{record}} Leave at least {{count, number}} day between messages: not before {{date}}.',
    spaced_other: '{{record}} Leave at least {{count, number}} days between messages: not before {{date}}.',
    spacedOpens: 'It doesn’t open before {{message}}.',
    news: 'They wrote on {{news}} without naming a date. Give them another week, until {{date}}.',
    newsOpens: 'They wrote on {{news}} without naming a date, so it doesn’t open before {{date}}.',
    newsLatest: 'They wrote on {{news}} without naming a date, so it isn’t late until after {{latest}}.',
    dayOffLater: '{{from}} isn’t one of your working days, so it moves to {{to}}.',
    dayOffEarlier:
      '{{from}} isn’t one of your working days, and the next one would be too late, so it moves back to {{to}}.',
    holidayLater: '{{from}} is {{holiday}}, so it moves to {{to}}.',
    ownDayOffLater: '{{from}} is one of your days off ({{dayOff}}), so it moves to {{to}}.',
    ownDayOffEarlier:
      '{{from}} is one of your days off ({{dayOff}}) and the next working day would be too late, so it moves back to {{to}}.',
    holidayEarlier:
      '{{from}} is {{holiday}}, and the next working day would be too late, so it moves back to {{to}}.',
    finalTwoWeeks: 'If two weeks pass after {{message}} without a reply, send one last message: {{date}}.',
    finalOpens: 'From {{opens}}, a week after the check-in, another message is fine.',
    finalOneWeek: 'One week after {{message}}, another message is fine: {{date}}.',
    finalOneWeekFast:
      'They reply fast, so one week after {{message}} is enough for another message: {{date}}.',
    closeTwoWeeks: 'Two weeks after {{message}} without a reply, it’s time to move on: from {{date}}.',
    closeThreeWeeks: 'Three weeks after {{message}} without a reply, it’s time to move on: from {{date}}.',
    closeSilence: 'After a final message you can let go. Silence says nothing about you.',
    late: 'The best time has passed, but late is better than never.',
  },
  /** What a sentence calls `{{message}}`; `name` is a thank-you, a check-in or a final message. */
  message: {
    sent: 'your {{name}} ({{on}})',
    skipped: 'the {{name}} you skipped ({{on}})',
    planned: 'the {{name}} due {{on}}',
  },
  /** What a sentence says of it as `{{record}}`. */
  record: {
    sent: 'You sent the {{name}} on {{on}}.',
    skipped: 'You skipped the {{name}} on {{on}}.',
    planned: 'The {{name}} is due on {{on}}.',
  },
  /** For a holiday whose name is not known. */
  someHoliday: 'a public holiday',

  /** If the articles disagree: what the others would do here. */
  others: {
    thankYouWait: 'Article B would let a day pass first, until {{opens}}.',
    thankYouAtOnce: 'Articles C and D would write right away, ideally by {{due}}.',
    checkInTwoWeeks: 'Article D would wait two weeks, until {{date}}.',
    checkInOneWeek: 'Articles A, B, C and E would wait one week, until {{date}}.',
    noShortcut: 'Articles B, C, D and E make no such exception: they would wait until {{date}}.',
    usualPace: 'Articles A, C and E make no such difference: they would write on {{date}}.',
    finalOneWeek: 'Article A would write after one week, on {{date}}.',
    finalTwoWeeks: 'Articles B and C would wait two weeks, until {{date}}.',
    closeThreeWeeks: 'Article A would wait up to three weeks, until {{date}}.',
    closeTwoWeeks: 'Article B would move on after two weeks, on {{date}}.',
    /** Where the other side can be chosen. */
    settings: 'Change in settings',
    application: 'Change in the application',
  },
} as const;
