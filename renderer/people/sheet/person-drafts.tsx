import { useEffect, useState } from 'react';
import { suggestedRecipient } from '@shared/rules/people/recipients';
import { useBoard } from '../../cards/store';
import { cardName } from '../../cards/words';
import { call } from '../../core/bridge';
import { useDraftedMessages, type DraftedMessage } from '../../core/drafts';
import { openPanel } from '../../core/navigation';
import { t } from '../../core/words';
import { Button } from '../../ui/button';
import type { ListedPerson } from '../people-rows';
import styles from '../people.module.css';

/** The messages to somebody that were begun; opens the composer on one. Nothing if there are none. */
export function PersonDrafts({ listed }: { readonly listed: ListedPerson }) {
  const cards = useBoard((state) => state.cards);
  const drafts = useDraftsTo(listed);
  if (drafts.length === 0) return null;
  return (
    <section className={styles.part} aria-label={t('people.sheet.drafts')}>
      <h4 className={styles.partTitle}>{t('people.sheet.drafts')}</h4>
      <ul className={styles.appears}>
        {drafts.map(({ applicationId, interviewId, step, contactId }) => {
          const card = cards.get(applicationId);
          if (card === undefined) return null;
          const draft = t('people.sheet.draft', {
            step: t(`steps.name.${step}`),
            application: cardName(card),
          });
          return (
            <li key={`${step} ${interviewId}`}>
              <Button
                look="quiet"
                className={styles.wide ?? ''}
                aria-label={t('people.sheet.continueDraft', { draft })}
                onClick={(event) =>
                  openPanel(applicationId, {
                    takesFocus: event.detail === 0,
                    writes: { step, contactId },
                  })
                }
              >
                <span dir="auto">{draft}</span>
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Those that name the person, and those to nobody in particular at an application where they are suggested. */
function useDraftsTo({ contact, applicationIds }: ListedPerson): readonly DraftedMessage[] {
  const drafted = useDraftedMessages();
  const [open, setOpen] = useState<ReadonlySet<DraftedMessage>>(new Set());
  useEffect(() => {
    let isWanted = true;
    const unnamed = drafted.filter(
      (draft) => draft.contactId === null && applicationIds.includes(draft.applicationId),
    );
    void Promise.all(
      unnamed.map(async (draft) => ((await isSuggested(draft, contact.id)) ? [draft] : [])),
    ).then((found) => {
      if (isWanted) setOpen(new Set(found.flat()));
    });
    return () => {
      isWanted = false;
    };
  }, [drafted, contact.id, applicationIds]);
  return drafted.filter((draft) => draft.contactId === contact.id || open.has(draft));
}

async function isSuggested(
  { applicationId, step }: DraftedMessage,
  contactId: ListedPerson['contact']['id'],
): Promise<boolean> {
  const reply = await call('application:read', { applicationId });
  if (!reply.ok) return false;
  const { application, progress } = reply.value;
  const parts = progress.steps.find((one) => one.step === step)?.parts ?? [];
  const suggested = suggestedRecipient(
    application.contacts,
    { step, parts },
    progress.cycle?.peopleMet ?? [],
  );
  return suggested?.contactId === contactId;
}
