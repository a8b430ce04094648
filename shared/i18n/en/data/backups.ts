/** The words about backups: in Settings › Data, in the dialog that restores one, and when the program can't start. */
export const backups = {
  title: 'Backups',
  reading: 'Looking for backups…',
  unreadable: 'Couldn’t look for backups. {{why}}',
  none: 'No backup yet. The first one is made a few minutes after Afterword starts.',
  latest: 'Latest backup: {{when}} ({{relative}}).',
  running: 'Making a backup…',
  /** The sizes come with their unit. */
  count_one: '{{count, number}} backup, {{size}}.',
  count_other: '{{count, number}} backups, {{size}} together.',
  rule: 'One is made and checked every day. One a day is kept for two weeks, one a week for two months.',
  still_one:
    '{{count, number}} deleted application is still in older backups. It’s removed from them with the next one: {{when}}.',
  still_other:
    '{{count, number}} deleted applications are still in older backups. They’re removed from them with the next one: {{when}}.',
  make: 'Back up now',
  made: 'Backup made.',
  restore: 'Restore…',
  failed: 'No backup was made. {{why}} Afterword tries again {{when}}.',
  notMade: 'No backup was made. {{why}}',
  madeInstead: 'Backup made in Afterword’s own folder.',
  /** While the chosen folder can’t be used. */
  standIn: '{{why}} Until it can be used again, daily backups go to Afterword’s own folder.',
  standInRetry:
    '{{why}} Until it can be used again, daily backups go to Afterword’s own folder. Afterword tries it again {{when}}.',
  folder: {
    label: 'Folder for daily backups',
    hint: 'Another drive is safest. Several computers can share a folder: each keeps its backups in a part of its own. Backups made before a change always stay in Afterword’s own folder.',
    choose: 'Choose a folder for backups',
    change: 'Choose…',
    show: 'Show folder',
    own: 'Use Afterword’s own folder',
    changed: 'Daily backups now go to the folder you chose.',
    ownAgain: 'Daily backups now go to Afterword’s own folder.',
    refused: 'The folder can’t be used. {{why}}',
    former: 'Folders used before',
    formerHint:
      'Backups in them can still be restored, and old ones are removed there, too. A folder is dropped from this list once none of your backups is left in it.',
    holds_one: '{{count, number}} backup',
    holds_other: '{{count, number}} backups',
    unreachable: 'Can’t be reached at the moment',
    forget: 'Forget this folder',
    forgotten: 'Folder forgotten. The backups in it were left as they are.',
    /** For applications that were removed for good. */
    mayHold_one:
      'A copy of {{count, number}} deleted application may still be in the backups in {{folder}}, which can’t be reached. Connect its drive, and it’s removed with the next daily backup.',
    mayHold_other:
      'Copies of {{count, number}} deleted applications may still be in the backups in {{folder}}, which can’t be reached. Connect its drive, and they’re removed with the next daily backup.',
    holdsLocked_one:
      'A copy of {{count, number}} deleted application is still in the backups in {{folder}}, because Afterword may not write there. Change its permissions, or delete those backups yourself.',
    holdsLocked_other:
      'Copies of {{count, number}} deleted applications are still in the backups in {{folder}}, because Afterword may not write there. Change its permissions, or delete those backups yourself.',
  },
  /** Backups in a chosen folder that are in nobody’s part of it. */
  loose: {
    holds_one:
      '{{count, number}} backup in {{folder}} ({{size}}) is from an earlier installation of Afterword, or from another computer. You can restore it, but it’s never thinned out.',
    holds_other:
      '{{count, number}} backups in {{folder}} ({{size}} together) are from an earlier installation of Afterword, or from another computer. You can restore them, but they’re never thinned out.',
    delete: 'Delete…',
    ask_one: 'Delete {{count, number}} backup?',
    ask_other: 'Delete {{count, number}} backups?',
    askDetail_one:
      'It’s in {{folder}}, and was made by an earlier installation of Afterword, or by another computer that uses this folder. What only it holds is then gone. Your own backups stay.',
    askDetail_other:
      'They’re in {{folder}}, and were made by an earlier installation of Afterword, or by another computer that uses this folder. What only they hold is then gone. Your own backups stay.',
    confirm_one: 'Delete it',
    confirm_other: 'Delete them',
    keep: 'Keep',
    deleted_one: 'Deleted {{count, number}} backup.',
    deleted_other: 'Deleted {{count, number}} backups.',
    notDeleted: 'Not all of them could be deleted. {{why}}',
  },
  kinds: {
    daily: 'Daily',
    'before-update': 'Before an update',
    'before-import': 'Before an import',
    'before-restore': 'Before restoring',
  },
  /** What went wrong, and what to do about it. */
  failures: {
    'folder-gone': 'The backup folder isn’t there. Connect its drive, or choose another folder.',
    'folder-empty':
      'There’s no backup left in the backup folder, although some were made there, so its drive is probably not connected. Connect it, or choose the folder again.',
    'read-only': 'Afterword may not write to that folder. Change its permissions, or choose another one.',
    'disk-full': 'The disk is full. Free up some space.',
    damaged: 'The copy didn’t pass its check, so it wasn’t kept.',
    newer: 'It was made by a newer version of Afterword. Update Afterword first.',
    busy: 'Another program is using the file. Try again in a moment.',
    io: 'The disk reported an error. Check the drive.',
    gone: 'This backup isn’t there any more.',
    unexpected: 'Something went wrong in Afterword. The log says more.',
  },
  dialog: {
    title: 'Restore a backup',
    close: 'Cancel',
    list: 'Backups',
    changes: 'What would change',
    /** With its age, for example “2 days ago”. */
    entry: '{{kind}}, {{size}}, {{age}}',
    entryFrom: '{{kind}}, {{size}}, {{age}}, made on {{computer}}',
    entryUnknown: '{{kind}}, {{size}}, {{age}}, perhaps from another computer',
    comparing: 'Comparing it with what you have now…',
    unreadable: 'This backup can’t be restored. {{why}}',
    /** For a backup that doesn’t pass its check. */
    damaged: 'It’s damaged. Choose another one.',
    holds_one: 'This backup holds {{count, number}} application.',
    holds_other: 'This backup holds {{count, number}} applications.',
    same: 'It’s the same as what you have now.',
    onlyHere_one: '{{count, number}} application isn’t in it, and would disappear:',
    onlyHere_other: '{{count, number}} applications aren’t in it, and would disappear:',
    onlyThere_one: '{{count, number}} application would come back:',
    onlyThere_other: '{{count, number}} applications would come back:',
    different_one: '{{count, number}} application would be as it was then:',
    different_other: '{{count, number}} applications would be as they were then:',
    settings: 'Rules, working days and other settings would be as they were then.',
    more_one: 'and {{count, number}} more',
    more_other: 'and {{count, number}} more',
    nothingToRestore: 'Restoring it would change nothing.',
    safety: 'What you have now is backed up first, so you can come back to it. Afterword then restarts.',
    restore: 'Restore this backup',
    restoring: 'Restoring…',
    notRestored: 'Nothing was changed. {{why}}',
    empty: 'There’s no backup to restore yet.',
    /** Below the list of backups to restore. */
    notListed: 'Backups in {{folder}} aren’t listed, because it can’t be reached.',
  },
  /** In the system's own message box, when the database can't be used. */
  recovery: {
    kept: 'It’s here:\n{{path}}\n\nThe newest good backup is from {{when}} ({{relative}}); what you did after that would be missing. Restoring it deletes nothing: the file above is kept, renamed.',
    missing:
      'It was here:\n{{path}}\n\nThe newest good backup is from {{when}} ({{relative}}); what you did after that would be missing. Or put the file back, then start Afterword again.',
    keptWithout:
      'It’s here:\n{{path}}\n\nNo good backup was found. If you have a copy of this file, put it in its place and start Afterword again. Or start with an empty board: the file above is kept, renamed.',
    missingWithout:
      'It was here:\n{{path}}\n\nNo good backup was found. Put the file back (its drive may not be connected), then start Afterword again. Or start with an empty board.',
    choices: {
      restore: 'Restore that backup',
      salvage: 'Save what can be read…',
      'show-folder': 'Show folder',
      'start-empty': 'Start with an empty board',
      quit: 'Quit',
    },
    fileName: 'afterword-rescued.jsonl',
    salvaged_one:
      '{{count, number}} record could be read. It’s in {{file}}.\n\nAfterword can’t import that file, but any text editor opens it, so that you can look things up.',
    salvaged_other:
      '{{count, number}} records could be read. They’re in {{file}}.\n\nAfterword can’t import that file, but any text editor opens it, so that you can look things up.',
    nothingSalvaged:
      'Nothing could be read: the part of the database that says where everything is stored is damaged. The file itself is kept.',
    notSalvaged: 'Nothing was saved. {{why}}',
    continue: 'Continue',
  },
  restored: {
    label: 'Restored backup',
    text: 'Restored the backup from {{when}}. What you had before is kept as a backup.',
    afterDamage:
      'Restored the backup from {{when}}. The database that couldn’t be used is kept next to it, renamed.',
    undo: 'Go back…',
    done: 'Close',
  },
} as const;
