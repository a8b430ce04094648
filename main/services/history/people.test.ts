/** People across applications: edited once, right everywhere; merged and unmerged as one change. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { PersonInput } from '../../../shared/model/changes';
import type { ApplicationId, ChangeId, ContactId } from '../../../shared/model/ids';
import { MAX_FACET_VALUES } from '../../../shared/model/settings/facet';
import { detailsInput, interviewInput, personInput } from '../../../tests/support/inputs';
import { createTestServices, instant, type TestServices } from '../../../tests/support/test-services';

const endedAt = instant('2026-03-03T19:00:00Z');
let services: TestServices;

beforeEach(() => {
  services = createTestServices(instant('2026-03-03T20:00:00Z'));
});

function add(company: string, ...people: PersonInput[]): ApplicationId {
  const interviews = [interviewInput(endedAt, { people })];
  const added = services.changes.make(
    'add-application',
    { details: detailsInput({ company }), interviews },
    'window',
  );
  if (!added.ok || added.value.applicationId === null) throw new Error('It was not added.');
  return added.value.applicationId;
}

function contactsOf(applicationId: ApplicationId) {
  return services.applications.fold(applicationId)?.contacts ?? [];
}

function idOf(applicationId: ApplicationId, name: string): ContactId {
  const contact = contactsOf(applicationId).find((one) => one.name === name);
  if (!contact) throw new Error(`${name} is not there.`);
  return contact.id;
}

function interviewIdOf(applicationId: ApplicationId) {
  const id = services.applications.fold(applicationId)?.interviews[0]?.id;
  if (!id) throw new Error('There is no interview.');
  return id;
}

/** Rosa at two applications, entered the second time by choosing her. */
function rosaTwice() {
  const elm = add('Elm', personInput('Rosa Diaz', { email: 'rosa@elm.example' }));
  const id = idOf(elm, 'Rosa Diaz');
  services.changes.make('edit-person', { contactId: id, fields: { phone: '+49 30 1234567' } }, 'window');
  const oak = add('Oak', personInput('Rosa Diaz', { id, email: 'rosa@elm.example' }));
  return { elm, oak, id };
}

describe('a person added without an interview', () => {
  const recruiter = personInput('Iris Ode', { role: 'Recruiter' });
  const addTo = (applicationId: ApplicationId, person: PersonInput) =>
    services.changes.make('add-person', { applicationId, person }, 'window');

  it('is one of the application from then on, until it is undone', () => {
    const made = services.changes.make(
      'add-application',
      { details: detailsInput({ company: 'Elm', role: 'Baker' }), interviews: [] },
      'window',
    );
    const elm = made.ok ? made.value.applicationId : null;
    if (elm === null) throw new Error('It was not added.');
    const added = addTo(elm, recruiter);
    expect(added.ok && added.value.description).toMatchObject({ name: 'person-added', person: 'Iris Ode' });
    expect(services.store.people.all()).toMatchObject([
      { contact: { name: 'Iris Ode', role: 'Recruiter' }, applicationIds: [elm] },
    ]);
    expect(services.board.read().cards[0]?.stage).toBe('applied');
    expect(services.projectionDifferences()).toEqual([]);
    services.changes.undo('window');
    expect(services.store.people.all()).toEqual([]);
    services.changes.redo('window');
    expect(contactsOf(elm)).toHaveLength(1);
  });

  it('is whom the check-in goes to, and gets no thank-you', () => {
    const elm = add('Elm', personInput('Rosa Diaz'));
    addTo(elm, recruiter);
    expect(services.board.read().cards[0]?.current).toMatchObject({
      personName: 'Rosa Diaz',
      parts: { all: 1 },
    });
    services.changes.make(
      'mark-sent',
      {
        ...{ applicationId: elm, interviewId: interviewIdOf(elm), step: 'thank-you', contactId: null },
        ...{ medium: 'email', sentAt: null },
      },
      'window',
    );
    expect(services.board.read().cards[0]?.current).toMatchObject({
      step: 'check-in',
      personName: 'Iris Ode',
    });
  });

  it('comes with what is known of them elsewhere, and is refused if there already', () => {
    const { elm, id } = rosaTwice();
    const fir = add('Fir', recruiter);
    expect(addTo(fir, personInput('Rosa Diaz', { id, email: 'rosa@elm.example' })).ok).toBe(true);
    expect(contactsOf(fir)[1]).toMatchObject({ id, phone: '+49 30 1234567' });
    expect(addTo(elm, personInput('rosa diaz'))).toMatchObject({
      refusal: { field: 'person.name', reason: 'already-listed' },
    });
    expect(addTo(elm, personInput('  '))).toMatchObject({ refusal: { reason: 'required' } });
    expect(contactsOf(elm)).toHaveLength(1);
  });
});

