/** Something a person must do or decide before the setup can continue. Its message is shown unchanged. */
export class SetupError extends Error {
  /** @param {string} message plain words, with the command to run if there is one */
  constructor(message) {
    super(message);
    this.name = 'SetupError';
  }
}
