import { Component, type ErrorInfo, type ReactNode } from 'react';
import { FailureReport } from './FailureReport';

interface State {
  readonly error: Error | null;
  readonly where: string;
}

/** Shows a report instead of an empty pane when something of ours breaks. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null, where: '' };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(_: unknown, { componentStack }: ErrorInfo): void {
    this.setState({ where: componentStack ?? '' });
  }

  override render(): ReactNode {
    const { error, where } = this.state;
    if (!error) return this.props.children;
    return (
      <FailureReport
        error={error}
        where={where}
        onRestart={() => this.setState({ error: null, where: '' })}
      />
    );
  }
}
