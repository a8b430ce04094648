import { excerptOf, hasWordFrom } from '../../../shared/i18n/search-excerpt';
import { indexWords, searchWords } from '../../../shared/i18n/search-text';
import { tagWord, type SearchHit, type SearchPlace } from '../../../shared/model/search';
import type { ApplicationId } from '../../../shared/model/ids';
import type { FoundApplication, Store } from '../../ports/store';

/** With more hits than this, only the place of each is said. */
export const MAX_QUOTED = 150;

export interface SearchService {
  /**
   * The applications in whose texts words begin with each word of the query, whatever the case and accents. Words without
   * a letter or digit are ignored; without any others nothing is found.
   */
  find(query: string): readonly SearchHit[];
}

export function createSearchService({ store }: { readonly store: Store }): SearchService {
  /** The tags of an application by their names of now, one a line. */
  const tagsOf = (applicationId: ApplicationId): string => {
    const stored = store.search.text(applicationId, 'tags').split(' ');
    const { tags } = store.settings.read();
    return tags
      .filter(({ id }) => stored.includes(tagWord(id)))
      .map(({ name }) => name)
      .join('\n');
  };
  const textOf = (applicationId: ApplicationId, place: SearchPlace): string =>
    place === 'tags' ? tagsOf(applicationId) : store.search.text(applicationId, place);
  return {
    find(query) {
      const words = searchWords(query).filter((word) => indexWords(word).length > 0);
      if (words.length === 0) return [];
      const { tags } = store.settings.read();
      const found = store.search.find(
        words.map((word) => {
          const meant = tags.filter(({ name }) => hasWordFrom(name, word));
          return [word, ...meant.map(({ id }) => tagWord(id))];
        }),
      );
      const mayQuote = found.length <= MAX_QUOTED;
      return found.map((one): SearchHit => {
        const place = placeToShow(one);
        const text = place === null || !mayQuote ? '' : textOf(one.applicationId, place);
        return {
          applicationId: one.applicationId,
          place,
          excerpt: text === '' ? null : excerptOf(text, words),
        };
      });
    },
  };
}

/** The place of the first word that isn't in what every card shows anyway. */
function placeToShow({ places }: FoundApplication): SearchHit['place'] {
  return places.find((place) => place !== 'company' && place !== 'role') ?? null;
}
