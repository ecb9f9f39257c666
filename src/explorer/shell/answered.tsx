/** Shows an answer, and until there is one that it is on its way, or why there is none. */
import type { ReactNode } from 'react';

import { expectHeading } from '../address/arrival';
import type { Answer } from '../api/answers';
import { explainFailure, type Failure } from '../api/failure';

import { NotFound } from './not-found';
import { PageTitle, useTitle } from './page-title';

interface AnsweredProps<Data> {
  readonly answer: Answer<Data>;
  /** What is being looked up, for instance "the claim": the sentence is "Looking up the claim…". */
  readonly what: string;
  /** True where the answer is the page itself: its failure then has the heading of the page. */
  readonly isPage?: boolean;
  readonly children: (data: Data) => ReactNode;
}

export function Answered<Data>({ answer, what, isPage = false, children }: AnsweredProps<Data>) {
  switch (answer.status) {
    case 'loading':
      return isPage ? <LoadingPage what={what} /> : <Loading what={what} />;
    case 'failed':
      // An address with an ill-formed id is one that leads nowhere.
      if (isPage && answer.failure.code === 'BAD_USER_INPUT') return <NotFound what={what} />;
      return (
        <>
          {isPage && <PageTitle title="This page could not be loaded" />}
          <Failed failure={answer.failure} retry={isPage ? () => retryPage(answer.retry) : answer.retry} />
        </>
      );
    case 'answered':
      return children(answer.data);
  }
}

/** The button that is pressed goes with the failure: the heading that comes takes the focus in its stead. */
function retryPage(retry: () => void): void {
  expectHeading();
  retry();
}

/** Shown only after a moment, since most answers are there before one could read it. */
export function Loading({ what }: { readonly what: string }) {
  return (
    <p className="loading" role="status">
      Looking up {what}…
    </p>
  );
}

/** A page that is on its way: it too has a heading and a title, but the focus waits for its own heading. */
export function LoadingPage({ what }: { readonly what: string }) {
  const title = `Looking up ${what}…`;
  useTitle(title);
  return (
    <div role="status">
      <h1 className="loading">{title}</h1>
    </div>
  );
}

/** Why something is not there, and a button that tries again. */
export function Failed({ failure, retry }: { readonly failure: Failure; readonly retry: () => void }) {
  return (
    <div className="failed" role="alert">
      <p>{explainFailure(failure)}</p>
      <button
        type="button"
        onClick={({ currentTarget }) => {
          focusHeadingOf(currentTarget);
          retry();
        }}
      >
        Try again
      </button>
    </div>
  );
}

/** The button goes with the failure: the heading of its part takes the focus, so that reading goes on from there. */
function focusHeadingOf(button: HTMLElement): void {
  const heading = button.closest('section, dialog, main')?.querySelector<HTMLElement>('h1, h2, h3');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
