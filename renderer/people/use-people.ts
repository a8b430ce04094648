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

/** What is known of one person with their notes. */
export interface KnownPerson {
  /** Null until read; while they are read again, as known before. */
  readonly person: PersonEntry | null;
  /** Why they couldn't be read the last time; null if they could. */
  readonly refusal: Failure | null;
  readonly readAgain: () => void;
}

const unread = { person: null, refusal: null } as const;

/** One person, or nobody yet. Calls `onGone` if they appear nowhere any more. */
export function usePerson(contactId: ContactId | null, onGone: () => void): KnownPerson {
  const [known, setKnown] = useState<Omit<KnownPerson, 'readAgain'>>(unread);
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (contactId === null) return undefined;
    let newest = 0;
    const read = async () => {
      newest += 1;
      const mine = newest;
      const reply = await call('people:read', { contactId });
      // The answer to an earlier request is outdated.
      if (mine !== newest) return;
      if (reply.ok) setKnown({ person: reply.value, refusal: null });
      else if (reply.refusal.tag === 'state') onGone();
      else setKnown(({ person }) => ({ person, refusal: reply.refusal }));
    };
    void read();
    const stop = listen('board:changed', () => void read());
    return () => {
      newest = -1;
      stop();
    };
  }, [contactId, onGone, round]);
  const isOther = known.person !== null && known.person.contact.id !== contactId;
  return { ...(isOther ? unread : known), readAgain: () => setRound(round + 1) };
}
