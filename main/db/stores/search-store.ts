import { indexText, indexWords } from '../../../shared/i18n/search-text';
import type { ApplicationId } from '../../../shared/model/ids';
import { searchPlaces, type SearchPlace } from '../../../shared/model/search';
import type { FoundApplication, SearchReader } from '../../ports/store';
import type { Connection } from '../file/connection';
import { PLACES_PER_APPLICATION } from '../projections/search';

/** With more applications found than this, their ids are read all at once. */
const FEW = 500;

export function createSearchReader(connection: Connection): SearchReader {
  const ids = readingIds(connection);
  const textsWith = findingTexts(connection);
  const readText = connection.prepare<[number], string>('SELECT text FROM search_text WHERE id = ?').pluck();
  const readNumber = connection
    .prepare<[string], number>('SELECT number FROM searched WHERE application_id = ?')
    .pluck();
  const all = connection.prepare<[], { applicationId: ApplicationId; id: number; text: string }>(
    'SELECT application_id AS applicationId, id, text FROM search_text ORDER BY application_id, id',
  );
  return {
    find(words) {
      const [first, ...others] = words.map((ways) => placesByNumber(ways.flatMap(textsWith)));
      if (!first) return [];
      const found = [...first.keys()].filter((number) => others.every((one) => one.has(number)));
      const idOf = ids(found.length);
      return found.flatMap((number): FoundApplication[] => {
        const applicationId = idOf(number);
        const places = [first, ...others].map((one) => placeAt(one.get(number) ?? 0));
        return applicationId === undefined ? [] : [{ applicationId, places }];
      });
    },
    text(applicationId, place) {
      const number = readNumber.get(applicationId);
      if (number === undefined) return '';
      return readText.get(number * PLACES_PER_APPLICATION + searchPlaces.indexOf(place)) ?? '';
    },
    all: () =>
      all.all().map(({ applicationId, id, text }) => {
        return { applicationId, place: placeAt(id % PLACES_PER_APPLICATION), text };
      }),
  };
}

/** The ids of texts in which a word begins with this one, ascending. */
function findingTexts(connection: Connection): (word: string) => readonly number[] {
  const find = connection
    .prepare<[string], number>('SELECT rowid FROM search_index WHERE search_index MATCH ?')
    .pluck();
  const findTogether = connection
    .prepare<[string, string], number>(
      `SELECT search_text.id FROM search_index JOIN search_text ON search_text.id = search_index.rowid
       WHERE search_index MATCH ? AND instr(search_text.folded, ?) > 0`,
    )
    .pluck();
  return (word) => {
    const written = indexText(word).trim();
    const parts = indexWords(word);
    // Letters, marks and digits only, so there is nothing to escape.
    const query = parts.map((part, index) => `"${part}"${index === parts.length - 1 ? '*' : ''}`).join(' ');
    // The index holds neither signs nor the order of words.
    return parts[0] === written ? find.all(query) : findTogether.all(query, written);
  };
}

/** The first place of each application among texts. */
function placesByNumber(textIds: readonly number[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (const id of textIds) {
    const number = Math.floor(id / PLACES_PER_APPLICATION);
    const place = id % PLACES_PER_APPLICATION;
    if (place < (places.get(number) ?? PLACES_PER_APPLICATION)) places.set(number, place);
  }
  return places;
}

function placeAt(index: number): SearchPlace {
  return searchPlaces[index] ?? 'notes';
}

function readingIds(
  connection: Connection,
): (count: number) => (number: number) => ApplicationId | undefined {
  const one = connection
    .prepare<[number], ApplicationId>('SELECT application_id FROM searched WHERE number = ?')
    .pluck();
  const all = connection
    .prepare<[], [number, ApplicationId]>('SELECT number, application_id FROM searched')
    .raw();
  return (count) => {
    if (count <= FEW) return (number) => one.get(number);
    const known = new Map(all.all());
    return (number) => known.get(number);
  };
}
