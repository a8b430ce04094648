import { excerptOf } from '../../../shared/i18n/search-excerpt';
import { indexWords, searchWords } from '../../../shared/i18n/search-text';
import type { SearchHit } from '../../../shared/model/search';
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
  return {
    find(query) {
      const words = searchWords(query).filter((word) => indexWords(word).length > 0);
      const found = store.search.find(words);
      const mayQuote = found.length <= MAX_QUOTED;
      return found.map((one): SearchHit => {
        const place = placeToShow(one);
        const text = place === null || !mayQuote ? '' : store.search.text(one.applicationId, place);
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
