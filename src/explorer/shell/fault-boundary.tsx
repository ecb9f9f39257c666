/** What is shown where a page itself breaks, or a part of it cannot be loaded. */
import { Component, type ReactNode } from 'react';

interface FaultBoundaryProps {
  readonly children: ReactNode;
}

export class FaultBoundary extends Component<FaultBoundaryProps, { readonly isBroken: boolean }> {
  override readonly state = { isBroken: false };

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return (
      <div className="failed" role="alert">
        <h1>This page could not be shown</h1>
        <p>The fault is ours, not yours. The server may have been updated: load the page again.</p>
        <button type="button" onClick={() => location.reload()}>
          Load again
        </button>
      </div>
    );
  }
}
