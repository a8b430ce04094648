import { indexText } from '../../../shared/i18n/search-text';
import type { Application } from '../../../shared/model/application';
import type { ApplicationId } from '../../../shared/model/ids';
import { searchPlaces, tagWord, type SearchPlace } from '../../../shared/model/search';
import type { ApplicationProjection } from '../../ports/store';
import type { Connection } from '../file/connection';

/** A hash of what is searched of golden applications: `versions.test.ts` says what it must be. */
export const SEARCH_VERSION = '93966aa23bbee665';

/** Texts of one application have ids from its number times this. */
export const PLACES_PER_APPLICATION = 32;

/** The searchable texts of an application, place by place, without empty ones. Also of a deleted one, until it is purged. */
export function searchedTextsOf(application: Application): readonly (readonly [SearchPlace, string])[] {
  const { contacts, interviews, touches, occasionTouches, replies } = application;
  const held = interviews.filter(({ cancelledAt }) => cancelledAt === null);
  const texts: Readonly<Record<SearchPlace, readonly (string | undefined)[]>> = {
    company: [application.company],
    role: [application.role],
    people: contacts.flatMap(({ name, role, company, email, notes }) => [name, role, company, email, notes]),
    tags: [application.tags.map(tagWord).join(' ')],
    location: [application.location],
    source: [application.source],
    industry: [application.industry],
    salary: [application.salary],
    notes: [application.notes],
    points: held.flatMap(({ talkingPoints }) => talkingPoints),
    messages: [...touches, ...occasionTouches].map(({ text }) => text),
    replies: [...held.map(({ answer }) => answer?.text), ...replies.map(({ text }) => text)],
    posting: [application.postingText],
  };
  return searchPlaces.flatMap((place) => {
    const text = texts[place].filter((part) => part !== undefined && part.trim() !== '').join('\n');
    return text === '' ? [] : [[place, text] as const];
  });
}

interface TextRow {
  readonly id: number;
  readonly text: string;
  readonly folded: string;
}

/** The full-text index over what was written about each application. */
export function createSearchProjection(connection: Connection): ApplicationProjection {
  const readNumber = connection
    .prepare<[string], number>('SELECT number FROM searched WHERE application_id = ?')
    .pluck();
  const addNumber = connection.prepare('INSERT INTO searched (application_id) VALUES (?)');
  const forgetNumber = connection.prepare('DELETE FROM searched WHERE number = ?');
  const readTexts = connection.prepare<[number, number], TextRow>(
    'SELECT id, text, folded FROM search_text WHERE id BETWEEN ? AND ?',
  );
  const textsFrom = (first: number) => readTexts.all(first, first + PLACES_PER_APPLICATION - 1);
  const { add, remove } = writingTexts(connection);
  const clear = [
    "INSERT INTO search_index (search_index) VALUES ('delete-all')",
    'DELETE FROM search_text',
    'DELETE FROM searched',
  ].map((sql) => connection.prepare(sql));
  const numberOf = (applicationId: ApplicationId) =>
    readNumber.get(applicationId) ?? Number(addNumber.run(applicationId).lastInsertRowid);
  return {
    name: 'search',
    version: SEARCH_VERSION,
    project({ application }) {
      const first = numberOf(application.id) * PLACES_PER_APPLICATION;
      const before = new Map(textsFrom(first).map((row) => [row.id, row]));
      for (const [place, text] of searchedTextsOf(application)) {
        const id = first + searchPlaces.indexOf(place);
        const stored = before.get(id);
        before.delete(id);
        // Most changes touch none of these texts, and then nothing is written.
        if (stored?.text === text) continue;
        if (stored) remove(stored);
        add(application.id, { id, text, folded: indexText(text) });
      }
      for (const gone of before.values()) remove(gone);
    },
    remove(applicationId) {
      const number = readNumber.get(applicationId);
      if (number === undefined) return;
      for (const row of textsFrom(number * PLACES_PER_APPLICATION)) remove(row);
      forgetNumber.run(number);
    },
    clear() {
      for (const statement of clear) statement.run();
    },
  };
}

/** The index holds no texts of its own, so it is given the same one when it is removed. */
function writingTexts(connection: Connection) {
  const insert = connection.prepare(
    'INSERT INTO search_text (id, application_id, text, folded) VALUES (?, ?, ?, ?)',
  );
  const insertWords = connection.prepare('INSERT INTO search_index (rowid, folded) VALUES (?, ?)');
  const remove = connection.prepare('DELETE FROM search_text WHERE id = ?');
  const removeWords = connection.prepare(
    "INSERT INTO search_index (search_index, rowid, folded) VALUES ('delete', ?, ?)",
  );
  return {
    add(applicationId: ApplicationId, { id, text, folded }: TextRow): void {
      insert.run(id, applicationId, text, folded);
      insertWords.run(id, folded);
    },
    remove({ id, folded }: TextRow): void {
      removeWords.run(id, folded);
      remove.run(id);
    },
  };
}
