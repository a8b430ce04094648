/** The policy editor for an open settings dialog. */
import { useEffect, useState } from 'react';
import type { Policy } from '@shared/model/policy';
import { useStore } from 'zustand';
import { call, makeChange } from '../../core/bridge';
import { showToast } from '../../core/toasts';
import { t } from '../../core/words';
import { createPolicyEditor, shownPolicy, type PolicyEdit, type PolicyEditor } from './policy-editor';

export interface OpenPolicyEditor {
  readonly editor: PolicyEditor;
  readonly edit: PolicyEdit;
  /** As saved, plus the pending change. */
  readonly policy: Policy;
}

/** Follows `saved`, the policy as main has it. */
export function usePolicyEditor(saved: Policy): OpenPolicyEditor {
  const [editor] = useState(() =>
    createPolicyEditor(
      {
        preview: (policy) => call('policy:preview', { policy }),
        save: async (policy) => (await makeChange('change-policy', { policy })).ok,
        kept: () => showToast({ text: t('settings.moved.kept'), tone: 'change', undoes: null }),
      },
      saved,
    ),
  );
  useEffect(() => editor.follow(saved), [editor, saved]);
  // However the settings are closed: a question is answered with no, and a toast says so.
  useEffect(() => () => void editor.close(), [editor]);
  const edit = useStore(editor.edit);
  return { editor, edit, policy: shownPolicy(useStore(editor.saved), edit) };
}
