/** What a change says about people, at every application at which they appear. */
import { applicationSubject } from '../../../shared/events/event';
import type { Application } from '../../../shared/model/application';
import type { ContactId } from '../../../shared/model/ids';
import type { Decision } from '../../../shared/rules/decide/decide';
import { savedElsewhere, type PeopleHappening } from '../../../shared/rules/decide/people';
import type { Store } from '../../ports/store';
import type { Happening } from './recorded';
import type { Recording } from './recording';

type PeopleStore = Pick<Store, 'people'>;

/** What was corrected about people at one application is corrected at the others. */
export function peopleElsewhere(
  store: PeopleStore,
  recording: Recording,
  decision: Decision,
  application: Application | null,
): readonly Happening[] {
  if (decision.kind === 'settings') return [];
  const before = (contactId: ContactId) =>
    application?.contacts.find(({ id }) => id === contactId) ?? store.people.contact(contactId);
  return savedElsewhere(decision.events, before, (contactId) =>
    applicationsOf(store, recording, [contactId]).filter(({ id }) => id !== decision.next.application.id),
  ).map(toHappening);
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

export const toHappening = ({ applicationId, bodies }: PeopleHappening) => ({
  subject: applicationSubject(applicationId),
  bodies,
});
