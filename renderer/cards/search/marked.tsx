import { createContext, Fragment, useContext } from 'react';
import { markWords } from '@shared/i18n/search-excerpt';
import { searchWords } from '@shared/i18n/search-text';
import type { MarkedText } from '@shared/model/search';
import { t } from '../../core/words';
import { useCardFilter } from '../filter';
import type { ApplicationId } from '@shared/model/ids';
import styles from './marked.module.css';

/** The search that the cards of a view are drawn for. */
export const ShownQuery = createContext('');

/** A name with the words of the search marked. */
export function MarkedName({ text }: { readonly text: string }) {
  const query = useContext(ShownQuery);
  return query.trim() === '' ? text : <Marked marked={markWords(text, searchWords(query))} />;
}

/** Where else the search found its words in an application, and what is written there; null if its card shows them. */
export function useHitWords(applicationId: ApplicationId): HitWords | null {
  const isSearched = useContext(ShownQuery).trim() !== '';
  const hit = useCardFilter((state) => (isSearched ? state.hits.get(applicationId) : undefined));
  if (!hit?.place) return null;
  const { place, excerpt } = hit;
  return {
    place: t(`search.places.${place}`),
    excerpt,
    inWords: excerpt ? t(`search.inWords.${place}`, { text: excerpt.text }) : t(`search.inPlace.${place}`),
  };
}

export interface HitWords {
  /** "Posting" */
  readonly place: string;
  readonly excerpt: MarkedText | null;
  /** "In the posting: …" */
  readonly inWords: string;
}

/** A line with the place and what is written there. */
export function HitLine({ hit }: { readonly hit: HitWords }) {
  return (
    <span className={styles.line} title={hit.inWords}>
      <span className="visually-hidden">{hit.inWords}</span>
      <span aria-hidden="true" className={styles.place}>
        {hit.place}
      </span>
      {hit.excerpt ? (
        <span aria-hidden="true" className={styles.excerpt} dir="auto">
          <Marked marked={hit.excerpt} />
        </span>
      ) : null}
    </span>
  );
}

function Marked({ marked: { text, marks } }: { readonly marked: MarkedText }) {
  return marks.length === 0
    ? text
    : [...marks.entries()].map(([index, [start, end]]) => (
        <Fragment key={start}>
          {text.slice(marks[index - 1]?.[1] ?? 0, start)}
          <mark className={styles.mark}>{text.slice(start, end)}</mark>
          {index === marks.length - 1 ? text.slice(end) : ''}
        </Fragment>
      ));
}
