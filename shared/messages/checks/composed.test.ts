/** The messages this program composes pass its own checks, whatever the names and notes they are filled from look like. */
import { describe, expect, it } from 'vitest';

import { mediumSchema } from '../../model/application';
import type { CalendarDate } from '../../model/time';
import { composeMessage } from '../compose-message';
import { gapsOf, messageKinds, plainText, tones, type MessageFacts } from '../message';
import { templatesOf } from '../templates/templates';
import { findingsOf } from './checks';

const facts: MessageFacts = {
  to: { name: 'Dana Kim', role: 'hiring manager' },
  fromName: 'Alex Doe',
  company: 'Acme',
  role: 'Data Engineer',
  interviewOn: '2026-03-03' as CalendarDate,
  talkingPoints: ['the move of billing to event sourcing'],
  answerBy: '2026-03-20' as CalendarDate,
  decideBy: '2026-04-02' as CalendarDate,
  askForStatus: true,
  locale: 'en-US',
};

const odd: readonly (Partial<MessageFacts> & { readonly about: string })[] = [
  { about: 'plain facts' },
  { about: 'dates that nobody has named yet', answerBy: null, decideBy: null },
  { about: 'a legal form with a full stop', company: 'Marks & Sons, Ltd.' },
  { about: 'news in the name', company: 'BBC News', role: 'News Editor' },
  { about: 'progress in the name', company: 'Progress Software', role: 'Decision Scientist' },
  { about: 'an outcome in the name', company: 'Outcome Health', role: 'Follow-up Manager' },
  { about: 'an offer in the name', company: 'Update Ltd', role: 'Offer Manager' },
  { about: 'an attachment in the name', role: 'Attachment Therapist' },
  { about: 'a short question', talkingPoints: ['Why Kafka?'] },
  { about: 'nothing noted yet, and no name to sign with', talkingPoints: [], fromName: '' },
  { about: 'an exclamation mark', company: 'Yahoo!' },
  { about: 'an apostrophe', company: "Sainsbury's", to: { name: "SIOBHÁN O'BRIEN", role: '' } },
  { about: 'another script', company: '株式会社日立', to: { name: '山田太郎', role: '' } },
  { about: 'an initial', to: { name: 'J. Smith', role: '' } },
  { about: 'a title', to: { name: 'Prof. Dr. von der Heide', role: '' } },
  { about: 'an address for a name', to: { name: 'dana@acme.example', role: '' } },
  { about: 'a role in small letters', role: 'data engineer (m/f/d).' },
  { about: 'a question', talkingPoints: ['How do you price a repair nobody has done before?'] },
  { about: 'a quotation', talkingPoints: ['“Nobody reads the manual.”'] },
  { about: 'brackets', talkingPoints: ['- the [secret] lab at the harbour.'] },
  { about: 'a sentence', talkingPoints: ['', 'We talked about the move of billing to event sourcing...'] },
  {
    about: 'long names',
    company: 'The Northern and Western Association of Independent Parcel Carriers Ltd.',
    role: 'Deputy Assistant Manager for Night Shift Operations and Customer Relations',
  },
];

/** The others are composed as mails alone. */
const everyMedium = new Set(['plain facts', 'a short question', 'progress in the name']);

describe('a composed message', () => {
  it.each(odd)('passes the checks with $about', (facet) => {
    const from = { ...facts, ...facet };
    const isPlain = everyMedium.has(facet.about);
    for (const kind of messageKinds)
      for (const [variant, { id }] of templatesOf(kind, 'en').entries())
        for (const tone of tones)
          for (const medium of isPlain ? mediumSchema.options : (['email'] as const))
            for (const askForStatus of isPlain ? [true, false] : [false]) {
              const request = { kind, tone, medium, variant, language: 'en' } as const;
              const composed = composeMessage({ ...request, facts: { ...from, askForStatus } });
              const [text, subject] = [plainText(composed.body), plainText(composed.subject)];
              const about = `${id} ${tone} ${medium} ${askForStatus}\n${subject}\n${text}`;
              const others = { companies: [], people: [] };
              const found = findingsOf({
                ...{ ...from, step: kind, medium, text, subject, askForStatus, others, sentToOthers: [] },
              }).map(({ check }) => check);
              expect(
                found.filter((check) => check !== 'gap'),
                about,
              ).toEqual([]);
              expect(text.match(/\[[^\]]*\]/g) ?? [], about).toEqual(gapsOf(composed.body));
              expect(`${subject}\n${text}`, about).not.toMatch(/[.?!]["”]?[.?]| {2}| [.,;?]|^\p{Ll}/mu);
            }
  });
});
