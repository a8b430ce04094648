// Loaded before the app (`electron -r`): its message boxes are recorded instead of shown, and answered with the button
// that the test names in AFTERWORD_TEST_DIALOG_ANSWER; without one they stay open until the test presses a button.
'use strict';
const { dialog } = require('electron');

globalThis.dialogsSeen = [];
/** Presses a button of the box that is open. @type {(button: string) => void} */
globalThis.pressInDialog = () => undefined;

/** @param {unknown[]} args */
dialog.showMessageBox = (...args) => {
  const { message, detail = '', buttons = [] } = args.at(-1);
  globalThis.dialogsSeen.push(`${message}\n${detail}`);
  const response = buttons.indexOf(process.env.AFTERWORD_TEST_DIALOG_ANSWER ?? '');
  if (response !== -1) return Promise.resolve({ response, checkboxChecked: false });
  return new Promise((resolve) => {
    globalThis.pressInDialog = (button) => {
      const pressed = buttons.indexOf(button);
      if (pressed === -1) throw new Error(`There is no button "${button}", only ${buttons.join(', ')}.`);
      resolve({ response: pressed, checkboxChecked: false });
    };
  });
};
