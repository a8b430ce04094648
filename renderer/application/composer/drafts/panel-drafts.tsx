import type { ApplicationDetail } from '@shared/ipc/detail';
import { presentContact } from '@shared/events/fold-contacts';
import type { ContactId } from '@shared/model/ids';
import { toldApart } from '../../../core/drafts';
import type { Writing } from '../../../core/navigation';
import { t } from '../../../core/words';
import { DraftRow, draftName } from './draft-row';
import { useMessageDrafts } from './message-drafts';
import styles from './drafts.module.css';

export interface PanelDraftsProps {
  readonly detail: ApplicationDetail;
  /** The message open in the composer; its draft is not listed. */
  readonly writing: Writing | null;
  readonly onWrite: (writing: Writing) => void;
}

/** The drafts of this application's messages; nothing if there are none beside the one being written. */
export function PanelDrafts({ detail, writing, onWrite }: PanelDraftsProps) {
  const drafts = useMessageDrafts(detail.application.id, writing);
  const now = (id: ContactId | null) => presentContact(id, detail.application.mergedContacts);
  const resting = drafts.filter(
    ({ kind, contactId }) =>
      writing?.kind !== kind || (writing.contactId !== null && now(writing.contactId) !== now(contactId)),
  );
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
