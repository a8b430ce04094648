import { expect, it, vi } from 'vitest';
import { createTranslator } from '../../../shared/i18n/translator';
import { showMessageBox } from '../../platform/message-box';
import { askAboutDisplaced, type Displaced } from './displaced';

vi.mock('electron', () => ({ shell: {} }));
vi.mock('../../platform/message-box', () => ({ showMessageBox: vi.fn(() => Promise.resolve(0)) }));

const { t } = createTranslator('en-GB');

it.each<[Displaced['how'], string, string, readonly string[]]>([
  [
    'replaced',
    'The database was replaced while Afterword was running',
    'Another program, perhaps one that syncs folders, put a different file here:',
    ['Put the copy back', 'Open the other file', 'Show folder', 'Quit'],
  ],
  [
    'overwritten',
    'The database was changed from outside while Afterword was running',
    'Another program or a failing disk changed this file:',
    ['Put the copy back', 'Open the other file', 'Show folder', 'Quit'],
  ],
  [
    'removed',
    'The database was moved or deleted while Afterword was running',
    'It was here:',
    ['Put the copy back', 'Show folder', 'Quit'],
  ],
  [
    'log-lost',
    'Part of the database was replaced or deleted while Afterword was running',
    'Another program, perhaps one that syncs folders, changed the files next to:',
    ['Put the copy back', 'Show folder', 'Quit'],
  ],
])(
  '%s: says what happened, that nothing is lost, and where the copy is',
  async (how, message, detail, buttons) => {
    const displaced = { how, file: '/data/database/afterword.db', copy: '/data/database/rescued.db' };
    expect(await askAboutDisplaced(displaced, t)).toBe('put-back');
    const [, shown] = vi.mocked(showMessageBox).mock.calls.at(-1) ?? [];
    expect(shown).toMatchObject({ message, buttons });
    expect(shown?.detail).toContain(`${detail}\n/data/database/afterword.db`);
    expect(shown?.detail).toContain(
      'Nothing you saved is lost. It’s in this copy:\n/data/database/rescued.db',
    );
  },
);