describe('a person known elsewhere', () => {
  it('comes with everything known about them', () => {
    const { oak } = rosaTwice();
    expect(contactsOf(oak)).toMatchObject([{ phone: '+49 30 1234567', email: 'rosa@elm.example' }]);
    expect(services.store.people.all()).toHaveLength(1);
  });

  it('is edited in every application at once, and undone in every one', () => {
    const { elm, oak, id } = rosaTwice();
    const made = services.changes.make(
      'edit-person',
      { contactId: id, fields: { name: ' Rosa Díaz ', role: 'Recruiter' } },
      'window',
    );
    expect(made.ok && made.value.description).toMatchObject({ name: 'person-edited', person: 'Rosa Díaz' });
    for (const at of [elm, oak])
      expect(contactsOf(at)).toMatchObject([{ name: 'Rosa Díaz', role: 'Recruiter' }]);
    expect(services.store.people.byId(id)?.applicationIds).toEqual([oak, elm]);
    services.changes.undo('window');
    for (const at of [elm, oak]) expect(contactsOf(at)).toMatchObject([{ name: 'Rosa Diaz', role: '' }]);
    expect(services.projectionDifferences()).toEqual([]);
  });

  it("is edited everywhere even from one application's form, which keeps what it doesn't show", () => {
    const { elm, oak, id } = rosaTwice();
    const interviewId = interviewIdOf(elm);
    const people = [personInput('Rosa Diaz', { id, email: 'rosa@new.example' })];
    const edit = { interviewId, interview: interviewInput(endedAt, { people }), conversation: null };
    const made = services.changes.make(
      'edit-application',
      { applicationId: elm, details: null, interviews: [edit] },
      'window',
    );
    expect(made.ok && made.value.applicationId).toBe(elm);
    for (const at of [elm, oak])
      expect(contactsOf(at)).toMatchObject([{ email: 'rosa@new.example', phone: '+49 30 1234567' }]);
    services.changes.undo('window');
    expect(contactsOf(oak)).toMatchObject([{ email: 'rosa@elm.example' }]);
  });

  it('is left alone in a deleted application', () => {
    const { elm, oak, id } = rosaTwice();
    services.changes.make('delete-application', { applicationId: elm }, 'window');
    services.changes.make('edit-person', { contactId: id, fields: { role: 'HR' } }, 'window');
    expect(contactsOf(oak)).toMatchObject([{ role: 'HR' }]);
    expect(contactsOf(elm)).toMatchObject([{ role: '' }]);
  });

  it('is refused if nothing differs, there is no such person, or the name is empty', () => {
    const { id } = rosaTwice();
    const edit = (contactId: ContactId, fields: { name?: string; notes?: string }) =>
      services.changes.make('edit-person', { contactId, fields }, 'window');
    expect(edit(id, { name: 'Rosa Diaz', notes: '' })).toMatchObject({
      refusal: { reason: 'already-there' },
    });
    expect(edit(id, { name: ' ' })).toMatchObject({ refusal: { field: 'fields.name', reason: 'required' } });
    expect(edit('nobody' as ContactId, { name: 'X' })).toMatchObject({ refusal: { reason: 'not-found' } });
  });
});

