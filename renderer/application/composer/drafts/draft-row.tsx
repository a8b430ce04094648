import type { ApplicationDetail } from '@shared/ipc/detail';
import { presentContact } from '@shared/events/fold-contacts';
import type { Instant } from '@shared/model/time';
import { useNow } from '../../../core/clock';
import { ownMomentWords } from '../../../core/date-words';
import { discardDraft, saveDraft, type DraftedMessage } from '../../../core/drafts';
import { showToast, showRefusal } from '../../../core/toasts';
import { t } from '../../../core/words';
import { Button } from '../../../ui/button';
import { writtenText } from '../composer-draft';
import { copyText } from '../send/ways';
import { draftStanding, type DraftStanding } from './draft-standing';
import type { MessageDraft } from './message-drafts';
import styles from './drafts.module.css';

export interface DraftRowProps {
  readonly detail: ApplicationDetail;
  readonly draft: MessageDraft;
  /** "Thank-you to Dana Kim"; of two with one name, the second is numbered. */
  readonly name: string;
  /** The same for a screen reader, with what else is needed to tell it from the others listed. */
  readonly label: string;
  readonly onWrite: () => void;
}

/** A draft, the state of its step, and what can be done with it. */
export function DraftRow({ detail, draft, name, label, onWrite }: DraftRowProps) {
  const now = useNow();
  const text = writtenText(draft.draft);
  const standing = draftStanding(detail, draft);
  const words = standingWords(standing, draft, now);
  return (
    <article className={styles.row} aria-label={t('composer.drafts.draft', { name: label })}>
      <p className={styles.name} dir="auto">
        {name}
      </p>
      {words === '' ? null : <p className={styles.note}>{words}</p>}
      {text === '' ? null : (
        <p className={styles.excerpt} dir="auto">
          {text}
        </p>
      )}
      <div className={styles.actions}>
        {standing.tag === 'open' ? (
          <Button aria-label={t('composer.drafts.continueThis', { name: label })} onClick={onWrite}>
            {t('composer.drafts.continue')}
          </Button>
        ) : text === '' ? null : (
          <Button
            aria-label={t('composer.drafts.copyThis', { name: label })}
            onClick={() => void copyText(text, t('composer.drafts.copied'))}
          >
            {t('composer.copy')}
          </Button>
        )}
        <Button
          look="quiet"
          aria-label={t('composer.drafts.discardThis', { name: label })}
          onClick={() => void discard(draft)}
        >
          {t('composer.drafts.discard')}
        </Button>
      </div>
    </article>
  );
}

/** "Thank-you to Dana Kim". */
export function draftName({ application }: ApplicationDetail, { kind, contactId }: DraftedMessage): string {
  const { contacts, mergedContacts } = application;
  const present = presentContact(contactId, mergedContacts);
  const person = contacts.find(({ id }) => id === present)?.name;
  const name = t(`steps.name.${kind}`);
  return person === undefined ? name : t('application.panel.messageTo', { step: name, person });
}

function standingWords(standing: DraftStanding, { draft }: MessageDraft, now: Instant): string {
  if (standing.tag === 'sent') {
    const { sentAt, medium } = standing.touch;
    return t('composer.drafts.sentElsewhere', {
      when: ownMomentWords(sentAt, now),
      medium: t(`application.byMedium.${medium}`),
    });
  }
  if (standing.tag !== 'open') return t(`composer.drafts.${standing.tag}`);
  const { handedOver } = draft;
  return handedOver === undefined
    ? ''
    : t('composer.drafts.handedOver', { when: ownMomentWords(handedOver.at, now) });
}

async function discard({ key, draft }: MessageDraft): Promise<void> {
  const reply = await discardDraft(key);
  if (!reply.ok) {
    showRefusal(reply.refusal);
    return;
  }
  const onUndo = () => void putBack({ key, draft });
  showToast({ text: t('composer.drafts.discarded'), tone: 'change', undoes: null, onUndo });
}

async function putBack({ key, draft }: Pick<MessageDraft, 'key' | 'draft'>): Promise<void> {
  const reply = await saveDraft(key, JSON.stringify(draft));
  if (!reply.ok) showRefusal(reply.refusal);
}
