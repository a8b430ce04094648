import type { FactField } from '@shared/messages/message';
import { t } from '../../core/words';
import { Fold } from '../../forms/fold';
import type { ComposedText } from './compose';
import styles from './beside.module.css';

/** Every word the template filled in, with the fact behind it. */
export function FilledFacts({ filled }: Pick<ComposedText, 'filled'>) {
  if (filled.length === 0) return null;
  return (
    <section className={styles.section}>
      <Fold label={t('composer.facts')} hint="" startsOpen={false} isForcedOpen={false}>
        <dl className={styles.facts}>
          {filled.map(({ field, value }) => (
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
