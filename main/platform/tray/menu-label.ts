/** Escapes text for a menu label, where a single `&` would mark the item's access key. */
export function escapeLabel(text: string): string {
  return text.replaceAll('&', '&&');
}
