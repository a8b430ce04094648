import type { Check } from '../check';
import { plainOf } from '../text/plain';
import { greetingOf } from './greeting';

/** Somebody else is greeted than the person written to (W3). */
export const wrongName: Check = {
  id: 'wrong-name',
  rule: 'W3',
  find: ({ text, to }) => {
    const greeting = greetingOf(plainOf(text), to.name);
    return greeting.tag === 'somebody-else' ? [greeting.span] : [];
  },
  examples: {
    found: [
      { text: 'Hi Tom,\n\nThank you.' },
      { text: 'Dear Mr. Patel,\n\nThank you.' },
      { text: 'hello dan,\nthanks' },
      { text: 'Dear Mr Parker,\n\nThank you.', to: { name: 'Steven Park', role: '' } },
      { text: 'Good morning, Sarah,\nthanks' },
    ],
    fine: [
      { text: 'Hello J. Kim,\nthanks', to: { name: 'J. Kim', role: '' } },
      { text: 'Hi Dana and Tom,\n\nThank you.' },
      { text: 'Dear Ms Kim,\n\nThank you.' },
      { text: 'Hi Mike,\nthanks', to: { name: 'Michael Stone', role: '' } },
      { text: 'Hello Jose,\nthanks', to: { name: 'José Núñez', role: '' } },
    ],
  },
};
