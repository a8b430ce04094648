import { useEffect, useRef, useState, type DragEvent } from 'react';
import { isFocusNowhere } from '../cards/focus/card-focus';
import { t } from '../core/words';
import { Button } from '../ui/button';
import { filesInFolders, hasFolder } from '../core/files/dropped-files';
import { importFiles, pastedFile } from '../core/files/files-to-import';
import { Warning } from '../ui/notes/notes';
import { TextArea } from '../ui/text-area/text-area';
import styles from './import.module.css';

export interface ChooseFileProps {
  /** Why the last file could not be imported. */
  readonly why: string | null;
  /** The pasted or typed text, kept while it is read. */
  readonly pasted: string;
  readonly onPaste: (text: string) => void;
  readonly onSay: (why: string) => void;
}

const importable = ['.ics', '.eml', '.csv', '.tsv', '.tab', '.txt', '.md', '.zip', '.json'];
/** What can't be imported as it is. Choosing it explains what to do; the system's dialog would hide it. */
const explained = ['.xlsx', '.xls', '.xlsm', '.ods', '.numbers', '.msg', '.mbox', '.pdf', '.docx'];
const kinds = ['table', 'letter', 'own'] as const;

/** Drop, choose or paste. */
export function ChooseFile({ why, pasted, onPaste, onSay }: ChooseFileProps) {
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  // What had the focus is gone after a file that can't be imported.
  useEffect(() => {
    if (isFocusNowhere()) button.current?.focus();
  }, []);
  const [isOver, setIsOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setIsOver(false);
    const files = [...event.dataTransfer.files];
    if (hasFolder(event.dataTransfer)) {
      void filesInFolders(event.dataTransfer).then((found) => {
        if (found.files.length > 0) importFiles(found);
        else onSay(t('exchange.choose.emptyFolder'));
      });
    } else if (files.length > 0) importFiles({ files });
    else onSay(t('exchange.choose.emptyDrop'));
  };
  return (
    <div className={styles.choose}>
      {why === null ? null : <Warning isAlert>{why}</Warning>}
      <div
        className={styles.drop}
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        <div>
          <p className={styles.lead}>{t('exchange.choose.text')}</p>
          <ul className={styles.kinds}>
            {kinds.map((kind) => (
              <li key={kind}>{t(`exchange.choose.kinds.${kind}`)}</li>
            ))}
          </ul>
        </div>
        <input
          ref={input}
          type="file"
          hidden
          multiple
          accept={[...importable, ...explained].join()}
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            if (files.length > 0) importFiles({ files });
          }}
        />
        <Button ref={button} look="primary" data-autofocus onClick={() => input.current?.click()}>
          {t('exchange.choose.file')}
        </Button>
      </div>
      <TextArea
        label={t('exchange.choose.paste')}
        description={t('exchange.choose.pasteHint')}
        minRows={3}
        maxRows={8}
        value={pasted}
        onChange={(event) => onPaste(event.currentTarget.value)}
      />
      <div>
        <Button
          aria-disabled={pasted.trim() === ''}
          onClick={() => {
            if (pasted.trim() !== '') importFiles({ files: [pastedFile(pasted)] });
          }}
        >
          {t('exchange.choose.readPaste')}
        </Button>
      </div>
    </div>
  );
}
