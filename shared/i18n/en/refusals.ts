/** Why something wasn't done, what is safe, and what to do about it. */
export const refusals = {
  /** Beside a field. */
  field: {
    required: 'Please fill this in.',
    'too-long': 'This is too long to save. Please shorten it; nothing was cut off.',
    'too-many': 'That’s more than can be saved here. Please remove some.',
    invalid: 'This couldn’t be read. Please check it.',
    'end-before-start': 'The end must be after the start.',
    'too-long-interview': 'This is longer than 24 hours. Please check the dates.',
    'date-out-of-range': 'Please enter a real date between 1970 and 2199.',
    'unknown-zone': 'This time zone isn’t known. Please choose one from the list.',
    'answer-not-after-interview': 'The day they’ll answer by must be after the interview.',
    'answer-not-after-said': 'The day they’ll answer by must be after the day they named it.',
    'said-before-interview': 'They can’t have said this before the interview.',
    'sent-before-interview-end': 'This is before the end of the interview it follows.',
    'messages-before-end': 'Please choose one: an interview can’t end after a message that followed it.',
    'interview-to-come':
      'This is in the future, so the message you recorded can’t have followed it. Either it’s a different conversation or the date is wrong.',
    'same-day-round':
      'Interviews on one day are one round, and you recorded a message before this one would end. Choose another day, or correct the time of the message.',
    'sent-in-future': 'This is in the future. Please enter a time that has passed.',
    'sent-out-of-order': 'This doesn’t fit the order of your messages. Please check their times.',
    'no-working-day': 'Please keep at least one working day.',
    'in-the-past': 'This is in the past. Please choose a later time.',
    'invalid-url': 'This isn’t a web address. It should look like https://example.com/jobs.',
    'already-listed': 'This name is already in the list.',
  },
  /** In a toast. */
  state: {
    'not-found': 'This no longer exists.',
    'unreadable-newer':
      'A newer version of Afterword changed this application. You can look at it here; update Afterword to change it.',
    'unreadable-damaged':
      'Part of this application’s history is damaged. What can be read is shown, and it can’t be changed here.',
    deleted: 'This application was deleted. You can undo that for ten minutes.',
    'already-sent': 'This is already marked as sent.',
    'already-skipped': 'This is already skipped.',
    'already-closed': 'This application is closed. Reopen it first.',
    'not-closed': 'This application isn’t closed.',
    'no-step': 'There’s nothing to do for this application at the moment.',
    'step-is-over': 'The application has moved on: this step is over.',
    'needs-interview': 'There is no interview yet. Add the interview first.',
    'interview-not-over': 'The interview isn’t over yet. The card moves by itself when it ends.',
    'interview-has-ended': 'The interview has taken place. Move it to another time, or cancel it.',
    'needs-outcome': 'Please say how it ended.',
    'already-there': 'It’s already there.',
    'already-cancelled': 'This interview is already cancelled.',
    'already-snoozed': 'This is already snoozed.',
    'already-paused': 'Reminders are already paused.',
    'not-paused': 'Reminders aren’t paused.',
    'changed-since': 'This application has changed since. Undo the later change first.',
    'nothing-to-undo': 'There is nothing to undo.',
    'nothing-to-redo': 'There is nothing to redo.',
    'not-lapsed': 'This step hasn’t lapsed.',
    superseded: 'Something newer has taken its place.',
  },
  /** Not the user's fault. */
  fault: {
    'disk-full':
      'Not saved: the disk is full. What you typed is still here. Free up some space and try again.',
    'read-only':
      'Not saved: Afterword can’t write to its data folder. What you typed is still here. Make the folder writable and try again.',
    damaged: 'Not done: the database couldn’t be read. Nothing was changed. Please restart Afterword.',
    busy: 'Not saved: another program is using the database. What you typed is still here. Try again in a moment.',
    importing:
      'Not saved: a large import or change is still being recorded. What you typed is still here. Try again when it has finished.',
    cancelled: 'Cancelled. Nothing was changed.',
    stopped: 'Not done: it stopped unexpectedly. Nothing was changed. Please try again.',
    io: 'Not saved: the disk reported an error. What you typed is still here. Check the disk and try again.',
    'bad-input':
      'Not done: Afterword couldn’t make sense of the request. Nothing was changed. Please try again.',
    'not-allowed': 'Not done: this isn’t allowed. Nothing was changed.',
    'no-backup':
      'Not imported: Afterword couldn’t make a backup first. Nothing was changed. Check the backup folder in Settings › Data and try again.',
    'file-not-opened':
      'This file couldn’t be opened. It may have been moved, renamed or deleted. The link is still here.',
    'file-not-shown': 'The file couldn’t be shown. It may have been moved, renamed or deleted.',
    'folder-not-shown': 'The folder couldn’t be opened. Its path is in the settings.',
    'draft-not-opened':
      'No program on this computer opened the draft. Your text is still here: open it in your mail program instead, or copy it.',
    'autostart-failed':
      'Not done: the system didn’t let Afterword start with the computer. Nothing was changed. The log says why.',
    'autostart-needs-approval':
      'macOS needs your permission: System Settings, General, Login Items. Afterword checks again the next time it starts.',
    'autostart-not-in-demo': 'Not done: the demo is deleted when it ends, so there’s nothing to start.',
    unexpected:
      'Not done: something went wrong in Afterword. What you typed is still here. Please try again.',
  },
} as const;
