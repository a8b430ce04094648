import { useMemo, type KeyboardEvent, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { presentContact } from '@shared/events/fold-contacts';
import type { Application } from '@shared/model/application';
import type { ApplicationDetail } from '@shared/ipc/detail';
import type { ApplicationId, ContactId, InterviewId } from '@shared/model/ids';
import { PanelDrafts } from '../composer/drafts/panel-drafts';
import { refusalWords } from '../../core/change-words';
import { useNow } from '../../core/clock';
import { t } from '../../core/words';
import { isOfStep, openSettings, type FormFocus, type Writing } from '../../core/navigation';
import { useIsPainted } from '../../cards/first-paint';
import { cardName } from '../../cards/words';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icons';
import { Monogram } from '../../ui/monogram';
import { AboutJob } from './about-job';
import { ApplicationMenu } from './application-menu';
import { CurrentStep } from './current-step';
import { CycleLine } from './cycle-line';
import { writeId } from './guards/guard-lines';
import { Facts } from './facts/facts';
import { focusSavedLine } from './facts/saved-fields';
import { History } from './history/history';
import { Messages } from './messages/messages';
import { LikeThis } from '../../insights/like/like-this';
import { ownMomentWords } from '../../core/date-words';
import { People } from './people';
import { Rounds } from './rounds';
import { useDetail } from './use-detail';
import { useWriting, type WritingWork } from './use-writing';
import { useComposerEnd } from './writing/use-composer-end';
import { OccasionView } from './writing/occasion-view';
import { WritingView, writtenStep } from './writing/writing-view';
import styles from './panel.module.css';

export interface ApplicationPanelProps {
  readonly applicationId: ApplicationId;
  readonly onClose: () => void;
  /** Opens the form on the job, or on an interview. */
  readonly onEdit: (focus?: FormFocus) => void;
  /** The message opened for writing; null for none. */
  readonly writing: Writing | null;
  readonly onWrite: (writing: Writing) => void;
  /** Leaves the composer. */
  readonly onWritten: () => void;
  readonly onDebrief: (interviewId: InterviewId) => void;
  readonly onReply: () => void;
  readonly onOutcome: () => void;
}

/** Everything about one application, next to the board, which stays usable. */
export function ApplicationPanel(props: ApplicationPanelProps) {
  const { applicationId, onClose } = props;
  const { reading, readAgain } = useDetail(applicationId, onClose);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    // If Escape closes something here, it must not close something else in the window as well.
    event.stopPropagation();
    const { target, currentTarget } = event;
    if (event.defaultPrevented || !(target instanceof Element) || !currentTarget.contains(target)) return;
    // An open menu handles the key itself.
    if (!target.matches('[aria-haspopup][aria-expanded="true"]')) onClose();
  };
  const label = reading.tag === 'read' ? cardName(reading.detail.card) : t('application.panel.reading');
  return (
    <aside className={styles.panel} aria-label={label} onKeyDown={onKeyDown}>
      {reading.tag === 'read' ? (
        <ReadPanel {...props} detail={reading.detail} />
      ) : (
        <div className={styles.head}>
          {reading.tag === 'reading' ? (
            <p className={styles.names}>{t('application.panel.reading')}</p>
          ) : (
            <div role="alert" className={styles.names}>
              <p>{t('application.panel.unreadable', { why: refusalWords(reading.refusal) })}</p>
              <Button onClick={readAgain}>{t('application.panel.tryAgain')}</Button>
            </div>
          )}
          <CloseButton onClose={onClose} />
        </div>
      )}
    </aside>
  );
}

function ReadPanel(props: ApplicationPanelProps & { readonly detail: ApplicationDetail }) {
  const { detail, onClose, onEdit, onOutcome } = props;
  const { application, card } = detail;
  const asked = usePresentWriting(application, props.writing);
  const writing = useWriting(detail, asked !== null && isOfStep(asked) ? asked : null);
  const written = writtenStep(detail, writing);
  const occasion = asked === null || isOfStep(asked) || application.unreadable !== null ? null : asked;
  useComposerEnd(detail, asked, written !== null, props.onWritten);
  const goBack = (contactId: ContactId | null) => {
    flushSync(props.onWritten);
    (document.getElementById(writeId(contactId)) ?? document.getElementById(writeId(null)))?.focus();
  };
  const { unreadable } = application;
  const showsFacts = unreadable === null && occasion === null && written === null;
  return (
    <>
      <header className={styles.head}>
        <Monogram name={card.company} />
        <div className={styles.names}>
          <div className={styles.nameLine}>
            <h2 className={styles.company} title={card.company} dir="auto">
              {card.company || t('board.unreadable.company')}
            </h2>
            {showsFacts ? <FieldButton field="company" /> : null}
          </div>
          <div className={styles.nameLine}>
            <p className={styles.role} title={card.role} dir="auto">
              {card.role}
            </p>
            {showsFacts ? <FieldButton field="role" /> : null}
          </div>
          <Standing detail={detail} />
        </div>
        <div className={styles.headActions}>
          {unreadable === null ? (
            <>
              <Button onClick={() => onEdit()}>{t('application.panel.edit')}</Button>
              <ApplicationMenu application={application} onOutcome={onOutcome} />
            </>
          ) : null}
          <CloseButton onClose={onClose} />
        </div>
      </header>
      {unreadable === null ? null : (
        <div role="note" className={styles.unreadable}>
          <p>{t(`refusals.state.unreadable-${unreadable}`)}</p>
          <Button look="quiet" onClick={() => openSettings('data')}>
            {t('application.panel.showUnreadable')}
          </Button>
        </div>
      )}
      {occasion === null && written === null ? <Details {...props} writing={writing} /> : null}
      {occasion === null ? null : (
        <div className={styles.body}>
          <OccasionView
            {...{ detail, onWrite: props.onWrite, writing: occasion }}
            onDone={props.onWritten}
            onBack={() => goBack(null)}
          />
        </div>
      )}
      {written === null ? null : (
        <div className={styles.body}>
          <WritingView
            {...{ detail, written, writing, onWrite: props.onWrite }}
            onDone={props.onWritten}
            onBack={() => goBack(written.opened.contactId)}
          />
        </div>
      )}
    </>
  );
}

