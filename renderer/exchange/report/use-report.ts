/** What the report would look like, asked again after each change of what is wanted. */
import { useEffect, useState } from 'react';
import type { ReportAsked, ReportPreview } from '@shared/ipc/report';
import { call } from '../../core/bridge';
import { refusalWords } from '../../core/change-words';

export type ReportReading =
  | { readonly tag: 'reading'; readonly before: ReportPreview | null }
  | { readonly tag: 'read'; readonly preview: ReportPreview }
  | { readonly tag: 'failed'; readonly why: string };

/** A name is typed letter by letter. */
const PAUSE_MS = 200;

/** While the next one is read, the one before stays. `asked` is null while the dates aren't known. */
export function useReport(asked: ReportAsked | null): ReportReading {
  const [reading, setReading] = useState<ReportReading>({ tag: 'reading', before: null });
  const key = asked === null ? null : JSON.stringify(asked);
  useEffect(() => {
    if (key === null) return undefined;
    let isOver = false;
    const timer = setTimeout(() => {
      setReading((known) => ({ tag: 'reading', before: known.tag === 'read' ? known.preview : null }));
      void call('report:preview', JSON.parse(key) as ReportAsked).then((reply) => {
        if (isOver) return;
        setReading(
          reply.ok
            ? { tag: 'read', preview: reply.value }
            : { tag: 'failed', why: refusalWords(reply.refusal) },
        );
      });
    }, PAUSE_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [key]);
  return reading;
}
