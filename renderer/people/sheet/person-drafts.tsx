import { useEffect, useState } from 'react';
import { presentContact } from '@shared/events/fold-contacts';
import type { ContactId } from '@shared/model/ids';
import { recipientOf } from '@shared/rules/people/recipients';
import { useBoard } from '../../cards/store';
import { cardName } from '../../cards/words';
import { call } from '../../core/bridge';
import { toldApart, useDraftedMessages, type DraftedMessage } from '../../core/drafts';
import { openPanel } from '../../core/navigation';
import { t } from '../../core/words';
import { Button } from '../../ui/button';
import type { ListedPerson } from '../people-rows';
import styles from '../people.module.css';

/** The messages to somebody that were begun; opens the composer on one. Nothing if there are none. */
export function PersonDrafts({ listed: person }: { readonly listed: ListedPerson }) {
  const cards = useBoard((state) => state.cards);
  const drafts = useDraftsTo(person);
  if (drafts.length === 0) return null;
  const listed = drafts.flatMap((draft) => {
    const card = cards.get(draft.applicationId);
    if (card === undefined) return [];
    const step = t(`steps.name.${draft.kind}`);
    return [{ ...draft, name: t('people.sheet.draft', { step, application: cardName(card) }) }];
  });
  const names = toldApart(listed.map(({ name }) => name));
  return (
    <section className={styles.part} aria-label={t('people.sheet.drafts')}>
      <h3 className={styles.partTitle}>{t('people.sheet.drafts')}</h3>
      <ul className={styles.appears}>
        {listed.map(({ applicationId, interviewId, kind, contactId }, place) => {
          const draft = names[place] ?? '';
          return (
            <li key={`${kind} ${applicationId} ${interviewId} ${contactId}`}>
              <Button
                look="quiet"
                className={styles.wide ?? ''}
                aria-label={t('people.sheet.continueDraft', { draft })}
                onClick={(event) =>
                  openPanel(applicationId, {
                    takesFocus: event.detail === 0,
                    writes: { kind, contactId },
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

/**
 * Those that name the person, even under an entry that was merged into theirs; and those to nobody in particular at an
 * application where they are suggested.
 */
function useDraftsTo({ contact, applicationIds }: ListedPerson): readonly DraftedMessage[] {
  const drafted = useDraftedMessages();
  const [found, setFound] = useState<ReadonlySet<DraftedMessage>>(new Set());
  useEffect(() => {
    let isWanted = true;
    const unclear = drafted.filter(
      (draft) => draft.contactId !== contact.id && applicationIds.includes(draft.applicationId),
    );
    void Promise.all(unclear.map(async (draft) => ((await isToThem(draft, contact.id)) ? [draft] : []))).then(
      (theirs) => {
        if (isWanted) setFound(new Set(theirs.flat()));
      },
    );
    return () => {
      isWanted = false;
    };
  }, [drafted, contact.id, applicationIds]);
  return drafted.filter((draft) => draft.contactId === contact.id || found.has(draft));
}

async function isToThem(
  { applicationId, contactId, kind }: DraftedMessage,
  person: ContactId,
): Promise<boolean> {
  const reply = await call('application:read', { applicationId });
  if (!reply.ok) return false;
  const { application, progress } = reply.value;
  if (contactId !== null) return presentContact(contactId, application.mergedContacts) === person;
  return recipientOf(application.contacts, progress, kind)?.contactId === person;
}
