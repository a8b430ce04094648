import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { checkIds, type CheckedMessage } from './check';
import { checks, findingsInSteps, findingsOf } from './checks';

const good: CheckedMessage = {
  step: 'thank-you',
  medium: 'email',
  text: 'Hi Dana,\n\nThank you for Tuesday. I like the move to event sourcing. If you need anything else, just ask.\n\nAlex',
  subject: 'Thank you for the Data Engineer interview',
  to: { name: 'Dana Kim', role: 'hiring manager' },
  company: 'Acme',
  role: 'Data Engineer',
  talkingPoints: ['the move to event sourcing'],
  sentToOthers: [],
  others: { companies: [], people: [] },
  askForStatus: true,
};

describe('message checks', () => {
  it('find nothing in a good message', () => {
    expect(findingsOf(good)).toEqual([]);
  });
  it('are one per id, in order', () => {
    expect(checks.map(({ id }) => id)).toEqual(checkIds);
  });
  it.each(checks)('$id finds its examples, and passes those that are fine', (check) => {
    for (const example of check.examples.found)
      expect(check.find({ ...good, ...example }), JSON.stringify(example)).not.toEqual([]);
    for (const example of check.examples.fine)
      expect(check.find({ ...good, ...example }), JSON.stringify(example)).toEqual([]);
  });
  it('report the range of what they find', () => {
    const text = 'Hi Tom,\n\n“Thank you” for [one thing]. I expect an answer.';
    const words = findingsOf({ ...good, text }).map(({ check, from, to }) => [check, text.slice(from, to)]);
    expect(words).toEqual(
      expect.arrayContaining([
        ['wrong-name', 'Tom'],
        ['gap', '[one thing]'],
        ['demanding', 'I expect an answer'],
        ['no-offer', ''],
      ]),
    );
  });
  it('find the same in steps, so that whoever runs them can let others go first', () => {
    const message = { ...good, text: 'Hi Tom,\n\nI expect an answer. Any news???' };
    const steps = findingsInSteps(message);
    let pauses = 0;
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) pauses += 1;
    expect(step.value).toEqual(findingsOf(message));
    // One for each check, and for each pattern of those with many.
    expect(pauses).toBeGreaterThan(100);
  });
  it('report a valid range in any text of any script', () => {
    const words = fc.constantFrom(
      'Hi',
      'Dana',
      'İstanbul',
      'ﬁnal',
      'Große',
      '👩‍🚀',
      'ответ',
      '返事',
      'e\u0301',
      '[',
      '"',
      '\u202E',
      '\uD800',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(texts, texts, fc.constantFrom('thank-you', 'check-in', 'final'), (text, name, step) => {
        const message = {
          ...good,
          step,
          text,
          subject: name,
          to: { name, role: '' },
          talkingPoints: [name],
          sentToOthers: [name],
        };
        for (const { from, to } of findingsOf({ ...message, askForStatus: false })) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThanOrEqual(from);
          expect(to).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
  const pieces = [
    '.',
    '_',
    '?',
    '[',
    '"',
    '>',
    ' ',
    '\n',
    'a',
    'A',
    'I ',
    'really ',
    'please ',
    'Word ',
    'met A ',
  ];
  it.each([
    ...pieces.map((piece) => ['nothing but', piece] as const),
    ...['.', ' ', '\n', ' \n', '> '].map((piece) => ['words around', piece] as const),
  ])('read a long text of %s %j in a moment', (what, piece) => {
    const long = piece.repeat(20_000 / piece.length);
    const text = what === 'nothing but' ? long : `Hi Dana,\n\nThank you. ${long}x`;
    const others = { companies: ['Globex'], people: ['Al Bo', 'Word Bo'] };
    const before = process.cpuUsage();
    for (const step of ['thank-you', 'check-in', 'final'] as const)
      findingsOf({ ...good, step, text, others, askForStatus: false, sentToOthers: [`${text}.`] });
    // Quadratic patterns took several seconds; a busy computer needs a few times the usual 0.1 s.
    // What this process computed: a busy machine makes nothing slower.
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(2_000);
  });
});
