/**
 * For the library's text fields: sets the text direction by the letters typed. A `dir` on the field component itself would
 * be applied to the elements around the input.
 */
export const textDirection = { input: { dir: 'auto' } } as const;
