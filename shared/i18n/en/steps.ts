/** The steps of a cycle: what they are called, and what each asks for. The same on cards, buttons, tray and notifications. */
export const steps = {
  name: {
    'thank-you': 'Thank-you',
    'check-in': 'Check-in',
    final: 'Final message',
    close: 'Letting go',
    /** The messages that belong to no step. */
    'offer-reply': 'Answer to the offer',
    withdrawal: 'Withdrawal',
    'rejection-reply': 'Thanks after the rejection',
  },
  inSentence: {
    'thank-you': 'thank-you',
    'check-in': 'check-in',
    final: 'final message',
    close: 'letting go',
    'offer-reply': 'answer to the offer',
    withdrawal: 'withdrawal',
    'rejection-reply': 'thanks after the rejection',
  },
  /** `whom` is a person, or the company if nobody is known. */
  act: {
    'thank-you': 'Thank {{whom}}',
    withParts: '{{act}} ({{parts}})',
    thankSeveral_one: 'Thank {{whom}} and {{count, number}} other',
    thankSeveral_other: 'Thank {{whom}} and {{count, number}} others',
    'check-in': 'Check in with {{whom}}',
    final: 'Send {{whom}} a final message',
    close: 'Ready to let go of {{company}}',
  },
} as const;
