/** Something a person has to do or decide before the set-up can go on. Its message is shown as it is. */
export class SetupError extends Error {
  /** @param {string} message plain words, with the command to run where there is one */
  constructor(message) {
    super(message);
    this.name = 'SetupError';
  }
}
