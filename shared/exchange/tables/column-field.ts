/** What a column of a table can be. */
export const columnFields = [
  'company',
  'role',
  /** Both of them in one cell: "Acme – Designer". */
  'job',
  'status',
  'appliedOn',
  'statusOn',
  /** Named after a status, which a tick or a date in it says was reached. */
  'reached',
  'interview',
  /** The days of messages to them. */
  'thankedOn',
  'followedUpOn',
  'finalSentOn',
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
