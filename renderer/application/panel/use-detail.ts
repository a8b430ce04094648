/** One application as main has it, reloaded whenever it changes. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ApplicationDetail } from '@shared/ipc/detail';
import type { ApplicationId } from '@shared/model/ids';
import { useNow } from '../../core/clock';
import { call, listen } from '../../core/bridge';
import type { Failure } from '@shared/model/outcome';

export type DetailReading =
  | { readonly tag: 'reading' }
  | { readonly tag: 'read'; readonly detail: ApplicationDetail }
  | { readonly tag: 'failed'; readonly refusal: Failure };

export interface Detail {
  readonly reading: DetailReading;
  readonly readAgain: () => void;
}

/** Loads the application and keeps it up to date; `onGone` is called once it was deleted. */
export function useDetail(applicationId: ApplicationId, onGone: () => void): Detail {
  const [read, setRead] = useState<{ readonly id: ApplicationId; readonly reading: DetailReading } | null>(
    null,
  );
  const asked = useRef(0);

  const readAgain = useCallback(() => {
    asked.current += 1;
    const question = asked.current;
    void call('application:read', { applicationId }).then((reply) => {
      // The answer to an earlier request is outdated.
      if (question !== asked.current) return;
      setRead({
        id: applicationId,
        reading: reply.ok ? { tag: 'read', detail: reply.value } : { tag: 'failed', refusal: reply.refusal },
      });
    });
  }, [applicationId]);

  useEffect(() => {
    readAgain();
    const stops = [
      listen('board:changed', (change) => {
        if (change.removed.includes(applicationId)) onGone();
        else if (change.saved.some((card) => card.id === applicationId)) readAgain();
      }),
      // A policy that moves no date of this card may still change the reasons.
      listen('settings:changed', readAgain),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [applicationId, onGone, readAgain]);

  const reading = read?.id === applicationId ? read.reading : ({ tag: 'reading' } as const);
  useReadAsTimePasses(reading, readAgain);
  return { reading, readAgain };
}

/** Time alone changes steps; main says when it will next. */
function useReadAsTimePasses(reading: DetailReading, readAgain: () => void): void {
  const now = useNow();
  const changesAt = reading.tag === 'read' ? reading.detail.progress.changesAt : null;
  const isOver = changesAt !== null && now >= changesAt;
  useEffect(() => {
    if (isOver) readAgain();
  }, [isOver, changesAt, readAgain]);
}
