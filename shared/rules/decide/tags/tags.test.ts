import { describe, expect, it } from 'vitest';
import { foldApplication } from '../../../events/fold-application';
import { foldSettings } from '../../../events/fold-settings';
import {
  applicationSubject,
  settingsSubject,
  type EventBody,
  type StoredEvent,
  type Subject as EventSubject,
} from '../../../events/event';
import type { ApplicationId, ChangeId, DeviceId, EventId, LinkId, TagId } from '../../../model/ids';
import type { Instant } from '../../../model/time';
import { defaultPolicy } from '../../../model/policy';
import { MAX_TAGS, nextTagColour, tagColours, type Tag } from '../../../model/settings/tag';
import { buildApplication } from '../../../../tests/support/build-application';
import { detailsInput } from '../../../../tests/support/inputs';
import { contextOf } from '../../../../tests/support/random-life';
import { decide } from '../decide';

const tag = (name: string, colour: Tag['colour'] = 'blue'): Tag => ({
  id: `tag ${name}` as TagId,
  name,
  colour,
});
const remote = tag('Remote', 'green');
const dream = tag('Dream job', 'pink');
const now = Date.parse('2026-03-03T15:00:00Z') as Instant;
const context = { ...contextOf({ policy: defaultPolicy, now }), tags: [remote, dream] };
const application = buildApplication({ tags: [remote.id] });
const applicationId = application.id;
const refusedAs = (reason: string) => ({ ok: false, refusal: { reason } });

function tagsAfter(add: Parameters<typeof decide<'edit-tags'>>[2]['add'], remove: readonly TagId[] = []) {
  const decided = decide('edit-tags', application, { applicationId, add, remove: [...remove] }, context);
  if (!decided.ok || decided.value.kind !== 'application') throw new Error('refused');
  return { tags: decided.value.next.application.tags, settings: decided.value.settingsEvents };
}

describe('the tags of an application', () => {
  it('are added from the list or created with it, and removed, as one change', () => {
    const { tags, settings } = tagsAfter(
      [{ id: dream.id }, { name: ' Berlin ', colour: 'red' }],
      [remote.id],
    );
    const created = settings[0]?.type === 'tag-created' ? settings[0].tag : null;
    expect(created).toMatchObject({ name: 'Berlin', colour: 'red' });
    expect(tags).toEqual([dream.id, created?.id]);
    expect(settings).toHaveLength(1);
  });

  it('are the known ones if a new one has their name, however it is typed', () => {
    const { tags, settings } = tagsAfter([{ name: ' dream  JOB', colour: 'red' }]);
    expect(tags).toEqual([remote.id, dream.id]);
    expect(settings).toEqual([]);
  });

  it('are refused if nothing differs, and beyond the most there can be', () => {
    const input = { applicationId, add: [{ id: remote.id }], remove: [dream.id] };
    expect(decide('edit-tags', application, input, context)).toMatchObject(refusedAs('already-there'));
    const full = { ...context, tags: Array.from({ length: MAX_TAGS }, (_, n) => tag(`number ${n}`)) };
    const more = { applicationId, add: [{ name: 'One more', colour: 'red' as const }], remove: [] };
    expect(decide('edit-tags', application, more, full)).toMatchObject(refusedAs('too-many'));
  });

  it('follow the form, which says nothing about a tag that was deleted from the list', () => {
    const gone = tag('Gone');
    const known = buildApplication({ tags: [gone.id, remote.id] });
    const input = { applicationId, details: null, interviews: [], tags: [{ id: dream.id }] };
    const decided = decide('edit-application', known, input, context);
    expect(decided).toMatchObject({ ok: true, value: { description: { name: 'tags-edited' } } });
    expect(decided.ok && decided.value.kind === 'application' && decided.value.next.application.tags).toEqual(
      [gone.id, dream.id],
    );
  });
});

describe('the list of tags', () => {
  it('holds each name once', () => {
    expect(decide('create-tag', null, { name: 'remote ', colour: 'red' }, context)).toMatchObject(
      refusedAs('already-listed'),
    );
    const renamed = { tagId: dream.id, fields: { name: 'REMOTE' } };
    expect(decide('edit-tag', null, renamed, context)).toMatchObject(refusedAs('already-listed'));
    expect(decide('delete-tag', null, { tagId: 'tag Gone' as TagId }, context)).toMatchObject(
      refusedAs('not-found'),
    );
  });

  it('is renamed and recoloured by what differs alone', () => {
    const fields = { name: 'Fully remote', colour: 'green' as const };
    expect(decide('edit-tag', null, { tagId: remote.id, fields }, context)).toMatchObject({
      value: { events: [{ type: 'tag-edited', tagId: remote.id, fields: { name: 'Fully remote' } }] },
    });
    expect(decide('edit-tag', null, { tagId: remote.id, fields: {} }, context)).toMatchObject(
      refusedAs('already-there'),
    );
  });

  it('names the tag that is created, edited or deleted', () => {
    const named = (title: string) => ({ value: { description: { title } } });
    const create = { name: ' Berlin ', colour: 'red' as const };
    expect(decide('create-tag', null, create, context)).toMatchObject(named('Berlin'));
    const fields = { name: 'Fully remote' };
    expect(decide('edit-tag', null, { tagId: remote.id, fields }, context)).toMatchObject(
      named('Fully remote'),
    );
    expect(decide('delete-tag', null, { tagId: dream.id }, context)).toMatchObject(named('Dream job'));
  });

  it('gives a new tag a colour that is used least, grey last', () => {
    const used = tagColours.filter((colour) => colour !== 'grey' && colour !== 'teal');
    expect(nextTagColour(used.map((colour) => tag(colour, colour)))).toBe('teal');
    expect(nextTagColour([])).toBe('red');
  });
});

