/** Makes an address of what stands in the editors, to be sent to somebody. */
import { ToolbarButton, useGraphiQL } from '@graphiql/react';
import { useState } from 'react';

import { addressOf } from './asked';
import { nameShown } from './name-shown';

/** The address goes into the address bar, and to the clipboard where the browser allows it. */
export function CopyLink() {
  const { queryEditor, variableEditor } = useGraphiQL((state) => ({
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
  }));
  const [done, setDone] = useState('');
  const copy = async () => {
    const address = addressOf({
      query: queryEditor?.getValue() ?? '',
      variables: variableEditor?.getValue() ?? '',
    });
    nameShown(address);
    setDone('');
    setDone(await copied(location.href));
  };
  return (
    <>
      <ToolbarButton label="Copy a link to this query" onClick={() => void copy()}>
        <Icon />
      </ToolbarButton>
      <p className="copied" role="status">
        {done}
      </p>
    </>
  );
}

async function copied(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return 'Link copied';
  } catch {
    return 'The link is in the address bar';
  }
}

function Icon() {
  return (
    <svg
      className="graphiql-toolbar-icon"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M8.5 11.5a3.2 3.2 0 0 0 4.6 0l3-3a3.25 3.25 0 0 0-4.6-4.6l-1.2 1.2" />
      <path d="M11.5 8.5a3.2 3.2 0 0 0-4.6 0l-3 3a3.25 3.25 0 0 0 4.6 4.6l1.2-1.2" />
    </svg>
  );
}
