import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../model/time';
import { composeMessage } from '../compose-message';
import { gapsOf, messageKinds, plainText, type MessageFacts } from '../message';
import { factsIn, fillOwnTemplate, textWithFields } from './own-template';
import { readTemplateFile, templatesToFile } from './template-file';

const facts: MessageFacts = {
  to: { name: 'Dana Kim', role: 'hiring manager' },
  fromName: 'Alex Doe',
  company: 'Acme (UK)',
  role: 'Data Engineer',
  interviewOn: '2026-03-03' as CalendarDate,
  talkingPoints: ['the move to event sourcing'],
  askForStatus: true,
  locale: 'en-GB',
};
const written =
  'Hi Dana,\n\nThank you for 3 March and for the move to event sourcing. Acme (UK) is fine, and Danae too.\n\nAlex Doe';

describe('a template of one’s own', () => {
  it('is made from a text that was written, and fills to that text again', () => {
    const text = textWithFields(written, facts, 'en');
    expect(text).toBe(
      'Hi {first},\n\nThank you for {date} and for {point}. {company} is fine, and Danae too.\n\n{me}',
    );
    const filled = fillOwnTemplate({ subject: '{role}', text }, facts, 'en');
    expect(filled.ok && plainText(filled.value.body)).toBe(written);
    expect(filled.ok && plainText(filled.value.subject)).toBe('Data Engineer');
  });
  it.each(messageKinds)(
    'for %s is made from a message, fills to it again, and goes through a file',
    (kind) => {
      const known: MessageFacts = {
        ...facts,
        answerBy: '2026-03-20' as CalendarDate,
        decideBy: '2026-04-02' as CalendarDate,
      };
      const message = composeMessage({
        ...{ kind, medium: 'email', tone: 'warm', variant: 0, language: 'en', facts: known },
      });
      const [subject = '', body = ''] = [message.subject, message.body].map(plainText);
      const text = textWithFields(body, known, 'en');
      expect(text).toContain('{first}');
      expect(text).not.toContain('2 April');
      const template = { name: kind, kind, subject: textWithFields(subject, known, 'en'), text };
      const read = readTemplateFile(templatesToFile([template]));
      expect(read).toEqual({ ok: true, value: [template] });
      const filled = fillOwnTemplate(template, known, 'en');
      expect(filled.ok && [filled.value.subject, filled.value.body].map(plainText)).toEqual([subject, body]);
    },
  );
  it('has the position as a field, written with a capital or without', () => {
    const small = { ...facts, role: 'cellist' };
    expect(textWithFields('Cellist: the cellist position', small, 'en')).toBe('{role}: the {role} position');
  });
  it('has gaps of its own and for what is missing', () => {
    const filled = fillOwnTemplate({ subject: '', text: '{decideBy} [why]' }, facts, 'en');
    expect(filled.ok && gapsOf(filled.value.body)).toEqual(['[the date by which you will answer]', '[why]']);
  });
  it('with a field that does not exist is refused', () => {
    expect(fillOwnTemplate({ subject: '{salary}', text: 'x' }, facts, 'en').ok).toBe(false);
  });
});

describe('the facts that stand in a text', () => {
  const known = { ...facts, talkingPoints: [...facts.talkingPoints, 'The espresso machine. '] };
  const found = (text: string) => factsIn(text, known, 'en').map(({ field, value }) => `${field}: ${value}`);

  it('are those of every field, as they were noted or as a template words them', () => {
    expect(found('Dear Dana Kim, the espresso machine and the move to event sourcing')).toEqual([
      'to.name: Dana Kim',
      'talkingPoints.0: the move to event sourcing',
      'talkingPoints.1: the espresso machine',
    ]);
    expect(found('The espresso machine. On 3 March at Acme (UK)')).toEqual([
      'company: Acme (UK)',
      'interviewOn: 3 March',
      'talkingPoints.1: The espresso machine.',
    ]);
  });
  it('are found whatever characters they have', () => {
    const signs = 'Ann-Kathrin O’Neil/Berg (née $^.*+?|{}[]\\–-';
    for (const point of [signs, ...Array.from(signs)]) {
      const odd = { ...facts, talkingPoints: [`about ${point} it`] };
      expect(factsIn(`All about ${point} it.`, odd, 'en')).toHaveLength(1);
      expect(textWithFields('Ann-Kathrin', { ...facts, company: 'Ann-Kathrin' }, 'en')).toBe('{company}');
    }
  });
  it('are whole words', () => {
    expect(found('Danae likes Acme (UK)s')).toEqual([]);
  });
  it('are whole words where marks belong to the letters', () => {
    const at = (company: string, text: string) => textWithFields(text, { ...facts, company }, 'en');
    expect(at('राम', 'राम, रामू')).toBe('{company}, रामू');
    expect(at('मू', 'रामू')).toBe('रामू');
    expect(at('Rene', 'Rene\u0301 at ❤️Rene')).toBe('Rene\u0301 at ❤️{company}');
  });
});

describe('a file of templates', () => {
  const templates = [
    { name: 'Short', kind: 'thank-you', subject: '{role}', text: 'Hi {first}' },
    { name: 'Zwei', kind: 'withdrawal', subject: '', text: 'Sehr geehrte „{full}“ [Grund]' },
  ] as const;
  it('is read back as it was written', () => {
    expect(readTemplateFile(templatesToFile(templates))).toEqual({ ok: true, value: templates });
  });
  it.each([
    ['', 'not-templates'],
    ['null', 'not-templates'],
    ['{"format":"else","version":1,"templates":[]}', 'not-templates'],
    [templatesToFile([]), 'not-templates'],
    [templatesToFile(templates).replace('"version": 1', '"version": 2'), 'newer'],
    [templatesToFile(Array.from({ length: 201 }, () => templates[0])), 'too-many'],
    [templatesToFile(templates).replace('"withdrawal"', '"letter"'), 'bad-template'],
    [templatesToFile(templates).replace('{full}', '{fulll}'), 'unknown-field'],
  ])('%j is refused: %s', (text, tag) => {
    expect(readTemplateFile(text)).toMatchObject({ ok: false, refusal: { tag } });
  });
});
