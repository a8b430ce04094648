/** The list with `saved` in it: in the place of the entry with its id, otherwise last. */
export function withSaved<T extends { readonly id: string }>(list: readonly T[], saved: T): readonly T[] {
  return list.some(({ id }) => id === saved.id)
    ? list.map((known) => (known.id === saved.id ? saved : known))
    : [...list, saved];
}
