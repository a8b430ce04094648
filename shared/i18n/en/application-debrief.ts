/** The words of the debrief, the short form after an interview. */
export const applicationDebrief = {
  title: 'After the interview',
  intro:
    '{{role}} at {{company}}, {{when}}. Write it down while it’s fresh: a name and one thing they said is enough.',
  /** If the interview was longer ago. */
  introLater: '{{role}} at {{company}}, {{when}}. A name and one thing they said is enough.',
  /** Unlike in other forms, Enter doesn't save. */
  keys: 'Enter goes to the next field, {{keys}} saves.',
  save: 'Save notes',
  skip: 'Skip',
  add: 'Add notes',
  addOn: 'Add notes on the interview on {{date}}',
} as const;
