/** How an invitation or a mail is remembered at its application, so that later ones of the same conversation find it. */

export function markOfInvitation(uid: string): string {
  return `invitation ${uid}`;
}

/** `messageId` is without its angle brackets. */
export function markOfMail(messageId: string): string {
  return `mail ${messageId}`;
}
