/** The applications in the pictures: every stage and state of a step, and names that are too long for a card. */
import {
  answered,
  closed,
  interview,
  newDate,
  sent,
  skipped,
  story,
  type Story,
} from '../../../main/demo/story';

/**
 * Told for Wednesday 11 March 2026. All dates are at least a day away, so that no text counts hours or minutes, and all
 * texts use letters that the app's own font has.
 */
export const picturedStories: readonly Story[] = [
  story({ company: 'Larch Hospital', role: 'Ward Planner', industry: 'Health care', addedDaysAgo: 12 }),
  story({
    company: 'Sorrel Press',
    role: 'Junior Editor',
    industry: 'Media and publishing',
    addedDaysAgo: 2,
  }),
  story({
    company: 'Heron Robotics',
    role: 'Embedded Engineer',
    industry: 'Manufacturing',
    addedDaysAgo: 9,
    acts: [interview(-5, '14:30', { people: ['Graham Whitlock, Engineering Manager'] })],
  }),
  story({
    company: 'Maple Museum',
    role: 'Curator',
    industry: 'Arts and culture',
    addedDaysAgo: 12,
    acts: [
      interview(5, '09:30', {
        people: ['Daniel Achterberg, Director', 'Priya Raman, Human Resources'],
        points: ['The river map from 1790'],
      }),
    ],
  }),
  story({
    company: 'Teasel Schools',
    role: 'Curriculum Developer',
    industry: 'Education',
    addedDaysAgo: 16,
    acts: [
      interview(2, '13:00', {
        people: ['Nora Lindqvist, Principal', 'Tobias Adeyemi, Head of Science', 'Ines Prado, Recruiter'],
      }),
      sent(1, 'thank-you', { to: 'Nora Lindqvist' }),
    ],
  }),
  story({
    company: 'Alder Grid',
    role: 'Energy Consultant',
    industry: 'Energy',
    addedDaysAgo: 17,
    acts: [
      interview(5, '16:00', {
        people: ['Malik Johnson, Director'],
        points: ['Heat pumps for the old town'],
        said: { text: 'We decide within two weeks.', answersInDays: 14 },
      }),
      sent(4, 'thank-you'),
    ],
  }),
  story({
    company: 'Harbour Analytics',
    role: 'Data Engineer',
    industry: 'Technology start-up',
    addedDaysAgo: 14,
    acts: [
      interview(8, '11:30', {
        people: ['Dana Kim, Head of Data', 'Jonas Brandt, Architect'],
        points: ['Their churn model is two years old', 'She wants it rebuilt from the event stream'],
      }),
      sent(7, 'thank-you'),
    ],
    notes: 'They use the same planning tool as my last team.',
  }),
  story({
    company:
      'Consolidated Institute for Applied Coastal Engineering, Sediment Transport and Harbour Maintenance',
    role: 'Senior Scientific Officer for Long-Term Shoreline Observation and Public Outreach',
    industry: 'Academia',
    addedDaysAgo: 35,
    acts: [
      interview(12, '09:30', { people: ['Prof. Leopoldine Hohenstein-Abercrombie, Chair'] }),
      sent(11, 'thank-you'),
    ],
  }),
  story({
    company: 'Bramble Pay',
    role: 'Backend Engineer',
    industry: 'Technology start-up',
    addedDaysAgo: 20,
    hasStrongConnection: true,
    acts: [interview(15, '15:30', { people: ['Elif Kaya, Co-founder*'] }), sent(14, 'thank-you')],
  }),
  story({
    company: 'Yarrow Orchestra',
    role: 'Tour Coordinator',
    industry: 'Arts and culture',
    addedDaysAgo: 28,
    acts: [
      interview(9, '10:45', { people: ['Beatrix Lang, General Manager'] }),
      sent(8, 'thank-you'),
      answered('news', 2, 'The board meets once more before they choose.'),
    ],
  }),
  story({
    company: 'Hazel Clinic',
    role: 'Practice Manager',
    industry: 'Health care',
    addedDaysAgo: 30,
    acts: [
      interview(23, '12:00', { people: ['Dr. Amara Nwosu, Senior Partner'] }),
      sent(22, 'thank-you'),
      sent(15, 'check-in'),
    ],
  }),
  story({
    company: 'Rowan Council',
    role: 'Policy Officer',
    industry: 'Government',
    addedDaysAgo: 50,
    acts: [
      interview(44, '14:00', { people: ['Owen Price, Head of Policy'] }),
      sent(43, 'thank-you'),
      sent(33, 'check-in'),
      sent(18, 'final'),
    ],
  }),
  story({
    company: 'Willow Trust',
    role: 'Portfolio Associate',
    industry: 'Finance',
    addedDaysAgo: 26,
    acts: [
      interview(20, '10:00', { people: ['Charlotte Byrne, Managing Director'] }),
      skipped(19, 'thank-you'),
      newDate(12, 'It will take until the end of March.', 32),
    ],
  }),
  story({
    company: 'Juniper Aviation',
    role: 'Operations Planner',
    industry: 'Transport',
    addedDaysAgo: 40,
    acts: [
      interview(26, '10:00', { people: ['Renee Dubois, Operations Director'] }),
      sent(25, 'thank-you'),
      answered('offer', 6, 'Start on the first of the month, four weeks of leave.'),
    ],
  }),
  story({
    company: 'Foxglove Pharma',
    role: 'Clinical Data Manager',
    industry: 'Health care',
    addedDaysAgo: 55,
    acts: [
      interview(36, '11:00', { people: ['Dr. Simon Rahimi, Head of Data'] }),
      sent(35, 'thank-you'),
      sent(22, 'check-in'),
      answered('rejection', 12, 'They went with somebody who knows their system already.'),
    ],
  }),
  story({
    company: 'Elder Realty',
    role: 'Leasing Agent',
    industry: 'Property',
    addedDaysAgo: 80,
    acts: [
      interview(65, '13:00', { people: ['Monica Estrada, Broker'] }),
      sent(64, 'thank-you'),
      sent(57, 'check-in'),
      sent(43, 'final'),
      closed(26, 'no-reply'),
    ],
  }),
];
