import { missing, type Check } from '../check';
import { plainOf } from '../text/plain';
import { greetingOf } from './greeting';

/** Nobody is greeted by name (W3): no greeting at all, or "Hi all", "Dear Sir or Madam". */
export const noGreeting: Check = {
  id: 'no-greeting',
  rule: 'W3',
  find: ({ text, to }) => (greetingOf(plainOf(text), to.name).tag === 'nobody' ? missing : []),
  examples: {
    found: [
      { text: 'Dear Sirs and Madams,\n\nThank you.' },
      { text: 'Hi all,\n\nThank you for Tuesday.' },
      { text: 'Thank you for Tuesday.' },
      { text: 'Hello,\nthanks' },
    ],
    fine: [
      { text: 'Dana, thank you for Tuesday.' },
      { text: 'HELLO DANA,\nthanks' },
      { text: 'Dear Dr. Mueller,\nthanks', to: { name: 'Anna Müller', role: '' } },
    ],
  },
};
