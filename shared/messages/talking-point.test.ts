import { describe, expect, it } from 'vitest';

import { pointAsPhrase } from './talking-point';

describe('a talking point in a sentence', () => {
  it.each([
    ['the move to event sourcing', 'the move to event sourcing'],
    ['The move to event sourcing.', 'the move to event sourcing'],
    ['We talked about the new data platform', 'the new data platform'],
    ['Discussed on-call rotation', 'on-call rotation'],
    ['Dana said that the team ships every Tuesday', 'the team ships every Tuesday'],
    ['- about Kafka in the billing team', 'Kafka in the billing team'],
    ['Kubernetes migration; they have 40 clusters', 'Kubernetes migration; they have 40 clusters'],
    ['how Dr. Kim got into optics. She studied in Jena.', 'how Dr. Kim got into optics'],
    ['“Ship it on a Tuesday”', '“Ship it on a Tuesday”'],
    ['\n\nÜberstunden?\nmore', 'Überstunden?'],
    ['about', 'about'],
    ['2) the move to Rust', 'the move to Rust'],
    ['• THE HANDOVERS ARE ON PAPER', 'THE HANDOVERS ARE ON PAPER'],
    ['How do you price a repair?', 'how do you price a repair?'],
    ['their new [secret] lab', 'their new (secret) lab'],
    ['...', null],
    [Array.from({ length: 26 }, () => 'word').join(' '), null],
    [`the office dog, ${Array.from({ length: 26 }, () => 'word').join(' ')}`, 'the office dog'],
  ])('%s becomes %s', (point, phrase) => {
    expect(pointAsPhrase(point)).toBe(phrase);
  });
});
