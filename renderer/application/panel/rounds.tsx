import { isolate } from '@shared/i18n/isolate';
import type { Contact, Interview } from '@shared/model/application';
import type { ApplicationDetail } from '@shared/ipc/detail';
import type { InterviewId } from '@shared/model/ids';
import { useNow } from '../../core/clock';
import { makeChange } from '../../core/bridge';
import { t } from '../../core/words';
import { Button } from '../../ui/button';
import { dayWords, momentWords } from '../../core/date-words';
import { MeetingPlace } from './meeting-place';
import { SaidSuggestion } from './said-suggestion';
import styles from './panel.module.css';

export interface RoundsProps {
  readonly detail: ApplicationDetail;
  readonly onEdit: (interviewId: InterviewId) => void;
  /** Opens the short form after an interview. */
  readonly onDebrief: (interviewId: InterviewId) => void;
  readonly onAdd: () => void;
}

/** Every interview, latest first, with who was there and what was said. */
export function Rounds({ detail, onEdit, onDebrief, onAdd }: RoundsProps) {
  const { application } = detail;
  const rounds = [...application.interviews].reverse();
  return (
    <section className={styles.section} aria-label={t('application.panel.rounds')}>
      <h3 className={styles.title}>{t('application.panel.rounds')}</h3>
      {rounds.map((interview) => (
        <Round
          key={interview.id}
          interview={interview}
          detail={detail}
          onEdit={onEdit}
          onDebrief={onDebrief}
        />
      ))}
      <Button look="quiet" className={styles.more ?? ''} onClick={onAdd}>
        {rounds.length === 0 ? t('application.form.addFirst') : t('application.form.addAnother')}
      </Button>
    </section>
  );
}

function Round({
  interview,
  detail,
  onEdit,
  onDebrief,
}: Omit<RoundsProps, 'onAdd'> & { readonly interview: Interview }) {
  const now = useNow();
  const { application } = detail;
  const when = momentWords(interview.startsAt, interview.timeZone, now);
  const people = interview.peopleMet.flatMap(
    (id) => application.contacts.find((contact) => contact.id === id) ?? [],
  );
  const isCancelled = interview.cancelledAt !== null;
  const isOver = interview.endsAt <= now;
  return (
    <article className={styles.entry} aria-label={`${t(`application.kinds.${interview.kind}`)}, ${when}`}>
      <div className={styles.entryHead}>
        <span className={styles.entryName}>
          {when}
          {interview.kind === 'test' ? ` · ${t('application.kinds.test')}` : ''}
          {isCancelled ? ` · ${t('application.panel.cancelled')}` : ''}
          <span className={styles.second}>{` · ${lengthWords(interview)}`}</span>
        </span>
        {isCancelled ? null : (
          <span className={styles.entryActions}>
            {isOver && !hasNotes(interview) ? (
              <Button
                look="quiet"
                aria-label={t('application.debrief.addOn', { date: when })}
                onClick={() => onDebrief(interview.id)}
              >
                {t('application.debrief.add')}
              </Button>
            ) : null}
            <Button
              look="quiet"
              aria-label={t('application.panel.editInterviewOn', { date: when })}
              onClick={() => onEdit(interview.id)}
            >
              {t('application.panel.editInterview')}
            </Button>
            <Button
              look="quiet"
              aria-label={
                isOver
                  ? t('application.panel.cancelPastOn', { date: when })
                  : t('application.panel.cancelInterviewOn', { date: when })
              }
              onClick={() =>
                void makeChange('cancel-interview', {
                  applicationId: application.id,
                  interviewId: interview.id,
                })
              }
            >
              {isOver ? t('application.panel.cancelPast') : t('application.panel.cancelInterview')}
            </Button>
          </span>
        )}
      </div>
      <MeetingPlace interview={interview} />
      {people.length === 0 ? null : (
        <ul className={styles.people} aria-label={t('application.panel.people')}>
          {people.map((person) => (
            <li key={person.id}>{personLine(person)}</li>
          ))}
        </ul>
      )}
      {interview.talkingPoints.length === 0 ? null : (
        <ul className={styles.points} aria-label={t('application.panel.talkingPoints')}>
          {interview.talkingPoints.map((point, index) => (
            <li key={index} className={styles.typed} dir="auto">
              {point}
            </li>
          ))}
        </ul>
      )}
      <Answer interview={interview} />
      {application.closed === null && detail.progress.cycle?.interviewIds.includes(interview.id) === true ? (
        <SaidSuggestion application={application} interview={interview} />
      ) : null}
    </article>
  );
}

function Answer({ interview }: { readonly interview: Interview }) {
  const now = useNow();
  const { answer, timeZone } = interview;
  if (answer === null) return null;
  return (
    <>
      {answer.text === '' ? null : (
        <p className={`${styles.second} ${styles.typed}`} dir="auto">
          {t('application.panel.said')} {t('application.panel.saidQuote', { text: answer.text })}
        </p>
      )}
      {answer.answerBy === null ? null : (
        <p className={styles.second}>
          {t('application.panel.saidDate', { date: dayWords(answer.answerBy, timeZone, now) })}
        </p>
      )}
    </>
  );
}

/** True if anything that was said is noted; who was there is often known before. */
function hasNotes({ talkingPoints, answer }: Interview): boolean {
  return talkingPoints.length > 0 || answer !== null;
}

function lengthWords({ startsAt, endsAt }: Interview): string {
  return t('application.panel.minutes', { count: Math.round((endsAt - startsAt) / 60_000) });
}

function personLine(person: Contact) {
  const rest = [
    person.role,
    person.email,
    person.hasStrongConnection ? t('application.panel.strong') : '',
  ].filter((text) => text !== '');
  return (
    <span className={styles.typed}>
      <bdi>{person.name}</bdi>
      {rest.length === 0 ? null : (
        <span className={styles.second}>{` · ${rest.map(isolate).join(' · ')}`}</span>
      )}
    </span>
  );
}
