import type { ExportedCards, ExportPreview } from '@shared/ipc/import';
import { t } from '../core/words';
import { Note, Warning } from '../ui/notes/notes';
import type { ExportState } from './import-session';
import styles from './import.module.css';

/** False if everything in the file is here already. */
export function hasNews({ changes, drafts }: ExportPreview): boolean {
  return changes + drafts > 0;
}

const lists = ['added', 'changed', 'removed'] as const;

/** What importing our own export would add. */
export function ReadExport({ state: { preview, isBusy, why } }: { readonly state: ExportState }) {
  const { changes, known, settingsChanges, drafts, damaged } = preview;
  const counts = [
    changes > 0 && t('exporting.own.changes', { count: changes }),
    settingsChanges > 0 && t('exporting.own.settings', { count: settingsChanges }),
    drafts > 0 && t('exporting.own.drafts', { count: drafts }),
    known > 0 && t('exporting.own.known', { count: known }),
    damaged > 0 && t('exporting.own.damaged', { count: damaged }),
  ].filter((words) => words !== false);
  return (
    <div className={styles.read}>
      {why === null ? null : <Warning isAlert>{why}</Warning>}
      <h3 className={styles.heading}>{t('exporting.own.title')}</h3>
      {hasNews(preview) ? (
        <div role="status">
          <ul className={styles.summary}>
            {counts.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </div>
      ) : (
        <p role="status">{t('exporting.own.nothing')}</p>
      )}
      {lists
        .filter((list) => preview[list].count > 0)
        .map((list) => (
          <Cards
            key={list}
            title={t(`exporting.own.${list}`, { count: preview[list].count })}
            cards={preview[list]}
          />
        ))}
      {hasNews(preview) ? (
        <Note isStatus>{isBusy ? t('exporting.own.importing') : t('exporting.own.how')}</Note>
      ) : null}
    </div>
  );
}

function Cards({
  title,
  cards: { count, first },
}: {
  readonly title: string;
  readonly cards: ExportedCards;
}) {
  return (
    <section aria-label={title}>
      <h4 className={styles.heading}>{title}</h4>
      <ul className={styles.problems}>
        {first.map(({ id, company, role }) => (
          <li key={id}>
            <bdi>{t('board.cardName', { role, company })}</bdi>
          </li>
        ))}
      </ul>
      {count > first.length ? <Note>{t('exporting.own.more', { count: count - first.length })}</Note> : null}
    </section>
  );
}
