import type { BackupComparison, ComparedCards } from '@shared/model/backups';
import { t } from '../core/words';
import type { ComparisonState } from './use-comparison';
import styles from './restore-dialog.module.css';

/** True if restoring it would change nothing. */
export function isSameAsNow({ onlyHere, onlyThere, different, hasOtherSettings }: BackupComparison): boolean {
  return onlyHere.count + onlyThere.count + different.count === 0 && !hasOtherSettings;
}

/** What would be different after restoring the selected backup. */
export function Comparison({ comparison }: { readonly comparison: ComparisonState }) {
  return (
    <div className={styles.comparison} role="region" aria-label={t('backups.dialog.changes')} tabIndex={0}>
      <div aria-live="polite">
        {comparison.tag === 'comparing' ? (
          <p className={styles.hint}>{t('backups.dialog.comparing')}</p>
        ) : null}
        {comparison.tag === 'failed' ? (
          <p>{t('backups.dialog.unreadable', { why: comparison.why })}</p>
        ) : null}
        {comparison.tag === 'compared' ? <Differences comparison={comparison.value} /> : null}
      </div>
    </div>
  );
}

function Differences({ comparison }: { readonly comparison: BackupComparison }) {
  const { applications, onlyHere, onlyThere, different, hasOtherSettings } = comparison;
  return (
    <>
      <p>{t('backups.dialog.holds', { count: applications })}</p>
      {isSameAsNow(comparison) ? <p>{t('backups.dialog.same')}</p> : null}
      <Cards words={t('backups.dialog.onlyHere', { count: onlyHere.count })} cards={onlyHere} />
      <Cards words={t('backups.dialog.onlyThere', { count: onlyThere.count })} cards={onlyThere} />
      <Cards words={t('backups.dialog.different', { count: different.count })} cards={different} />
      {hasOtherSettings ? <p>{t('backups.dialog.settings')}</p> : null}
    </>
  );
}

function Cards({ words, cards }: { readonly words: string; readonly cards: ComparedCards }) {
  if (cards.count === 0) return null;
  const more = cards.count - cards.first.length;
  return (
    <section>
      <p className={styles.words}>{words}</p>
      <ul className={styles.cards}>
        {cards.first.map(({ id, company, role }) => (
          <li key={id}>{t('board.cardName', { role, company })}</li>
        ))}
        {more > 0 ? <li className={styles.hint}>{t('backups.dialog.more', { count: more })}</li> : null}
      </ul>
    </section>
  );
}
