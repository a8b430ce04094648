import { expect, it } from 'vitest';
import { sentenceContext } from '../../tests/support/words/sentence-rig';
import { sentenceWithin } from './sentence-within';

const said = 'Interview with Ann Lee on Tuesday at 3pm at Globex';

it.each([
  ['alone, over two lines', 'Interview with Ann Lee\non Tuesday at 3pm at Globex', true],
  ['beside other lines', `From the recruiter:\n  ${said}\n\nThey send the link later.`, false],
])('the sentence about an interview is found %s', (_, text, isAll) => {
  expect(sentenceWithin(text, sentenceContext)).toEqual({ sentence: said, isAll });
});

it.each([
  ['a posting', 'Data engineer at Globex\n\nLocation: Brno\nThe interview takes an hour.'],
  ['two of them', `${said}\nInterview with Dana Kim on Friday at 4pm at Acme`],
  ['one without a day', 'Hello\nInterview with Ann Lee at Globex'],
  ['one that may not be', `Hello\n${said}?`],
  ['very many', `${'A test.\n'.repeat(30)}${said}`],
])('none is found in %s', (_, text) => {
  expect(sentenceWithin(text, sentenceContext)).toBeNull();
});
