import { create } from 'zustand';
import type { ApplicationId } from '@shared/model/ids';

/** The element of what is shown beside a card that has the pointer or the focus for a moment; it describes the card. */
export const PEEK_ID = 'card-peek';

export const usePeek = create<{ readonly applicationId: ApplicationId | null }>(() => ({
  applicationId: null,
}));
