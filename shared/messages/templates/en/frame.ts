/** How a message begins and ends for each tone, and what a gap says. */
import type { MessageWords } from '../../template';

export const frame: Pick<MessageWords, 'greetings' | 'closings' | 'gaps'> = {
  greetings: { warm: 'Hi {first},', neutral: 'Hello {first},', formal: 'Dear {full},' },
  closings: {
    email: {
      warm: 'Best wishes,\n{me}',
      neutral: 'Kind regards,\n{me}',
      formal: 'Sincerely,\n{me}',
    },
    linkedin: {
      warm: 'All the best,\n{me}',
      neutral: 'Best regards,\n{me}',
      formal: 'Kind regards,\n{me}',
    },
  },
  gaps: {
    first: 'their name',
    full: 'their name',
    me: 'your name',
    company: 'the company',
    role: 'job title',
    date: 'the date of the interview',
    point: 'one thing you talked about',
    answerBy: 'the date they named',
    decideBy: 'the date by which you will answer',
  },
};
