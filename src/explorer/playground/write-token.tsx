/** The token that mutations need, kept in this tab until it closes and nowhere else. */
import { useId, useState } from 'react';

const key = 'conflict-graph:write-token';

/** The token that was given in this tab, or null. */
export function givenToken(): string | null {
  return sessionStorage.getItem(key);
}

/** The field for it, folded away: reading needs no token. */
export function WriteToken() {
  const [token, setToken] = useState(givenToken() ?? '');
  const [field, note] = [useId(), useId()];
  const keep = (text: string) => {
    setToken(text);
    if (text === '') sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, text);
  };
  return (
    <details className="token">
      <summary>{token === '' ? 'Write token' : 'Write token: given'}</summary>
      <div className="token-panel">
        <label htmlFor={field}>Token for mutations (the server’s WRITE_TOKEN)</label>
        <input
          id={field}
          type="password"
          autoComplete="off"
          spellCheck={false}
          aria-describedby={note}
          value={token}
          onChange={(event) => keep(event.target.value.trim())}
        />
        <p id={note}>
          Reading needs none. It is sent with what you run here, kept until this tab closes, and never put
          into the address.
        </p>
        {token !== '' && (
          <button type="button" onClick={() => keep('')}>
            Forget it now
          </button>
        )}
      </div>
    </details>
  );
}
