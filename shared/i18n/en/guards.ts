/**
 * Reasons not to write a message now, shown once when it is opened for writing. Each is followed by the rules behind it,
 * with their articles. See section 6 of docs/rules.md.
 */
export const guards = {
  /** The name of the warnings, for screen readers. */
  title: 'Before you write',
  second: {
    'thank-you': 'You’ve already thanked them ({{when}}). One thank-you per person is enough.',
    thankYouTo: 'You’ve already thanked {{person}} ({{when}}). One thank-you per person is enough.',
    'check-in': 'You’ve already checked in after this interview ({{when}}). One check-in is enough.',
    occasion: 'You’ve already written to {{person}} about this ({{when}}). One message is enough.',
    final: 'You’ve already sent your final message ({{when}}). It was meant to be the last.',
  },
  tooSoon: 'You last wrote to them on {{when}}. Wait at least until {{date}}.',
  notOpen: 'It’s early for this one: it opens {{when}}. Give them space until then.',
  /** For screen readers; on the screen, "Why now" says it. */
  clear: 'It’s fine to write now.',
  dismiss: 'Dismiss',
  dismissThis: 'Dismiss: {{warning}}',
} as const;
