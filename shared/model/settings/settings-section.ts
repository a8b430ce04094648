/** The sections of the settings, in display order; each can be opened directly. */
export const settingsSections = [
  'rules',
  'days',
  'industries',
  'tags',
  'reminders',
  'messages',
  'appearance',
  'data',
  'about',
] as const;
export type SettingsSection = (typeof settingsSections)[number];
