import type { Stage } from '@shared/model/application';

// Written again instead of imported: the model's list comes with its zod schemas, which the first paint need not load.
const isColumn = {
  applied: true,
  'thank-you': true,
  'check-in': true,
  final: true,
  closed: true,
} as const satisfies Record<Stage, true>;

/** The columns from left to right. */
export const stagesInOrder = Object.keys(isColumn) as readonly Stage[];
