import { Menu } from '@mantine/core';
import { mediumSchema } from '@shared/model/application';
import type { CardStep } from '@shared/model/card';
import type { ApplicationDetail } from '@shared/ipc/detail';
import type { Instant } from '@shared/model/time';
import { stepStateAt } from '@shared/rules/progress/step-state';
import { useNow } from '../../core/clock';
import { makeChange } from '../../core/bridge';
import { t } from '../../core/words';
import type { Writing } from '../../core/navigation';
import { occasionOf } from '@shared/rules/progress/occasion-of';
import { canSnooze, dismissNudge } from '../../cards/actions';
import { cardWords } from '../../cards/words';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icons';
import { StateBadge } from '../../ui/state-badge';
import { writeId } from './guards/guard-lines';
import { momentWords, ownMomentWords } from '../../core/date-words';
import { Parts, recordSent } from './parts';
import { SnoozeMenu } from './snooze-menu';
import { StepWindow } from './step-window';
import styles from './panel.module.css';

export interface CurrentStepProps {
  readonly detail: ApplicationDetail;
  readonly onWrite: (writing: Writing) => void;
  readonly onAddInterview: () => void;
  readonly onReply: () => void;
  readonly onOutcome: () => void;
}

/** What to do next, when, and the ways to mark it as done. */
export function CurrentStep(props: CurrentStepProps) {
  const { detail, onWrite, onAddInterview, onReply, onOutcome } = props;
  const now = useNow();
  const { application, progress, card } = detail;
  const words = cardWords(card, now);
  const shown = progress.steps.find(({ step }) => step === card.current?.step);
  const occasion = occasionOf(card.outcome);
  const calledOff = calledOffWords(detail, now);
  const hasParts = (shown?.parts.length ?? 0) > 1;
  return (
    <section className={styles.section} aria-label={t('application.panel.now')}>
      <div className={styles.lineHead}>
        <p className={styles.line}>{calledOff ?? (card.nudge ? words.inColumn.what : words.line)}</p>
        {words.badge ? <StateBadge {...words.badge} /> : null}
      </div>
      {card.current && shown ? (
        <StepWindow current={card.current} step={shown} facts={words.facts} application={application} />
      ) : (
        <p className={styles.second}>
          {calledOff === null && card.nudge ? words.facts : restingWords(detail, calledOff)}
        </p>
      )}
      <PutOff detail={detail} />
      <div className={styles.actions}>
        {card.current ? (
          <StepActions detail={detail} current={card.current} onWrite={onWrite} onOutcome={onOutcome} />
        ) : null}
        {hasNoDates(detail) && application.unreadable === null ? (
          <Button look="primary" onClick={onAddInterview}>
            {t('application.panel.addInterview')}
          </Button>
        ) : null}
        {card.outcome === null ? (
          <Button onClick={onReply}>{t('commands.names.record-reply')}</Button>
        ) : (
          <>
            {occasion === null ? null : (
              <Button id={writeId(null)} onClick={() => onWrite({ kind: occasion, contactId: null })}>
                {t(`templates.write.${occasion}`)}
              </Button>
            )}
            <Button onClick={() => void makeChange('reopen-application', { applicationId: application.id })}>
              {t('application.panel.reopen')}
            </Button>
          </>
        )}
        {canSnooze(card, now) && card.outcome === null ? <SnoozeMenu card={card} /> : null}
        {card.nudge ? (
          <Button look="quiet" className={styles.narrow ?? ''} onClick={() => void dismissNudge(card)}>
            {t('commands.names.dismiss-nudge')}
          </Button>
        ) : null}
        {card.current ? <MoreForStep detail={detail} current={card.current} /> : null}
      </div>
      {card.current && shown && hasParts ? (
        <Parts {...{ detail, onWrite }} current={card.current} step={shown} written={null} />
      ) : null}
    </section>
  );
}

/** When the user will be reminded of a message that belongs to no step. */
function PutOff({ detail: { application, card } }: Pick<CurrentStepProps, 'detail'>) {
  const now = useNow();
  const snooze = application.occasionSnoozes.find(
    ({ occasion, until }) => occasion === occasionOf(card.outcome) && until > now,
  );
  if (snooze === undefined) return null;
  return (
    <p className={styles.second}>
      {t(
        snooze.reason === 'office-hours' ? 'application.panel.putOffForOffice' : 'application.panel.putOff',
        { what: t(`steps.name.${snooze.occasion}`), when: ownMomentWords(snooze.until, now) },
      )}
    </p>
  );
}

/** Nothing happened yet that a message could follow, and nothing is ahead. */
function hasNoDates({ card }: ApplicationDetail): boolean {
  return card.outcome === null && card.current === null && card.upcoming === null;
}

/** After every interview was cancelled, perhaps because they wanted another time; null otherwise. */
function calledOffWords(detail: ApplicationDetail, now: Instant): string | null {
  const { interviews, unreadable } = detail.application;
  const last = interviews.at(-1);
  const isOpen = interviews.some(({ cancelledAt }) => cancelledAt === null);
  if (last === undefined || isOpen || unreadable !== null || !hasNoDates(detail)) return null;
  return t('application.panel.calledOff', { when: momentWords(last.startsAt, last.timeZone, now) });
}

function restingWords({ application, card }: ApplicationDetail, calledOff: string | null): string {
  if (application.closed) return t('application.panel.reopenHint');
  if (calledOff !== null) return t('application.panel.calledOffHint');
  if (card.upcoming) return t('application.panel.nothingDue');
  return t(application.unreadable === null ? 'application.panel.noInterview' : 'application.panel.notKnown');
}

interface StepActionsProps {
  readonly detail: ApplicationDetail;
  readonly current: CardStep;
  readonly onWrite: (writing: Writing) => void;
  readonly onOutcome: () => void;
}

function StepActions({ detail, current, onWrite, onOutcome }: StepActionsProps) {
  const now = useNow();
  const { step } = current;
  // Before the step opens, nothing needs to be done, but recording it is possible.
  const look = stepStateAt(step, current, now) === 'waiting' ? 'plain' : 'primary';
  if (step === 'close')
    return (
      <Button look={look} onClick={onOutcome}>
        {t('commands.names.let-go')}
      </Button>
    );
  return (
    <>
      <Button id={writeId(null)} look={look} onClick={() => onWrite({ kind: step, contactId: null })}>
        {t('commands.names.write-message')}
      </Button>
      <Button data-once onClick={() => void recordSent(detail, current, step, null, 'email')}>
        {current.parts.left > 1 ? t('commands.markAllSent') : t('commands.names.mark-sent')}
      </Button>
    </>
  );
}

/** The rarer actions: sent by another medium, and skipping. */
function MoreForStep({
  detail,
  current,
}: {
  readonly detail: ApplicationDetail;
  readonly current: CardStep;
}) {
  const { step, interviewId } = current;
  if (step === 'close') return null;
  const name = t('application.panel.moreForStep');
  const skipped = { applicationId: detail.application.id, interviewId, step, contactId: null };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button look="icon" aria-label={name} title={name}>
          <Icon name="more" />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {mediumSchema.options.map((medium) => (
          <Menu.Item key={medium} onClick={() => void recordSent(detail, current, step, null, medium)}>
            {t('application.panel.markSentNow', { medium: t(`application.byMedium.${medium}`) })}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => void makeChange('skip-step', skipped)}>
          {t('commands.names.skip-step')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
