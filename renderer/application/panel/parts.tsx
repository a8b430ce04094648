import type { Medium, MessageStep } from '@shared/model/application';
import type { CardStep } from '@shared/model/card';
import type { ApplicationDetail } from '@shared/ipc/detail';
import type { ContactId } from '@shared/model/ids';
import type { StepPart, StepProgress } from '@shared/model/progress';
import { useNow } from '../../core/clock';
import { makeChange } from '../../core/bridge';
import { ownMomentWords } from '../../core/date-words';
import type { Writing } from '../../core/navigation';
import { t } from '../../core/words';
import { Button, type ButtonProps } from '../../ui/button';
import { nextRecipient } from '../composer/compose';
import { writeId } from './guards/guard-lines';
import { personWords } from './panel-words';
import { PartsDone } from './parts-done';
import styles from './panel.module.css';

interface PartsProps {
  readonly detail: ApplicationDetail;
  readonly current: CardStep;
  readonly onWrite: (writing: Writing) => void;
  readonly step: StepProgress;
  /** Whose note is open in the composer; null for nobody's. */
  readonly written: ContactId | null;
  /** How its buttons look: quiet beside a message. */
  readonly look?: ButtonProps['look'];
}

/** A thank-you has a part for each person met. */
export function Parts(props: PartsProps) {
  return (
    <div className={styles.parts} role="group" aria-label={t('application.panel.parts')}>
      <p className={styles.second}>
        <span className={props.look === 'quiet' ? styles.partsTitle : undefined}>
          {t('application.panel.parts')}
        </span>{' '}
        · <PartsDone parts={props.step.parts} />
      </p>
      {props.step.parts.map((part) => (
        <Part key={part.contactId} part={part} {...props} />
      ))}
    </div>
  );
}

function Part({ part, ...props }: PartsProps & { readonly part: StepPart }) {
  const now = useNow();
  const { contactId, record } = part;
  const person = personWords(contactId, props.detail.application);
  const isOpen = record.tag === 'open' && props.current.step !== 'close';
  return (
    <div className={styles.part} aria-current={contactId !== null && contactId === props.written}>
      <span className={styles.partName} dir="auto">
        {person}
      </span>
      {isOpen ? (
        <OpenPart {...props} {...{ contactId, person }} />
      ) : (
        <span className={styles.second}>
          {record.tag === 'sent'
            ? t('application.panel.partSent', {
                medium: t(`application.byMedium.${record.medium}`),
                when: ownMomentWords(record.at, now),
              })
            : t('application.panel.partSkipped')}
        </span>
      )}
    </div>
  );
}

interface OpenPartProps extends PartsProps {
  readonly contactId: ContactId | null;
  readonly person: string;
}

/** The one being written is marked as sent in the composer, which knows its text. */
function OpenPart({ contactId, person, look = 'plain', ...props }: OpenPartProps) {
  const { detail, current, step, written, onWrite } = props;
  const { application } = detail;
  const { interviewId, step: name } = current;
  if (name === 'close') return null;
  const isWritten = contactId !== null && contactId === written;
  const skip = async () => {
    const part = { applicationId: application.id, interviewId, step: name, contactId };
    const reply = await makeChange('skip-step', part);
    const next = isWritten && reply.ok ? nextRecipient(step, contactId) : null;
    if (next !== null) onWrite({ kind: name, contactId: next });
  };
  return (
    <span className={styles.partActions}>
      {isWritten ? (
        <span className={styles.second}>{t('application.panel.writingPart')}</span>
      ) : (
        <>
          <Button
            look={look}
            id={writeId(contactId)}
            aria-label={t('application.panel.writePart', { person })}
            onClick={() => onWrite({ kind: name, contactId })}
          >
            {t('commands.names.write-message')}
          </Button>
          <Button
            look={look}
            aria-label={t('application.panel.markPartSent', { person })}
            onClick={() => void recordSent(detail, current, name, contactId, 'email')}
          >
            {t('commands.names.mark-sent')}
          </Button>
        </>
      )}
      <Button
        look={look}
        aria-label={t('application.panel.skipPart', { person })}
        onClick={() => void skip()}
      >
        {t('commands.names.skip-step')}
      </Button>
    </span>
  );
}

/** Records a message as sent just now, without its text. */
export async function recordSent(
  { application }: ApplicationDetail,
  { interviewId }: CardStep,
  step: MessageStep,
  contactId: ContactId | null,
  medium: Medium,
): Promise<void> {
  await makeChange('mark-sent', {
    applicationId: application.id,
    interviewId,
    step,
    contactId,
    medium,
    sentAt: null,
  });
}
