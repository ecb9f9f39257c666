/** The list of questions beside the editors, each run by a click. */
import { useGraphiQL, type GraphiQLPlugin } from '@graphiql/react';
import { useEffect, useRef } from 'react';

import { questions } from './questions';
import { themes } from './themes';

/** A plugin of GraphiQL, as its documentation and its history are. */
export const questionsPlugin: GraphiQLPlugin = { title: 'Questions', icon: Icon, content: Questions };

function Questions() {
  const shown = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.query);
  const list = useRef<HTMLElement>(null);
  useEffect(() => bringIntoView(list.current), [shown]);
  return (
    <section className="questions" aria-labelledby="questions-title" ref={list}>
      <h2 id="questions-title">Questions</h2>
      <p>
        Each opens in the editor and is answered at once. Change it there, or send its link to a colleague.
      </p>
      {themes.map(({ title, questions: names }) => (
        <section key={title}>
          <h3>{title}</h3>
          <ul>
            {names.map((name) => {
              const question = questions.get(name);
              return (
                question !== undefined && (
                  <li key={name}>
                    <a
                      href={`#example=${name}`}
                      aria-current={question.query === shown ? 'true' : undefined}
                      onClick={(event) => askAnew(event.currentTarget.hash)}
                    >
                      {question.title}
                    </a>
                  </li>
                )
              );
            })}
          </ul>
        </section>
      ))}
    </section>
  );
}

/** Scrolls the list, and not the page, to the question that is shown. */
function bringIntoView(list: HTMLElement | null): void {
  const pane = list?.parentElement;
  const link = list?.querySelector('[aria-current]');
  if (pane == null || link == null) return;
  const [outer, inner] = [pane.getBoundingClientRect(), link.getBoundingClientRect()];
  if (inner.top < outer.top || inner.bottom > outer.bottom) {
    pane.scrollTop += inner.top - outer.top - outer.height / 3;
  }
}

/** A link to where the reader is already changes nothing in the address, and should run the question all the same. */
function askAnew(hash: string): void {
  if (hash === location.hash) dispatchEvent(new HashChangeEvent('hashchange'));
}

function Icon() {
  return (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <circle cx="10" cy="10" r="8.25" />
      <path d="M7.6 7.6a2.4 2.4 0 1 1 3.4 2.2c-.7.3-1 .8-1 1.6v.4" strokeLinecap="round" />
      <circle cx="10" cy="14.4" r=".6" fill="currentColor" />
    </svg>
  );
}
