import { describe, expect, it, vi } from 'vitest';
import { DamagedRecordError } from '../../db/file/faults';
import { defaultPolicy, type Policy } from '../../../shared/model/policy';
import type { ChangeInput, ChangeName } from '../../../shared/model/changes';
import type { ApplicationId, ChangeId } from '../../../shared/model/ids';
import type { Instant } from '../../../shared/model/time';
import { detailsInput, interviewInput } from '../../../tests/support/inputs';
import {
  createTestServices,
  createTestServicesOver,
  instant,
  type TestServices,
} from '../../../tests/support/test-services';
import { UNDO_DELETE_MS } from './passing-of-time';

const HOUR_MS = 3_600_000;
/** The first worked example of the rules: ended Tuesday 2026-03-03 15:00 in New York. */
const endedAt = instant('2026-03-03T15:00:00-05:00');

function make<N extends ChangeName>(services: TestServices, name: N, input: ChangeInput<N>) {
  const reply = services.changes.make(name, input, 'window');
  if (!reply.ok) throw new Error(`${name} was refused: ${JSON.stringify(reply.refusal)}`);
  return reply.value;
}

function withInterview(now: Instant): { services: TestServices; applicationId: ApplicationId } {
  const services = createTestServices(now);
  const { applicationId } = make(services, 'add-application', {
    details: detailsInput(),
    interviews: [interviewInput(endedAt)],
  });
  if (applicationId === null) throw new Error('no application');
  return { services, applicationId };
}

/** The message of the current step, sent now. */
function sending(services: TestServices, applicationId: ApplicationId): ChangeInput<'mark-sent'> {
  const interviewId = services.applications.fold(applicationId)?.interviews[0]?.id;
  if (!interviewId) throw new Error('no interview');
  return { applicationId, interviewId, step: 'thank-you', contactId: null, medium: 'email', sentAt: null };
}

function cardOf(services: TestServices, applicationId: ApplicationId) {
  const card = services.board.read().cards.find(({ id }) => id === applicationId);
  if (!card) throw new Error('no card');
  return card;
}

