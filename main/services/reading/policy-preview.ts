import type { Application } from '../../../shared/model/application';
import type { Card } from '../../../shared/model/card';
import type { Refusal } from '../../../shared/model/changes';
import type { ApplicationId } from '../../../shared/model/ids';
import type { Policy } from '../../../shared/model/policy';
import { MAX_MOVED_LISTED, type MovedCard, type PolicyPreview } from '../../../shared/model/policy-preview';
import { accept, refuse, type Result } from '../../../shared/model/result';
import type { Instant } from '../../../shared/model/time';
import { changePolicy } from '../../../shared/rules/decide/settings';
import { compareMoved, movedCard } from '../../../shared/rules/policy-preview';
import type { Store } from '../../ports/store';
import type { Applications } from '../history/applications';
import { nextTurn } from './next-turn';

/** Cards checked in one turn: a few milliseconds, so that other requests to main are answered in between. */
const CARDS_A_TURN = 50;

export interface PolicyPreviewService {
  /**
   * Which open cards (neither closed, archived nor deleted) this policy would move right now; none if it equals the current
   * one. Refused by field as the change would be, and as `superseded` as soon as another preview is requested.
   */
  preview(policy: Policy): Promise<Result<PolicyPreview, Refusal>>;
}

export interface PolicyPreviewDeps {
  readonly store: Store;
  readonly applications: Applications;
  readonly clock: { now(): Instant };
  readonly report: (what: string, cause: unknown) => void;
}

/** Checks the cards a few at a time, so that the program stays responsive. */
export function createPolicyPreview({
  store,
  applications,
  clock,
  report,
}: PolicyPreviewDeps): PolicyPreviewService {
  let latest = 0;

  /** An application that can't be read has no dates to move. */
  function readOne(id: ApplicationId): Application | null {
    try {
      return applications.fold(id);
    } catch (cause) {
      if (store.faultOf(cause) !== 'damaged') throw cause;
      report(`application ${id} could not be looked at`, cause);
      return null;
    }
  }

  function readSeveral(ids: readonly ApplicationId[]): readonly (Application | null)[] {
    try {
      return applications.foldSeveral(ids);
    } catch (cause) {
      if (store.faultOf(cause) !== 'damaged') throw cause;
      return ids.map(readOne);
    }
  }

  /** Null if another preview was requested meanwhile. */
  async function movedOf(
    cards: readonly Card[],
    policies: { before: Policy; after: Policy },
  ): Promise<MovedCard[] | null> {
    latest += 1;
    const mine = latest;
    const now = clock.now();
    const moved: MovedCard[] = [];
    for (let from = 0; from < cards.length; from += CARDS_A_TURN) {
      if (from > 0) await nextTurn();
      if (mine !== latest) return null;
      const ids = cards.slice(from, from + CARDS_A_TURN).map(({ id }) => id);
      for (const application of readSeveral(ids)) {
        const card = application && movedCard(application, policies, now);
        if (card) moved.push(card);
      }
    }
    return moved.sort(compareMoved);
  }

  return {
    async preview(policy) {
      const { policy: before } = store.settings.read();
      const changed = changePolicy({ policy }, { policy: before });
      if (!changed.ok && changed.refusal.tag === 'field') return changed;
      const open = store.cards.all().filter(({ stage, isArchived }) => stage !== 'closed' && !isArchived);
      const after = changed.ok ? changed.value.event.policy : before;
      const isNudged = Boolean(before.appliedNudge ?? after.appliedNudge);
      const withDates = changed.ok ? open.filter((card) => isNudged || hasDates(card)) : [];
      const moved = await movedOf(withDates, { before, after });
      if (!moved) return refuse({ tag: 'state', reason: 'superseded' });
      return accept({
        moved: moved.slice(0, MAX_MOVED_LISTED),
        movedCount: moved.length,
      });
    },
  };
}

/** An open card without a step or a coming interview has never had one: only a nudge moves it. */
function hasDates({ current, upcoming }: Card): boolean {
  return current !== null || upcoming !== null;
}
