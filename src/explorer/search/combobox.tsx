/** A field that shows hits by kind while one types, and gives the one that is chosen; made for keys and screen readers. */
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';

import type { NodeKind } from '../gql/documents';
import { number } from '../things/counted';
import { KindMark } from '../things/kind-mark';

import { groupHits, isSearchable, type Hit } from './hit';
import { statusText } from './hits-status';
import { useHits } from './use-hits';
import { useSlashKey } from './use-slash-key';

interface ComboboxProps {
  readonly label: string;
  /** The id of the field; those of what belongs to it begin with it. */
  readonly id: string;
  /** The text at first. For another text, give another `key`. */
  readonly text: string;
  readonly placeholder: string;
  /** Only hits of these kinds; without it, of all. */
  readonly kinds?: readonly NodeKind[];
  /** What Enter does with the hit that is chosen, for the status: "opens". */
  readonly enterWord: string;
  /** Where all hits for a text are; without it they are nowhere. */
  readonly allHits?: (text: string) => string;
  /** True where the key "/" leads to the field. */
  readonly hasSlashKey?: boolean;
  readonly onChoose: (hit: Hit) => void;
  /** Enter without a chosen hit. Without it, Enter chooses the best one. */
  readonly onSubmit?: (text: string) => void;
}

export function Combobox(props: ComboboxProps) {
  const { label, id, text, placeholder, kinds, enterWord, allHits, onChoose, onSubmit } = props;
  const [typed, setTyped] = useState(text);
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useSlashKey(field, props.hasSlashKey === true);
  const found = useHits(typed, kinds);
  const groups = groupHits([...found.hits, ...found.figures]);
  const order = groups.flatMap(({ hits }) => hits);
  const isShown = isOpen && isSearchable(typed);
  const active = isShown ? order.findIndex((hit) => hit.id === chosen) : -1;

  const close = () => {
    setOpen(false);
    setChosen(null);
  };
  const choose = (hit: Hit) => {
    close();
    if (onSubmit === undefined) setTyped(hit.name);
    onChoose(hit);
  };
  const submit = () => {
    const best = found.text === typed.trim() ? order[0] : undefined;
    const hit = order[active] ?? (onSubmit === undefined ? best : undefined);
    if (hit !== undefined) choose(hit);
    else if (isSearchable(typed) && onSubmit !== undefined) {
      close();
      onSubmit(typed);
    }
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
        placeholder={placeholder}
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
      {props.hasSlashKey === true && <kbd aria-hidden="true">/</kbd>}
      {/* Always there, since only what changes in a place that is known is read out. */}
      <p className="unseen" role="status">
        {isShown && statusText(found, typed, enterWord)}
      </p>
      {/* Held down, not clicked: a click would first take the focus from the field, and close the list. */}
      <div className="hits" hidden={!isShown} onMouseDown={(event) => event.preventDefault()}>
        <p className="hits-status" aria-hidden="true">
          {statusText(found, typed, enterWord)}
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
                  choose={choose}
                />
              ))}
            </div>
          ))}
        </div>
        {allHits !== undefined && found.isCut && (
          <a className="all-hits" href={allHits(found.text)} tabIndex={-1} onClick={close}>
            All {found.totalCount > 0 && `${number(found.totalCount)} `}for “{found.text}”
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
  readonly choose: (hit: Hit) => void;
}

function Option({ hit, id, isActive, choose }: OptionProps) {
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
      onClick={() => choose(hit)}
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

function optionId(id: string, index: number): string {
  return `${id}-hit-${index}`;
}
