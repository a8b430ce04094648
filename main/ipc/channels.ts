/** The two ways across: the window asks and is answered, and main tells. Nothing else is listened to. */
export const CALL_CHANNEL = 'afterword:call';
export const EVENT_CHANNEL = 'afterword:event';
/** How a window's preload learns the region, before its page has any script. */
export const REGION_SWITCH = '--afterword-region=';
