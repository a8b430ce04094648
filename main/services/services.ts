/**
 * The services of main, assembled: `main/compose/core.ts` creates them over the open database, `main/ipc/handlers.ts` makes
 * them available to the window, and `main/services/reminders/` notifies the user.
 */
import type { BoardChange } from '../../shared/model/card';
import type { RuleSettings } from '../../shared/model/settings/settings';
import type { TimeZone } from '../../shared/model/time';
import type { ChangeMaker } from '../ports/change-maker';
import type { Clock } from '../ports/clock';
import type { WritableStore } from '../ports/store';
import { createApplications, type Applications } from './history/applications';
import { createBoardService, type BoardService } from './reading/board';
import { createChangeService } from './history/changes';
import { createCommits } from './history/commits';
import { createMerger, type Merger } from './history/merging/merging';
import { createImportMaker, type ImportMaker } from './history/imports';
import { createMendingStore } from './history/mending';
import { createRebuilding } from './history/rebuilding';
import { createRecorder } from './history/recorder';
import { createDetailService, type DetailService } from './reading/detail';
import { createDraftService, type DraftService } from './reading/drafts';
import { createInsightsService, type InsightsService } from './reading/insights';
import { createPeopleService, type PeopleService } from './reading/people';
import { projectionDifferences } from './history/projection-check';
import { createPassingOfTime, type Schedule, type PassingOfTime } from './history/passing-of-time';
import { createPolicyPreview, type PolicyPreviewService } from './reading/policy-preview';
import { createSearchService, type SearchService } from './reading/search';
import { createSettingsService, type SettingsService } from './reading/settings';
import { createAnnounceWritten, type AnnounceWritten } from './history/elsewhere/written';
import { createUnreadableService, type UnreadableService } from './reading/unreadable';
import { createSettingsByTime, type SettingsByTime } from './history/settings-by-time';

export interface ServiceDeps {
  readonly store: WritableStore;
  readonly clock: Pick<Clock, 'now'>;
  /** The computer's zone, current at each call. */
  readonly computerZone: () => TimeZone;
  /** Returns a new UUIDv7 each time. */
  readonly nextId: () => string;
  /** For the log: what failed, and its cause. Never contains what the user typed. */
  readonly report: (what: string, cause: unknown) => void;
  /** For the process that records an import: how much of it is done, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Continues long work in a later turn; if missing, it is done at once. */
  readonly schedule?: Schedule;
}

export interface Services {
  readonly changes: ChangeMaker;
  readonly imports: ImportMaker;
  readonly merger: Merger;
  readonly announceWritten: AnnounceWritten;
  readonly board: BoardService;
  readonly detail: DetailService;
  readonly applications: Applications;
  readonly drafts: DraftService;
  readonly people: PeopleService;
  readonly insights: InsightsService;
  readonly search: SearchService;
  readonly settings: SettingsService;
  readonly settingsByTime: SettingsByTime;
  readonly passingOfTime: PassingOfTime;
  readonly policyPreview: PolicyPreviewService;
  readonly unreadable: UnreadableService;
  /** Called with the cards that changed, after every commit that touched one. */
  onBoardChanged(listener: (change: BoardChange) => void): void;
  onRuleSettingsChanged(listener: (settings: RuleSettings) => void): void;
  /** Updates what is derived for this version and this moment. Once, before anything is read. */
  start(): void;
  /** Where derived rows differ from the events, by table and id; empty if all is well. For tests and development: slow. */
  projectionDifferences(): readonly string[];
}

/** All services over one store. They announce after the commit, to listeners in the order they were added. */
export function createServices(deps: ServiceDeps): Services {
  const commits = createCommits(deps.report);
  const schedule: Schedule = deps.schedule ?? ((work) => work());
  const recorder = createRecorder({ ...deps, commits, onMore: () => passingOfTime.scheduleMore() });
  const reading = { ...deps, store: createMendingStore({ ...deps, recorder }) };
  const applications = createApplications(reading);
  const board = createBoardService(reading);
  const settings = createSettingsService(reading);
  const rebuilding = createRebuilding({ ...deps, recorder });
  const passingOfTime: PassingOfTime = createPassingOfTime({ ...deps, recorder, rebuilding, schedule });
  const changes = createChangeService({ ...deps, recorder, commits });
  return {
    changes,
    imports: createImportMaker({ ...deps, recorder }),
    announceWritten: createAnnounceWritten({ ...reading, commits, schedule }),
    merger: createMerger({ ...deps, recorder }),
    board,
    detail: createDetailService({ ...reading, applications }),
    applications,
    drafts: createDraftService(deps),
    people: createPeopleService(reading),
    insights: createInsightsService({ ...reading, commits }),
    search: createSearchService(deps),
    settings,
    settingsByTime: createSettingsByTime({ recorder }),
    passingOfTime,
    policyPreview: createPolicyPreview({ ...reading, applications }),
    unreadable: createUnreadableService(reading),
    onBoardChanged(listener) {
      commits.listen((committed) => {
        if (committed.applicationIds.length > 0 || committed.outcome) listener(committed.board);
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
    projectionDifferences: () => projectionDifferences(deps, deps.clock.now()),
  };
}
