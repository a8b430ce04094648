import { useEffect, useState } from 'react';
import type { Explanation } from '@shared/model/explanation';
import { call } from '../core/bridge';

/** The name of the public holiday that moved the step, once looked up; null if there is none. */
export function useHolidayName({ reasons }: Explanation): string | null {
  const holiday = reasons.find((reason) => reason.holiday !== undefined)?.holiday;
  const [found, setFound] = useState<{ readonly date: string; readonly name: string } | null>(null);
  useEffect(() => {
    if (holiday === undefined) return undefined;
    let isWanted = true;
    void call('holidays:read', { place: holiday.place }).then((reply) => {
      const name = reply.ok ? reply.value.find(({ date }) => date === holiday.date)?.name : undefined;
      // The sentence works without a name too.
      if (isWanted && name !== undefined) setFound({ date: holiday.date, name });
    });
    return () => {
      isWanted = false;
    };
  }, [holiday]);
  return holiday !== undefined && found?.date === holiday.date ? found.name : null;
}