describe('changes', () => {
  it('move a card forward and compute the date of its next step', () => {
    const { services, applicationId } = withInterview((endedAt + 2 * HOUR_MS) as Instant);
    expect(cardOf(services, applicationId)).toMatchObject({
      stage: 'thank-you',
      current: { personName: 'Dana Reyes' },
    });

    services.setNow(instant('2026-03-06T12:00:00-05:00'));
    const moved = make(services, 'move-card', { applicationId, to: 'check-in', outcome: null });
    expect(moved.description).toEqual({
      name: 'moved',
      company: 'Acme',
      role: 'Designer',
      stage: 'check-in',
    });
    expect(cardOf(services, applicationId)).toMatchObject({
      stage: 'check-in',
      current: { step: 'check-in', dueAt: instant('2026-03-13T10:00:00-04:00') },
    });
  });

  it('notify listeners once committed, with the ends of undo and redo', () => {
    const { services, applicationId } = withInterview((endedAt + 2 * HOUR_MS) as Instant);
    const before = cardOf(services, applicationId);
    const heard: unknown[] = [];
    services.onBoardChanged((change) => heard.push(change));
    make(services, 'move-card', { applicationId, to: 'final', outcome: null });
    const after = cardOf(services, applicationId);
    expect(after.stage).toBe('final');
    expect(services.changes.undo('window')).toMatchObject({
      ok: true,
      value: { description: { name: 'moved' } },
    });
    expect(cardOf(services, applicationId)).toEqual(before);
    expect(services.changes.redo('window')).toMatchObject({ ok: true });
    expect(cardOf(services, applicationId)).toEqual(after);
    expect(heard).toHaveLength(3);
    expect(services.changes.redo('window')).toEqual({
      ok: false,
      refusal: { tag: 'state', reason: 'nothing-to-redo' },
    });
  });

  it('are refused as a whole: nothing is stored, announced or offered for undo', () => {
    const { services, applicationId } = withInterview((endedAt + 2 * HOUR_MS) as Instant);
    const before = services.board.read();
    const heard: unknown[] = [];
    services.changes.onCommitted((committed) => heard.push(committed));
    expect(
      services.changes.make('move-card', { applicationId, to: 'closed', outcome: null }, 'window'),
    ).toEqual({
      ok: false,
      refusal: { tag: 'state', reason: 'needs-outcome' },
    });
    expect(services.board.read()).toEqual(before);
    expect(heard).toEqual([]);
  });

  it('can be undone and redone after a restart, and a new one discards what could be redone', () => {
    const { services, applicationId } = withInterview((endedAt + 2 * HOUR_MS) as Instant);
    make(services, 'mark-sent', sending(services, applicationId));
    services.changes.undo('window');
    const restarted = createTestServicesOver(services);
    expect(restarted.board.undoState()).toMatchObject({ undo: { name: 'added' }, redo: { name: 'sent' } });
    make(restarted, 'archive-application', { applicationId });
    expect(restarted.board.undoState()).toMatchObject({ undo: { name: 'archived' }, redo: null });
  });

  it('can each be undone by id, unless the same application has a later change', () => {
    const { services, applicationId } = withInterview((endedAt + 2 * HOUR_MS) as Instant);
    const sent = make(services, 'mark-sent', sending(services, applicationId));
    make(services, 'add-application', { details: detailsInput({ company: 'Other' }), interviews: [] });
    expect(services.changes.undoChange(sent.changeId, 'window').ok).toBe(true);
    expect(cardOf(services, applicationId).stage).toBe('thank-you');
    expect(services.changes.undoChange(sent.changeId, 'window')).toMatchObject({
      refusal: { reason: 'nothing-to-undo' },
    });

    const again = make(services, 'mark-sent', sending(services, applicationId));
    make(services, 'archive-application', { applicationId });
    expect(services.changes.undoChange(again.changeId, 'window')).toMatchObject({
      refusal: { reason: 'changed-since' },
    });
  });

  it('to the settings are undone like any others, and every card follows', () => {
    const { services, applicationId } = withInterview(instant('2026-03-06T12:00:00-05:00'));
    make(services, 'mark-sent', sending(services, applicationId));
    const before = cardOf(services, applicationId);
    make(services, 'change-policy', { policy: { ...defaultPolicy, checkIn: 'two-weeks' } });
    expect(cardOf(services, applicationId).current?.dueAt).toBe(instant('2026-03-17T10:00:00-04:00'));
    services.changes.undo('window');
    expect(cardOf(services, applicationId)).toEqual(before);
    expect(services.settings.read().policy).toEqual(defaultPolicy);
  });

  it('store text exactly as it was typed', () => {
    const services = createTestServices(endedAt);
    const notes = '  <script>alert(1)</script> {{company}} 🧑‍🚀 \u0000 \n\ttab “quotes” \\ \ud800 end  ';
    const company = 'Ünïcode <b>& Co</b> 🌸';
    const { applicationId } = make(services, 'add-application', {
      details: detailsInput({ company, notes, postingText: 'x'.repeat(100_000) }),
      interviews: [],
    });
    const detail = services.detail.read(applicationId!);
    expect(detail.ok && detail.value.application).toMatchObject({ company, notes });
    expect(detail.ok && detail.value.application.postingText).toHaveLength(100_000);
  });
});

describe('a listener that fails', () => {
  it("is reported, and doesn't affect the result or other listeners", () => {
    const services = createTestServices(endedAt);
    const heard: unknown[] = [];
    services.changes.onCommitted(() => {
      throw new Error('broken');
    });
    services.changes.onCommitted((committed) => heard.push(committed.outcome?.description.name));
    make(services, 'add-application', { details: detailsInput(), interviews: [] });
    expect(heard).toEqual(['added']);
    expect(services.reports).toEqual(['a listener to commits failed: Error: broken']);
  });
});

describe('the history', () => {
  it('is listed newest first, including what was undone and the passing of time', () => {
    const { services, applicationId } = withInterview((endedAt + 2 * HOUR_MS) as Instant);
    make(services, 'mark-sent', sending(services, applicationId));
    services.changes.undo('window');
    services.setNow(instant('2026-03-12T09:00:00-04:00'));
    services.passingOfTime.tick(services.now());
    make(services, 'archive-application', { applicationId });
    const detail = services.detail.read(applicationId);
    const lines = detail.ok ? detail.value.history : [];
    expect(lines.map((line) => [line.events[0]?.type, line.origin, line.isUndone, line.canBeUndone])).toEqual(
      [
        ['application-archived', 'window', false, true],
        ['step-lapsed', 'time', false, false],
        ['message-sent', 'window', true, false],
        ['application-added', 'window', false, false],
      ],
    );
    services.passingOfTime.tick(services.now());
    services.setNow((services.now() + HOUR_MS) as Instant);
    make(services, 'unarchive-application', { applicationId });
    const after = services.detail.read(applicationId);
    expect(after.ok && after.value.history.filter(({ origin }) => origin === 'time')).toHaveLength(1);
  });
});

