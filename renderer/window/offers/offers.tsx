import type { Card } from '@shared/model/card';
import { useBoard } from '../../cards/store';
import { useWindowSettings } from '../../core/settings-store';
import { PlaceOffer } from './place-offer';
import { StartOffer } from './start-offer';

/** One-time offers at the lower edge, one at a time, once there is something to be reminded of. */
export function Offers() {
  const isWorthwhile = useBoard(({ cards }) => [...cards.values()].some(hasInterview));
  const settings = useWindowSettings((state) => state.settings);
  if (!isWorthwhile || !settings?.system.isKnown) return null;
  const { preferences, policy, system } = settings;
  if (!preferences.hasAnsweredStartOffer && !preferences.startsWithComputer)
    return <StartOffer system={system} />;
  const place = policy.holidayPlace;
  if (place?.state !== null || preferences.hasAnsweredPlaceOffer) return null;
  return <PlaceOffer country={place.country} />;
}

function hasInterview({ current, upcoming }: Card): boolean {
  return current !== null || upcoming !== null;
}
