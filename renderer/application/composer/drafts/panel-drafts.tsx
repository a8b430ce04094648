import type { ApplicationDetail } from '@shared/ipc/detail';
import { keyToOpen, toldApart } from '../../../core/drafts';
import type { Writing } from '../../../core/navigation';
import { t } from '../../../core/words';
import { DraftRow, draftName } from './draft-row';
import { useMessageDrafts } from './message-drafts';
import { draftToOpen, type WrittenMessage } from './opened-draft';
import styles from './drafts.module.css';

export interface PanelDraftsProps {
  readonly detail: ApplicationDetail;
  /** The message open in the composer; its draft is not listed. */
  readonly written: WrittenMessage | null;
  readonly onWrite: (writing: Writing) => void;
}

/** The drafts of this application's messages; nothing if there are none beside the one being written. */
export function PanelDrafts({ detail, written, onWrite }: PanelDraftsProps) {
  const openKey = written === null ? null : keyToOpen(...draftToOpen(detail, written));
  const drafts = useMessageDrafts(detail.application.id, openKey);
  const resting = drafts.filter(({ key }) => key !== openKey);
  if (resting.length === 0) return null;
  const names = toldApart(resting.map((draft) => draftName(detail, draft)));
  return (
    <section className={styles.section} aria-label={t('composer.drafts.title')}>
      <h3 className={styles.title}>{t('composer.drafts.title')}</h3>
      {resting.map((draft, place) => (
        <DraftRow
          key={draft.key}
          {...{ detail, draft }}
          name={names[place] ?? ''}
          label={names[place] ?? ''}
          onWrite={() => onWrite({ kind: draft.kind, contactId: draft.contactId })}
        />
      ))}
    </section>
  );
}