describe('two entries for one person', () => {
  it('become one in every application, with what both contained, as one change', () => {
    const elm = add('Elm', personInput('Rosa Diaz', { email: 'rosa@elm.example' }), personInput('Sam Lee'));
    const oak = add('Oak', personInput('R. Diaz', { role: 'Recruiter' }));
    const [kept, merged] = [idOf(elm, 'Rosa Diaz'), idOf(oak, 'R. Diaz')];
    const step = { interviewId: interviewIdOf(oak), step: 'thank-you' as const, medium: 'email' as const };
    services.changes.make(
      'mark-sent',
      { applicationId: oak, ...step, contactId: merged, sentAt: null },
      'window',
    );
    const made = services.changes.make('merge-people', { keptId: kept, mergedId: merged }, 'window');
    expect(made.ok && made.value.description).toMatchObject({ name: 'people-merged', person: 'Rosa Diaz' });
    const known = { id: kept, name: 'Rosa Diaz', email: 'rosa@elm.example', role: 'Recruiter' };
    expect(contactsOf(elm)[0]).toMatchObject(known);
    expect(contactsOf(oak)).toMatchObject([known]);
    const at = services.applications.fold(oak);
    expect(at?.interviews[0]?.peopleMet).toEqual([kept]);
    expect(at?.touches[0]?.contactId).toBe(kept);
    expect(services.store.people.byId(kept)).toMatchObject({
      applicationIds: [oak, elm],
      lastWritten: { applicationId: oak, kind: 'thank-you' },
    });
    expect(services.projectionDifferences()).toEqual([]);

    services.changes.undo('window');
    expect(contactsOf(oak)).toMatchObject([{ id: merged, name: 'R. Diaz', email: '' }]);
    expect(contactsOf(elm)[0]).toMatchObject({ role: '' });
    expect(services.projectionDifferences()).toEqual([]);
  });

  it('count as written to by a message that belongs to no step, even as one person', () => {
    const elm = add('Elm', personInput('Rosa Diaz'), personInput('Rosa D.'));
    const [keptId, mergedId] = [idOf(elm, 'Rosa Diaz'), idOf(elm, 'Rosa D.')];
    const message = { contactId: mergedId, medium: 'email', sentAt: null } as const;
    const recorded = services.changes.make(
      'record-occasion',
      { applicationId: elm, occasion: 'withdrawal', ...message },
      'window',
    );
    expect(recorded.ok).toBe(true);
    services.changes.make('merge-people', { keptId, mergedId }, 'window');
    expect(services.store.people.byId(keptId)?.lastWritten).toMatchObject({ kind: 'withdrawal' });
    expect(services.applications.fold(elm)?.closed).toMatchObject({ outcome: 'withdrew' });
    services.changes.undo('window');
    services.changes.undo('window');
    expect(services.applications.fold(elm)).toMatchObject({ closed: null, occasionTouches: [] });
    expect(services.projectionDifferences()).toEqual([]);
  });

  it('in one interview leave one thank-you to write', () => {
    const elm = add('Elm', personInput('Rosa Diaz'), personInput('Rosa D.'));
    const ids = { keptId: idOf(elm, 'Rosa Diaz'), mergedId: idOf(elm, 'Rosa D.') };
    expect(services.board.read().cards[0]?.current?.parts.left).toBe(2);
    services.changes.make('merge-people', ids, 'window');
    expect(services.board.read().cards[0]?.current?.parts.left).toBe(1);
    expect(services.changes.make('merge-people', ids, 'window')).toMatchObject({
      refusal: { reason: 'not-found' },
    });
  });

  it('are still one person in a form opened before the merge', () => {
    const elm = add('Elm', personInput('Rosa Diaz'), personInput('Rosa D.'));
    const [keptId, mergedId] = [idOf(elm, 'Rosa Diaz'), idOf(elm, 'Rosa D.')];
    services.changes.make('merge-people', { keptId, mergedId }, 'window');
    const people = [personInput('Rosa Diaz', { id: mergedId, role: 'HR' })];
    const edit = {
      interviewId: interviewIdOf(elm),
      interview: interviewInput(endedAt, { people }),
      conversation: null,
    };
    services.changes.make(
      'edit-application',
      { applicationId: elm, details: null, interviews: [edit] },
      'window',
    );
    expect(contactsOf(elm)).toMatchObject([{ id: keptId, role: 'HR' }]);
  });
});

it('the window learns who is called otherwise: edited, in the form, merged, undone and redone', () => {
  const [elm, oak] = [add('Elm', personInput('Dana Kim')), add('Oak', personInput('D. Kim'))];
  const [keptId, mergedId] = [idOf(elm, 'Dana Kim'), idOf(oak, 'D. Kim')];
  let renamed: unknown[] = [];
  services.onBoardChanged((change) => renamed.push(change.renamed));
  const isTold = (...expected: unknown[]) => {
    expect(renamed).toEqual(expected);
    renamed = [];
  };
  const [toDana, toD] = [[{ from: 'D. Kim', to: 'Dana Kim' }], [{ from: 'Dana Kim', to: 'D. Kim' }]];

  services.changes.make('merge-people', { keptId, mergedId }, 'window');
  isTold(toDana);
  services.changes.undo('window');
  isTold(toD);
  services.changes.redo('window');
  isTold(toDana);
  services.changes.undo('window');
  isTold(toD);

  services.changes.make('edit-person', { contactId: mergedId, fields: { role: 'HR' } }, 'window');
  isTold(undefined);
  const person = personInput('Dana Kim', { id: mergedId });
  const interview = interviewInput(endedAt, { people: [person] });
  const interviews = [{ interviewId: interviewIdOf(oak), interview, conversation: null }];
  services.changes.make('edit-application', { applicationId: oak, details: null, interviews }, 'window');
  isTold(toDana);

  const typed = (name: string, continues?: ChangeId) => {
    const edit = { contactId: mergedId, fields: { name }, ...(continues ? { continues } : {}) };
    const made = services.changes.make('edit-person', edit, 'window');
    if (!made.ok) throw new Error('It was not renamed.');
    return made.value.changeId;
  };
  typed('Dana K. Kim', typed('Dana K.'));
  services.changes.undo('window');
  const last = [{ from: 'Dana K. Kim', to: 'Dana K.' }];
  const first = [{ from: 'Dana K.', to: 'Dana Kim' }];
  isTold([{ from: 'Dana Kim', to: 'Dana K.' }], [{ from: 'Dana K.', to: 'Dana K. Kim' }], ...[last, first]);
});

