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
