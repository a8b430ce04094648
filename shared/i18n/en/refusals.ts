/** Why something was not done, what is kept, and what to do about it. */
export const refusals = {
  /** Beside a field. */
  field: {
    required: 'Please fill this in.',
    'too-long': 'This is longer than can be kept. Please shorten it; nothing was cut off.',
    'too-many': 'These are more than can be kept here.',
    invalid: 'This cannot be read. Please check it.',
    'end-before-start': 'The end has to come after the start.',
    'too-long-interview': 'This is longer than 24 hours. Please check the dates.',
    'date-out-of-range': 'Please enter a date that exists, between 1970 and 2199.',
    'unknown-zone': 'This time zone is not known. Please choose one from the list.',
    'answer-not-after-interview': 'The day they answer by has to come after the interview.',
    'answer-not-after-said': 'The day they answer by has to come after the day they named it.',
    'said-before-interview': 'They cannot have said this before the interview.',
    'sent-before-interview-end': 'This lies before the end of the interview it follows.',
    'messages-before-end': 'Please choose one: an interview can’t end after a message that followed it.',
    'interview-to-come':
      'This is still to come, so the message you recorded can’t have followed it. It is another conversation, or the date is wrong.',
    'same-day-round':
      'Interviews on one day are one round, and you recorded a message before this one would end. Choose another day, or correct the time of the message.',
    'sent-in-future': 'This is still to come. Please enter a time that has passed.',
    'sent-out-of-order': 'This does not fit the order of the messages around it. Please check their times.',
    'no-working-day': 'Please leave at least one working day.',
    'in-the-past': 'This has passed already. Please choose a time to come.',
    'invalid-url': 'This isn’t a web address. It should look like https://example.com/jobs.',
    'already-listed': 'This name is in the list already.',
  },
  /** In a toast. */
  state: {
    'not-found': 'This is not there any more.',
    'unreadable-newer':
      'A newer version of Afterword changed this application. You can look at it here; update Afterword to change it.',
    'unreadable-damaged':
      'Part of this application’s history is damaged. What can be read is shown, and it can’t be changed here.',
    deleted: 'This application was deleted. Undo brings it back for ten minutes.',
    'already-sent': 'This is recorded as sent already.',
    'already-skipped': 'This is skipped already.',
    'already-closed': 'This application is closed. Reopen it first.',
    'not-closed': 'This application is not closed.',
    'step-is-over': 'The application has moved on: this step is over.',
    'needs-interview': 'There is no interview yet. Add the interview first.',
    'interview-not-over': 'The interview is not over yet. The card moves by itself when it ends.',
    'interview-has-ended': 'The interview has taken place. Move it to another time, or cancel it.',
    'needs-outcome': 'Please say how it ended.',
    'already-there': 'It is there already.',
    'already-cancelled': 'This interview is cancelled already.',
    'already-snoozed': 'This is snoozed already.',
    'already-paused': 'Reminders are paused already.',
    'not-paused': 'Reminders are not paused.',
    'changed-since': 'Something later was done on this application. Undo that first.',
    'nothing-to-undo': 'There is nothing to undo.',
    'nothing-to-redo': 'There is nothing to redo.',
    'not-lapsed': 'This step has not lapsed.',
    superseded: 'Something newer took its place.',
  },
  /** Nothing the user did wrong. */
  fault: {
    'disk-full': 'Not saved: the disk is full. What you typed is still here. Free some space and try again.',
    'read-only': 'Not saved: the data folder cannot be written. What you typed is still here.',
    damaged: 'Not done: the database cannot be read. Nothing was changed. Please restart Afterword.',
    busy: 'Not saved: another program holds the database. What you typed is still here. Try again in a moment.',
    io: 'Not saved: the disk reported an error. What you typed is still here. Try again, and check the disk.',
    'bad-input': 'Not done: the request could not be understood. Nothing was changed.',
    'not-allowed': 'Not done: this is not allowed.',
    'autostart-failed':
      'Not done: the system did not take Afterword among the programs that start with the computer. The log says why.',
    'autostart-needs-approval':
      'macOS asks you to allow it: System Settings, General, Login Items. Afterword notices at its next start.',
    'autostart-not-in-demo': 'Not done: the demo is gone when it ends, so nothing is there to start.',
    unexpected: 'Not done: something went wrong in Afterword. What you typed is still here. Try again.',
  },
} as const;
