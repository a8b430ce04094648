/** Why the data folder is a bad place for a database: a program syncs it, or it is on another computer. */
export type FolderRisk = { readonly kind: 'synced'; readonly by: string } | { readonly kind: 'network' };
