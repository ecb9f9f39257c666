/** Follows the address: what it asks for is opened in the editors and run. */
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';

import { askedBy, isOnlyRead, type Asked } from './asked';
import { holds, isUntouched } from './held';
import { shownWasNamed } from './name-shown';
import { welcome } from './welcome';

/** Shows nothing but a note where the address names no question, or one that it may not run. */
export function FollowAddress() {
  const actions = useGraphiQLActions();
  const { queryEditor, variableEditor, responseEditor, tabs, activeTabIndex } = useGraphiQL((state) => ({
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
    responseEditor: state.responseEditor,
    tabs: state.tabs,
    activeTabIndex: state.activeTabIndex,
  }));
  const [note, setNote] = useState<string | null>(null);
  const opened = useRef<Asked | null>(null);
  const isWaiting = useRef(false);
  /** The hash that was followed last, empty where it asked for nothing; and the tab that the reader is in while it does. */
  const followed = useRef('');
  const ownTab = useRef<string | null>(null);
  const isReady = queryEditor !== undefined && variableEditor !== undefined && responseEditor !== undefined;

  const open = (asked: Asked) => {
    const known = tabs.findIndex((tab) => holds(tab, asked));
    if (known >= 0) actions.changeTab(known);
    else if (!isUntouched(tabs[activeTabIndex], opened.current)) actions.addTab();
    queryEditor?.setValue(asked.query);
    variableEditor?.setValue(asked.variables);
    // An answer never stands beside a question that is not its own.
    responseEditor?.setValue('');
    opened.current = asked;
  };

  const follow = useEffectEvent(() => {
    const asked = askedBy(location.hash);
    isWaiting.current = false;
    setNote(noteOn(asked));
    const isBack = asked === null && followed.current !== '';
    followed.current = asked === null ? '' : location.hash;
    if (isBack && opened.current !== null) {
      const own = tabs.findIndex((tab) => tab.id === ownTab.current);
      if (own >= 0 && own !== activeTabIndex) actions.changeTab(own);
      else if (holds(tabs[activeTabIndex], opened.current)) open({ query: welcome, variables: '' });
    } else if (asked !== null && 'query' in asked) {
      open(asked);
      isWaiting.current = true;
    }
  });

  useEffect(() => {
    if (!isReady) return;
    const onHashChange = () => follow();
    const onNamed = () => void (followed.current = location.hash);
    onHashChange();
    addEventListener('hashchange', onHashChange);
    addEventListener(shownWasNamed, onNamed);
    return () => {
      removeEventListener('hashchange', onHashChange);
      removeEventListener(shownWasNamed, onNamed);
    };
  }, [isReady]);

  // GraphiQL reads what stands in its editors a moment later, and runs the operation that it read last.
  useEffect(() => {
    if (!isReady) return;
    const tab = tabs[activeTabIndex];
    const asked = askedBy(location.hash);
    if (followed.current === '') ownTab.current = tab?.id ?? null;
    if (asked === null || 'unknown' in asked) return;
    if (!holds(tab, asked)) {
      // On its way into the editors, or not followed yet; else the reader has changed it, and it is this question no more.
      if (isWaiting.current || followed.current !== location.hash) return;
      history.replaceState(null, '', location.pathname);
      followed.current = '';
    } else if (isWaiting.current) {
      isWaiting.current = false;
      if (isOnlyRead(asked.query)) actions.run();
      responseEditor.getContainerDomNode().scrollIntoView({ block: 'nearest' });
    }
  }, [isReady, tabs, activeTabIndex, actions, responseEditor]);

  return note === null ? null : (
    <div className="notice" role="alert">
      <p>{note}</p>
    </div>
  );
}

function noteOn(asked: ReturnType<typeof askedBy>): string | null {
  if (asked === null) return null;
  if ('unknown' in asked) {
    return `There is no question named “${asked.unknown}” here. Pick one from the list, or write your own.`;
  }
  return isOnlyRead(asked.query)
    ? null
    : 'What this link brought does more than read, or cannot be read at all, so it was not run. Look at it, then run it yourself.';
}
