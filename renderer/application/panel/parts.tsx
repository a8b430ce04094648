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
import { Button } from '../../ui/button';
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
}

/** A thank-you has a part for each person met. */
export function Parts(props: PartsProps) {
  return (
    <div className={styles.parts} role="group" aria-label={t('application.panel.parts')}>
      <p className={styles.second}>
        {t('application.panel.parts')} · <PartsDone parts={props.step.parts} />
      </p>
      {props.step.parts.map((part) => (
        <Part key={part.contactId} part={part} {...props} />
      ))}
    </div>
  );
}

function Part({ part, detail, current, written, onWrite }: PartsProps & { readonly part: StepPart }) {
  const now = useNow();
  const { application } = detail;
  const { interviewId, step: name } = current;
  const person = personWords(part.contactId, application);
  const { contactId, record } = part;
  return (
    <div className={styles.part} aria-current={contactId !== null && contactId === written}>
      <span className={styles.partName} dir="auto">
        {person}
      </span>
      {record.tag === 'open' && name !== 'close' ? (
        <>
          {contactId !== null && contactId === written ? (
            <span className={styles.second}>{t('application.panel.writingPart')}</span>
          ) : (
            <Button
              id={writeId(contactId)}
              aria-label={t('application.panel.writePart', { person })}
              onClick={() => onWrite({ kind: name, contactId })}
            >
              {t('commands.names.write-message')}
            </Button>
          )}
          <Button
            aria-label={t('application.panel.markPartSent', { person })}
            onClick={() => void recordSent(detail, current, name, contactId, 'email')}
          >
            {t('commands.names.mark-sent')}
          </Button>
          <Button
            aria-label={t('application.panel.skipPart', { person })}
            onClick={() =>
              void makeChange('skip-step', {
                applicationId: application.id,
                interviewId,
                step: name,
                contactId,
              })
            }
          >
            {t('commands.names.skip-step')}
          </Button>
        </>
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
