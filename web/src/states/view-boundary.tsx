import { Component, type ReactNode } from "react";
import { ErrorState } from "./error-state.tsx";

/** Keeps a view that fails from taking the page along. */
export class ViewBoundary extends Component<
  { readonly children: ReactNode },
  { readonly error: unknown; readonly failed: boolean }
> {
  override state = { error: undefined, failed: false };

  static getDerivedStateFromError(error: unknown) {
    return { error, failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const retry = () => this.setState({ error: undefined, failed: false });
    return <ErrorState error={this.state.error} onRetry={retry} />;
  }
}
