/** True on macOS, which uses Command instead of Ctrl. */
export const isMac = navigator.platform.startsWith('Mac');

/** True on Linux, under X11 and Wayland. */
export const isLinux = navigator.platform.startsWith('Linux');
