import { useEffect, useState } from 'react';
import { computerZone } from '../../core/clock';
import { createZoneFinder, type ZoneFinder, type ZoneList } from './zone-finder';

/** The list of cities is only loaded when a form first shows a zone field, so it doesn't slow startup. */
let loading: Promise<ZoneList> | undefined;

function loadZoneList(): Promise<ZoneList> {
  loading ??= import('./zone-list.json').then(({ default: list }) => list);
  return loading;
}

/** Null until the list is loaded. */
export function useZoneFinder(): ZoneFinder | null {
  const [finder, setFinder] = useState<ZoneFinder | null>(null);
  useEffect(() => {
    let isWanted = true;
    void loadZoneList().then((list) => {
      if (isWanted) setFinder(createZoneFinder(list, computerZone()));
    });
    return () => {
      isWanted = false;
    };
  }, []);
  return finder;
}
