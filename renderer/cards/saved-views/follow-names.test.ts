import { afterEach, beforeEach, expect, it } from 'vitest';
import type { SavedViewId } from '@shared/model/ids';
import type { SavedView } from '@shared/model/settings/saved-view';
import { useWindowSettings } from '../../core/settings-store';
import { useCardFilter } from '../filter';
import { followNames, useSavedViewsState } from './saved-views';

type Settings = NonNullable<ReturnType<typeof useWindowSettings.getState>['settings']>;

const showing = (...person: readonly string[]): SavedView => ({
  ...{
    id: 'theirs' as SavedViewId,
    name: 'Theirs',
    view: 'board',
    query: '',
    isArchived: false,
    table: null,
  },
  filters: { stage: ['final'], person: [...person] },
});
const say = (view: SavedView) =>
  useWindowSettings.setState({ settings: { savedViews: [view] } as unknown as Settings });
const shown = () => useCardFilter.getState().filters;

let stop: () => void;
beforeEach(() => {
  say(showing('D. Kim', 'Iris Ode'));
  const { id: openId, filters } = showing('D. Kim', 'Iris Ode');
  useSavedViewsState.setState({ openId });
  useCardFilter.setState({ filters });
  stop = followNames();
});
afterEach(() => {
  stop();
  useSavedViewsState.setState({ openId: null });
});

it('an open view goes on showing who is called otherwise in it', () => {
  say(showing('Dana Kim', 'Iris Ode'));
  expect(shown()).toEqual({ stage: ['final'], person: ['Dana Kim', 'Iris Ode'] });
  say(showing('D. Kim', 'Iris Ode'));
  expect(shown()).toEqual({ stage: ['final'], person: ['D. Kim', 'Iris Ode'] });
});

it('whoever else was chosen since stays chosen, and so does what no view shows', () => {
  useCardFilter.setState({ filters: { person: ['D. Kim'] } });
  say(showing('Dana Kim', 'Iris Ode'));
  expect(shown()).toEqual({ person: ['D. Kim'] });
  useCardFilter.setState({ filters: { person: ['Dana Kim', 'Iris Ode'] } });
  useSavedViewsState.setState({ openId: null });
  say(showing('D. Kim', 'Iris Ode'));
  expect(shown()).toEqual({ person: ['Dana Kim', 'Iris Ode'] });
});
