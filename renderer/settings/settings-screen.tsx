import { Tabs } from '@mantine/core';
import { flushSync } from 'react-dom';
import {
  memo,
  useDeferredValue,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type KeyboardEvent as KeyPressed,
  type ReactNode,
  type RefObject,
} from 'react';
import { commandPressed } from '@shared/commands/commands';
import type { Settings } from '@shared/ipc/contract';
import type { MessageKey } from '@shared/i18n/catalogue';
import { settingsSections, type SettingsSection } from '@shared/model/settings/settings-section';
import { refusalWords } from '../core/change-words';
import { settingsButton } from '../core/navigation';
import { t } from '../core/words';
import { readSettings, useWindowSettings } from '../core/settings-store';
import { Button } from '../ui/button';
import { isMac } from '../ui/system';
import { isTextField } from '../ui/text-field';
import { Dialog } from '../ui/dialog';
import { AboutSettings } from './about/about-settings';
import { AppearanceSettings } from './appearance-settings';
import { DataSettings } from './data/data-settings';
import { DaysSettings } from './days/days-settings';
import { IndustrySettings } from './industries/industry-settings';
import { MessageSettings } from './messages/message-settings';
import { PolicyConfirmation } from './policy-change/policy-confirmation';
import { isQuestion, type PolicyPatch } from './policy-change/policy-editor';
import { ReminderSettings } from './reminders/reminder-settings';
import { RulesSettings } from './rules-settings';
import { Section } from './section';
import { usePolicyEditor, type OpenPolicyEditor } from './policy-change/use-policy-editor';
import { TagSettings } from './tags/tag-settings';
import { revealSetting } from './search/reveal-setting';
import type { SettingEntry } from './search/setting-entries';
import { SettingsSearch } from './search/settings-search';
import styles from './settings.module.css';
import type { Failure } from '@shared/model/outcome';

export interface SettingsScreenProps {
  /** The one that is shown. */
  readonly section: SettingsSection;
  /** A change of the rules to ask about at once; null for none. */
  readonly proposes: PolicyPatch | null;
  /** The text of the setting that gets the focus at first; null for none. */
  readonly reveals: MessageKey | null;
  readonly onSection: (section: SettingsSection) => void;
  readonly onClose: () => void;
}

/**
 * All settings, one section at a time. Each change is saved at once and shown in a toast: with Undo for the policy and
 * the quiet hours, and with the new choice for the colours and for closing the window. A policy change that would move
 * cards is saved once the user has seen them.
 */
export function SettingsScreen(props: SettingsScreenProps) {
  const { settings, refusal } = useWindowSettings();
  useEffect(readSettings, []);
  if (settings && !refusal) return <OpenSettings {...props} settings={settings} />;
  return (
    <Frame onClose={props.onClose} hint="">
      <div className={styles.section}>
        <Unread refusal={refusal} />
      </div>
    </Frame>
  );
}

