import type { ApplicationId, InterviewId } from '../../shared/model/ids';
import type { Step } from '../../shared/model/application';

/** What the tray shows: already in words, so that the adapter only draws. */
export interface TrayModel {
  readonly tooltip: string;
  /** Steps due or late; drawn on the icon. */
  readonly dueCount: number;
  readonly due: readonly TrayStep[];
  /** Lines under the due steps that cannot be clicked, for example "Nothing due". */
  readonly notes: readonly string[];
  readonly labels: {
    readonly open: string;
    readonly quit: string;
    readonly addInterview: string;
  };
}

export interface TrayStep {
  readonly applicationId: ApplicationId;
  readonly interviewId: InterviewId;
  readonly step: Step;
  readonly label: string;
  readonly actions: readonly { readonly action: TrayStepAction; readonly label: string }[];
}
export type TrayStepAction = 'write' | 'mark-sent' | 'tomorrow' | 'they-answered';

export type TrayChoice =
  | { readonly tag: 'step'; readonly step: TrayStep; readonly action: TrayStepAction }
  | { readonly tag: 'open' }
  | { readonly tag: 'add-interview' }
  | { readonly tag: 'quit' };

export interface TrayPort {
  /** False where the desktop has no place for a tray icon. */
  isAvailable(): boolean;
  /** Draws the model; does nothing where it equals the one shown. */
  show(model: TrayModel): void;
  onChoice(listener: (choice: TrayChoice) => void): void;
  destroy(): void;
}
