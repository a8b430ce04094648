import { describe, expect, it } from 'vitest';
import type { TagId } from '@shared/model/ids';
import { tagColours, type Tag, type TagInput } from '@shared/model/settings/tag';
import { shownTags, tagsNamed } from './chosen-tags';

const remote: Tag = { id: 'remote' as TagId, name: 'Remote', colour: 'green' };
const list = [remote];
const berlin: TagInput = { name: 'Berlin', colour: 'teal' };

describe('tags chosen by name', () => {
  it('are those of the list, however they are typed, and each once', () => {
    expect(tagsNamed(['remote ', 'REMOTE'], [], list)).toEqual([{ id: remote.id }]);
  });

  it('are new ones otherwise, which keep their colour while others are chosen', () => {
    const chosen = tagsNamed([' New  York', 'Berlin'], [berlin], list);
    expect(chosen).toEqual([{ name: 'New York', colour: 'red' }, berlin]);
  });

  it('have colours of their own while there are some', () => {
    const names = tagColours.slice(1).map((colour) => `a ${colour} one`);
    const colours = tagsNamed(names, [], []).map((tag) => ('colour' in tag ? tag.colour : ''));
    expect(new Set(colours).size).toBe(names.length);
  });

  it('are cut to the longest name there can be, and nothing is no tag', () => {
    const [long] = tagsNamed(['x'.repeat(60), '  '], [], list);
    expect(long && 'name' in long && long.name).toHaveLength(40);
  });

  it('are shown unless they are gone from the list', () => {
    expect(shownTags([{ id: remote.id }, { id: 'gone' as TagId }, berlin], list)).toEqual([remote, berlin]);
  });
});