function OpenSettings({
  settings,
  section,
  proposes,
  reveals,
  onSection,
  onClose,
}: SettingsScreenProps & { readonly settings: Settings }) {
  const policyEditor = usePolicyEditor(settings.policy);
  const { editor, edit } = policyEditor;
  useEffect(() => {
    if (proposes !== null) editor.change(proposes);
  }, [editor, proposes]);
  const isLooking = useSlow(edit.tag === 'looking');
  const isAsking = isQuestion(edit);
  useEscape(isAsking, editor.keep);
  // A field saves on blur: that change is handled first, and shown if it is a question. Closing answers a question that
  // was already open.
  const close = () => {
    if (isQuestion(editor.edit.getState())) onClose();
    else void editor.finish().then((isFinished) => isFinished && onClose());
  };
  const hint = isAsking ? t('settings.hints.asking') : t(`settings.hints.${section}`);
  const side = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [leftBy] = useState(settingsButton);
  // Drawn in slices: the whole of a section in one task would be a long one.
  const drawn = useDeferredValue(section);
  const first = reveals === null ? null : { section, label: reveals };
  const { show, reveal } = useRevealing(side, drawn, first, (entry) => {
    onSection(entry.section);
    setQuery('');
  });
  const onKeyDown = (event: KeyPressed) => {
    const pressed = commandPressed('window', event, isMac);
    if (pressed?.id !== 'find' || (!pressed.isEverywhere && isTextField(event.target))) return;
    event.preventDefault();
    field.current?.focus();
  };
  return (
    <Frame onClose={close} hint={isLooking ? t('settings.looking') : hint}>
      <Tabs
        ref={side}
        onKeyDown={onKeyDown}
        className={styles.tabs ?? ''}
        orientation="vertical"
        variant="pills"
        keepMounted={false}
        // At once, not when its section is drawn.
        value={section}
        onChange={(value) => {
          const next = settingsSections.find((one) => one === value);
          if (next) onSection(next);
        }}
      >
        <div className={styles.list}>
          <SettingsSearch
            takesFocus={leftBy === '' && reveals === null}
            field={field}
            query={query}
            onQuery={setQuery}
            onChoose={show}
          />
          <Tabs.List
            className={styles.sections ?? ''}
            aria-label={t('settings.sectionList')}
            hidden={query.trim() !== ''}
          >
            {settingsSections.map((name) => (
              <Tabs.Tab
                key={name}
                value={name}
                // The library's own Home and End only move the focus.
                onFocus={() => onSection(name)}
              >
                {t(`settings.sections.${name}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
        </div>
        <div className={styles.side}>
          <Tabs.Panel value={section} aria-busy={drawn !== section} className={styles.panel ?? ''}>
            <SectionContent key={drawn} section={drawn} settings={settings} {...policyEditor} />
          </Tabs.Panel>
          <WhenDrawn section={drawn} then={reveal} />
          <PolicyConfirmation edit={edit} editor={editor} />
        </div>
      </Tabs>
    </Frame>
  );
}

type Place = Pick<SettingEntry, 'section' | 'label'>;

/**
 * Goes to the section of a setting by `go`, and to the setting itself once its section is drawn; to `first` as soon as the
 * screen is.
 */
function useRevealing(
  side: RefObject<HTMLElement | null>,
  drawn: SettingsSection,
  first: Place | null,
  go: (place: Place) => void,
): { readonly show: (place: Place) => void; readonly reveal: () => void } {
  const wanted = useRef(first);
  const reveal = () => {
    const entry = wanted.current;
    if (entry?.section !== drawn) return;
    wanted.current = null;
    const panel = side.current?.querySelector<HTMLElement>('[role="tabpanel"]');
    if (panel) revealSetting(panel, t(entry.label));
  };
  const show = (place: Place) => {
    wanted.current = place;
    flushSync(() => go(place));
    reveal();
  };
  return { show, reveal };
}

/** Calls `then` when a section has been drawn; the frame draws its contents later than itself. */
function WhenDrawn({ section, then }: { readonly section: SettingsSection; readonly then: () => void }) {
  const onDrawn = useEffectEvent(then);
  useEffect(() => {
    onDrawn();
  }, [section]);
  return null;
}

interface SectionContentProps extends OpenPolicyEditor {
  readonly section: SettingsSection;
  readonly settings: Settings;
}

/** Only drawn if one of these changes: another section is chosen while this one is still shown. */
const SectionContent = memo(function SectionContent({
  section,
  settings,
  policy,
  editor,
  edit,
}: SectionContentProps) {
  if (section === 'tags') return <TagSettings tags={settings.tags} />;
  if (section === 'industries')
    return (
      <IndustrySettings
        saved={settings.policy.industries}
        isUnderWay={edit.tag !== 'none' && edit.patch.industries !== undefined}
        onChange={editor.change}
      />
    );
  return (
    <Section name={section}>
      {section === 'rules' ? <RulesSettings policy={policy} onChange={editor.change} /> : null}
      {section === 'days' ? <DaysSettings policy={policy} onChange={editor.change} /> : null}
      {section === 'reminders' ? <ReminderSettings settings={settings} /> : null}
      {section === 'messages' ? <MessageSettings settings={settings} /> : null}
      {section === 'appearance' ? (
        <AppearanceSettings preferences={settings.preferences} hasTray={settings.system.hasTray} />
      ) : null}
      {section === 'data' ? <DataSettings /> : null}
      {section === 'about' ? <AboutSettings settings={settings} /> : null}
    </Section>
  );
});

interface FrameProps {
  readonly hint: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

function Frame({ hint, onClose, children }: FrameProps) {
  return (
    <Dialog
      title={t('settings.title')}
      width={880}
      isPage
      hasOwnLayout
      closeLabel={t('settings.close')}
      onClose={onClose}
      footer={
        <>
          <span className={styles.foot} role="status">
            {hint}
          </span>
          <Button onClick={onClose}>{t('settings.close')}</Button>
        </>
      }
    >
      <div className={styles.screen}>{children}</div>
    </Dialog>
  );
}

/** `refusal` is null while they are being loaded. */
function Unread({ refusal }: { readonly refusal: Failure | null }) {
  if (refusal === null) return <p className={styles.hint}>{t('settings.reading')}</p>;
  return (
    <div role="alert">
      <p>{t('settings.unreadable', { why: refusalWords(refusal) })}</p>
      <Button onClick={readSettings}>{t('settings.tryAgain')}</Button>
    </div>
  );
}

/** While `isOn`, Escape calls `onEscape`, wherever the focus is, unless an open list handles it. */
function useEscape(isOn: boolean, onEscape: () => void): void {
  const answer = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    if (event.target instanceof Element && event.target.matches('[aria-expanded="true"]')) return;
    event.preventDefault();
    event.stopPropagation();
    onEscape();
  });
  useEffect(() => {
    if (!isOn) return undefined;
    const onKey = (event: KeyboardEvent) => {
      answer(event);
    };
    document.addEventListener('keydown', onKey, { capture: true });
    return () => {
      document.removeEventListener('keydown', onKey, { capture: true });
    };
  }, [isOn]);
}

/** Shown only if it takes more than a moment. */
const A_MOMENT_MS = 400;

/** True once `isUnderWay` has been so for a moment. */
function useSlow(isUnderWay: boolean): boolean {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    if (!isUnderWay) return undefined;
    const timer = setTimeout(() => setIsSlow(true), A_MOMENT_MS);
    return () => {
      clearTimeout(timer);
      setIsSlow(false);
    };
  }, [isUnderWay]);
  return isSlow;
}
