/** What became of printing: the user may have closed the system's dialog. */
export type PrintOutcome = 'printed' | 'cancelled' | 'failed';
