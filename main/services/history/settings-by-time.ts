import { settingsSubject, type SettingsEventBody } from '../../../shared/events/event';
import type { Recorder } from './recorder';

/** Changes to settings that no person makes, so there is nothing to undo. */
export interface SettingsByTime {
  /** Records it, projects the cards again and announces them. False if the disk refuses; then nothing is changed. */
  record(body: SettingsEventBody): boolean;
}

export function createSettingsByTime({
  recorder,
}: {
  readonly recorder: Pick<Recorder, 'time'>;
}): SettingsByTime {
  return {
    record: (body) =>
      recorder.time((recording) => {
        const happenings = [{ subject: settingsSubject, bodies: [body] } as const];
        recording.append({ origin: 'time', description: null, happenings });
      }),
  };
}
