import { useEffect, useState } from 'react';
import { computerZone } from '../../core/clock';
import { createZoneFinder, type ZoneFinder, type ZoneList } from './zone-finder';

/** The list of cities is only read once a form asks for a zone: it has no part in the start. */
let loading: Promise<ZoneList> | undefined;

function loadZoneList(): Promise<ZoneList> {
  loading ??= import('./zone-list.json').then(({ default: list }) => list);
  return loading;
}

/** Null for the moment that it takes to read the list. */
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
