/** Recognises text that was copied out of an invitation or a mail's source. */

const headers = /^(?:from|to|subject|date|message-id|received|mime-version|content-type)\s*:\s*\S/imu;
const LOOKED_AT = 4_000;
/** Blanks, joiners and marks without a width, as web mail and messengers put them before a line. */
const unseenStart = /^[\u200B-\u200F\u2060\uFEFF]+/gmu;

/** The text without invisible characters at the beginning of a line, which would hide a header. */
export function withoutUnseenStarts(pasted: string): string {
  return pasted.replace(unseenStart, '');
}

/** True for a calendar, and for a text that begins with the headers of a mail. */
export function isLetterText(text: string): boolean {
  const start = withoutUnseenStarts(text.slice(0, LOOKED_AT)).trimStart();
  if (/^BEGIN\s*:\s*VCALENDAR/iu.test(start)) return true;
  const [head = ''] = start.split(/\r?\n\r?\n/u, 1);
  const named = head.split(/\r?\n/u).filter((line) => headers.test(line));
  return (
    headers.test(head.split('\n', 1)[0] ?? '') &&
    named.length >= 2 &&
    /^(?:from|message-id|received)\s*:/imu.test(head)
  );
}
