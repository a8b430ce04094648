/** The link of a video meeting, wherever an invitation hides it. */

const meetingLinks = [
  /^https?:\/\/[\w.-]*zoom\.(?:us|com)\/(?:j|my|w|wc|s)\/\S+/iu,
  /^https?:\/\/[\w.-]*zoomgov\.com\/(?:j|my|w)\/\S+/iu,
  /^https?:\/\/teams\.(?:microsoft|live)\.com\/(?:l\/meetup-join|meet)\/\S+/iu,
  /^https?:\/\/(?:gov|dod)\.teams\.microsoft\.us\/(?:l\/meetup-join|meet)\/\S+/iu,
  /^https?:\/\/meet\.google\.com\/(?:[a-z]{3}-[a-z]{4}-[a-z]{3}|lookup\/\S+)/iu,
  /^https?:\/\/[\w.-]*webex\.com\/(?!(?:downloads?|test|help|support)\b)\S*(?:meet|join|j\.php|wbxmjs|m\/)\S*/iu,
  /^https?:\/\/(?:[\w.-]+\.)?whereby\.com\/\S+/iu,
  /^https?:\/\/(?:global\.|www\.)?(?:gotomeeting\.com\/join|gotomeet\.me|meet\.goto\.com)\/?\S+/iu,
  /^https?:\/\/(?:[\w.-]+\.)?chime\.aws\/\S+/iu,
  /^https?:\/\/meet\.jit\.si\/\S+/iu,
  /^https?:\/\/(?:[\w.-]+\.)?bluejeans\.com\/\S+/iu,
  /^https?:\/\/join\.skype\.com\/\S+/iu,
  /^https?:\/\/(?:[\w.-]+\.)?(?:hirevue|coderpad|karat|hackerrank|daily|around|ringcentral|livestorm|tixeo)\.(?:com|io|co)\/\S+/iu,
  /^https?:\/\/[\w.-]+\/(?:b|rooms)\/[\w-]{3,}\S*/iu,
];
/** Tests, downloads, dial-in numbers, options: what is beside the right link. */
const noMeeting =
  /\/test\b|download|dialin|dial-in|pstn|aka\.ms|\/help|support\.|learn\.microsoft|meetingoptions|\/usp\/|privacy|tel\.meet|zoom\.us\/(?:u|test|skype)\/|\/docs\//iu;
const anyLink = /https?:\/\/[^\s<>"'\\^`{}|]+/giu;
const entities: readonly (readonly [RegExp, string])[] = [
  [/&amp;/giu, '&'],
  [/&(?:#38|#x26);/giu, '&'],
  [/&(?:lt|gt|quot|#39|apos|nbsp);/giu, ' '],
];

/** The links of a text, as they were meant: without what surrounds them, safe-link wrappings opened. */
export function linksIn(text: string): readonly string[] {
  const plain = entities.reduce((done, [entity, sign]) => done.replace(entity, sign), text);
  return [...plain.matchAll(anyLink)].map(([link]) => unwrapped(trimmed(link)));
}

function trimmed(link: string): string {
  const bare = link.replace(/[.,;:!?*_]+$/u, '');
  const opens = (bare.match(/[([]/gu) ?? []).length;
  const closes = (bare.match(/[)\]]/gu) ?? []).length;
  return closes > opens ? bare.replace(/[)\].,;:]+$/u, '') : bare;
}

/** The address inside a wrapping that mail programs put around every link. */
function unwrapped(link: string): string {
  const inner =
    /^https?:\/\/[\w.-]*safelinks\.protection\.outlook\.com\/.*?[?&]url=([^&]+)/iu.exec(link) ??
    /^https?:\/\/www\.google\.com\/url\?(?:.*&)?q=([^&]+)/iu.exec(link);
  if (inner?.[1] === undefined) return link;
  try {
    const address = decodeURIComponent(inner[1]);
    // Anybody can write such a wrapping: what is inside may be no link at all.
    return /^https?:\/\/\S+$/iu.test(address) ? address : link;
  } catch {
    // Cut in the middle of an escape: the wrapping still works.
    return link;
  }
}

/** True for a link that opens a meeting. */
export function isMeetingLink(link: string): boolean {
  return !noMeeting.test(link) && meetingLinks.some((pattern) => pattern.test(link));
}

/** The first meeting link of several texts, in their order; null if there is none. */
export function meetingLinkIn(texts: readonly string[]): string | null {
  for (const text of texts) {
    const found = linksIn(text).find(isMeetingLink);
    if (found !== undefined) return found;
  }
  return null;
}

const placeholder =
  /^(?:microsoft[ -]?teams(?:[ -](?:meeting|besprechung))?|teams(?: meeting)?|zoom(?: meeting| call)?|web ?ex(?: meeting)?|google[ -]?meet|google hangouts?|skype(?: meeting)?|skype-besprechung|online|remote|virtual|video ?call|microsoft teams-besprechung|reunión de microsoft teams|microsoft teams toplantısı)$/iu;

/** A place to go to; null for a link, or a word like "Zoom" that only says how. */
export function placeOf(location: string): string | null {
  const parts = location
    .replace(anyLink, ' ')
    .split(/[;\n]/u)
    .map((part) => part.replace(/\s+/gu, ' ').trim())
    .filter((part) => part !== '' && !placeholder.test(part) && !/^[\s()[\]<>-]*$/u.test(part));
  return parts.length === 0 ? null : parts.join('; ');
}
