/**
 * What speaks against writing a message now, told once when it is opened for writing. Each is followed by the rules it
 * stands on, with their articles. Section 6 of docs/rules.md.
 */
export const guards = {
  /** The name of what is told, for a screen reader. */
  title: 'Before you write',
  second: {
    'thank-you': 'You have thanked them already, {{when}}. One thank-you for each person is enough.',
    thankYouTo: 'You have thanked {{person}} already, {{when}}. One thank-you for each person is enough.',
    'check-in': 'You have checked in already after this interview, {{when}}. One check-in is enough.',
    final: 'You have written your final message already, {{when}}. It was meant to be the last.',
  },
  tooSoon: 'Your last message to them is from {{when}}. Leave it at least until {{date}}.',
  notOpen: 'It is early for this one: it opens {{when}}. Give them space until then.',
  clear: 'Nothing speaks against writing now.',
  dismiss: 'Dismiss',
  dismissThis: 'Dismiss: {{warning}}',
} as const;
