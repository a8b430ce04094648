/** Why a file wasn't imported. The words for other changes speak of what was typed. */
import type { OpenedFile } from '@shared/ipc/import';
import type { Failure } from '@shared/model/outcome';
import { refusalWords } from '../core/change-words';
import { t } from '../core/words';

const ofImports = ['disk-full', 'read-only', 'busy', 'importing', 'io', 'unexpected'] as const;

export function importRefusalWords(refusal: Failure): string {
  const code = ofImports.find((known) => refusal.tag === 'fault' && refusal.code === known);
  return code === undefined ? refusalWords(refusal) : t(`exchange.failed.${code}`);
}

/** Why a file or folder that was opened with the program isn't imported. */
export function openedProblemWords(problem: NonNullable<OpenedFile['problem']>, name: string): string {
  if (problem === 'too-large') {
    // An export can't be split.
    return /\.json$/iu.test(name)
      ? t('exporting.own.problems.too-large')
      : t('exchange.choose.tooLarge', { name });
  }
  return t(problem === 'empty-folder' ? 'exchange.choose.emptyFolder' : 'exchange.notRead');
}

/** Why a file couldn't be read. */
export function notReadWords(refusal: Failure): string {
  const isOfFile = refusal.tag === 'fault' && refusal.code === 'io';
  return isOfFile ? t('exchange.notRead') : importRefusalWords(refusal);
}
