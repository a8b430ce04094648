import { interview, recentInterview, sent, story, type Story } from './story';

/** Applications waiting for an interview or for their thank-you. All of them are made up. */
export const storiesBefore: readonly Story[] = [
  story({
    company: 'Harborlight Health',
    role: 'Product Designer',
    industry: 'Health care',
    addedDaysAgo: 12,
    notes: 'Portfolio link is in the first mail of the recruiter.',
    acts: [
      interview(-1, '10:00', {
        minutes: 60,
        people: ['Imani Okafor, Head of Design', 'Ruben Salas, Recruiter'],
      }),
    ],
  }),
  story({
    company: 'Kestrel Robotics',
    role: 'Embedded Engineer',
    industry: 'Manufacturing',
    addedDaysAgo: 9,
    zone: 'America/New_York',
    acts: [interview(-3, '14:30', { minutes: 90, people: ['Graham Whitlock, Engineering Manager'] })],
  }),
  story({
    company: 'Blaue Linie Verkehr',
    role: 'Timetable Planner',
    industry: 'Government',
    addedDaysAgo: 15,
    zone: 'Europe/Berlin',
    acts: [interview(-5, '09:15', { people: ['Katrin Voss, Personalreferentin'] })],
  }),
  story({
    company: 'Fernbank Library System',
    role: 'Digital Archivist',
    industry: 'Education',
    addedDaysAgo: 4,
  }),
  story({
    company: 'Tidewater Freight',
    role: 'Dispatch Coordinator',
    industry: 'Logistics',
    addedDaysAgo: 2,
  }),
  story({
    company: 'Quillon Press',
    role: 'Junior Editor',
    industry: 'Media and publishing',
    addedDaysAgo: 1,
    notes: 'They ask for two samples of edited work.',
  }),
  story({
    company: 'Osprey Analytics',
    role: 'Data Analyst',
    industry: 'Technology start-up',
    addedDaysAgo: 18,
    acts: [
      interview(6, '11:00', {
        people: ['Mei Tanaka, Data Lead'],
        points: ['Their churn model is two years old; she wants it rebuilt from the event stream'],
      }),
      sent(5, 'thank-you'),
      interview(-2, '15:00', { minutes: 60, people: ['Mei Tanaka, Data Lead', 'Jonas Brandt, CTO'] }),
    ],
  }),
  story({
    company: 'Marrow & Vine',
    role: 'Restaurant Manager',
    industry: 'Hospitality',
    addedDaysAgo: 5,
    acts: [
      recentInterview(0.5, { people: ['Lucia Ferrante, Owner'], points: ['New terrace opens in spring'] }),
    ],
  }),
  story({
    company: 'Calder Savings Bank',
    role: 'Risk Analyst',
    industry: 'Finance',
    addedDaysAgo: 20,
    acts: [
      recentInterview(20, {
        people: ['Stephen Aldous, Head of Risk'],
        points: ['Stress tests move in-house this year'],
        said: { text: 'We will be in touch.', answersInDays: null },
      }),
    ],
  }),
  story({
    company: 'Brightwater Schools',
    role: 'Curriculum Developer',
    industry: 'Education',
    addedDaysAgo: 16,
    acts: [
      recentInterview(25, {
        minutes: 75,
        people: ['Nora Lindqvist, Principal', 'Tobias Adeyemi, Head of Science', 'Priya Raman, HR'],
        points: ['Science fair is judged by former students', 'Tobias built the greenhouse himself'],
      }),
      sent(0, 'thank-you', { to: 'Nora Lindqvist' }),
    ],
  }),
  story({
    company: 'Ostrava Rail Works',
    role: 'Maintenance Planner',
    industry: 'Manufacturing',
    addedDaysAgo: 21,
    zone: 'Europe/Prague',
    acts: [
      recentInterview(45, { people: ['Pavel Dvorak, Plant Manager'], points: ['Night shifts end in June'] }),
    ],
  }),
  story({
    company: 'Lumen & Loom',
    role: 'Textile Buyer',
    industry: 'Retail',
    addedDaysAgo: 11,
    acts: [
      recentInterview(54, { people: ['Aylin Demir, Purchasing'], points: ['Organic cotton by next autumn'] }),
    ],
  }),
  story({
    company: 'Pellworth Insurance',
    role: 'Claims Handler',
    industry: 'Insurance',
    addedDaysAgo: 19,
    acts: [
      interview(6, '13:00', {
        people: ['Harriet Cole, Team Lead'],
        points: ['Average file is open 19 days'],
      }),
    ],
  }),
  story({
    company: 'Sarayu Systems',
    role: 'Site Reliability Engineer',
    industry: 'Information technology',
    addedDaysAgo: 10,
    zone: 'Asia/Kolkata',
    acts: [
      recentInterview(26, {
        people: ['Anjali Deshpande, Platform Lead', 'Vikram Sethi, Architect'],
        points: ['They page through a rota of six', 'Migration off the old queue is half done'],
        said: { text: 'You will hear from us within a week.', answersInDays: 7 },
      }),
    ],
  }),
];
