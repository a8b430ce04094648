/** Automatic replies: nobody wrote them, so the dates they name aren't anybody's answer. */

const announced =
  /\b(?:automatic|automated|auto)[- ]?(?:reply|response|answer)\b|\bauto[- ]?(?:reply|responder)\b|^\s*(?:re:\s*)?(?:out[- ]of[- ](?:the )?office|ooo)\s*(?:[:–-]|$)|limited (?:or no )?access to (?:my )?(?:e-?mails?|inbox)/im;
const absent = /\b(?:out of (?:the )?office|on (?:\w+ )?leave|away|on (?:holiday|vacation|pto))\b/i;
const urgent =
  /\burgent (?:matters?|enquir|inquir|quer|requests?|cases?|issues?|help)|\b(?:is|are) urgent\b|\burgently\b/i;

/** True if a message or its subject says so, or if it says that the author is away and whom to ask in urgent cases. */
export function isAutomaticReply(text: string): boolean {
  return announced.test(text) || (absent.test(text) && urgent.test(text));
}
