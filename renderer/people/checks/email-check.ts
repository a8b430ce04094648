/** True if it may be an email address, in any script. Only obvious slips fail: nothing is refused for it. */
export function looksLikeEmail(text: string): boolean {
  return /^[^\s@<>",;]+@[^\s@<>",;.]+(\.[^\s@<>",;.]+)+$/u.test(text.trim());
}
