import { Popover } from '@mantine/core';
import { useEffect, useState } from 'react';
import { sourceWords } from '../application/rule-sources';
import { computerZone, useNow } from '../app/clock';
import { call } from '../app/ipc';
import { tellRefusal } from '../app/toasts';
import { locale, t } from '../app/translate';
import type { Floating } from '../app/window-store';
import { exactTime } from '@shared/i18n/dates';
import type { ApplicationDetail } from '@shared/model/detail';
import type { StepProgress } from '@shared/model/progress';
import type { TimeZone } from '@shared/model/time';
import { closeFloating, insideWindow } from './floating';
import styles from './why-popover.module.css';

/** The reasons of a card's dates with their articles, the current step's first. */
export function WhyPopover({ floating }: { readonly floating: Floating }) {
  const [detail, setDetail] = useState<ApplicationDetail | null>(null);
  useEffect(() => {
    void call('application:read', { applicationId: floating.applicationId }).then((reply) => {
      if (reply.ok) {
        setDetail(reply.value);
      } else {
        tellRefusal(reply.refusal);
        closeFloating();
      }
    });
  }, [floating.applicationId]);
  return (
    <Popover
      opened
      onDismiss={closeFloating}
      position="bottom-start"
      middlewares={insideWindow}
      width={360}
      offset={4}
      trapFocus
      withRoles
    >
      <Popover.Target>
        <span className={styles.point} style={{ left: floating.x, top: floating.y }} />
      </Popover.Target>
      <Popover.Dropdown
        aria-label={t('board.why.title')}
        className={styles.dropdown ?? ''}
        onKeyDownCapture={closeOnEscape}
      >
        <div tabIndex={-1} data-autofocus className={styles.content}>
          {detail ? <Reasons detail={detail} /> : <p>{t('board.why.reading')}</p>}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

function closeOnEscape(event: React.KeyboardEvent): void {
  if (event.key !== 'Escape') return;
  event.stopPropagation();
  closeFloating();
}

function Reasons({ detail: { progress } }: { readonly detail: ApplicationDetail }) {
  const { cycle, steps, current } = progress;
  const from = steps.findIndex(({ step }) => step === current);
  if (!cycle || from < 0) return <p>{t('board.why.nothing')}</p>;
  return (
    <>
      <h2 className={styles.title}>{t('board.why.title')}</h2>
      {steps.slice(from).map((progress) => (
        <StepReasons key={progress.step} progress={progress} zone={cycle.timeZone} />
      ))}
    </>
  );
}

function StepReasons({ progress, zone }: { readonly progress: StepProgress; readonly zone: TimeZone }) {
  const now = useNow();
  const { step, dates } = progress;
  const due = exactTime(dates.dueAt, now, zone, computerZone(), locale);
  return (
    <section className={styles.step}>
      <h3>
        {t(`board.act.${step}`)} <span className={styles.date}>{t('board.facts.due', { date: due })}</span>
      </h3>
      <ul>
        {dates.reasons.map((rule) => (
          <li key={rule}>
            {t(`reasons.${rule}.text`)} <span className={styles.source}>{sourceWords(rule)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
