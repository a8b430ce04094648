import { Menu } from '@mantine/core';
import { TimeInput } from '@mantine/dates';
import { useRef, useState } from 'react';
import type { Card } from '@shared/model/board';
import { isClockTime, type Instant } from '@shared/model/time';
import { dateOf, instantOf } from '@shared/rules/calendar';
import type { SnoozeChoice } from '@shared/rules/quiet-hours';
import { computerZone, currentInstant } from '../app/clock';
import { t } from '../app/translate';
import { readSnoozeChoices, snoozeStep } from '../board/card-actions';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { DateField } from './date-field';
import { errorAt, errorsByField, noErrors } from './form-errors';
import { useFormContext } from './form-context';
import { readDate } from './local-date';
import { ownMomentWords } from './panel-words';
import styles from './fields.module.css';

/** Replaces what is left of the step's reminders by one, at a usual time or one that is chosen. */
export function SnoozeMenu({ card }: { readonly card: Card }) {
  const [choices, setChoices] = useState<readonly SnoozeChoice[]>([]);
  const [isChoosing, setIsChoosing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const closeDialog = () => {
    setIsChoosing(false);
    button.current?.focus();
  };
  return (
    <>
      <Menu position="bottom-start" width={280} onOpen={() => void readSnoozeChoices().then(setChoices)}>
        <Menu.Target>
          <Button ref={button}>{t('application.panel.snooze')}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          {choices.map(({ choice, until }) => (
            <Menu.Item
              key={choice}
              rightSection={<span className={styles.note}>{ownMomentWords(until, currentInstant())}</span>}
              onClick={() => void snoozeStep(card, until)}
            >
              {t(`application.panel.snoozeFor.${choice}`)}
            </Menu.Item>
          ))}
          <Menu.Item onClick={() => setIsChoosing(true)}>{t('application.panel.snoozeChosen')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isChoosing ? <SnoozeDialog card={card} onDone={closeDialog} /> : null}
    </>
  );
}

function SnoozeDialog({ card, onDone }: { readonly card: Card; readonly onDone: () => void }) {
  const context = useFormContext();
  const [date, setDate] = useState(context.words.tomorrow);
  const [time, setTime] = useState('09:00');
  const [errors, setErrors] = useState(noErrors);
  const save = () => {
    const read = readDate(date, context);
    if (!read.ok) {
      setErrors(errorsByField([{ field: 'date', reason: read.refusal }]));
    } else if (!isClockTime(time)) {
      setErrors(errorsByField([{ field: 'time', reason: 'required' }]));
    } else {
      const until: Instant = instantOf(read.value, time, computerZone());
      const isPast = until <= currentInstant();
      const isToday = read.value === dateOf(currentInstant(), computerZone());
      if (isPast) setErrors(errorsByField([{ field: isToday ? 'time' : 'date', reason: 'in-the-past' }]));
      else void snoozeStep(card, until).then(onDone);
    }
  };
  return (
    <Dialog
      title={t('application.panel.snoozeUntil')}
      width={400}
      closeLabel={t('application.form.close')}
      onClose={onDone}
      onSave={save}
      footer={
        <>
          <span className={styles.footNote} />
          <Button onClick={onDone}>{t('application.form.close')}</Button>
          <Button look="primary" onClick={save}>
            {t('application.panel.snoozeSet')}
          </Button>
        </>
      }
    >
      <div className={styles.grid}>
        <DateField
          label={t('application.form.date')}
          value={date}
          onChange={setDate}
          context={context}
          field="date"
          error={errorAt(errors, 'date')}
          hasAutofocus
        />
        <TimeInput
          label={t('application.panel.snoozeAt')}
          value={time}
          error={errorAt(errors, 'time')}
          onChange={(event) => setTime(event.currentTarget.value)}
        />
      </div>
    </Dialog>
  );
}
