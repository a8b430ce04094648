/** The name under a message, typed where the template left a gap for it. */
import { messageWords } from '@shared/messages/templates/templates';

const gaps = Object.values(messageWords).map((words) => `[${words.gaps.me}]`);
const MOST_CHARACTERS = 60;

/** True if the user's name is still missing in the text. */
export function lacksName(text: string): boolean {
  return gaps.some((gap) => text.includes(gap));
}

/**
 * What `text` has in place of the gap under the closing of `template`; null if the template has no gap there, or if the
 * closing was changed, or if it isn't known to be a name.
 */
export function signedName(text: string, template: string): string | null {
  const closing = linesOf(template).findLast((_line, at, lines) => gaps.includes(lines[at + 1] ?? ''));
  const signed = linesOf(text);
  const at = signed.length - 2;
  const name = signed[at + 1] ?? '';
  if (closing === undefined || signed[at] !== closing) return null;
  return name.length > MOST_CHARACTERS || lacksName(name) ? null : name;
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
