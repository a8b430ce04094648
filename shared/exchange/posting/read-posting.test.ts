import { describe, expect, it } from 'vitest';
import { readPosting } from './read-posting';

const nothing = { company: '', role: '', location: '', salary: '', url: '' };

describe('a posting that was pasted says', () => {
  it.each<[string, string, Partial<ReturnType<typeof readPosting>>]>([
    [
      'what stands under its labels',
      'Company: Harbor & Finch\nJob title: Data engineer\nLocation: Brno, two days a week\nSalary: 60–70k\n\nWe …',
      {
        company: 'Harbor & Finch',
        role: 'Data engineer',
        location: 'Brno, two days a week',
        salary: '60–70k',
      },
    ],
    ['its headline', 'Data Engineer at Acme\n\nAbout the job', { company: 'Acme', role: 'Data Engineer' }],
    [
      'who is hiring whom',
      'Acme is hiring a Data Engineer\nJoin us',
      { company: 'Acme', role: 'Data Engineer' },
    ],
    [
      'its address, if it is the only one',
      'Nurse at Elm\nhttps://jobs.example/7\n',
      { company: 'Elm', role: 'Nurse', url: 'https://jobs.example/7' },
    ],
    ['labels in bold, as some pages copy them', '**Position:** Nurse', { role: 'Nurse' }],
    ['nothing that it says twice differently', 'Company: Elm\nCompany: Oak\nRole: Nurse', { role: 'Nurse' }],
    ['nothing in a sentence', 'We are a team of engineers at the heart of Berlin.\nJoin us', {}],
    ['nothing in a headline that can be read in two ways', 'Day at Elm at Oak', {}],
    ['nothing if it says nothing', '', {}],
    ['nothing in a label with a paragraph after it', `Role: ${'x'.repeat(200)}`, {}],
  ])('%s', (_, text, read) => {
    expect(readPosting(text)).toEqual({ ...nothing, ...read });
  });
});
