import { Component, type ReactNode } from 'react';
import { Button } from '../ui/button';
import styles from './error-boundary.module.css';
import { t } from '../core/words';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly hasFailed: boolean;
}

/** If a part of the window crashes, shows a plain message and a way out. What was typed is safe in main's form drafts. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { hasFailed: false };

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <div role="alert" className={styles.message}>
        <h2>{t('board.crashed.title')}</h2>
        <p>{t('board.crashed.text')}</p>
        <Button
          look="primary"
          onClick={() => {
            location.reload();
          }}
        >
          {t('board.crashed.reload')}
        </Button>
      </div>
    );
  }
}
