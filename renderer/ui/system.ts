/** True on macOS, which uses Command instead of Ctrl. */
export const isMac = navigator.platform.startsWith('Mac');
