import { Popover } from '@mantine/core';
import { useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import { Reasons } from './reasons';
import { computerZone, useNow } from '../core/clock';
import { call } from '../core/bridge';
import { showRefusal } from '../core/toasts';
import { locale, t } from '../core/words';
import { openDialog, type Floating } from '../core/navigation';
import { exactTime } from '@shared/i18n/dates';
import type { ApplicationDetail } from '@shared/ipc/detail';
import type { StepProgress } from '@shared/model/progress';
import { stepStateAt } from '@shared/rules/progress/step-state';
import { FloatingPoint } from '../ui/floating-point';
import { insideWindow } from '../ui/inside-window';
import styles from './why-popover.module.css';

export interface WhyPopoverProps {
  readonly floating: Floating;
  readonly onClose: () => void;
  /** What comes after the reasons. */
  readonly more: (detail: ApplicationDetail) => ReactNode;
}

/** The reasons for a card's dates with their articles, the current step's first. */
export function WhyPopover({ floating, onClose, more }: WhyPopoverProps) {
  const [detail, setDetail] = useState<ApplicationDetail | null>(null);
  const close = useEffectEvent(onClose);
  useEffect(() => {
    void call('application:read', { applicationId: floating.applicationId }).then((reply) => {
      if (reply.ok) {
        setDetail(reply.value);
      } else {
        showRefusal(reply.refusal);
        close();
      }
    });
  }, [floating]);
  return (
    <Popover
      opened
      onDismiss={onClose}
      position="bottom-start"
      middlewares={insideWindow}
      width={360}
      offset={4}
      trapFocus
      withRoles
    >
      <Popover.Target>
        <FloatingPoint at={floating} />
      </Popover.Target>
      <Popover.Dropdown
        aria-label={t('board.why.title')}
        className={styles.dropdown ?? ''}
        onKeyDownCapture={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          onClose();
        }}
      >
        <div tabIndex={-1} data-autofocus className={styles.content}>
          {detail ? <AllReasons detail={detail} /> : <p>{t('board.why.reading')}</p>}
          {detail ? more(detail) : null}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

function AllReasons({ detail }: { readonly detail: ApplicationDetail }) {
  const { cycle, steps, current } = detail.progress;
  const from = steps.findIndex(({ step }) => step === current);
  if (!cycle || from < 0) return <p>{t('board.why.nothing')}</p>;
  return (
    <>
      <h2 className={styles.title}>{t('board.why.title')}</h2>
      {steps.slice(from).map((progress) => (
        <StepReasons key={progress.step} progress={progress} detail={detail} />
      ))}
    </>
  );
}

interface StepReasonsProps {
  readonly progress: StepProgress;
  readonly detail: ApplicationDetail;
}

function StepReasons({ progress: { step, dates }, detail }: StepReasonsProps) {
  const now = useNow();
  const explanation = detail.explanations.find((one) => one.step === step);
  if (!explanation) return null;
  const due = exactTime(dates.dueAt, now, explanation.timeZone, computerZone(), locale);
  const isCurrent = step === detail.progress.current;
  return (
    <div role="group" className={styles.step} aria-label={t(`steps.name.${step}`)}>
      <h3>
        {t(`steps.name.${step}`)} <span className={styles.date}>{t('board.facts.due', { date: due })}</span>
      </h3>
      <Reasons
        explanation={explanation}
        isLate={isCurrent && stepStateAt(step, dates, now) === 'late'}
        onEdit={
          detail.application.unreadable === null
            ? () => openDialog({ tag: 'application-form', applicationId: detail.application.id })
            : null
        }
      />
    </div>
  );
}
