/** The lasting address of a page, to be sent on or quoted, with a button that copies it. */
import { useState } from 'react';

export function PermanentLink({ path }: { readonly path: string }) {
  const [isCopied, setCopied] = useState(false);
  const address = new URL(path, location.origin).href;
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    setCopied(true);
  };
  return (
    <span className="permanent-link">
      <a href={path}>Permanent link</a>
      {/* A browser offers its clipboard to safe addresses only. */}
      {'clipboard' in navigator && (
        <button type="button" onClick={() => void copy().catch(() => setCopied(false))}>
          Copy
        </button>
      )}
      <span role="status" className="quiet">
        {isCopied && 'Copied'}
      </span>
    </span>
  );
}
