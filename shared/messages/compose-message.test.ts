import { describe, expect, it } from 'vitest';

import { mediumSchema } from '../model/application';
import type { CalendarDate } from '../model/time';
import { composeMessage, messageOfTemplate } from './compose-message';
import { gapsOf, messageKinds, plainText, tones, type MessageFacts } from './message';
import { templatesOf } from './templates/templates';

const facts: MessageFacts = {
  to: { name: 'Dana Kim', role: 'hiring manager' },
  fromName: 'Alex Doe',
  company: 'Acme',
  role: 'Data Engineer',
  interviewOn: '2026-03-03' as CalendarDate,
  talkingPoints: ['The move of the billing system to event sourcing.', 'the espresso machine'],
  answerBy: '2026-03-20' as CalendarDate,
  decideBy: '2026-04-02' as CalendarDate,
  askForStatus: true,
  locale: 'en-US',
};
const nothing: MessageFacts = {
  ...facts,
  to: { name: ' ', role: '' },
  fromName: '',
  company: '',
  role: '',
  interviewOn: null,
  talkingPoints: ['  ', '…'],
  answerBy: null,
  decideBy: null,
};

/** Every possible message: every template, tone, medium and policy, whoever was in the interview. */
const requests = messageKinds.flatMap((kind) =>
  (['recipient', 'others', 'nobody'] as const).flatMap((interviewedBy) =>
    templatesOf(kind, 'en', interviewedBy).flatMap(({ id }, variant) =>
      tones.flatMap((tone) =>
        mediumSchema.options
          .filter((medium) => medium !== 'phone' || variant === 0)
          .flatMap((medium) =>
            [true, false].map((askForStatus) => ({
              ...{ id, kind, variant, tone, medium, askForStatus, interviewedBy, language: 'en' as const },
              /** What was said in the interview can be referred to. */
              hasPoint:
                kind !== 'offer-reply' &&
                !(interviewedBy === 'nobody' && (kind === 'withdrawal' || kind === 'rejection-reply')),
            })),
          ),
      ),
    ),
  ),
);
const composed = (request: (typeof requests)[number], from: MessageFacts = facts) => {
  const { askForStatus, interviewedBy } = request;
  return composeMessage({ ...request, facts: { ...from, askForStatus, interviewedBy } });
};
const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

