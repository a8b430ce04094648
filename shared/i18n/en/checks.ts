/** What the checks of a message find, each in a sentence with its why. The rule and its articles are shown beside it. */
export const checks = {
  found: {
    gap: 'A gap is still open here. Fill it or delete it before you send this.',
    'no-greeting': 'Nobody is greeted by name. Address the person you met.',
    'wrong-name': 'This greets somebody else than the person you are writing to.',
    'other-name': 'This name belongs to another company or person. Is it left over from another message?',
    'no-talking-point':
      'Nothing here refers to what was really said. One talking point makes the message yours.',
    'too-long': 'More than 150 words. Cut it to what matters: a short message gets read.',
    'generic-opening': 'Every message could begin like this. Start with something only you can say.',
    pushy: 'This may read as pushy. Give them room.',
    demanding: 'This reads as a demand. A polite question gets further.',
    negative: 'This sounds negative. Leave frustration and bad words out, about them, others and yourself.',
    desperate: 'This may sound desperate. Say what you bring instead.',
    'asks-for-update':
      'This asks for an update, which your rules avoid. Offer what you would contribute instead.',
    'no-wait': 'Acknowledge that the decision takes time.',
    'no-open-door': 'Say that you would understand another choice, and leave the door open.',
    'no-thanks': 'There is no thanks in this thank-you.',
    'no-offer': 'Offer to send more information if they need it.',
    subject: 'Name the purpose and the position in the subject, so that they know what it is about.',
    'same-as-other': 'Nearly the same text went to somebody else you met. People compare notes.',
    attachment:
      'An attachment is mentioned. A mail opened from here carries none: add the file in your mail program.',
  },
  /** The articles of each rule, as in `reasons.sources`. */
  sources: {
    T3: 'D',
    V1: 'A, D',
    W1: 'A, C, D, E',
    W2: 'B, C, D',
    W3: 'C, D, E',
    W6: 'A',
    W7: 'A, B, C',
    W8: 'B, C',
    W9: 'C',
    W10: 'C',
  },
} as const;
