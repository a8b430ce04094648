/** The words about backups: in Settings › Data, in the dialog that restores one, and when the program can't start. */
export const backups = {
  folder: {
    choose: 'Choose a folder for backups',
  },
} as const;
