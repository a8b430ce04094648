import { describe, expect, it } from 'vitest';
import { createTranslator } from '@shared/i18n/translator';
import type { Application, OccasionTouch } from '@shared/model/application';
import type { HistoryEntry } from '@shared/ipc/detail';
import type { ApplicationEventBody } from '@shared/events/event';
import type { ApplicationId, ChangeId, ContactId, InterviewId, TouchId } from '@shared/model/ids';
import type { CalendarDate, Instant, TimeZone } from '@shared/model/time';
import { historyToLines, type HistoryWords } from './history-lines';

const { t } = createTranslator('en');
const words: HistoryWords = {
  t,
  moment: (at, zone) => `${new Date(at).toISOString()} ${zone}`,
  day: (date) => date,
  computerZone: 'UTC' as TimeZone,
  tagName: (tagId) => `the tag ${tagId}`,
};
const at = Date.parse('2026-03-03T20:00:00Z') as Instant;
const interviewId = 'interview' as InterviewId;
const dana = {
  id: 'dana' as ContactId,
  name: 'Dana & Söhne',
  role: '',
  email: '',
  hasStrongConnection: false,
};
const application = { id: 'a' as ApplicationId, contacts: [], interviews: [] } as unknown as Application;

let made = 0;
function entry(events: ApplicationEventBody[], rest: Partial<HistoryEntry> = {}): HistoryEntry {
  made += 1;
  return {
    changeId: `change-${made}` as ChangeId,
    at,
    origin: 'window',
    events,
    description: null,
    isUndone: false,
    canBeUndone: true,
    ...rest,
  };
}
const interview = {
  id: interviewId,
  kind: 'interview',
  startsAt: at,
  endsAt: (at + 1) as Instant,
  timeZone: 'America/New_York' as TimeZone,
  peopleMet: [dana.id],
  talkingPoints: [],
  answer: null,
} as const;
const sent: ApplicationEventBody = {
  type: 'message-sent',
  touch: {
    id: 't' as TouchId,
    interviewId,
    step: 'thank-you',
    contactId: dana.id,
    medium: 'linkedin',
    sentAt: at,
    text: '',
  },
};

describe('the history', () => {
  const first = entry([
    { type: 'application-added', details: { ...application } },
    { type: 'contact-saved', contact: dana },
    {
      type: 'interview-added',
      interview: { ...interview, peopleMet: [...interview.peopleMet], talkingPoints: [] },
    },
  ]);

  it('shows one action as one entry, in the given order, with the names of people who are gone', () => {
    const lines = historyToLines([entry([sent]), first], application, words);
    expect(lines.map((line) => line.sentences)).toEqual([
      ['Thank-you to Dana & Söhne sent on LinkedIn, 2026-03-03T20:00:00.000Z America/New_York.'],
      ['You added the application.', 'Interview added: 2026-03-03T20:00:00.000Z America/New_York.'],
    ]);
  });

  it('names a message that belongs to no step, at the time of this computer', () => {
    const touch: OccasionTouch = {
      ...{ id: 't' as TouchId, occasion: 'rejection-reply' as const, contactId: dana.id },
      ...{ medium: 'email' as const, sentAt: at, text: '' },
    };
    const [line] = historyToLines(
      [entry([{ type: 'occasion-message-sent', touch }]), first],
      application,
      words,
    );
    expect(line?.sentences).toEqual([
      'Thanks after the rejection to Dana & Söhne sent by email, 2026-03-03T20:00:00.000Z UTC.',
    ]);
  });

  it.each([
    [{}, 'Closed: Rejected.'],
    [{ closedOn: '2026-02-20' as CalendarDate }, 'Closed: Rejected, 2026-02-20.'],
    [{ closedOn: null }, 'Closed: Rejected, date unknown.'],
  ])('names the day of an ending that was entered later: %j', (day, sentence) => {
    const closing = entry([{ type: 'application-closed', outcome: 'rejected', ...day }]);
    expect(historyToLines([closing], application, words)[0]?.sentences).toEqual([sentence]);
  });

  it('shows where a change came from, and whether it was undone', () => {
    const [line] = historyToLines(
      [entry([sent], { origin: 'tray', isUndone: true, canBeUndone: false })],
      application,
      words,
    );
    expect(line).toMatchObject({ source: 'from the tray', isUndone: true, canBeUndone: false });
  });

  it('offers a lapsed step, and quotes a reply as it was typed', () => {
    const lines = historyToLines(
      [
        entry([{ type: 'step-lapsed', interviewId, step: 'thank-you' }], {
          origin: 'time',
          canBeUndone: false,
        }),
        entry([
          {
            type: 'reply-received',
            reply: {
              id: 'r' as never,
              kind: 'news',
              receivedAt: at,
              interviewId,
              text: ' <b>soon</b> {{x}} ',
              answerBy: null,
            },
          },
        ]),
      ],
      application,
      words,
    );
    expect(lines[0]).toMatchObject({
      lapsed: { interviewId, step: 'thank-you' },
      sentences: ['Thank-you lapsed: the next step opened.'],
    });
    expect(lines[1]).toMatchObject({
      lapsed: null,
      quote: '<b>soon</b> {{x}}',
      sentences: ['They wrote, but nothing is decided.'],
    });
  });

  it("names a corrected person, unless their interview's line does", () => {
    const other = { ...interview, peopleMet: [], talkingPoints: [] };
    const edited = { ...other, peopleMet: [dana.id] };
    const lines = historyToLines(
      [other, edited].map((said) =>
        entry([
          { type: 'contact-saved', contact: dana },
          { type: 'interview-edited', interview: said },
        ]),
      ),
      application,
      words,
    );
    expect(lines.map((line) => line.sentences.length)).toEqual([2, 1]);
    expect(lines[0]?.sentences[0]).toBe('Dana & Söhne was saved as a contact.');
  });

  it('names the fields that were edited', () => {
    const [line] = historyToLines(
      [entry([{ type: 'application-edited', details: { notes: '', pace: 'slow' } }])],
      application,
      words,
    );
    expect(line?.sentences).toEqual(['You changed the notes, the pace.']);
  });
});
