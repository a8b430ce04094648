/** Text as the label of a menu item: `&` would mark the item's key; doubled it is itself. */
export function escapeLabel(text: string): string {
  return text.replaceAll('&', '&&');
}
