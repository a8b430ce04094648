/** Why a date is what it is, and which articles say so. The rules are those of section 1 of docs/rules.md. */
export const reasons = {
  /** The articles each rule comes from: letters, comma between; empty for a rule of our own. */
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

  /** The articles by their letters, as they are titled. */
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

  /** What decided a date, with the dates and numbers of the case. */
  said: {
    thankYouPrompt:
      'Write while the talk is fresh. A day after the interview, {{due}}, is neither too late nor too early.',
    thankYouConsidered: 'Let a day pass before you write, until {{due}}; the talk is still fresh then.',
    thankYouLatest: 'Leave it no longer than two days, until {{latest}}.',
    thankYouEverybody: 'Everybody you met gets a note of their own, by name, within two days: by {{latest}}.',
    named_one: 'They named {{named}}, so wait until it has passed and {{count}} day longer, until {{date}}.',
    named_other:
      'They named {{named}}, so wait until it has passed and {{count}} days longer, until {{date}}.',
    namedNoGrace: 'They named {{named}}, so wait until then.',
    namedOpens: 'They named {{named}}, so it does not open before.',
    namedPasses: 'A date that passes without a word is no refusal, and asking after it is right.',
    strong:
      'You know somebody there well, so three days after the interview of {{interview}} are enough: {{date}}.',
    quick: 'They are in a hurry, so three days after the interview of {{interview}} are enough: {{date}}.',
    strongAndQuick:
      'You know somebody there well and they are in a hurry, so three days after the interview of {{interview}} are enough: {{date}}.',
    fastIndustry:
      'Their industry, {{industry}}, answers fast: write three days after the interview of {{interview}}, on {{date}}.',
    fastPace: 'They answer fast: write three days after the interview of {{interview}}, on {{date}}.',
    slowIndustry:
      'Their industry, {{industry}}, takes its time, so give them two weeks from the interview of {{interview}}, until {{date}}.',
    slowPace:
      'They take their time, so give them two weeks from the interview of {{interview}}, until {{date}}.',
    twoWeeksAfterInterview:
      'Two weeks after the interview of {{interview}}, on {{date}}, they mostly know what they want to do next.',
    weekAfterThankYou: 'A week after the thank-you of {{thankYou}}, on {{date}}, it is time to check in.',
    atMostTwoWeeks:
      'Two weeks after the interview of {{interview}}, on {{date}}, they mostly know what they want; a week after the thank-you of {{thankYou}} would be later.',
    opensAfterWeek: 'From {{opens}}, a week after the interview, asking is not too soon.',
    spaced_one:
      'The thank-you is of {{thankYou}}, and messages stand at least {{count}} day apart: not before {{date}}.',
    spaced_other:
      'The thank-you is of {{thankYou}}, and messages stand at least {{count}} days apart: not before {{date}}.',
    spacedOpens: 'It opens only when the thank-you is out, on {{thankYou}}.',
    news: 'They wrote on {{news}} without naming a date, so they get another week, until {{date}}.',
    newsOpens: 'They wrote on {{news}} without naming a date, so it does not open before {{date}}.',
    newsLatest: 'They wrote on {{news}} without naming a date, so it stays in time until {{latest}}.',
    dayOffLater: '{{from}} is not one of your working days, so it moves to {{to}}.',
    dayOffEarlier:
      '{{from}} is not one of your working days and the next would be too late, so it moves back to {{to}}.',
    holidayLater: '{{from}} is {{holiday}}, so it moves to {{to}}.',
    ownDayOffLater: '{{from}} is one of your days off ({{dayOff}}), so it moves to {{to}}.',
    ownDayOffEarlier:
      '{{from}} is one of your days off ({{dayOff}}) and the next working day would be too late, so it moves back to {{to}}.',
    holidayEarlier:
      '{{from}} is {{holiday}} and the next working day would be too late, so it moves back to {{to}}.',
    finalTwoWeeks:
      'If the check-in of {{checkIn}} stays unanswered for two weeks, until {{date}}, write once more, for the last time.',
    finalOpens: 'From {{opens}}, a week after the check-in, a second message is fine.',
    finalOneWeek: 'A week after the check-in of {{checkIn}}, on {{date}}, a second message is fine.',
    finalOneWeekFast:
      'They answer fast, so a week after the check-in of {{checkIn}} is enough for a second message: {{date}}.',
    closeTwoWeeks:
      'Two weeks without an answer to your last message, of {{last}}: from {{date}} on it is time to move on.',
    closeThreeWeeks:
      'Three weeks without an answer to your last message, of {{last}}: from {{date}} on it is time to move on.',
    closeSilence: 'After a final message you may let go. Silence says nothing about you.',
    late: 'The best moment has passed, but late is better than never.',
  },
  /** For a day off whose name is not known. */
  someHoliday: 'a public holiday',

  /** Where the articles disagree: what the others would do in this case. */
  others: {
    thankYouWait: 'Article B would let a day pass first, until {{opens}}.',
    thankYouAtOnce: 'Articles C and D would write at once, and by {{due}} at best.',
    checkInTwoWeeks: 'Article D would wait two weeks, until {{date}}.',
    checkInOneWeek: 'Articles A, B, C and E would wait one week, until {{date}}.',
    noShortcut: 'Articles B, C, D and E make no such exception: they would wait until {{date}}.',
    usualPace: 'Articles A, C and E know no such difference: they would write on {{date}}.',
    finalOneWeek: 'Article A would write after one week already, on {{date}}.',
    finalTwoWeeks: 'Articles B and C would wait two weeks, until {{date}}.',
    closeThreeWeeks: 'Article A would wait up to three weeks, until {{date}}.',
    closeTwoWeeks: 'Article B would move on after two weeks, on {{date}}.',
    /** Where the other side can be taken. */
    settings: 'Change in settings',
    application: 'Change in the application',
  },
} as const;
