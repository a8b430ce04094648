import type { FactField } from '@shared/messages/message';
import { t } from '../../core/words';
import { Fold } from '../../forms/fold';
import type { ComposedText } from './compose';
import styles from './beside.module.css';

interface FilledFactsProps extends Pick<ComposedText, 'filled'> {
  /** Subject and text as they are now. */
  readonly written: string;
}

/** Every word the template filled in that still stands in the message, with the fact behind it. */
export function FilledFacts({ filled, written }: FilledFactsProps) {
  const standing = filled.filter(({ value }) => written.includes(value));
  if (standing.length === 0) return null;
  return (
    <section className={styles.section}>
      <Fold label={t('composer.facts')} hint="" startsOpen={false} isForcedOpen={false}>
        <dl className={styles.facts}>
          {standing.map(({ field, value }) => (
            <div key={`${field} ${value}`}>
              <dt>{t(`composer.field.${nameOf(field)}`)}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
        </dl>
      </Fold>
    </section>
  );
}

/** A talking point is named by its place in the list. */
function nameOf(field: FactField) {
  return field.startsWith('talkingPoints')
    ? 'talkingPoints'
    : (field as Exclude<FactField, `talkingPoints.${number}`>);
}
