/** A profile to explore: about forty made-up applications, with a history recorded event by event. */
import type { ApplicationId } from '../../shared/model/ids';
import type { Instant, TimeZone } from '../../shared/model/time';
import { createServices, type ServiceDeps, type Services } from '../services/services';
import { enteredAt, instantAgo, type StoryPlace } from './story-dates';
import { storiesBefore } from './stories-before';
import { storiesBetween } from './stories-between';
import { storiesClosed } from './stories-closed';
import type { Story } from './story';
import { addStory, tellAct } from './tell-story';

/** A change to make when the clock reaches `at`. */
interface Doing {
  readonly at: Instant;
  readonly run: () => void;
}

/**
 * Writes the made-up applications into an empty database, as if the user had made every change at its time up to `now`.
 * Does nothing if there already is an application. Throws if a change is refused: the stories are wrong then.
 */
export function seedDemo(deps: Omit<ServiceDeps, 'clock'>, now: Instant): void {
  if (deps.store.events.applicationIds().length > 0) return;
  seedStories(deps, [...storiesClosed, ...storiesBetween, ...storiesBefore], now);
}

/** The same for any stories. */
export function seedStories(deps: Omit<ServiceDeps, 'clock'>, stories: readonly Story[], now: Instant): void {
  let clock = now;
  const services = createServices({ ...deps, clock: { now: () => clock } });
  services.start();
  const doings = stories.flatMap((story) => doingsOf(services, story, deps.computerZone(), now));
  for (const { at, run } of doings.toSorted((a, b) => a.at - b.at)) {
    clock = at;
    services.passingOfTime.tick(clock);
    run();
  }
  clock = now;
  services.passingOfTime.tick(clock);
}

function doingsOf(services: Services, story: Story, computerZone: TimeZone, now: Instant): readonly Doing[] {
  const zone = (story.zone ?? computerZone) as TimeZone;
  const place: StoryPlace = { now, zone, homeZone: computerZone };
  let applicationId: ApplicationId | null = null;
  const adding: Doing = {
    at: instantAgo(story.addedDaysAgo, '07:30', place),
    run: () => {
      applicationId = addStory(services, story);
    },
  };
  const telling = story.acts.map((act, index): Doing => {
    return {
      at: enteredAt(act, index, place),
      run: () => {
        if (applicationId === null) throw new Error(`${story.company} acts before it was added`);
        tellAct(services, applicationId, act, place);
      },
    };
  });
  return [adding, ...telling];
}
