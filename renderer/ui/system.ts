/** True on macOS, where Command is what Ctrl is elsewhere. */
export const isMac = navigator.platform.startsWith('Mac');
