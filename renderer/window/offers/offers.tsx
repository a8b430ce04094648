import type { Card } from '@shared/model/card';
import { useBoard } from '../../cards/store';
import { useStoredDrafts } from '../../core/drafts';
import { useWindow } from '../../core/navigation';
import { useWindowSettings } from '../../core/settings-store';
import { late } from '../../ui/late';
import { PlaceOffer } from './place-offer';
import { RestoredOffer } from './restored-offer';
import { StartOffer } from './start-offer';

const SentQuestions = late(async () => (await import('./sent-questions')).SentQuestions);

/** The questions and offers at the lower edge, one at a time. */
export function Offers() {
  const drafts = useStoredDrafts(({ keysAtStart }) => keysAtStart);
  if (drafts === null) return null;
  if (drafts.length === 0) return <OfferedOnce />;
  return <SentQuestions drafts={drafts} otherwise={<OfferedOnce />} />;
}

/** One-time offers, once there is something to be reminded of. They wait while a message is written: the text needs the room. */
function OfferedOnce() {
  const isWriting = useWindow(({ writing }) => writing !== null);
  const isWorthwhile = useBoard(({ cards }) => hasInterview(cards.values()));
  const settings = useWindowSettings((state) => state.settings);
  if (isWriting) return null;
  if (settings?.restored) return <RestoredOffer restored={settings.restored} />;
  if (!isWorthwhile || !settings?.system.isKnown) return null;
  const { preferences, policy, system } = settings;
  if (!preferences.hasAnsweredStartOffer && !preferences.startsWithComputer)
    return <StartOffer system={system} />;
  const place = policy.holidayPlace;
  if (place?.state !== null || preferences.hasAnsweredPlaceOffer) return null;
  return <PlaceOffer country={place.country} />;
}

/** Asked whenever anything about the board changes, so that the first one ends it. */
function hasInterview(cards: Iterable<Card>): boolean {
  for (const { current, upcoming } of cards) if (current !== null || upcoming !== null) return true;
  return false;
}
