import { Component, type ReactNode } from "react";
import { ErrorState } from "./error-state.tsx";
import { ViewLost, ViewLostState } from "./view-lost.tsx";

/** Shows an error in place of a view that fails, so that the rest of the page still works. */
export class ViewBoundary extends Component<
  { readonly title: ReactNode; readonly children: ReactNode; onRetry(): void },
  { readonly error: unknown; readonly failed: boolean }
> {
  override state = { error: undefined, failed: false };

  static getDerivedStateFromError(error: unknown) {
    return { error, failed: true };
  }

  override render() {
    const { error, failed }: { readonly error: unknown; readonly failed: boolean } = this.state;
    if (!failed) return this.props.children;
    const retry = () => {
      this.props.onRetry();
      this.setState({ error: undefined, failed: false });
    };
    const isLost = error instanceof ViewLost;
    return (
      <>
        {this.props.title}
        {isLost ? <ViewLostState error={error} /> : <ErrorState error={error} onRetry={retry} />}
      </>
    );
  }
}
