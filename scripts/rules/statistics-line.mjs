import { z } from 'zod';

import { survivalOf } from '../../shared/statistics/survival';
import { hasToBe, lineCommand, objectOf } from './json-line.mjs';

const daysWords = hasToBe('a number of days, at least 0');

const statisticsFields = objectOf({
  durations: z
    .array(
      objectOf({
        days: z.number(daysWords).min(0, daysWords),
        answered: z.boolean(hasToBe('true or false')),
      }),
      hasToBe('a list of durations'),
    )
    .max(1_000_000, 'There are more than 1,000,000 durations.'),
});

/** How long replies took: durations in as a line of JSON, the estimate out as one. */
export const answerStatistics = lineCommand(statisticsFields, ({ durations }) => survivalOf(durations));
