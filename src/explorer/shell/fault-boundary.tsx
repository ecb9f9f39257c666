/** What is shown where a page itself breaks, or a part of it cannot be loaded. */
import { Component, type ReactNode } from 'react';

import { PageTitle } from './page-title';

interface FaultBoundaryProps {
  /** What breaks where it breaks: the page, or a picture in it. */
  readonly what: 'page' | 'picture';
  readonly children: ReactNode;
}

export class FaultBoundary extends Component<FaultBoundaryProps, { readonly isBroken: boolean }> {
  override readonly state = { isBroken: false };

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    const title = `This ${this.props.what} could not be shown`;
    return (
      <div className="failed" role="alert">
        {this.props.what === 'page' ? <PageTitle title={title} /> : <h2>{title}</h2>}
        <p>The fault is ours, not yours. The server may have been updated: load the page again.</p>
        <button type="button" onClick={() => location.reload()}>
          Load again
        </button>
      </div>
    );
  }
}