/** Goes from a name in the heading to the field it is changed in. Shown under the pointer or with the focus. */
function FieldButton({ field }: { readonly field: 'company' | 'role' }) {
  const name = t(`application.panel.change.${field}`);
  return (
    <Button
      look="icon"
      className={styles.pencil ?? ''}
      aria-label={name}
      title={name}
      onClick={() => focusSavedLine(field)}
    >
      <Icon name="draft" />
    </Button>
  );
}

/** The message opened for writing, to the person its recipient is now. */
function usePresentWriting({ mergedContacts }: Application, writing: Writing | null): Writing | null {
  const begunFor = writing?.contactId ?? null;
  const contactId = presentContact(begunFor, mergedContacts);
  return useMemo(
    () => (writing === null || contactId === begunFor ? writing : asOf(writing, contactId)),
    [writing, contactId, begunFor],
  );
}

function asOf(writing: Writing, contactId: ContactId | null): Writing {
  const { contactId: begunFor } = writing;
  return { ...writing, contactId, ...(begunFor === null ? {} : { begunFor }) };
}

interface DetailsProps extends Omit<ApplicationPanelProps, 'writing'> {
  readonly detail: ApplicationDetail;
  readonly writing: WritingWork;
}

/** Nothing in it takes the focus, so the arrow keys need it to scroll. */
const scrolledByKeys = () => ({ role: 'group', 'aria-label': t('application.panel.readable'), tabIndex: 0 });

/** Everything known about the application, the next step first; what is below it is drawn once that is painted. */
function Details({ detail, writing, ...props }: DetailsProps) {
  const { onEdit, onReply, onOutcome } = props;
  const { application } = detail;
  const isStepPainted = useIsPainted(application.id);
  const { unreadable } = application;
  const addInterview = () => onEdit('new-interview');
  return (
    <div className={styles.body} {...(unreadable === null ? {} : scrolledByKeys())}>
      <Changeable isReadOnly={unreadable !== null}>
        <CurrentStep
          detail={detail}
          onWrite={props.onWrite}
          onAddInterview={addInterview}
          onReply={onReply}
          onOutcome={onOutcome}
        />
        <PanelDrafts detail={detail} written={null} onWrite={props.onWrite} />
      </Changeable>
      <LikeThis detail={detail} />
      <CycleLine detail={detail} writing={writing} onEdit={unreadable === null ? () => onEdit() : null} />
      {isStepPainted ? (
        <Changeable isReadOnly={unreadable !== null}>
          <Rounds
            detail={detail}
            onEdit={(interviewId) => onEdit({ interviewId })}
            onDebrief={props.onDebrief}
            onAdd={addInterview}
          />
          <People application={application} />
          <Messages detail={detail} />
          <Facts key={application.id} application={application} />
          <AboutJob key={`about-${application.id}`} application={application} />
          <History detail={detail} />
        </Changeable>
      ) : null}
    </div>
  );
}

/** A disabled fieldset if read-only: everything can be read, and nothing pressed. */
function Changeable({
  isReadOnly,
  children,
}: {
  readonly isReadOnly: boolean;
  readonly children: ReactNode;
}) {
  return (
    <fieldset className={styles.changeable} disabled={isReadOnly}>
      {children}
    </fieldset>
  );
}

function Standing({ detail }: { readonly detail: ApplicationDetail }) {
  const now = useNow();
  const { application, card } = detail;
  const added = t('application.panel.addedNote', { date: ownMomentWords(application.addedAt, now) });
  return (
    <p className={`${styles.second} ${styles.standing}`}>
      {card.outcome === null ? t(`board.columns.${card.stage}`) : t(`board.outcomes.${card.outcome}`)} ·{' '}
      {added}
      {card.isArchived ? ` · ${t('application.panel.archivedNote')}` : ''}
    </p>
  );
}

function CloseButton({ onClose }: { readonly onClose: () => void }) {
  return (
    <Button look="icon" aria-label={t('application.panel.close')} onClick={onClose}>
      <Icon name="close" />
    </Button>
  );
}
