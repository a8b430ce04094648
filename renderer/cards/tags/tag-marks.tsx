import type { TagId } from '@shared/model/ids';
import { numberWords, t } from '../../core/words';
import { tagsById, useTags } from '../../core/use-tags';
import { TagDot } from '../../ui/tag-dot';
import styles from './tag-marks.module.css';

const MOST = 4;

/** The tags of a card: a dot each, and their names on hover and for screen readers. */
export function TagMarks({ ids }: { readonly ids: readonly TagId[] | undefined }) {
  const list = useTags();
  const tags = ids === undefined ? [] : tagsById(list, ids);
  if (tags.length === 0) return null;
  const names = tags.map(({ name }) => name).join(', ');
  return (
    <span className={styles.marks} title={names}>
      {tags.slice(0, MOST).map(({ id, colour }) => (
        <TagDot key={id} colour={colour} />
      ))}
      {tags.length > MOST ? (
        <span className={styles.more} aria-hidden="true">
          +{numberWords(tags.length - MOST)}
        </span>
      ) : null}
      <span className="visually-hidden">. {t('facts.tags.of', { tags: names })}</span>
    </span>
  );
}
