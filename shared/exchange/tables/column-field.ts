/** What a column of a table can be. */
export const columnFields = [
  'company',
  'role',
  /** Both of them in one cell: "Acme – Designer". */
  'job',
  'status',
  'appliedOn',
  'statusOn',
  'interview',
  'location',
  'source',
  'salary',
  'tags',
  'link',
  'contactName',
  'contactEmail',
  'notes',
  'savedOn',
  'isApplied',
  'isArchived',
  'archivedOn',
  'firstName',
  'lastName',
  'connectedOn',
] as const;
export type ColumnField = (typeof columnFields)[number];
