/** What the checks find in a message, each in a sentence that says why. The rule and its articles are shown next to it. */
export const checks = {
  found: {
    gap: 'There’s still a gap here. Fill it in or delete it before you send this.',
    'no-greeting': 'This greets nobody by name. Address the person you met.',
    'wrong-name': 'This greets somebody other than the person you’re writing to.',
    'other-name': 'This name belongs to another company or person. Is it left over from another message?',
    'no-talking-point':
      'Nothing here refers to what was actually said. One talking point makes the message yours.',
    'too-long': 'More than 150 words. Cut it to what matters: a short message gets read.',
    'generic-opening': 'Any message could begin like this. Start with something only you can say.',
    pushy: 'This may come across as pushy. Give them room.',
    demanding: 'This reads as a demand. A polite question gets further.',
    negative:
      'This sounds negative. Leave out frustration and harsh words, whether about them, others or yourself.',
    desperate: 'This may sound desperate. Say what you bring instead.',
    'asks-for-update':
      'This asks for an update, which your rules avoid. Offer what you would contribute instead.',
    'no-wait': 'Acknowledge that the decision takes time.',
    'no-open-door': 'Say that you’d understand a different choice, and leave the door open.',
    'no-thanks': 'This thank-you doesn’t say thank you.',
    'no-offer': 'Offer to send more information if they need it.',
    subject: 'Name the purpose and the position in the subject, so they know what it’s about.',
    'same-as-other': 'You sent nearly the same text to somebody else you met. People compare notes.',
    attachment:
      'This mentions an attachment. An email opened from here can’t include one: add the file in your mail program.',
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
