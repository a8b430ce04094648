// Loaded before the app (`electron -r`): its message boxes are recorded instead of shown, and answered with the button
// that the test names in AFTERWORD_TEST_DIALOG_ANSWER; without one they stay open forever.
'use strict';
const { dialog } = require('electron');

globalThis.dialogsSeen = [];

/** @param {unknown[]} args */
dialog.showMessageBox = (...args) => {
  const { message, detail = '', buttons = [] } = args.at(-1);
  globalThis.dialogsSeen.push(`${message}\n${detail}`);
  const response = buttons.indexOf(process.env.AFTERWORD_TEST_DIALOG_ANSWER ?? '');
  return response === -1 ? new Promise(() => {}) : Promise.resolve({ response, checkboxChecked: false });
};