describe('a lapse in the history', () => {
  const lapses = (services: TestServices, applicationId: ApplicationId) => {
    const detail = services.detail.read(applicationId);
    if (!detail.ok) throw new Error('The application is not there.');
    return detail.value.history.flatMap(({ at, events }) =>
      events.flatMap((event) => (event.type === 'step-lapsed' ? [[event.step, at]] : [])),
    );
  };
  const changePace = (services: TestServices, pace: Policy['industries'][number]['pace']) =>
    make(services, 'change-policy', { policy: { ...defaultPolicy, industries: [{ name: 'Banks', pace }] } });
  const afterAWeek = instant('2026-03-11T12:00:00-04:00');
  const afterTwoWeeks = instant('2026-03-18T12:00:00-04:00');

  it('disappears with the policy that caused it, and is recorded again when its time comes', () => {
    const { services, applicationId } = withInterview((endedAt + 2 * HOUR_MS) as Instant);
    changePace(services, 'slow');
    const details = detailsInput({ industry: 'Banks', pace: null });
    make(services, 'edit-application', { applicationId, details, interviews: [] });
    services.setNow(afterAWeek);
    services.passingOfTime.tick(services.now());
    expect(lapses(services, applicationId)).toEqual([]);
    changePace(services, 'standard');
    expect(lapses(services, applicationId)).toEqual([['thank-you', afterAWeek]]);
    expect(services.changes.undo('window').ok).toBe(true);
    expect(lapses(services, applicationId)).toEqual([]);
    services.setNow(afterTwoWeeks);
    services.passingOfTime.tick(services.now());
    services.passingOfTime.tick(services.now());
    expect(lapses(services, applicationId)).toEqual([['thank-you', afterTwoWeeks]]);
    expect(services.projectionDifferences()).toEqual([]);
  });

  it('stays if the step is sent late after all, or is kept', () => {
    const written = withInterview((endedAt + 2 * HOUR_MS) as Instant);
    written.services.setNow(afterAWeek);
    written.services.passingOfTime.tick(written.services.now());
    make(written.services, 'mark-sent', sending(written.services, written.applicationId));
    expect(lapses(written.services, written.applicationId)).toEqual([['thank-you', afterAWeek]]);

    const kept = withInterview((endedAt + 2 * HOUR_MS) as Instant);
    kept.services.setNow(afterAWeek);
    kept.services.passingOfTime.tick(kept.services.now());
    const { applicationId, interviewId } = sending(kept.services, kept.applicationId);
    make(kept.services, 'keep-step', { applicationId, interviewId, step: 'thank-you' });
    expect(lapses(kept.services, kept.applicationId)).toEqual([['thank-you', afterAWeek]]);
  });
});

