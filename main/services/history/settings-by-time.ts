import { foldSettings } from '../../../shared/events/fold';
import type { SettingsEventBody } from '../../../shared/events/event';
import type { ChangeId, EventId } from '../../../shared/model/ids';
import { accept } from '../../../shared/model/result';
import type { Instant } from '../../../shared/model/time';
import type { Commits } from './commits';
import type { PassingOfTime } from './passing-of-time';
import { projectSettings, type ProjectingDeps } from './projecting';

/** What changes in the settings without anybody changing it: no change of a person, so there is nothing to undo. */
export interface SettingsByTime {
  /** Records it, makes the cards anew and announces that. False where the disk refuses; then nothing is changed. */
  record(body: SettingsEventBody): boolean;
}

export interface SettingsByTimeDeps extends ProjectingDeps {
  readonly clock: { now(): Instant };
  readonly commits: Commits;
  readonly passingOfTime: Pick<PassingOfTime, 'goOn'>;
}

export function createSettingsByTime(deps: SettingsByTimeDeps): SettingsByTime {
  const { store, clock, commits, nextId, passingOfTime } = deps;
  return {
    record(body) {
      const at = clock.now();
      const event = {
        id: nextId() as EventId,
        changeId: nextId() as ChangeId,
        applicationId: null,
        at,
        origin: 'time' as const,
        body,
      };
      const written = store.write(() => {
        store.events.append([event], null);
        store.noteProjectedAt(at);
        return accept(projectSettings(deps, foldSettings(store.events.ofSettings()), at));
      });
      if (!written.ok) return false;
      commits.announce({
        applicationIds: written.value.applicationIds,
        hasSettingsChanged: true,
        outcome: null,
        origin: 'time',
      });
      if (written.value.hasMore) passingOfTime.goOn();
      return true;
    },
  };
}
