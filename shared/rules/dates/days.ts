/** The numbers of section 3 of the rules, in one place: `cadence.ts` dates by them, `explain.ts` mentions the dates. */

/** The thank-you, in elapsed hours after the interview (T1, T2, T3). */
export const thankYouHours = { due: 24, latest: 48 } as const;

/** The lines of the check-in's table, in days after the interview. */
export const checkInDays = {
  fast: { opens: 2, due: 3, latest: 7 },
  slow: { opens: 10, due: 14, latest: 21 },
  'two-weeks': { opens: 7, due: 14, latest: 21 },
  /** Due `DAYS_AFTER_THANK_YOU` after the thank-you, and at most this long after the interview. */
  week: { opens: 7, due: 14, latest: 14 },
} as const;
export const DAYS_AFTER_THANK_YOU = 7;

/** The final message, in days after the check-in. */
export const finalDays = { opens: 7, dueFast: 7, due: 14 } as const;

/** In days after news (R). */
export const newsDays = { wait: 7, latest: 14 } as const;

/** The days that a named date leaves after its grace until the latest date. */
export const DAYS_AFTER_GRACE = 4;

/** The days from due to latest of the final message and of letting go. */
export const LATEST_AFTER_DUE_DAYS = 7;
