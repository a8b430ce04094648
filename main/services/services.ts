/**
 * The services of main, put together. How `main.ts` wires them:
 *
 *     const opened = openDatabase({ directory, now: clock.now, report });      // main/db/open.ts
 *     if (!opened.ok) …show opened.refusal (an OpenRefusal) as a plain message and quit
 *     const { store } = opened.value;
 *     const services = createServices({ store, clock, computerZone, nextId: newId, report });   // newId of platform/new-id.ts
 *     services.onBoardChanged((change) => ipc.tell('board:changed', change));
 *     services.onRuleSettingsChanged(() => ipc.tell('settings:changed', …));
 *     services.start();                        // once, before the first read: time that passed, purges, rebuilds
 *     …a scheduler calls services.passingOfTime.advance() at start, at least every 30 s, on resume, unlock and focus
 *     …after first paint: opened.value.checkHealth() (quick_check), at quit: opened.value.close()
 *
 * IPC handlers:
 *     board:read            services.board.read()
 *     application:read      services.detail.read(applicationId)
 *     settings:read         { ...services.settings.read(), preferences, timeZone, system }
 *     change:NAME           services.changes.make(NAME, input, 'window')
 *     history:undo|redo     services.changes.undo('window') | redo('window')
 *     history:undo-change   services.changes.undoChange(changeId, 'window')
 *     draft:*               services.drafts.read|list|save|discard
 *     faults thrown by reads: store.faultOf(error)
 * Reminders hear `services.changes.onCommitted` and read `services.applications.read(applicationId)`.
 * `--demo`: seedDemo({ store, computerZone, nextId, report }, clock.now()) of demo/seed.ts, before `start`.
 */
import type { BoardChange } from '../../shared/model/board';
import type { RuleSettings } from '../../shared/model/evolve';
import type { TimeZone } from '../../shared/model/time';
import type { ChangeMaker } from '../ports/change-maker';
import type { Clock } from '../ports/clock';
import type { Store } from '../ports/store';
import { createApplications, type Applications } from './applications';
import { createBoardService, type BoardService } from './board';
import { createChangeService } from './changes';
import { createCommits } from './commits';
import { createDetailService, type DetailService } from './detail';
import { createDraftService, type DraftService } from './drafts';
import { projectionDifferences } from './projection-check';
import { createPassingOfTime, type PassingOfTime } from './passing-of-time';
import { createSettingsService, type SettingsService } from './settings';

export interface ServiceDeps {
  readonly store: Store;
  readonly clock: Pick<Clock, 'now'>;
  /** The computer's zone as it is known at the time of asking. */
  readonly computerZone: () => TimeZone;
  /** A new UUIDv7 at each call. */
  readonly nextId: () => string;
  /** For the log: what failed, and its cause. Never given what the user typed. */
  readonly report: (what: string, cause: unknown) => void;
}

export interface Services {
  readonly changes: ChangeMaker;
  readonly board: BoardService;
  readonly detail: DetailService;
  readonly applications: Applications;
  readonly drafts: DraftService;
  readonly settings: SettingsService;
  readonly passingOfTime: PassingOfTime;
  /** Hears which cards differ, after every commit that touched one. */
  onBoardChanged(listener: (change: BoardChange) => void): void;
  onRuleSettingsChanged(listener: (settings: RuleSettings) => void): void;
  /** Brings what is derived up to date with this program and this moment. Once, before anything is read. */
  start(): void;
  /** What is derived otherwise than the events say; empty where all is well. For tests and development: slow. */
  projectionDifferences(): readonly string[];
}

/** All services over one store. They announce after the commit, in the order the listeners were added. */
export function createServices(deps: ServiceDeps): Services {
  const commits = createCommits(deps.report);
  const applications = createApplications(deps);
  const board = createBoardService(deps);
  const settings = createSettingsService(deps);
  const changes = createChangeService({ ...deps, applications, commits });
  const passingOfTime = createPassingOfTime({ ...deps, applications, commits });
  return {
    changes,
    board,
    detail: createDetailService({ ...deps, applications }),
    applications,
    drafts: createDraftService(deps),
    settings,
    passingOfTime,
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
