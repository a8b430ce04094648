/**
 * What speaks against writing a message now, told once when it is opened for writing. Each is followed by the rules it
 * stands on, with their articles. Section 6 of docs/rules.md.
 */
export const guards = {
  /** The name of what is told, for a screen reader. */
  title: 'Before you write',
  second: {
    'thank-you': 'You’ve already thanked them ({{when}}). One thank-you per person is enough.',
    thankYouTo: 'You’ve already thanked {{person}} ({{when}}). One thank-you per person is enough.',
    'check-in': 'You’ve already checked in after this interview ({{when}}). One check-in is enough.',
    final: 'You’ve already sent your final message ({{when}}). It was meant to be the last.',
  },
  tooSoon: 'You last wrote to them on {{when}}. Wait at least until {{date}}.',
  notOpen: 'It’s early for this one: it opens {{when}}. Give them space until then.',
  clear: 'It’s fine to write now.',
  dismiss: 'Dismiss',
  dismissThis: 'Dismiss: {{warning}}',
} as const;
