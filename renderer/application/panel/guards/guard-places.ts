/** Where in the panel guards are shown: at the step, or at one person's note. Pure. */
import type { MessageStep } from '@shared/model/application';
import type { ContactId } from '@shared/model/ids';
import type { ApplicationDetail } from '@shared/ipc/detail';
import type { Policy } from '@shared/model/policy';
import type { Instant } from '@shared/model/time';
import { guardWarnings, type Guard } from '@shared/rules/guards';
import type { Writing } from '../../../core/navigation';

export interface GuardPlace {
  /** Whose note; null for the step. */
  readonly contactId: ContactId | null;
  readonly guard: Guard;
}

/**
 * The guards of the message opened for writing at `on`. A thank-you to nobody in particular goes to everyone whose note is
 * open; a warning that applies to all of them is shown once, at the step.
 */
export function guardPlaces(
  { application, progress }: ApplicationDetail,
  { kind: step, contactId }: Writing<MessageStep>,
  on: Instant,
  policy: Policy,
): readonly GuardPlace[] {
  const warningsFor = (person: ContactId | null) =>
    guardWarnings({ application, progress, step, contactId: person, on, policy });
  const parts = progress.steps.find((one) => one.step === step)?.parts ?? [];
  if (contactId !== null)
    return warningsFor(contactId).map((guard) => place(parts.length > 1, contactId, guard));

  const open = parts.filter(({ record }) => record.tag === 'open');
  const people = step === 'thank-you' && open.length > 0 ? open.map((part) => part.contactId) : [null];
  const byPerson = people.map((person) => ({ person, guards: warningsFor(person) }));
  const isShared = (guard: Guard) =>
    byPerson.every(({ guards }) => guards.some((other) => isSame(other, guard)));
  const shared = byPerson[0]?.guards.filter(isShared) ?? [];
  return [
    ...shared.map((guard) => place(false, null, guard)),
    ...byPerson.flatMap(({ person, guards }) =>
      guards.filter((guard) => !isShared(guard)).map((guard) => place(true, person, guard)),
    ),
  ];
}

function place(isAtPerson: boolean, contactId: ContactId | null, guard: Guard): GuardPlace {
  return { contactId: isAtPerson ? contactId : null, guard };
}

function isSame(a: Guard, b: Guard): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