describe('deleting', () => {
  it('hides it at once, can be undone for ten minutes, and then leaves nothing that was typed', () => {
    const { services, applicationId } = withInterview((endedAt + 2 * HOUR_MS) as Instant);
    make(services, 'delete-application', { applicationId });
    expect(services.board.read().cards).toEqual([]);
    expect(services.detail.read(applicationId)).toMatchObject({ refusal: { reason: 'deleted' } });
    services.setNow((services.now() + UNDO_DELETE_MS - 1) as Instant);
    services.passingOfTime.tick(services.now());
    expect(services.changes.undo('window').ok).toBe(true);
    expect(cardOf(services, applicationId).company).toBe('Acme');

    make(services, 'delete-application', { applicationId });
    services.setNow((services.now() + UNDO_DELETE_MS) as Instant);
    services.passingOfTime.tick(services.now());
    expect(services.store.events.ofApplication(applicationId).map(({ body }) => body)).toEqual([
      { type: 'application-purged' },
    ]);
    expect(services.changes.undo('window')).toMatchObject({ refusal: { reason: 'nothing-to-undo' } });
    expect(services.detail.read(applicationId)).toMatchObject({ refusal: { reason: 'not-found' } });
    expect(services.projectionDifferences()).toEqual([]);
  });

  it('can be undone for another ten minutes after a redo', () => {
    const { services, applicationId } = withInterview((endedAt + 2 * HOUR_MS) as Instant);
    make(services, 'delete-application', { applicationId });
    expect(services.changes.undo('window').ok).toBe(true);
    services.setNow((services.now() + 3 * UNDO_DELETE_MS) as Instant);
    expect(services.changes.redo('window').ok).toBe(true);
    services.setNow((services.now() + UNDO_DELETE_MS - 1) as Instant);
    services.passingOfTime.tick(services.now());
    expect(services.changes.undo('window').ok).toBe(true);
    expect(cardOf(services, applicationId).company).toBe('Acme');

    expect(services.changes.redo('window').ok).toBe(true);
    services.setNow((services.now() + UNDO_DELETE_MS) as Instant);
    services.passingOfTime.tick(services.now());
    expect(services.detail.read(applicationId)).toMatchObject({ refusal: { reason: 'not-found' } });
  });
});

describe("an application that can't be read", () => {
  /** Two applications before the end of their interview; the pages that hold the events of the first are damaged. */
  function withDamage() {
    const { services, applicationId: damagedId } = withInterview((endedAt - HOUR_MS) as Instant);
    const { applicationId: soundId } = make(services, 'add-application', {
      details: detailsInput(),
      interviews: [interviewInput(endedAt)],
    });
    if (soundId === null) throw new Error('no application');
    const read = services.store.events.ofApplication;
    vi.spyOn(services.store.events, 'ofApplication').mockImplementation((applicationId) => {
      if (applicationId === damagedId) throw new DamagedRecordError('a damaged page');
      return read(applicationId);
    });
    return { services, damagedId, soundId };
  }

  it("doesn't stop time passing for the others, and is tried again only after an hour", () => {
    const { services, damagedId, soundId } = withDamage();
    services.setNow(endedAt);
    services.passingOfTime.tick(services.now());
    expect(cardOf(services, soundId).stage).toBe('thank-you');
    expect(cardOf(services, damagedId).stage).toBe('applied');
    const ofDamage = () => services.reports.filter((report) => report.includes(damagedId));
    expect(ofDamage()).toHaveLength(1);
    expect(services.store.cards.byId(damagedId)?.changesAt).toBe(endedAt + HOUR_MS);

    services.setNow((endedAt + HOUR_MS - 1) as Instant);
    services.passingOfTime.tick(services.now());
    expect(ofDamage()).toHaveLength(1);
    services.setNow((endedAt + HOUR_MS) as Instant);
    services.passingOfTime.tick(services.now());
    expect(ofDamage()).toHaveLength(2);
  });

  it("doesn't prevent policy changes", () => {
    const { services, damagedId } = withDamage();
    const policy = { ...defaultPolicy, checkIn: 'two-weeks' as const };
    make(services, 'change-policy', { policy });
    expect(services.settings.read().policy).toEqual(policy);
    expect(cardOf(services, damagedId).stage).toBe('applied');
  });

  it('keeps its card when the clock goes back, and the others are derived again', () => {
    const { services, damagedId, soundId } = withDamage();
    services.setNow((services.now() - 24 * HOUR_MS) as Instant);
    services.passingOfTime.tick(services.now());
    expect(
      services.board
        .read()
        .cards.map(({ id }) => id)
        .toSorted(),
    ).toEqual([damagedId, soundId].toSorted());
  });
});

it('projections that differ from the events are reported without what the user typed', () => {
  const { services, applicationId } = withInterview((endedAt + 2 * HOUR_MS) as Instant);
  const row = services.store.cards.byId(applicationId);
  if (!row) throw new Error('no card');
  services.connection.exec("UPDATE card SET json = json_set(json, '$.company', 'Other')");
  expect(services.projectionDifferences()).toEqual([`card ${applicationId}`]);
});

