import { useEffect, useMemo, useState } from 'react';
import type { ApplicationDetail } from '@shared/ipc/detail';
import type { ApplicationId } from '@shared/model/ids';
import { useBoard } from '../../../cards/store';
import { call } from '../../../core/bridge';
import { toldApart } from '../../../core/drafts';
import { closeDialog, showApplication } from '../../../core/navigation';
import { t } from '../../../core/words';
import { cardName } from '../../../cards/words';
import { Dialog } from '../../../ui/dialog';
import { DraftRow, draftName } from './draft-row';
import { useMessageDrafts, type MessageDraft } from './message-drafts';
import styles from './drafts.module.css';

/** Every message that was begun, whichever application it belongs to. */
export function DraftsDialog() {
  const drafts = useListed(useMessageDrafts(null, null));
  const details = useDetails(drafts);
  const rows = drafts.flatMap((draft) => {
    const detail = details.get(draft.applicationId);
    return detail === undefined ? [] : [{ draft, detail }];
  });
  const labels = toldApart(
    rows.map(({ draft, detail }) =>
      t('composer.drafts.of', { name: draftName(detail, draft), application: cardName(detail.card) }),
    ),
  );
  return (
    <Dialog
      title={t('composer.drafts.title')}
      width={560}
      closeLabel={t('board.actions.close')}
      onClose={closeDialog}
    >
      {/* Focusable, so that a list longer than the window is scrolled by keys too. */}
      <div className={styles.list} tabIndex={0} role="group" aria-label={t('composer.drafts.title')}>
        {drafts.length === 0 ? <p>{t('composer.drafts.none')}</p> : null}
        {rows.map(({ draft, detail }, place) => (
          <div key={draft.key}>
            <p className={styles.application} dir="auto">
              {cardName(detail.card)}
            </p>
            <DraftRow
              {...{ detail, draft }}
              name={draftName(detail, draft)}
              label={labels[place] ?? ''}
              onWrite={() =>
                showApplication(draft.applicationId, { kind: draft.kind, contactId: draft.contactId })
              }
            />
          </div>
        ))}
      </div>
    </Dialog>
  );
}

/** Without those at applications that were deleted: a draft comes back with its application. */
function useListed(drafts: readonly MessageDraft[]): readonly MessageDraft[] {
  const cards = useBoard((state) => state.cards);
  return useMemo(() => drafts.filter(({ applicationId }) => cards.has(applicationId)), [drafts, cards]);
}

/** The applications the drafts belong to, as they are read one after the other. */
function useDetails(drafts: readonly MessageDraft[]): ReadonlyMap<ApplicationId, ApplicationDetail> {
  const [details, setDetails] = useState<ReadonlyMap<ApplicationId, ApplicationDetail>>(new Map());
  useEffect(() => {
    for (const applicationId of new Set(drafts.map((draft) => draft.applicationId)))
      void call('application:read', { applicationId }).then((reply) => {
        if (reply.ok) setDetails((known) => new Map(known).set(applicationId, reply.value));
      });
  }, [drafts]);
  return details;
}
