/** Follows the address: what it asks for is opened in the editors and run. */
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';

import { askedBy, isOnlyRead, type Asked } from './asked';
import { holds, isUntouched } from './held';
import { isShownState, shownState } from './history-state';
import { welcome } from './welcome';

/** Shows nothing but a note where the address names no question, or one that it may not run. */
export function FollowAddress() {
  const { addTab, changeTab, run } = useGraphiQLActions();
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
  /** The tab that the reader was in when the address asked for nothing. */
  const ownTab = useRef<string | null>(null);
  const isReady = queryEditor !== undefined && variableEditor !== undefined && responseEditor !== undefined;

  const open = (asked: Asked) => {
    const known = tabs.findIndex((tab) => holds(tab, asked));
    if (known >= 0) changeTab(known);
    else if (!isUntouched(tabs[activeTabIndex], opened.current)) addTab();
    queryEditor?.setValue(asked.query);
    variableEditor?.setValue(asked.variables);
    opened.current = asked;
  };

  const follow = useEffectEvent(() => {
    const asked = askedBy(location.hash);
    isWaiting.current = false;
    setNote(noteOn(asked));
    if (asked === null) {
      if (opened.current === null) return;
      const own = tabs.findIndex((tab) => tab.id === ownTab.current);
      if (own >= 0 && own !== activeTabIndex) changeTab(own);
      else if (holds(tabs[activeTabIndex], opened.current)) open({ query: welcome, variables: '' });
    } else if ('query' in asked) {
      open(asked);
      isWaiting.current = true;
      history.replaceState(shownState, '');
    }
  });

  useEffect(() => {
    if (!isReady) return;
    const onHashChange = () => follow();
    onHashChange();
    addEventListener('hashchange', onHashChange);
    return () => removeEventListener('hashchange', onHashChange);
  }, [isReady]);

  // GraphiQL reads what stands in its editors a moment later, and runs the operation that it read last.
  useEffect(() => {
    if (!isReady) return;
    const tab = tabs[activeTabIndex];
    const asked = askedBy(location.hash);
    if (asked === null) ownTab.current = tab?.id ?? null;
    if (asked === null || 'unknown' in asked) return;
    if (!holds(tab, asked)) {
      // Changed by the reader, who has an address of its own no more; or on its way into the editors.
      if (!isWaiting.current && isShownState(history.state))
        history.replaceState(null, '', location.pathname);
    } else if (isWaiting.current) {
      isWaiting.current = false;
      if (isOnlyRead(asked.query)) run();
      responseEditor.getContainerDomNode().scrollIntoView({ block: 'nearest' });
    }
  }, [isReady, tabs, activeTabIndex, run, responseEditor]);

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
