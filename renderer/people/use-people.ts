/** The people as main knows them, read again after every change. */
import { useEffect, useState } from 'react';
import type { ContactId } from '@shared/model/ids';
import type { Failure } from '@shared/model/outcome';
import type { PersonEntry } from '@shared/model/person';
import { call, listen } from '../core/bridge';

export type PeopleReading =
  | { readonly tag: 'reading' }
  | { readonly tag: 'failed'; readonly refusal: Failure }
  | { readonly tag: 'read'; readonly people: readonly PersonEntry[] };

/** Several changes in a row are read once. */
const PAUSE_MS = 150;

/** Everybody; while they are read again, those known before. */
export function usePeople(): { readonly reading: PeopleReading; readonly readAgain: () => void } {
  const [reading, setReading] = useState<PeopleReading>({ tag: 'reading' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let isWanted = true;
    const read = () =>
      void call('people:list', null).then((reply) => {
        if (!isWanted) return;
        setReading(
          reply.ok
            ? { tag: 'read', people: JSON.parse(reply.value) as readonly PersonEntry[] }
            : { tag: 'failed', refusal: reply.refusal },
        );
      });
    read();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = listen('board:changed', () => {
      clearTimeout(timer);
      timer = setTimeout(read, PAUSE_MS);
    });
    return () => {
      isWanted = false;
      clearTimeout(timer);
      stop();
    };
  }, [round]);
  return { reading, readAgain: () => setRound(round + 1) };
}

/** One person with their notes; null until read. Calls `onGone` if they appear nowhere any more. */
export function usePerson(contactId: ContactId, onGone: () => void): PersonEntry | null {
  const [person, setPerson] = useState<PersonEntry | null>(null);
  useEffect(() => {
    let isWanted = true;
    const read = () =>
      void call('people:read', { contactId }).then((reply) => {
        if (!isWanted) return;
        if (reply.ok) setPerson(reply.value);
        else if (reply.refusal.tag === 'state') onGone();
      });
    read();
    const stop = listen('board:changed', read);
    return () => {
      isWanted = false;
      stop();
    };
  }, [contactId, onGone]);
  return person;
}
