import { answered, interview, newDate, sent, skipped, story, type Story } from './story';

/** Applications whose check-in or final message is next. All of them are made up. */
export const storiesBetween: readonly Story[] = [
  story({
    company: 'Juniper Lane Architects',
    role: 'Project Assistant',
    industry: 'Construction',
    addedDaysAgo: 14,
    acts: [interview(2, '10:30', { people: ['Sofie Maes, Partner'] }), sent(1, 'thank-you')],
  }),
  story({
    company: 'Verdant Grid',
    role: 'Energy Consultant',
    industry: 'Energy',
    addedDaysAgo: 17,
    acts: [
      interview(4, '16:00', {
        people: ['Malik Johnson, Director'],
        points: ['Heat pumps for the old town'],
        said: { text: 'We decide within two weeks.', answersInDays: 14 },
      }),
      sent(3, 'thank-you'),
    ],
  }),
  story({
    company: 'Copperfield & Daughters',
    role: 'Bookkeeper',
    industry: 'Professional services',
    addedDaysAgo: 22,
    acts: [interview(7, '09:00', { people: ['Edith Copperfield, Owner'] }), sent(6, 'thank-you')],
  }),
  story({
    company: 'Silvertree Museum',
    role: 'Exhibition Curator',
    industry: 'Arts and culture',
    addedDaysAgo: 26,
    acts: [
      interview(8, '11:30', { people: ['Daniel Achterberg, Director'], points: ['The river map from 1790'] }),
      sent(7, 'thank-you'),
    ],
  }),
  story({
    company: 'Rookery Games',
    role: 'Level Designer',
    industry: 'Technology',
    addedDaysAgo: 24,
    acts: [interview(10, '17:00', { people: ['Kira Novak, Lead Designer'] }), sent(9, 'thank-you')],
  }),
  story({
    company: 'Stonebridge Council',
    role: 'Policy Officer',
    industry: 'Local administration',
    addedDaysAgo: 40,
    acts: [interview(16, '14:00', { people: ['Owen Price, Head of Policy'] }), sent(15, 'thank-you')],
  }),
  story({
    company: 'Papaya Pay',
    role: 'Backend Engineer',
    industry: 'Technology start-up',
    addedDaysAgo: 8,
    hasStrongConnection: true,
    hasQuickHiring: true,
    acts: [
      interview(4, '15:30', {
        people: ['Elif Kaya, Co-founder*'],
        points: ['Went to school with her brother'],
      }),
      sent(3, 'thank-you', { medium: 'linkedin' }),
    ],
  }),
  story({
    company: 'Meridian Trust',
    role: 'Portfolio Associate',
    industry: 'Finance',
    addedDaysAgo: 30,
    acts: [interview(12, '10:00', { people: ['Charlotte Byrne, Managing Director'] }), sent(11, 'thank-you')],
  }),
  story({
    company: 'Halcyon Textiles',
    role: 'Quality Manager',
    industry: 'Manufacturing',
    addedDaysAgo: 23,
    acts: [
      interview(9, '13:30', {
        people: ['Ibrahim Haddad, Plant Lead'],
        said: { text: 'Give us about a week.', answersInDays: 7 },
      }),
      sent(8, 'thank-you'),
    ],
  }),
  story({
    company: 'Wren Hill Clinic',
    role: 'Practice Manager',
    industry: 'Health care',
    pace: 'standard',
    addedDaysAgo: 21,
    acts: [interview(9, '12:00', { people: ['Dr. Amara Nwosu, Senior Partner'] })],
  }),
  story({
    company: 'Tallis Orchestra',
    role: 'Tour Coordinator',
    industry: 'Arts and culture',
    addedDaysAgo: 28,
    acts: [
      interview(13, '10:45', { people: ['Beatrix Lang, General Manager'] }),
      sent(12, 'thank-you'),
      answered('news', 3, 'The board meets once more before they choose.'),
    ],
  }),
  story({
    company:
      'Consolidated Institute for Applied Coastal Engineering, Sediment Transport and Harbour Maintenance',
    role: 'Senior Scientific Officer for Long-Term Shoreline Observation and Public Outreach',
    industry: 'Academia',
    addedDaysAgo: 35,
    acts: [
      interview(11, '09:30', { people: ['Prof. Leopoldine Hohenstein-Abercrombie, Chair'] }),
      sent(9, 'thank-you'),
    ],
  }),
  story({
    company: 'Bloom 🌸 Bakery',
    role: 'Shop Lead 🥐',
    industry: 'Retail',
    addedDaysAgo: 7,
    acts: [
      interview(3, '08:30', { people: ['Chloé Martin, Founder'], points: ['Rye starter named Gustav'] }),
      sent(2, 'thank-you'),
    ],
  }),
  story({
    company: 'Polder Water Board',
    role: 'GIS Specialist',
    industry: 'Government',
    addedDaysAgo: 50,
    zone: 'Europe/Amsterdam',
    acts: [
      interview(30, '13:00', { people: ['Femke de Wit, Team Lead'] }),
      sent(29, 'thank-you'),
      newDate(20, 'The works council has to agree first.', 26),
    ],
  }),
  story({
    company: 'Anvil Street Law',
    role: 'Paralegal',
    industry: 'Legal',
    addedDaysAgo: 33,
    acts: [
      interview(20, '11:00', { people: ['Joyce Mensah, Partner'] }),
      sent(19, 'thank-you'),
      sent(10, 'check-in'),
    ],
  }),
  story({
    company: 'Northgate Observatory',
    role: 'Outreach Officer',
    industry: 'Academia',
    pace: 'standard',
    addedDaysAgo: 38,
    acts: [
      interview(23, '15:00', {
        people: ['Henrik Solberg, Director'],
        points: ['Open dome nights are sold out'],
      }),
      sent(22, 'thank-you'),
      sent(14, 'check-in'),
    ],
  }),
  story({
    company: 'Pixel Foundry',
    role: 'Front-end Developer',
    industry: 'Technology start-up',
    addedDaysAgo: 20,
    acts: [
      interview(14, '10:00', { people: ['Sanjay Iyer, Engineering Lead'] }),
      sent(13, 'thank-you'),
      sent(8, 'check-in'),
    ],
  }),
  story({
    company: 'Larkspur Travel',
    role: 'Destination Manager',
    industry: 'Travel',
    addedDaysAgo: 45,
    acts: [
      interview(33, '12:30', { people: ['Giulia Moretti, Managing Director'] }),
      sent(32, 'thank-you'),
      sent(25, 'check-in', { medium: 'phone' }),
    ],
  }),
  story({
    company: 'Ember & Oak Furniture',
    role: 'Workshop Foreman',
    industry: 'Manufacturing',
    addedDaysAgo: 42,
    acts: [
      interview(27, '08:00', { people: ['Anton Weiss, Master Joiner'] }),
      sent(26, 'thank-you'),
      sent(19, 'check-in'),
      sent(5, 'final'),
    ],
  }),
  story({
    company: 'Crane Street Media',
    role: 'Podcast Producer',
    industry: 'Media and publishing',
    addedDaysAgo: 60,
    acts: [
      interview(45, '16:30', { people: ['Zoe Papadakis, Head of Audio'] }),
      skipped(43, 'thank-you'),
      sent(36, 'check-in'),
      sent(20, 'final'),
    ],
  }),
];
