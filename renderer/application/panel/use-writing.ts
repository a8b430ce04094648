/** A message opened for writing, with its guards as of that moment. */
import { useEffect, useEffectEvent, useState } from 'react';
import type { ApplicationDetail } from '@shared/ipc/detail';
import type { Application, MessageStep } from '@shared/model/application';
import type { ContactId } from '@shared/model/ids';
import type { Guard } from '@shared/rules/guards';
import { announce } from '../../core/announce';
import { useNow } from '../../core/clock';
import { t } from '../../core/words';
import type { Writing } from '../../core/navigation';
import { guardPlaces, type GuardPlace } from './guards/guard-places';
import { guardWords } from './guards/guard-words';
import { usePolicy } from '../../core/use-policy';

export interface WritingWork {
  /** The message opened for writing; null for none. */
  readonly opened: Writing | null;
  /** The guards still shown. */
  readonly places: readonly GuardPlace[];
  /** True if there were none when it was opened. */
  readonly isClear: boolean;
  readonly dismiss: (contactId: ContactId | null, tag: Guard['tag']) => void;
}

interface Opening {
  readonly writing: Writing<MessageStep>;
  readonly places: readonly GuardPlace[];
  readonly isClear: boolean;
  /** How many such messages were recorded then: once there is another, the guards no longer apply. */
  readonly messages: number;
}

const idle: WritingWork = { opened: null, places: [], isClear: false, dismiss: () => undefined };

/** A message of a step. Warns once per opening. Recording a message as sent is never questioned. */
export function useWriting(detail: ApplicationDetail, writing: Writing<MessageStep> | null): WritingWork {
  const policy = usePolicy();
  const now = useNow();
  const [opening, setOpening] = useState<Opening | null>(null);
  const { application, progress } = detail;
  if (writing !== null && policy !== null && opening?.writing !== writing) {
    const places = guardPlaces(detail, writing, now, policy);
    setOpening({
      writing,
      places,
      isClear: places.length === 0,
      messages: messagesLike(application, writing),
    });
  }
  const opened = opening?.writing;
  const announceOpening = useEffectEvent(() => {
    const timeZone = progress.cycle?.timeZone;
    if (opening === null || timeZone === undefined) return;
    const { kind } = opening.writing;
    const words = opening.places.map(({ guard }) => guardWords(guard, { application, kind, timeZone, now }));
    announce(opening.isClear ? t('guards.clear') : words.join(' '));
  });
  // Once, when it is opened; not again as time passes or a line is dismissed.
  useEffect(() => {
    if (opened !== undefined) announceOpening();
  }, [opened]);

  if (opening === null || writing === null || progress.cycle === null) return idle;
  if (opening.writing !== writing || opening.messages !== messagesLike(application, writing)) return idle;
  return {
    opened: opening.writing,
    places: opening.places,
    isClear: opening.isClear,
    dismiss: (contactId, tag) =>
      setOpening({
        ...opening,
        places: opening.places.filter((place) => place.contactId !== contactId || place.guard.tag !== tag),
      }),
  };
}

/** The messages recorded for the step, to that person or to nobody in particular. */
function messagesLike({ touches }: Application, { kind, contactId }: Writing<MessageStep>): number {
  return touches.filter(
    (touch) =>
      touch.step === kind &&
      (contactId === null || touch.contactId === contactId || touch.contactId === null),
  ).length;
}
