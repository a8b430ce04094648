/** What a change says about people, at every application at which they appear. */
import { applicationSubject, type SettingsEventBody } from '../../../shared/events/event';
import type { Application } from '../../../shared/model/application';
import type { ContactId } from '../../../shared/model/ids';
import type { Decision } from '../../../shared/rules/decide/decide';
import { renamingsOf, savedElsewhere, type PeopleHappening } from '../../../shared/rules/decide/people';
import { viewsFollowing } from '../../../shared/rules/decide/saved-views';
import type { Store } from '../../ports/store';
import type { Recording } from './recording';

type PeopleStore = Pick<Store, 'people'>;

/** Corrections about people at one application, as they are made at the others. */
export function peopleElsewhere(
  store: PeopleStore,
  recording: Recording,
  decision: Decision,
  application: Application | null,
): readonly PeopleHappening[] {
  if (decision.kind === 'settings') return [];
  const before = (contactId: ContactId) =>
    application?.contacts.find(({ id }) => id === contactId) ?? store.people.contact(contactId);
  return savedElsewhere(decision.events, before, (contactId) =>
    applicationsOf(store, recording, [contactId]).filter(({ id }) => id !== decision.next.application.id),
  );
}

/** What the saved views say about those whose names change. */
export function viewsOfRenamed(
  { people }: PeopleStore,
  recording: Recording,
  happenings: readonly PeopleHappening[],
): readonly SettingsEventBody[] {
  const { savedViews } = recording.settings;
  if (savedViews.length === 0) return [];
  const renamings = happenings.flatMap(({ applicationId, bodies }) => {
    const application = recording.application(applicationId);
    return application ? renamingsOf(application, bodies) : [];
  });
  if (renamings.length === 0) return [];
  const ids = new Set(renamings.map(({ contactId }) => contactId));
  const isStillNamed = (name: string) =>
    people.all().some(({ contact }) => contact.name === name && !ids.has(contact.id));
  return viewsFollowing(savedViews, renamings, isStillNamed);
}

/** The applications at which they appear, the last added first. */
export function applicationsOf(
  store: PeopleStore,
  recording: Recording,
  contactIds: readonly ContactId[],
): readonly Application[] {
  const ids = new Set(contactIds.flatMap((contactId) => store.people.applicationIds(contactId)));
  return [...ids]
    .toSorted()
    .reverse()
    .flatMap((id) => recording.application(id) ?? []);
}

/** Events about people as the recorder takes them. */
export const toHappening = ({ applicationId, bodies }: PeopleHappening) => ({
  subject: applicationSubject(applicationId),
  bodies,
});
