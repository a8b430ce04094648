import type { FactField, MessageFacts, MessageLanguage } from '@shared/messages/message';
import { factsIn } from '@shared/messages/own/own-template';
import { t } from '../../core/words';
import { Fold } from '../../forms/fold';
import styles from './beside.module.css';

interface FilledFactsProps {
  readonly facts: MessageFacts;
  readonly language: MessageLanguage;
  /** Subject and text as they are now. */
  readonly written: string;
}

/** Every fact in the message, whichever template it came from. */
export function FilledFacts({ facts, language, written }: FilledFactsProps) {
  const standing = factsIn(written, facts, language);
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
