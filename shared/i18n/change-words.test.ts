import { expect, it } from 'vitest';
import { changeSentence, refusalSentence } from './change-words';
import { createTranslator } from './translator';

const { t } = createTranslator('en');

it('a change is described with the column the card is in, and texts are never markup', () => {
  const change = {
    name: 'moved',
    company: 'Müller & <b>Söhne</b> 🎈',
    role: 'Clerk',
    stage: 'check-in',
  } as const;
  expect(changeSentence(t, change)).toBe('Moved Clerk at Müller & <b>Söhne</b> 🎈 to Check-in');
  expect(changeSentence(t, { ...change, name: 'policy-changed', company: '', role: '', stage: null })).toBe(
    'Changed the follow-up policy',
  );
});

it('a message to one of several people names them, if their name was kept', () => {
  const sent = { name: 'part-sent', company: 'Acme', role: 'Clerk', stage: null } as const;
  expect(changeSentence(t, { ...sent, person: 'Dana Kim' })).toBe(
    'Marked the message to Dana Kim at Acme as sent',
  );
  expect(changeSentence(t, sent)).toBe('Marked one message to Acme as sent');
});

it('a tag, view or template is named, if its name was kept', () => {
  const deleted = { name: 'tag-deleted', company: '', role: '', stage: null } as const;
  expect(changeSentence(t, { ...deleted, title: 'Remote' })).toBe('Deleted the tag Remote');
  expect(changeSentence(t, deleted)).toBe('Deleted a tag');
});

it('a company named like a placeholder is shown as typed', () => {
  const change = { name: 'added', company: '{{role}} $t(changes.sent)', role: 'Clerk', stage: null } as const;
  expect(changeSentence(t, change)).toBe('Added Clerk at {{role}} $t(changes.sent)');
});

it('every kind of refusal has a sentence', () => {
  expect(refusalSentence(t, { tag: 'field', field: 'endsAt', reason: 'end-before-start' })).toMatch(
    /after the start/,
  );
  expect(refusalSentence(t, { tag: 'state', reason: 'already-sent' })).toMatch(/already/);
  expect(refusalSentence(t, { tag: 'fault', code: 'disk-full' })).toMatch(/disk is full/);
});
