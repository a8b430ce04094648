import { subjectKey } from '../../../shared/events/event';
import { knownTypeOf, readBody } from '../../../shared/events/upcast';
import type { UnreadableRecord, UnreadableReport } from '../../../shared/ipc/unreadable';
import type { UnreadableCause } from '../../../shared/model/application';
import type { RawEvent, Store } from '../../ports/store';
import { nextTurn } from './next-turn';

/** Events checked in one turn: a few milliseconds, so that other requests to main are answered in between. */
const EVENTS_A_TURN = 200;
/** More would only make the list long; the file has them all. */
export const MAX_UNREADABLE_LISTED = 100;

export interface UnreadableService {
  /** The events that can't be read. Checks all of them, which takes a while with many. */
  read(): Promise<UnreadableReport>;
  /** The stored text of one, with what is known about it; null if it is gone. */
  textOf(row: number): string | null;
  /** The same of all that can't be read, oldest first. */
  allText(): Promise<string>;
}

interface Unreadable {
  readonly event: RawEvent;
  readonly cause: UnreadableCause;
  readonly detail: string;
}

/** Finds what was set aside: events are kept exactly as they came even if this version can't read them. */
export function createUnreadableService({ store }: { readonly store: Store }): UnreadableService {
  async function all(): Promise<readonly Unreadable[]> {
    const found: Unreadable[] = [];
    for (let row = 0; ;) {
      const events = store.rawEvents.after(row, EVENTS_A_TURN);
      found.push(...events.flatMap((event) => unreadableOf(event) ?? []));
      const last = events.at(-1);
      if (last === undefined) return found;
      row = last.row;
      await nextTurn();
    }
  }

  function recordOf({ event, cause }: Unreadable): UnreadableRecord {
    const { row, at, subject, type } = event;
    return {
      ...{ row, at, cause },
      application: subject.kind === 'application' ? applicationOf(subject.applicationId) : null,
      isAboutSettings: subject.kind === 'settings',
      kind: knownTypeOf(type),
    };
  }

  function applicationOf(
    id: NonNullable<UnreadableRecord['application']>['id'],
  ): UnreadableRecord['application'] {
    const found = store.cards.byId(id);
    const { company = '', role = '' } = found?.card ?? {};
    return { id, company, role, isShown: found !== null && found.deletedAt === null };
  }

  return {
    async read() {
      const found = await all();
      const listed = found.toSorted((a, b) => b.event.at - a.event.at).slice(0, MAX_UNREADABLE_LISTED);
      return { records: listed.map(recordOf), count: found.length };
    },
    textOf(row) {
      const event = store.rawEvents.byRow(row);
      const found = event && unreadableOf(event);
      return found ? textOf(found) : null;
    },
    allText: async () => (await all()).map(textOf).join('\n'),
  };
}

function unreadableOf(event: RawEvent): Unreadable | null {
  const body = readBody(event.type, event.version, event.text);
  return body.type === 'unreadable' ? { event, cause: body.cause, detail: body.detail } : null;
}

/** The row as it is stored, column by column, with the body at the end. For support, so it isn't translated. */
function textOf({ event, cause, detail }: Unreadable): string {
  const { id, subject, type, version, at, text } = event;
  return [
    `id: ${id}`,
    `subject: ${subject.kind} ${subjectKey(subject)}`,
    `type: ${type}`,
    `version: ${version}`,
    `at: ${new Date(at).toISOString()}`,
    `problem: ${cause} (${detail})`,
    'body:',
    text,
    '',
  ].join('\n');
}
