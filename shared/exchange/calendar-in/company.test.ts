import { expect, it } from 'vitest';
import { companyOf } from './company';

const named = (address: string, description: string) => {
  const organizer = { name: null, email: address };
  return companyOf({ summary: 'Interview', description, organizer, people: [], names: [] });
};

it.each([
  ['priya@elmoak.example', 'an interview for the position of Product Designer at Elm & Oak on', 'Elm & Oak'],
  ['priya@elmoak.example', 'Elm & Oak looks forward to meeting you.', 'Elm & Oak'],
  [
    'petra@harbour.example',
    'Thank you for your interest in a role at Harbour Analytics.',
    'Harbour Analytics',
  ],
  ['ann@brightleaf.example', 'See you at BrightLeaf.', 'BrightLeaf'],
  ['ann@brightleaf.example', 'Your interview at Northwind went well.', 'Brightleaf'],
])('the company behind %s is called as the text calls it: %s', (address, description, company) => {
  expect(named(address, description)).toBe(company);
});

it.each([
  ['the Cook position at Harbour Analytics. We would like to invite you.', 'Harbour Analytics'],
  ['your interview at Acme Corp. Europe. See you there.', 'Acme Corp. Europe'],
  ["the Nurse position at St. Mary's Hospital. We look forward to it.", "St. Mary's Hospital"],
])('the company ends with its sentence: %s', (description, company) => {
  expect(companyOf({ summary: 'Interview', description, organizer: null, people: [], names: [] })).toBe(
    company,
  );
});
