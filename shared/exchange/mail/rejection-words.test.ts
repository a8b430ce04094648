import { describe, expect, it } from 'vitest';
import { wordsOfMail } from './kind-of-mail';

const rejections = [
  "We've gone in a different direction with this hire, but I really enjoyed our chat.",
  "I'm sorry to say that you weren't successful this time.",
  'The role you applied for has now been filled internally.',
  "We're putting this role on hold and won't be hiring for it after all.",
  "We've made an offer to another candidate who has accepted it.",
  "I wanted to let you know personally that we won't be making you an offer.",
  'There were other candidates who more closely matched what we need.',
  "It was a tough call, but we're going with someone with more hands-on experience.",
  'We have concluded our search and have selected a candidate for the position.',
  'We feel that your profile is not the best match for the role right now.',
  'Your application has not been progressed to the next stage.',
  "Sadly it's a no from us this time around.",
  'The position has been cancelled due to a change in business needs.',
  'We are pleased for you to know that your work impressed us. Even so, we went with somebody else.',
  'Leider können wir dir für die Stelle keine Zusage geben.',
  "We loved meeting you, but we've decided to pass at this stage.",
  'We decided against moving your application forward.',
  'Application for Analyst: status changed to Not selected.',
  "I'm afraid you didn't make the shortlist.",
  'We ended up hiring another applicant.',
  'At this time we will not be inviting you to interview.',
  "There isn't a role for you with us right now.",
  "I know that's not the news you were hoping for.",
  "We're not going to be able to take your application further.",
  "Nous sommes au regret de vous informer que votre candidature n'a pas été retenue.",
];

const others = [
  'If you have not heard from us within four weeks, please assume you have been unsuccessful.',
  'Should your application not be successful, we will let you know.',
  'Candidates who have not been selected will not be contacted.',
  'The advertisement stays open until the position has been filled.',
  "Once we have selected a candidate, we'll tell everybody.",
  "You have not been rejected, don't worry: we just need more time.",
  'We are looking for the candidate who best fits the team.',
  "It's a no-brainer to hear more from you.",
  "We're still interviewing other candidates and will have an update for you soon.",
  "We'd like to offer you the position!",
  'We have selected you as a candidate for the next round.',
  'We have not yet been able to look at your application.',
  'We have moved your application forward to the next stage!',
  'Due to the number of applications we cannot give feedback to candidates who are not shortlisted.',
  'We are hiring another designer for the same team.',
  "We'd be happy to invite you to interview.",
  'We had to pass your documents on to our works council.',
  'I am going to pass on your application to the hiring manager.',
  'Your role: you move with a different team each month.',
];

describe('the words of a rejection', () => {
  it.each(rejections)('"%s" is one', (text) => {
    expect(wordsOfMail('Your application', text)).toBe('rejection');
  });

  it.each(others)('"%s" is none', (text) => {
    expect(wordsOfMail('Your application', text)).not.toBe('rejection');
  });

  it('are not those of a meeting that does not take place', () => {
    const text = "Grace has left the company, so the interview we had planned for Monday won't take place.";
    expect(wordsOfMail('Monday', text)).toBe('cancellation');
  });

  it('are not those of a meeting that is called off', () => {
    expect(wordsOfMail('Termin', 'Leider müssen wir das Gespräch am Mittwoch absagen.')).toBe('cancellation');
    expect(wordsOfMail('Bewerbung', 'Leider müssen wir Ihnen nach dem Gespräch absagen.')).toBe('rejection');
  });
});
