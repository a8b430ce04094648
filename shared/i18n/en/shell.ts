/** The words around the window: menus, dialogs, the tray's own lines, messages on start and exit. */
export const shell = {
  appName: 'Afterword',
  menu: {
    file: 'File',
    about: 'About {{app}}',
    services: 'Services',
    hideApp: 'Hide {{app}}',
    hideOthers: 'Hide others',
    showAll: 'Show all',
    edit: 'Edit',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    pasteAsText: 'Paste as plain text',
    selectAll: 'Select all',
    view: 'View',
    appearance: 'Appearance',
    appearanceSystem: 'Same as system',
    appearanceLight: 'Light',
    appearanceDark: 'Dark',
    fullScreen: 'Full screen',
    reload: 'Reload',
    developerTools: 'Developer tools',
    window: 'Window',
    minimize: 'Minimise',
    zoom: 'Zoom',
    bringToFront: 'Bring all to front',
    help: 'Help',
    showFolder: 'Show the data folder',
    showLog: 'Show the log',
  },
  contextMenu: {
    noSuggestions: 'No suggestions',
    learnWord: 'Add to dictionary',
    copyLink: 'Copy link',
  },
  about: {
    copyright: 'Everything stays on this computer. MIT licence.',
  },
  tray: {
    stays: {
      title: 'Afterword stays in the tray',
      body: 'You’ll still get reminders. To quit, use the tray menu. You can change what closing the window does in Settings.',
    },
  },
  autostart: {
    /** In the system's list of startup programs. */
    comment: 'Reminds you to follow up after your interviews',
    offer: {
      label: 'Start with the computer',
      text: 'Afterword can only remind you while it’s running. Start it with the computer, hidden in the tray?',
      textWithoutTray:
        'Afterword can only remind you while it’s running. Start it with the computer? This desktop has no tray, so its window opens each time.',
      accept: 'Start with the computer',
      decline: 'Not now',
      accepted: 'Afterword now starts with the computer. You can change this in Settings.',
      declined: 'Afterword won’t start by itself. You can change this in Settings.',
    },
  },
  placeOffer: {
    label: 'Public holidays',
    text: 'Public holidays vary by region in your country ({{country}}). Where do you work?',
    choose: 'Choose region',
    decline: 'Nationwide holidays only',
  },
  close: {
    message: 'Keep Afterword running?',
    detail:
      'This desktop has no tray. While it’s minimised, Afterword keeps reminding you; once you quit, it can’t. You can change this in Settings.',
    minimize: 'Minimise',
    quit: 'Quit',
    cancel: 'Cancel',
  },
  crash: {
    again: {
      message: 'The window stopped working twice within a minute',
      detail:
        'What you saved and typed is kept. Reload the window once more, or quit and start Afterword again later.',
      reload: 'Reload the window',
      quit: 'Quit',
    },
  },
  /** Said once about a data folder where a database isn't safe. */
  folder: {
    synced: {
      message: 'Afterword’s data is in a folder that {{by}} syncs',
      detail:
        '{{path}}\n\nA program that copies the database while it’s in use can damage it or bring back an old version. Keep the folder on this computer only: quit Afterword, move the folder elsewhere, and start Afterword with --user-data-dir and its new place. To have a copy in the cloud, put the backups there instead: Settings › Data.',
    },
    network: {
      message: 'Afterword’s data is on a network drive',
      detail:
        '{{path}}\n\nIf the connection drops, or another computer opens the same folder, the database can be damaged. Quit Afterword, move the folder to this computer, and start Afterword with --user-data-dir and its new place. The backups may stay on the network: Settings › Data.',
    },
    ok: 'Continue',
  },
  preferences: {
    message: 'The window settings couldn’t be read',
    restored: 'The last good copy was restored. The unreadable file is kept as {{file}}.',
    reset:
      'The window starts with default settings. The unreadable file is kept as {{file}}. Your applications aren’t affected.',
    ok: 'Continue',
  },
  startup: {
    showFolder: 'Show folder',
    quit: 'Quit',
    notWritable: {
      message: 'Afterword can’t write to its data folder',
      detail:
        'It’s here:\n{{path}}\n\nNothing was changed. Give yourself permission to read and write it, or move it off a read-only disk, then start Afterword again.',
    },
    locked: {
      message: 'Afterword can’t tell whether it is already running',
      detail:
        '{{path}}\n\nNothing was changed. This lock may have been left by another computer that uses the same folder, or something else is in its place. Quit Afterword there, delete what is named above, then start again.',
    },
    unsuitableFolder: {
      message: 'The data folder can’t keep a database safe',
      detail:
        'It’s here:\n{{path}}\n\nIt seems to be on a network drive. Nothing was changed. Start Afterword with --user-data-dir and a folder on this computer.',
    },
    vanished: {
      message: 'The database is missing',
      detail:
        'It was here:\n{{path}}\n\nAfterword kept applications here before, so it won’t start with an empty database. Put the file back, or a copy from the “backups” folder next to it, then start Afterword again.',
    },
    empty: {
      message: 'The database has become empty',
      detail:
        'It’s here:\n{{path}}\n\nIt held applications before, so it was left as it is. Put a copy from the “backups” folder in its place, then start Afterword again.',
    },
    notADatabase: {
      message: 'The database file isn’t a database',
      detail:
        'It’s here:\n{{path}}\n\nIt was left as it is. Move it somewhere safe and put a copy from the “backups” folder in its place, then start Afterword again.',
    },
    ofAnotherProgram: {
      message: 'The database belongs to another program',
      detail:
        'It’s here:\n{{path}}\n\nIt was left as it is. Move it somewhere else, then start Afterword again.',
    },
    newer: {
      message: 'The database was saved by a newer version of Afterword',
      detail:
        'It’s here:\n{{path}}\n\nIt was left as it is. Install the latest version of Afterword to open it.',
    },
    damaged: {
      message: 'The database is damaged',
      detail:
        'It’s here:\n{{path}}\n\nIt was left as it is. Keep it somewhere safe, put a copy from the “backups” folder in its place, then start Afterword again.',
    },
    diskFull: {
      message: 'The disk is full',
      detail: '{{path}}\n\nNothing was changed. Free up some space, then start Afterword again.',
    },
    busy: {
      message: 'Another program is using the database',
      detail:
        'It’s here:\n{{path}}\n\nNothing was changed. Close the program that uses it (perhaps a backup or cloud program), then start Afterword again.',
    },
    io: {
      message: 'The database couldn’t be opened',
      detail:
        'It should be here:\n{{path}}\n\nNothing was changed. Check that the disk is connected and nothing else has taken the file’s place, then start Afterword again.',
    },
    unexpected: {
      message: 'Afterword couldn’t start',
      detail: '{{path}}\n\nNothing was overwritten. The log in this folder says more.',
    },
  },
  restore: {
    failed: {
      message: 'The backup couldn’t be restored',
      detail: 'Nothing was changed. Afterword starts again with the applications you had.',
      startAgain: 'Start again',
    },
  },
  /** The database files were replaced or removed while the program was running. */
  displaced: {
    replaced: {
      message: 'The database was replaced while Afterword was running',
      detail:
        'Another program, perhaps one that syncs folders, put a different file here:\n{{path}}\n\nNothing you saved is lost. It’s in this copy:\n{{copy}}\n\nPut the copy back to keep working with it; the other file is kept next to it. Or open the other file; the copy stays where it is.',
    },
    overwritten: {
      message: 'The database was changed from outside while Afterword was running',
      detail:
        'Another program or a failing disk changed this file:\n{{path}}\n\nNothing you saved is lost. It’s in this copy:\n{{copy}}\n\nPut the copy back to keep working with it; the changed file is kept next to it. Or open the changed file; the copy stays where it is.',
    },
    removed: {
      message: 'The database was moved or deleted while Afterword was running',
      detail:
        'It was here:\n{{path}}\n\nNothing you saved is lost. It’s in this copy:\n{{copy}}\n\nPut the copy back to keep working with it.',
    },
    logLost: {
      message: 'Part of the database was replaced or deleted while Afterword was running',
      detail:
        'Another program, perhaps one that syncs folders, changed the files next to:\n{{path}}\n\nNothing you saved is lost. It’s in this copy:\n{{copy}}\n\nPut the copy back to keep working with it; the files it replaces are kept next to it.',
    },
    noCopy:
      'What you saved couldn’t be copied to:\n{{folder}}\n\nIt’s safe as long as Afterword keeps running. Free up some space, or make the folder writable, then try again.',
    notPutBack: {
      message: 'The copy couldn’t be put back',
      detail:
        'Nothing is lost; everything you saved is in:\n{{copy}}\n\nClose whatever program is using the folder. Then rename the copy to afterword.db and start Afterword again.',
    },
    choice: {
      'put-back': 'Put the copy back',
      'open-other': 'Open the other file',
      'show-folder': 'Show folder',
      retry: 'Try again',
      quit: 'Quit',
    },
  },
  demo: {
    title: 'Afterword (demo)',
  },
} as const;
