import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const region = { textContent: '' };

async function freshAnnounce() {
  vi.resetModules();
  return (await import('./announce')).announce;
}

describe('what is announced', () => {
  beforeEach(() => {
    region.textContent = '';
    vi.useFakeTimers();
    vi.stubGlobal('document', { getElementById: () => region });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('waits for earlier announcements, in order', async () => {
    const announce = await freshAnnounce();
    const heard: string[] = [];
    for (const text of ['Added.', 'Start with the computer?', 'Undone.']) announce(text);
    for (let turn = 0; turn < 3; turn += 1) {
      heard.push(region.textContent);
      vi.runOnlyPendingTimers();
    }
    expect(heard).toEqual(['Added.', 'Start with the computer?', 'Undone.']);
  });

  it('is announced twice if it is said twice', async () => {
    const announce = await freshAnnounce();
    announce('Not moved.');
    vi.runAllTimers();
    announce('Not moved.');
    expect(region.textContent.trim()).toBe('Not moved.');
    expect(region.textContent).not.toBe('Not moved.');
  });

  it("doesn't lag far behind: the oldest one waiting is dropped", async () => {
    const announce = await freshAnnounce();
    const heard: string[] = [];
    for (const text of ['a', 'b', 'c', 'd', 'e']) announce(text);
    for (let turn = 0; turn < 6; turn += 1) {
      heard.push(region.textContent);
      vi.runOnlyPendingTimers();
    }
    expect(heard).toEqual(['a', 'c', 'd', 'e', 'e', 'e']);
  });
});
