/** Limits for imported files. Anything larger is refused with a message. */

export const MAX_TABLE_BYTES = 32 * 1024 * 1024;
export const MAX_ZIP_BYTES = 512 * 1024 * 1024;
/** Archives inside an archive, together, unpacked. */
export const MAX_NESTED_BYTES = 256 * 1024 * 1024;
export const MAX_CALENDAR_BYTES = 4 * 1024 * 1024;
export const MAX_MAIL_BYTES = 25 * 1024 * 1024;
/** A calendar inside a mail. */
export const MAX_CALENDAR_PART_BYTES = 1024 * 1024;
export const MAX_EXPORT_BYTES = 128 * 1024 * 1024;
export const MAX_EXPORTED_EVENTS = 500_000;
export const MAX_ROWS = 100_000;
export const MAX_COLUMNS = 300;
export const MAX_CELL_CHARACTERS = 100_000;
export const MAX_EVENTS = 200;
/** Mails inside mails. */
export const MAX_MAIL_DEPTH = 5;

/** "32 MB", for a message. */
export function megabytes(bytes: number): string {
  return `${String(Math.round(bytes / (1024 * 1024)))} MB`;
}
