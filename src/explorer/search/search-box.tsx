/** The search: shows hits by kind while one types; a combobox for keys and screen readers. */
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';

import { go, useAddress } from '../address/address';
import { KindMark } from '../things/kind-mark';

import { groupHits, isSearchable, type Hit } from './hit';
import { useHits, type Found } from './use-hits';

interface SearchBoxProps {
  readonly label: string;
  /** The id of the field; those of what belongs to it begin with it. */
  readonly id: string;
}

export function SearchBox({ label, id }: SearchBoxProps) {
  const address = useAddress();
  const asked = address.pathname === '/search' ? (address.searchParams.get('q') ?? '') : '';
  // A new address has a new text: the box begins anew with it.
  return <Combobox key={asked} label={label} id={id} asked={asked} />;
}

function Combobox({ label, id, asked }: SearchBoxProps & { readonly asked: string }) {
  const [typed, setTyped] = useState(asked);
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useSlashKey(field);
  const found = useHits(typed);
  const groups = groupHits(found.hits);
  const order = groups.flatMap(({ hits }) => hits);
  const isShown = isOpen && isSearchable(typed);
  const active = isShown ? order.findIndex((hit) => hit.id === chosen) : -1;

  const close = () => {
    setOpen(false);
    setChosen(null);
  };
  const visit = (to: string) => {
    close();
    go(to);
  };
  const submit = () => {
    const hit = order[active];
    if (hit !== undefined) visit(hit.address);
    else if (isSearchable(typed)) visit(searchAddress(typed));
  };
  const move = (step: 1 | -1) => {
    setOpen(true);
    // One place before the first and after the last is the field itself, with nothing chosen.
    const places = order.length + 1;
    setChosen(order[((active + 1 + step + places) % places) - 1]?.id ?? null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const action = { ArrowDown: () => move(1), ArrowUp: () => move(-1), Enter: submit, Escape: close }[
      event.key
    ];
    if (action === undefined) return;
    if (event.key !== 'Escape' || isShown) event.preventDefault();
    action();
  };

  return (
    <search className="search-box">
      <label htmlFor={id} className="unseen">
        {label}
      </label>
      <input
        ref={field}
        id={id}
        type="search"
        role="combobox"
        placeholder="A name, in any script, or words of a claim"
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        dir="auto"
        aria-autocomplete="list"
        aria-expanded={isShown && order.length > 0}
        aria-controls={`${id}-hits`}
        aria-activedescendant={active < 0 ? undefined : optionId(id, active)}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setChosen(null);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
        onFocus={() => setOpen(true)}
        onBlur={close}
      />
      <kbd aria-hidden="true">/</kbd>
      {/* Always there, since only what changes in a place that is known is read out. */}
      <p className="unseen" role="status">
        {isShown && statusText(found, typed)}
      </p>
      {/* Held down, not clicked: a click would first take the focus from the field, and close the list. */}
      <div className="hits" hidden={!isShown} onMouseDown={(event) => event.preventDefault()}>
        <p className="hits-status" aria-hidden="true">
          {statusText(found, typed)}
        </p>
        <div id={`${id}-hits`} role="listbox" aria-label="Found" hidden={order.length === 0}>
          {groups.map(({ kind, hits }) => (
            <div key={kind.kind} role="group" aria-labelledby={`${id}-${kind.kind}`}>
              <div className="hits-kind" id={`${id}-${kind.kind}`} role="presentation">
                {kind.many}
              </div>
              {hits.map((hit) => (
                <Option
                  key={hit.id}
                  hit={hit}
                  id={optionId(id, order.indexOf(hit))}
                  isActive={order.indexOf(hit) === active}
                  visit={visit}
                />
              ))}
            </div>
          ))}
        </div>
        {found.totalCount > order.length && (
          <a className="all-hits" href={searchAddress(found.text)} tabIndex={-1} onClick={close}>
            All {found.totalCount} for “{found.text}”
          </a>
        )}
      </div>
    </search>
  );
}

interface OptionProps {
  readonly hit: Hit;
  readonly id: string;
  readonly isActive: boolean;
  readonly visit: (to: string) => void;
}

function Option({ hit, id, isActive, visit }: OptionProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) place.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    <div
      ref={place}
      id={id}
      role="option"
      className="hit"
      aria-selected={isActive}
      onClick={() => visit(hit.address)}
    >
      <KindMark kind={hit.kind} />
      <span className="hit-name" dir="auto">
        {hit.name}
      </span>
      {hit.matched !== null && (
        <span className="hit-matched">
          found as <bdi>{hit.matched}</bdi>
        </span>
      )}
    </div>
  );
}

/** The address of all hits for a text. */
export function searchAddress(text: string): string {
  return `/search?${new URLSearchParams({ q: text.trim() })}`;
}

function statusText(found: Found, typed: string): string {
  if (found.failure !== null) return found.failure;
  if (found.text !== typed.trim()) return 'Searching…';
  if (found.totalCount === 0)
    return `Nothing is found for “${found.text}”. Try fewer letters or another name.`;
  const shown = found.hits.length < found.totalCount ? `the best ${found.hits.length} of ` : '';
  return `${shown}${found.totalCount} found; arrow keys choose, Enter opens.`;
}

function optionId(id: string, index: number): string {
  return `${id}-hit-${index}`;
}

/** The key "/" goes to the search, unless one is typing already. */
function useSlashKey(field: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      const isTyping = event.target instanceof Element && event.target.closest('input, textarea, select');
      if (isTyping !== false && isTyping !== null) return;
      if (document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [field]);
}
