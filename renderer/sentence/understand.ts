import { hasTwelveHours } from '@shared/i18n/dates';
import type { Card } from '@shared/model/card';
import type { ClockTime } from '@shared/model/time';
import { clockTimeOf, dateOf } from '@shared/rules/calendar/calendar';
import { computerZone, currentInstant } from '../core/clock';
import { locale, region } from '../core/words';
import { readSentence } from './read-sentence';
import type { Understanding } from './sentence';

/** What was typed, read with the user's cards, today, and in the user's way of writing dates and times. */
export function understand(typed: string, cards: ReadonlyMap<string, Card>): Understanding {
  const [now, zone] = [currentInstant(), computerZone()];
  return readSentence(typed, {
    cards: [...cards.values()],
    now: clockTimeOf(now, zone),
    dates: { today: dateOf(now, zone), locale, region },
    times: { hasTwelveHours: hasTwelveHours(locale), near: '12:00' as ClockTime },
  });
}