/** Each body as a change of its own, in this order. */
function stored(subject: EventSubject, bodies: readonly EventBody[]): readonly StoredEvent[] {
  return bodies.map((body, n) => ({
    ...{ id: `event ${n}` as EventId, changeId: `change ${n}` as ChangeId, index: 0, subject, body },
    ...{ hlc: { ms: n, n: 0 }, at: now, origin: 'window' as const, deviceId: 'device' as DeviceId },
  }));
}

describe('tags and links from two computers', () => {
  const added = { type: 'application-added', details: detailsInput() } as const;
  const subject = applicationSubject('a' as ApplicationId);
  const link = (name: string) => ({ id: name as LinkId, kind: 'page' as const, address: name, label: '' });

  it('are all there, in whichever order they were added', () => {
    const both: EventBody[] = [
      { type: 'tag-added', tagId: remote.id },
      { type: 'tag-added', tagId: dream.id },
      { type: 'link-saved', link: link('one') },
      { type: 'link-saved', link: link('two') },
    ];
    for (const order of [both, both.toReversed()]) {
      const folded = foldApplication(stored(subject, [added, ...order, ...order]));
      expect(folded?.tags.toSorted()).toEqual([dream.id, remote.id]);
      expect(folded?.links.map(({ id }) => id).toSorted()).toEqual(['one', 'two']);
    }
  });

  it('keep a new name and a new colour', () => {
    const edits: EventBody[] = [
      { type: 'tag-edited', tagId: remote.id, fields: { name: 'Fully remote' } },
      { type: 'tag-edited', tagId: remote.id, fields: { colour: 'teal' } },
    ];
    for (const order of [edits, edits.toReversed()]) {
      const { tags } = foldSettings(
        stored(settingsSubject, [{ type: 'tag-created', tag: remote }, ...order]),
      );
      expect(tags).toEqual([{ id: remote.id, name: 'Fully remote', colour: 'teal' }]);
    }
  });
});

describe('a link', () => {
  const save = (
    link: { id: LinkId | null; kind: 'page' | 'file'; address: string; label: string },
    links = [] as typeof application.links,
  ) => decide('save-link', buildApplication({ links }), { applicationId, link }, context);
  const page = {
    id: null,
    kind: 'page',
    address: ' https://example.com/team ',
    label: ' The team ',
  } as const;

  it('to a page is trimmed and has to be a web address', () => {
    expect(save(page)).toMatchObject({
      value: { events: [{ link: { address: 'https://example.com/team', label: 'The team' } }] },
    });
    expect(save({ ...page, address: 'file:///etc/passwd' })).toMatchObject(refusedAs('invalid-url'));
  });

  it.each([
    '/home/ada/cv .pdf ',
    '/home/ada/Ada’s CV.pdf',
    '/home/ada/100 % & #1?.pdf',
    'C:\\Ada\\%41 ö 日本.pdf',
  ])('to a file keeps its path exactly: %s', (address) => {
    const file = { id: null, kind: 'file', address, label: '' } as const;
    expect(save(file)).toMatchObject({ value: { events: [{ link: { address } }] } });
  });

  it('leads to each place once, and is refused if nothing differs or it is gone', () => {
    const known = { ...page, id: 'known' as LinkId, address: 'https://example.com/team', label: 'The team' };
    expect(save(page, [known])).toMatchObject(refusedAs('already-listed'));
    expect(save(known, [known])).toMatchObject(refusedAs('already-there'));
    expect(save(known)).toMatchObject(refusedAs('not-found'));
  });
});

describe('a link’s label', () => {
  const known = {
    id: 'known' as LinkId,
    kind: 'page',
    address: 'https://example.com/team',
    label: '',
  } as const;
  const rename = (label: string, from = '') => {
    const links = [{ ...known, label: from }];
    const input = { applicationId, link: { ...known, label } };
    return decide('save-link', buildApplication({ links }), input, context);
  };

  it('is given later, and can be taken away again', () => {
    const saved = (label: string) => ({ value: { events: [{ link: { ...known, label } }] } });
    expect(rename(' The team ')).toMatchObject(saved('The team'));
    expect(rename('', 'The team')).toMatchObject(saved(''));
  });
});

describe('the optional facts', () => {
  it('are trimmed, stay as they are if left out, and count as never entered while empty', () => {
    const details = detailsInput({ source: ' LinkedIn ', salary: ' 48.500 € to 52.000 ', location: '' });
    const decided = decide('add-application', null, { details, interviews: [] }, context);
    if (!decided.ok || decided.value.kind !== 'application') throw new Error('refused');
    const added = decided.value.next.application;
    expect(added).toMatchObject({ source: 'LinkedIn', salary: '48.500 € to 52.000', location: '' });
    const place = { applicationId: added.id, fields: { location: ' Brno ' } };
    expect(decide('edit-details', added, place, context)).toMatchObject({
      value: { events: [{ type: 'application-edited', details: { location: 'Brno' } }] },
    });
    const nothing = { applicationId: added.id, fields: { location: '  ', source: 'LinkedIn' } };
    expect(decide('edit-details', added, nothing, context)).toMatchObject(refusedAs('already-there'));
    const nameless = { applicationId: added.id, fields: { company: ' ' } };
    expect(decide('edit-details', added, nameless, context)).toMatchObject(refusedAs('required'));
    const same = { ...detailsInput(), appliedOn: null };
    const input = { applicationId: added.id, details: same, interviews: [] };
    expect(decide('edit-application', added, input, context)).toMatchObject(refusedAs('already-there'));
  });
});
