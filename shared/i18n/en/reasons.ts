/**
 * Why a date is what it is: for every rule that decides one, a sentence a person would say and the articles it
 * comes from (letters, comma between; empty for a rule of our own). Section 1 of docs/rules.md.
 */
export const reasons = {
  G1: {
    text: 'Give them a little room first; a note on the way out of the door helps nobody.',
    articles: 'E',
  },
  T1: { text: 'Let at least a day pass before you thank them.', articles: 'B' },
  T2: { text: 'Thank them within a day, while the talk is fresh for both of you.', articles: 'C' },
  T3: { text: 'Thank everybody you met by name, soon, and within two days.', articles: 'D' },
  K1: {
    text: 'Nobody named a date, so a week after the interview is soon enough to ask.',
    articles: 'A, C, E',
  },
  K2: { text: 'Leave a week between your thank-you and the first check-in.', articles: 'B' },
  K3: {
    text: 'You know somebody there well, or they are in a hurry, so two or three days are enough.',
    articles: 'A',
  },
  K4: { text: 'This industry keeps its own pace, and the wait follows it.', articles: 'B' },
  K5: { text: 'Two weeks after the interview they mostly know what they want to do next.', articles: 'D' },
  K6: { text: 'They named a time: let it pass, and wait a little longer.', articles: 'E' },
  K7: {
    text: 'The day they named has gone by. That is no refusal, and asking after it is right.',
    articles: 'D',
  },
  L1: { text: 'The best moment has passed, but late is better than never.', articles: 'D' },
  F1: { text: 'A second message one to two weeks after the first is fine.', articles: 'A' },
  F2: {
    text: 'If your check-in stays unanswered for two weeks, write once more, for the last time.',
    articles: 'C',
  },
  F3: { text: 'Two weeks after your last message a final word is still polite.', articles: 'B' },
  M1: { text: 'Two weeks without an answer to your last message: time to move on.', articles: 'B' },
  M2: { text: 'After two to three weeks of silence, put your energy elsewhere.', articles: 'A' },
  M3: { text: 'After a final message you may let go. Silence says nothing about you.', articles: 'C' },
  O1: { text: 'Few messages, well apart, leave a better impression than many.', articles: 'A, C' },
  R: { text: 'They wrote without naming a date, so they get another week.', articles: '' },
  X1: { text: 'The day would have been none of your working days, so it moved to one.', articles: '' },
  X2: { text: 'Two messages should have a few days between them.', articles: '' },

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

  /** Where the articles disagree about the dates of a step: both sides, and where to choose. */
  disagreements: {
    'thank-you':
      'The articles disagree here: some say within a day (C, D), one says not before a day has passed (B). A day after the interview is right by all of them.',
    'check-in': 'The articles disagree here: some say one week (A, B, C, E), one says two (D).',
    final:
      'The articles disagree here: one says one to two weeks after your check-in (A), two say two (B, C).',
    close: 'The articles disagree here: one says two weeks (B), one says two to three (A).',
    choose: 'Choose your side in Settings',
  },
} as const;
