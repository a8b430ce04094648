import { answered, archived, closed, interview, sent, story, type Story } from './story';

/** Closed applications, each with a different outcome. All of them are made up. */
export const storiesClosed: readonly Story[] = [
  story({
    company: 'Skylark Aviation',
    role: 'Operations Planner',
    industry: 'Transport',
    addedDaysAgo: 40,
    acts: [
      interview(24, '10:00', { people: ['Renee Dubois, Operations Director'] }),
      sent(23, 'thank-you'),
      interview(15, '14:00', {
        minutes: 60,
        people: ['Renee Dubois, Operations Director', 'Carl Nyberg, CEO'],
      }),
      sent(14, 'thank-you'),
      answered('offer', 6, 'Start on the first of the month, four weeks of leave.'),
    ],
  }),
  story({
    company: 'Foxglove Pharma',
    role: 'Clinical Data Manager',
    industry: 'Health care',
    addedDaysAgo: 55,
    acts: [
      interview(35, '11:00', { people: ['Dr. Simon Rahimi, Head of Data'] }),
      sent(34, 'thank-you'),
      sent(21, 'check-in'),
      answered('rejection', 12, 'They went with somebody who knows their system already.'),
    ],
  }),
  story({
    company: 'Beacon Hill Realty',
    role: 'Leasing Agent',
    industry: 'Property',
    addedDaysAgo: 80,
    acts: [
      interview(65, '13:00', { people: ['Monica Estrada, Broker'] }),
      sent(64, 'thank-you'),
      sent(57, 'check-in'),
      sent(43, 'final'),
      closed(25, 'no-reply'),
    ],
  }),
  story({
    company: 'Greyfriars Consulting',
    role: 'Associate',
    industry: 'Professional services',
    addedDaysAgo: 36,
    notes: 'Four days of travel a week: not for me.',
    acts: [
      interview(22, '09:00', { people: ['Alistair Munro, Partner'] }),
      sent(21, 'thank-you'),
      closed(18, 'withdrew'),
    ],
  }),
  story({
    company: 'Tern Island Ferries',
    role: 'Ticketing Supervisor',
    industry: 'Transport',
    addedDaysAgo: 29,
    acts: [answered('rejection', 13, 'The post was filled from within.')],
  }),
  story({
    company: 'Mossy Oak Nursery',
    role: 'Garden Centre Lead',
    industry: 'Retail',
    addedDaysAgo: 70,
    acts: [
      interview(60, '10:00', { isTest: true, minutes: 120, people: ['Peter Lindholm, Owner'] }),
      sent(59, 'thank-you'),
      closed(40, 'no-reply'),
      archived(30),
    ],
  }),
];