describe('a composed message', () => {
  it('has at least four templates for each step, and one for each occasion', () => {
    const counts = messageKinds.map((kind) => templatesOf(kind, 'en').length);
    expect(counts).toEqual([4, 4, 4, 1, 1, 1, 1]);
  });

  it.each(requests)('$id $tone $medium, asking: $askForStatus, met by: $interviewedBy', (request) => {
    const { subject, body } = composed(request);
    const text = plainText(body);
    expect(text).toMatch(/Dana|Kim/);
    expect(text).not.toMatch(/[{}]|undefined|null|—| {2}|\n{3}/);
    if (request.hasPoint) expect(text).toContain('move of the billing system to event sourcing');
    expect(wordsIn(text)).toBeLessThanOrEqual(150);
    if (request.medium === 'email') {
      expect(plainText(subject)).toContain('Data Engineer');
      expect(plainText(subject).length).toBeLessThanOrEqual(78);
    } else expect(subject).toEqual([]);
  });

  it.each(requests.filter(({ kind, medium }) => kind === 'thank-you' && medium !== 'phone'))(
    'is 60 to 130 words as a thank-you: $id $tone $medium',
    (request) => {
      const longPoint = { ...facts, talkingPoints: [Array.from({ length: 25 }, () => 'word').join(' ')] };
      for (const from of [facts, nothing, longPoint]) {
        const words = wordsIn(plainText(composed(request, from).body));
        expect(words).toBeGreaterThanOrEqual(60);
        expect(words).toBeLessThanOrEqual(130);
      }
    },
  );

  it.each(requests.filter(({ medium }) => medium === 'phone'))(
    'is three sentences by phone: $id $tone',
    (request) => {
      const lines = plainText(composed(request).body).split('\n');
      expect(lines).toHaveLength(3);
      for (const line of lines) expect(line).toMatch(/^[^.?!]+[.?]$/);
    },
  );

  it.each(requests.filter(({ kind, medium }) => kind === 'thank-you' && medium === 'email'))(
    'says in a thank-you what the writer brings: $id $tone',
    (request) => {
      const text = plainText(composed(request).body);
      expect(text).toMatch(/useful|help|contribute|experience|bring|put a lot into|work on|works on/);
    },
  );

  it.each(requests.filter(({ interviewedBy }) => interviewedBy !== 'recipient'))(
    'claims no conversation that isn’t known: $id $tone $medium $interviewedBy',
    (request) => {
      // What the user will say about it is a gap.
      const text = plainText(composed(request).body).replace(/\[[^\]]*\]/g, '');
      expect(text).not.toMatch(
        /conversation|our (?:meeting|interview|talk|call|chat)|(?:meet|met|meeting|spoke|speak|speaking|talk|talked|talking) (?:with |to )?(?:me|you)\b|\bwe (?:met|spoke|talk|talked|discussed|touched)|got? to know you|you (?:said|told|mentioned|named|indicated)|\bagain soon\b/i,
      );
      if (
        request.interviewedBy === 'nobody' &&
        (request.kind === 'withdrawal' || request.kind === 'rejection-reply')
      )
        expect(text).not.toMatch(/interview|March 3/);
    },
  );

  it('keeps the fact of every filled word', () => {
    const { body, subject } = composeMessage({
      kind: 'thank-you',
      tone: 'neutral',
      medium: 'email',
      language: 'en',
      facts,
    });
    const filled = [...subject, ...body].filter((segment) => segment.kind === 'filled');
    expect(filled).toContainEqual({ kind: 'filled', value: 'Dana', field: 'to.name' });
    expect(filled).toContainEqual({ kind: 'filled', value: 'March 3', field: 'interviewOn' });
    expect(filled).toContainEqual({
      kind: 'filled',
      value: 'the move of the billing system to event sourcing',
      field: 'talkingPoints.0',
    });
  });

  it('shows a gap for each missing fact, and invents nothing', () => {
    for (const request of requests) {
      const { body, subject } = composed(request, nothing);
      expect([...body, ...subject].filter(({ kind }) => kind === 'filled')).toEqual([]);
      const text = plainText(body);
      for (const gap of gapsOf(body)) expect(text).toContain(gap);
      expect(gapsOf(body)).toContain('[their name]');
      if (request.hasPoint) expect(gapsOf(body)).toContain('[one thing you talked about]');
    }
  });

  it('has no gap in its first template if every fact is known', () => {
    for (const request of requests.filter(({ variant }) => variant === 0))
      expect(gapsOf(composed(request).body), request.kind).toEqual([]);
  });

  it('asks for the status or offers a contribution instead, depending on the policy', () => {
    const texts = requests
      .filter(({ kind }) => kind === 'check-in' || kind === 'final')
      .map((request) => ({ ...request, text: plainText(composed(request).body) }));
    for (const { text, askForStatus, id } of texts)
      expect(
        /\b(?:stand|stands|status|news|next steps|timing|coming along|happens from here|how it looks|how things look)\b/.test(
          text,
        ),
        `${id}: ${text}`,
      ).toBe(askForStatus);
  });

  it('starts over with the first template after the last', () => {
    const of = (variant: number) =>
      composeMessage({ kind: 'final', tone: 'warm', medium: 'email', language: 'en', facts, variant })
        .templateId;
    expect(of(4)).toBe(of(0));
    expect(new Set([0, 1, 2, 3].map(of)).size).toBe(4);
  });

  it.each([
    ['Acme', 'We met at Acme. Is there news from Acme? A line is plenty.'],
    ['Acme Ltd.', 'We met at Acme Ltd. Is there news from Acme Ltd.? A line is plenty.'],
    ['Hello!', 'We met at Hello! Is there news from Hello!? A line is plenty.'],
    ['Why?', 'We met at Why? Is there news from Why? A line is plenty.'],
  ])('ends a sentence once, and keeps a question one: %s', (company, text) => {
    const template = {
      id: 'own',
      kind: 'final',
      subject: 'Hello',
      paragraphs: {
        warm: ['We met at {company}. Is there news from {company}? A line is plenty.'],
        neutral: [],
        formal: [],
      },
    } as const;
    const filled = messageOfTemplate(template, {
      tone: 'warm',
      medium: 'linkedin',
      language: 'en',
      facts: { ...facts, company },
    });
    expect(filled.ok && plainText(filled.value.body)).toContain(text);
  });

  it("refuses a template with a field that doesn't exist", () => {
    const template = {
      id: 'own',
      kind: 'final',
      subject: 'Hello',
      paragraphs: { warm: ['{salary}'], neutral: [], formal: [] },
    } as const;
    const refused = messageOfTemplate(template, { tone: 'warm', medium: 'email', language: 'en', facts });
    expect(refused).toMatchObject({ ok: false, refusal: { tag: 'unknown-field', field: 'salary' } });
  });
});
