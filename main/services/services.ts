/**
 * The services of main, put together: `main/compose/core.ts` makes them over the open database, `main/ipc/handlers.ts` lets
 * the window use them, and `main/services/reminders/` tells outside what they say.
 */
import type { BoardChange } from '../../shared/model/card';
import type { RuleSettings } from '../../shared/events/fold';
import type { TimeZone } from '../../shared/model/time';
import type { ChangeMaker } from '../ports/change-maker';
import type { Clock } from '../ports/clock';
import type { Store } from '../ports/store';
import { createApplications, type Applications } from './history/applications';
import { createBoardService, type BoardService } from './reading/board';
import { createChangeService } from './history/changes';
import { createCommits } from './history/commits';
import { createDetailService, type DetailService } from './reading/detail';
import { createDraftService, type DraftService } from './reading/drafts';
import { projectionDifferences } from './history/projection-check';
import { createPassingOfTime, type Later, type PassingOfTime } from './history/passing-of-time';
import { createPolicyPreview, type PolicyPreviewService } from './reading/policy-preview';
import { createSettingsService, type SettingsService } from './reading/settings';
import { createSettingsByTime, type SettingsByTime } from './history/settings-by-time';

export interface ServiceDeps {
  readonly store: Store;
  readonly clock: Pick<Clock, 'now'>;
  /** The computer's zone as it is known at the time of asking. */
  readonly computerZone: () => TimeZone;
  /** A new UUIDv7 at each call. */
  readonly nextId: () => string;
  /** For the log: what failed, and its cause. Never given what the user typed. */
  readonly report: (what: string, cause: unknown) => void;
  /** Lets long work go on in a turn of its own; where none is given it is done at once, to the end. */
  readonly later?: Later;
}

export interface Services {
  readonly changes: ChangeMaker;
  readonly board: BoardService;
  readonly detail: DetailService;
  readonly applications: Applications;
  readonly drafts: DraftService;
  readonly settings: SettingsService;
  readonly settingsByTime: SettingsByTime;
  readonly passingOfTime: PassingOfTime;
  readonly policyPreview: PolicyPreviewService;
  /** Hears which cards differ, after every commit that touched one. */
  onBoardChanged(listener: (change: BoardChange) => void): void;
  onRuleSettingsChanged(listener: (settings: RuleSettings) => void): void;
  /** Brings what is derived up to date with this program and this moment. Once, before anything is read. */
  start(): void;
  /** What is derived otherwise than the events say, by table and id; empty where all is well. For tests and development: slow. */
  projectionDifferences(): readonly string[];
}

/** All services over one store. They announce after the commit, in the order the listeners were added. */
export function createServices(deps: ServiceDeps): Services {
  const commits = createCommits(deps.report);
  const applications = createApplications(deps);
  const board = createBoardService(deps);
  const settings = createSettingsService(deps);
  const later: Later = deps.later ?? ((work) => work());
  const passingOfTime = createPassingOfTime({ ...deps, applications, commits, later });
  const changes = createChangeService({ ...deps, applications, commits, passingOfTime });
  return {
    changes,
    board,
    detail: createDetailService({ ...deps, applications }),
    applications,
    drafts: createDraftService(deps),
    settings,
    settingsByTime: createSettingsByTime({ ...deps, applications, commits, passingOfTime }),
    passingOfTime,
    policyPreview: createPolicyPreview({ ...deps, applications }),
    onBoardChanged(listener) {
      commits.listen((committed) => {
        if (committed.applicationIds.length > 0 || committed.outcome) listener(board.changeOf(committed));
      });
    },
    onRuleSettingsChanged(listener) {
      commits.listen((committed) => {
        if (committed.hasSettingsChanged) listener(settings.read());
      });
    },
    start() {
      passingOfTime.catchUp();
    },
    projectionDifferences: () => projectionDifferences({ ...deps, applications }, deps.clock.now()),
  };
}
