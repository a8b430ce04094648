import { beforeEach, describe, expect, it } from 'vitest';
import type { ApplicationDetails } from '../../../shared/model/application';
import type { CalendarDate } from '../../../shared/model/time';
import type { ApplicationId } from '../../../shared/model/ids';
import type { SearchHit } from '../../../shared/model/search';
import { detailsInput, interviewInput, personInput } from '../../../tests/support/inputs';
import { createTestServices, instant, type TestServices } from '../../../tests/support/test-services';
import { MAX_QUOTED } from './search';

let services: TestServices;
const endedAt = instant('2026-03-03T19:00:00Z');

beforeEach(() => {
  services = createTestServices(instant('2026-03-03T20:00:00Z'));
});

function add(details: Partial<ApplicationDetails>, interview: Parameters<typeof interviewInput>[1] = {}) {
  const input = { details: detailsInput(details), interviews: [interviewInput(endedAt, interview)] };
  const added = services.changes.make('add-application', input, 'window');
  if (!added.ok || added.value.applicationId === null) throw new Error('It was not added.');
  return added.value.applicationId;
}

const found = (query: string) => services.search.find(query).map(({ applicationId }) => applicationId);

/** Where a search found the only hit, and what it quotes, with the marked parts in brackets. */
function shown(query: string): string {
  const [hit, ...others] = services.search.find(query);
  if (!hit || others.length > 0) return `${String(others.length + 1)} hits`;
  return `${hit.place ?? 'on the card'}: ${quoted(hit)}`;
}

function quoted({ excerpt }: SearchHit): string {
  if (!excerpt) return '';
  return excerpt.marks.toReversed().reduce((text, [start, end]) => {
    return `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;
  }, excerpt.text);
}

describe('the search finds words', () => {
  it('in every text of an application, and says in which', () => {
    const id = add(
      {
        company: 'Café Central',
        role: 'Barista',
        notes: 'Ask about parking',
        postingText: 'Free Kubernetes',
      },
      {
        people: [personInput('Zoë Müller', { role: 'Owner', email: 'zoe@cafe.example' })],
        talkingPoints: ['Latte art'],
        answer: { text: 'We answer on Friday', saidOn: '2026-03-03' as CalendarDate, answerBy: null },
      },
    );
    const interviewId = services.store.cards.byId(id)?.card.current?.interviewId;
    if (interviewId === undefined) throw new Error('It has no step.');
    services.changes.make(
      'mark-sent',
      {
        ...{ applicationId: id, interviewId, step: 'thank-you', contactId: null },
        ...{ medium: 'email', sentAt: null, text: 'Thank you for the croissant' },
      },
      'window',
    );
    services.changes.make(
      'record-reply',
      {
        applicationId: id,
        reply: { kind: 'news', receivedAt: null, text: 'Patience, please' },
      },
      'window',
    );
    expect(shown('cafe')).toBe('on the card: ');
    expect(shown('barist')).toBe('on the card: ');
    expect(shown('zoe mull')).toBe('people: [Zoë] [Müll]er');
    expect(shown('parking')).toBe('notes: Ask about [parking]');
    expect(shown('kuber')).toBe('posting: Free [Kuber]netes');
    expect(shown('latte')).toBe('points: [Latte] art');
    expect(shown('croiss')).toBe('messages: … for the [croiss]ant');
    expect(shown('friday')).toBe('replies: … answer on [Friday]');
    expect(shown('patience')).toBe('replies: [Patience], please');
    expect(shown('cafe latte park')).toBe('points: [Latte] art');
  });

  it('in its facts and the names of its tags, also those that were renamed', () => {
    const { changes } = services;
    changes.make('create-tag', { name: 'Dream job', colour: 'red' }, 'window');
    changes.make('create-tag', { name: 'Réserve', colour: 'blue' }, 'window');
    const [dream, reserve] = services.store.settings.read().tags;
    if (!dream || !reserve) throw new Error('There are no tags.');
    add({ company: 'Other', industry: 'Retail', postingText: 'Not in Zürich' });
    const facts = { source: 'Job fair', location: 'Genève', salary: '85,000 to 95,000', industry: 'Watches' };
    const id = add({ company: 'Elm', ...facts });
    const tags = [{ id: dream.id }, { id: reserve.id }];
    changes.make('edit-tags', { applicationId: id, add: tags, remove: [] }, 'window');

    expect(shown('genev')).toBe('location: [Genèv]e');
    expect(shown('fair')).toBe('source: Job [fair]');
    expect(shown('watch')).toBe('industry: [Watch]es');
    expect(shown('95,0')).toBe('salary: 85,000 to [95,0]00');
    expect(shown('reserv')).toBe('tags: [Réserv]e');
    expect(shown('elm job geneve')).toBe('tags: Dream [job]');
    expect(found('ream')).toEqual([]);
    expect(found(dream.id.slice(0, 8)), 'by what only the index holds').toEqual([]);

    changes.make('edit-tag', { tagId: dream.id, fields: { name: 'Favourite' } }, 'window');
    expect(found('dream')).toEqual([]);
    expect(shown('favou')).toBe('tags: [Favou]rite');
    changes.make('delete-tag', { tagId: dream.id }, 'window');
    expect(found('favourite')).toEqual([]);
    expect(services.projectionDifferences()).toEqual([]);
  });

  it.each([
    ['CAFE\u0301', 'Un café noir'],
    ['istanbul', 'Office in İstanbul'],
    ['strasse', 'In der Straße'],
    ['ガス', 'これはｶﾞｽ会社です'],
    ['京都', '私は京都に住む'],
    ['алена', 'Алёна will call'],
    ["o'reilly", 'Miles O’Reilly, CTO'],
    ['c++', 'Five years of C++ and Go'],
    ['node.js', 'React, Node.js'],
  ])('that begin with %s: %s', (query, notes) => {
    const id = add({ notes });
    add({ notes: 'Cats and nodes of O. Miles, 東京' });
    expect(found(query)).toEqual([id]);
    expect(shown(query)).toContain('[');
  });

  it.each(['afé', 'noire', 'fast slow', '京東', '', ' ', '"', '* OR -', 'NEAR('])(
    'but not with %j',
    (query) => {
      add({ notes: 'Un café noir, fast, 東京' });
      expect(found(query)).toEqual([]);
    },
  );

  it('as they are now, after every change and undo', () => {
    const id = add({ notes: 'alpha' });
    const change = (notes: string) =>
      services.changes.make(
        'edit-application',
        { applicationId: id, details: detailsInput({ notes }), interviews: [] },
        'window',
      );
    expect(change('beta').ok).toBe(true);
    expect([found('alpha'), found('beta')]).toEqual([[], [id]]);
    services.changes.undo('window');
    expect([found('alpha'), found('beta')]).toEqual([[id], []]);
    expect(services.projectionDifferences()).toEqual([]);
  });

  it('in a few of many, quoting each, and in many without', () => {
    const ids: ApplicationId[] = [];
    for (let index = 0; index <= MAX_QUOTED; index += 1) {
      ids.push(add({ notes: index < MAX_QUOTED ? 'common rare' : 'common' }));
    }
    expect(services.search.find('rare').filter(({ excerpt }) => excerpt !== null)).toHaveLength(MAX_QUOTED);
    const all = services.search.find('common');
    expect(all.map(({ applicationId }) => applicationId).sort()).toEqual(ids.sort());
    expect(all.every(({ place, excerpt }) => place === 'notes' && excerpt === null)).toBe(true);
  });
});
