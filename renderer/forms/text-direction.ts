/**
 * For the library's text fields: the direction of what is typed, by its own letters. A `dir` of the field itself would go
 * to what is around it.
 */
export const textDirection = { input: { dir: 'auto' } } as const;