describe('the passing of time', () => {
  it('moves the card when its interview ends, and says so once', () => {
    const { services, applicationId } = withInterview((endedAt - HOUR_MS) as Instant);
    expect(cardOf(services, applicationId)).toMatchObject({ stage: 'applied', current: null });
    const heard: unknown[] = [];
    services.onBoardChanged(({ saved }) => heard.push(saved.map(({ stage }) => stage)));
    services.setNow((endedAt - 1) as Instant);
    services.passingOfTime.tick(services.now());
    expect(heard).toEqual([]);
    services.setNow(endedAt);
    services.passingOfTime.tick(services.now());
    services.passingOfTime.tick(services.now());
    expect(heard).toEqual([['thank-you']]);
  });

  it('is reverted if the clock was wrong, even across a restart', () => {
    const { services, applicationId } = withInterview((endedAt - HOUR_MS) as Instant);
    services.setNow((endedAt + 30 * 24 * HOUR_MS) as Instant);
    services.passingOfTime.tick(services.now());
    expect(cardOf(services, applicationId).stage).toBe('final');
    services.setNow((endedAt + HOUR_MS) as Instant);
    const restarted = createTestServicesOver(services);
    expect(cardOf(restarted, applicationId)).toMatchObject({ stage: 'thank-you' });
    expect(restarted.projectionDifferences()).toEqual([]);
  });
});

function beginTyping() {
  const services = createTestServices(instant('2026-03-03T15:00:00-05:00'));
  const makeHere = <N extends ChangeName>(name: N, input: ChangeInput<N>) => make(services, name, input);
  const { applicationId } = makeHere('add-application', {
    details: detailsInput({ notes: 'At first' }),
    interviews: [],
  });
  if (applicationId === null) throw new Error('not added');
  /** Types the notes, saved at each of these. */
  const type = (...texts: readonly string[]) => {
    let last: ChangeId | null = null;
    for (const notes of texts) {
      const continues: { readonly continues?: ChangeId } = last === null ? {} : { continues: last };
      last = makeHere('edit-details', { applicationId, fields: { notes }, ...continues }).changeId;
    }
    return last;
  };
  return { services, makeHere, type, applicationId };
}

it('what was typed is undone and redone field session by field session, after a restart too', () => {
  const { services, type, applicationId } = beginTyping();
  type('One', 'One two', 'One two three');
  type('Another', 'Another time');
  const restarted = createTestServicesOver(services);
  const { changes } = restarted;
  const notes = () => restarted.applications.fold(applicationId)?.notes;
  expect(notes()).toBe('Another time');
  const said: (string | undefined)[] = [];
  for (const how of ['undo', 'undo', 'redo', 'redo', 'undo', 'undo'] as const) {
    expect(changes[how]('window').ok).toBe(true);
    said.push(notes());
  }
  expect(said).toEqual([
    'One two three',
    'At first',
    'One two three',
    'Another time',
    'One two three',
    'At first',
  ]);
  expect(changes.undo('window')).toMatchObject({ ok: true, value: { description: { name: 'added' } } });
});

it('what was typed is not one with what was typed before something else was done', () => {
  const { services, makeHere, type, applicationId } = beginTyping();
  const first = type('One', 'One two');
  makeHere('archive-application', { applicationId });
  if (first === null) throw new Error('not typed');
  makeHere('edit-details', { applicationId, fields: { notes: 'One two three' }, continues: first });
  const notes = () => services.applications.fold(applicationId)?.notes;
  services.changes.undo('window');
  expect(notes()).toBe('One two');
  expect(services.changes.undo('window')).toMatchObject({ value: { description: { name: 'archived' } } });
  services.changes.undo('window');
  expect(notes()).toBe('At first');
});

it('what was typed for a tag is undone as one, too', () => {
  const { services, makeHere, applicationId } = beginTyping();
  makeHere('edit-tags', { applicationId, add: [{ name: 'A', colour: 'green' }], remove: [] });
  const tag = () => services.store.settings.read().tags[0];
  const tagId = tag()?.id;
  if (tagId === undefined) throw new Error('not created');
  const { changeId } = makeHere('edit-tag', { tagId, fields: { name: 'Ab' } });
  makeHere('edit-tag', { tagId, fields: { name: 'Abc' }, continues: changeId });
  services.changes.undo('window');
  expect(tag()?.name).toBe('A');
});
