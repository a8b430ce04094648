/** The two channels: the window's requests, and main's events. Nothing else is listened to. */
export const CALL_CHANNEL = 'afterword:call';
export const EVENT_CHANNEL = 'afterword:event';
/** How a window's preload gets the region, before its page has any script. */
export const REGION_SWITCH = '--afterword-region=';
