import { beforeEach, expect, it } from 'vitest';
import type { ApplicationId, SavedViewId } from '@shared/model/ids';
import type { SavedView } from '@shared/model/settings/saved-view';
import { makeCard } from '../../../tests/support/cards';
import { useWindowSettings } from '../../core/settings-store';
import { useCardFilter } from '../filter';
import { useSavedViewsState } from '../saved-views/saved-views';
import { useBoard } from '../store';
import { filterByRenamed } from './renamed-person';

type Settings = NonNullable<ReturnType<typeof useWindowSettings.getState>['settings']>;

const show = (...people: readonly (readonly string[])[]) => {
  const cards = people.map((names) => makeCard('applied', { people: names }));
  useBoard.setState({ cards: new Map(cards.map((card, index) => [String(index) as ApplicationId, card])) });
};
const filterBy = (...person: string[]) => useCardFilter.setState({ filters: { stage: ['final'], person } });
const persons = () => useCardFilter.getState().filters.person;
const [toDana, toD] = [[{ from: 'D. Kim', to: 'Dana Kim' }], [{ from: 'Dana Kim', to: 'D. Kim' }]] as const;

beforeEach(() => {
  useSavedViewsState.setState({ openId: null });
  filterBy('Iris Ode', 'D. Kim');
});

it('a filter follows who is renamed, and leaves the others', () => {
  show(['Dana Kim']);
  filterByRenamed(toDana);
  expect(useCardFilter.getState().filters).toEqual({ stage: ['final'], person: ['Iris Ode', 'Dana Kim'] });
  filterByRenamed([{ from: 'Somebody', to: 'Else' }]);
  expect(persons()).toEqual(['Iris Ode', 'Dana Kim']);
});

it('who else has the former name goes on being shown, and undo leads back to what was chosen', () => {
  show(['Dana Kim'], ['D. Kim']);
  filterByRenamed(toDana);
  expect(persons()).toEqual(['Iris Ode', 'D. Kim', 'Dana Kim']);
  show(['D. Kim'], ['Dana Kim']);
  filterByRenamed(toD);
  expect(persons()).toEqual(['Iris Ode', 'D. Kim']);
});

it('what was chosen since is followed as it is', () => {
  show(['Dana Kim']);
  filterByRenamed(toDana);
  filterBy('Dana Kim');
  show(['D. Kim'], ['Dana Kim']);
  filterByRenamed(toD);
  expect(persons()).toEqual(['Dana Kim', 'D. Kim']);
});

it('a filter by persons of the open saved view is left to the view', () => {
  const view = { id: 'theirs' as SavedViewId, filters: { person: ['D. Kim', 'Iris Ode'] } } as SavedView;
  useWindowSettings.setState({ settings: { savedViews: [view] } as unknown as Settings });
  useSavedViewsState.setState({ openId: view.id });
  show(['Dana Kim']);
  filterByRenamed(toDana);
  expect(persons()).toEqual(['Iris Ode', 'D. Kim']);
});
