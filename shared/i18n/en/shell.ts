/** The words of what surrounds the window: menus, dialogs, the tray's own lines, messages at start and end. */
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
    appearanceSystem: 'Like the system',
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
      body: 'Reminders keep coming. Quit from the tray’s menu; Settings can change what closing the window does.',
    },
  },
  autostart: {
    /** In the system's list of programs that start with the session. */
    comment: 'Reminds you of what is due after your interviews',
    offer: {
      label: 'Start with the computer',
      text: 'Afterword can only remind you while it runs. Start it with the computer, out of sight in the tray?',
      textWithoutTray:
        'Afterword can only remind you while it runs. Start it with the computer? This desktop has no tray, so its window opens each time.',
      accept: 'Start with the computer',
      decline: 'Not now',
      accepted: 'Afterword starts with the computer from now on. Settings can change it.',
      declined: 'Afterword does not start by itself. Settings can change it.',
    },
  },
  placeOffer: {
    label: 'Public holidays',
    text: 'Public holidays differ from region to region ({{country}}). Where do you work?',
    choose: 'Choose where',
    decline: 'Keep only the common ones',
  },
  close: {
    message: 'Keep Afterword running?',
    detail:
      'This desktop has no tray. Minimised, Afterword goes on reminding you; once it quits it cannot. You can change this in Settings.',
    minimize: 'Minimise',
    quit: 'Quit',
    cancel: 'Cancel',
  },
  crash: {
    again: {
      message: 'The window stopped working twice within a minute',
      detail:
        'What you have saved and typed is kept. Reload it once more, or quit and start Afterword again later.',
      reload: 'Reload the window',
      quit: 'Quit',
    },
  },
  preferences: {
    message: 'The window settings could not be read',
    restored: 'The last good copy was put back. The unreadable file is kept as {{file}}.',
    reset:
      'The window starts with its usual settings. The unreadable file is kept as {{file}}. Your applications are not affected.',
    ok: 'Continue',
  },
  startup: {
    showFolder: 'Show folder',
    quit: 'Quit',
    notWritable: {
      message: 'Afterword cannot write to its data folder',
      detail:
        '{{path}}\n\nNothing was changed. Make it readable and writable for you, or free it from a read-only disk, then start Afterword again.',
    },
    unsuitableFolder: {
      message: 'The data folder cannot keep a database safe',
      detail:
        '{{path}}\n\nIt seems to lie on a network drive. Nothing was changed. Start Afterword with --user-data-dir and a folder on this computer.',
    },
    vanished: {
      message: 'The database is gone',
      detail:
        '{{path}}\n\nAfterword kept applications here before, so it does not begin anew on its own. Put the file back, or a copy from the folder “backups” beside it, then start again.',
    },
    empty: {
      message: 'The database is empty although it was not before',
      detail:
        '{{path}}\n\nAfterword does not begin anew on top of it. Put a copy from the folder “backups” in its place, then start again.',
    },
    notADatabase: {
      message: 'The file in the database’s place is no database',
      detail:
        '{{path}}\n\nIt was left as it is. Move it somewhere safe and put a copy from the folder “backups” in its place, then start again.',
    },
    ofAnotherProgram: {
      message: 'The database belongs to another program',
      detail: '{{path}}\n\nIt was left as it is. Move it away, then start Afterword again.',
    },
    newer: {
      message: 'The database was written by a newer Afterword',
      detail: '{{path}}\n\nIt was left as it is. Install the current Afterword to open it.',
    },
    damaged: {
      message: 'The database is damaged',
      detail:
        '{{path}}\n\nIt was left as it is; keep it. Put a copy from the folder “backups” in its place, then start again.',
    },
    diskFull: {
      message: 'The disk is full',
      detail: '{{path}}\n\nNothing was changed. Free some space, then start Afterword again.',
    },
    busy: {
      message: 'Another program holds the database',
      detail:
        '{{path}}\n\nNothing was changed. Close what uses it (a backup or cloud program, perhaps), then start Afterword again.',
    },
    io: {
      message: 'The database cannot be opened',
      detail:
        '{{path}}\n\nNothing was changed. See whether the disk is there and something else stands in the file’s place, then start again.',
    },
    unexpected: {
      message: 'Afterword could not start',
      detail: '{{path}}\n\nNothing was overwritten. The log in this folder says more.',
    },
  },
  /** The files of the database were replaced or removed while the program ran. */
  displaced: {
    replaced: {
      message: 'The database was replaced while Afterword was running',
      detail:
        'Another program, perhaps one that syncs folders, put a different file here:\n{{path}}\n\nNothing you saved is lost. It’s in this copy:\n{{copy}}\n\nPut the copy back to go on with it; the other file is kept beside it. Or open the other file; the copy stays where it is.',
    },
    removed: {
      message: 'The database was moved or deleted while Afterword was running',
      detail:
        'It was here:\n{{path}}\n\nNothing you saved is lost. It’s in this copy:\n{{copy}}\n\nPut the copy back to go on with it.',
    },
    logLost: {
      message: 'Part of the database was replaced or deleted while Afterword was running',
      detail:
        'Another program, perhaps one that syncs folders, changed the files beside:\n{{path}}\n\nNothing you saved is lost. It’s in this copy:\n{{copy}}\n\nPut the copy back to go on with it; the files it replaces are kept beside it.',
    },
    noCopy:
      'What you saved couldn’t be copied to:\n{{folder}}\n\nAfterword still holds it as long as it runs. Free some space, or make the folder writable, then try again.',
    notPutBack: {
      message: 'The copy couldn’t be put back',
      detail:
        'Nothing is lost; everything you saved is in:\n{{copy}}\n\nFree the folder from whatever holds it. Then rename the copy to afterword.db and start Afterword again.',
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