describe('a saved view that shows somebody by name', () => {
  const saveView = (...person: string[]) =>
    services.changes.make(
      'save-view',
      {
        name: 'Theirs',
        shown: { view: 'board', query: '', filters: { person }, isArchived: false, table: null },
      },
      'window',
    );
  const shown = () => services.store.settings.read().savedViews.map(({ filters }) => filters.person);

  it('goes on showing who is renamed, at one application or in the form, and one undo takes both back', () => {
    const { id } = rosaTwice();
    saveView('Rosa Diaz', 'Iris Ode');
    services.changes.make('edit-person', { contactId: id, fields: { name: 'Rosa Diaz Ruiz' } }, 'window');
    expect(shown()).toEqual([['Rosa Diaz Ruiz', 'Iris Ode']]);
    services.changes.undo('window');
    expect(shown()).toEqual([['Rosa Diaz', 'Iris Ode']]);
    expect(services.store.people.contact(id)?.name).toBe('Rosa Diaz');
    services.changes.redo('window');
    expect(shown()).toEqual([['Rosa Diaz Ruiz', 'Iris Ode']]);

    const [elm] = services.store.people.applicationIds(id);
    if (elm === undefined) throw new Error('She is nowhere.');
    const interview = interviewInput(endedAt, { people: [personInput('R. Diaz', { id })] });
    const interviews = [{ interviewId: interviewIdOf(elm), interview, conversation: null }];
    services.changes.make('edit-application', { applicationId: elm, details: null, interviews }, 'window');
    expect(shown()).toEqual([['R. Diaz', 'Iris Ode']]);
    expect(services.projectionDifferences()).toEqual([]);
  });

  it('goes on showing who is merged, and others of the same name', () => {
    const [elm, oak, fir] = [
      add('Elm', personInput('Dana Kim')),
      add('Oak', personInput('D. Kim', { email: 'd@oak.example' })),
      add('Fir', personInput('D. Kim', { email: 'd@fir.example' })),
    ];
    saveView('D. Kim');
    const keptId = idOf(elm, 'Dana Kim');
    services.changes.make('merge-people', { keptId, mergedId: idOf(oak, 'D. Kim') }, 'window');
    expect(shown()).toEqual([['D. Kim', 'Dana Kim']]);
    services.changes.make('merge-people', { keptId, mergedId: idOf(fir, 'D. Kim') }, 'window');
    expect(shown()).toEqual([['Dana Kim']]);
    services.changes.undo('window');
    services.changes.undo('window');
    expect(shown()).toEqual([['D. Kim']]);
  });

  it('shows no more of them than a view may, so that the settings can still be read', () => {
    const others = Array.from({ length: MAX_FACET_VALUES - 1 }, (_, index) => `Person ${String(index)}`);
    const [elm, oak] = [
      add('Elm', personInput('D. Kim', { email: 'd@elm.example' })),
      add('Oak', personInput('D. Kim', { email: 'd@oak.example' })),
    ];
    saveView('D. Kim', ...others);
    services.changes.make(
      'edit-person',
      { contactId: idOf(elm, 'D. Kim'), fields: { name: 'Dana Kim' } },
      'window',
    );
    expect(shown()).toEqual([['Dana Kim', ...others]]);
    expect(contactsOf(oak).map(({ name }) => name)).toEqual(['D. Kim']);
    expect(services.projectionDifferences()).toEqual([]);
  });
});
