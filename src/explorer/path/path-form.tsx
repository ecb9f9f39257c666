/** The two fields and the limit of a path; each change is a new address. */
import { go, useAddress } from '../address/address';
import { useAnswer } from '../api/use-answer';
import { PathEndAloneDocument } from '../gql/path';
import { Combobox } from '../search/combobox';
import { Answered } from '../shell/answered';
import { entityKinds, isEntityId } from '../things/entity-id';
import { EntityLink } from '../things/entity-link';

import { greatestMax, withPath } from './path-address';

interface PathFormProps {
  readonly from: string | null;
  readonly to: string | null;
  readonly max: number;
}

export function PathForm({ from, to, max }: PathFormProps) {
  const address = useAddress();
  return (
    <div className="path-form">
      <PathEnd end="from" id={from} />
      <PathEnd end="to" id={to} />
      <div className="path-choices">
        <nav aria-label="Most steps">
          <ul className="filters">
            <li aria-hidden="true" className="quiet">
              Steps, at most
            </li>
            {limits(max).map((limit) => (
              <li key={limit}>
                <a
                  href={withPath(address, { max: limit })}
                  aria-current={limit === max ? 'true' : undefined}
                  aria-label={`At most ${limit} steps`}
                >
                  {limit}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {(from ?? to) !== null && (
          <p>
            <a href={withPath(address, { from: to, to: from })}>Swap the ends</a>
          </p>
        )}
      </div>
    </div>
  );
}

function limits(max: number): readonly number[] {
  return [...new Set([2, 3, 4, 6, 8, greatestMax, max])].sort((one, other) => one - other);
}

interface PathEndProps {
  readonly end: 'from' | 'to';
  readonly id: string | null;
}

/** One end. It shows the name of what is chosen, and says so where the address names nothing that is there. */
function PathEnd({ end, id }: PathEndProps) {
  if (id === null) return <EndField end={end} name="" />;
  if (!isEntityId(id)) return <UnknownEnd end={end} id={id} />;
  return <NamedEnd end={end} id={id} />;
}

function NamedEnd({ end, id }: { readonly end: 'from' | 'to'; readonly id: string }) {
  const answer = useAnswer(PathEndAloneDocument, { id });
  return (
    <Answered answer={answer} what={`the ${endWords[end]}`}>
      {({ node }) =>
        node === null ? (
          <UnknownEnd end={end} id={id} />
        ) : (
          <EndField end={end} name={node.name}>
            <EntityLink id={node.id} name={node.name} withKind />
          </EndField>
        )
      }
    </Answered>
  );
}

function UnknownEnd({ end, id }: { readonly end: 'from' | 'to'; readonly id: string }) {
  return (
    <EndField end={end} name="">
      <span role="alert">
        Nothing between which there could be a way has the id <code>{id}</code>. Search for it by name.
      </span>
    </EndField>
  );
}

interface EndFieldProps {
  readonly end: 'from' | 'to';
  readonly name: string;
  readonly children?: React.ReactNode;
}

function EndField({ end, name, children }: EndFieldProps) {
  const address = useAddress();
  return (
    <div className="path-end">
      {/* The field has the same words as its label, for those who do not see this. */}
      <span className="path-end-word" aria-hidden="true">
        {end === 'from' ? 'From' : 'To'}
      </span>
      <Combobox
        key={name}
        label={end === 'from' ? 'From' : 'To'}
        id={`path-${end}`}
        text={name}
        placeholder="A name, in any script"
        kinds={entityKinds.map((kind) => kind.name)}
        enterWord="takes it"
        onChoose={(hit) => go(withPath(address, { [end]: hit.id }))}
      />
      {children !== undefined && <p className="path-chosen">{children}</p>}
    </div>
  );
}

const endWords = { from: 'start', to: 'goal' } as const;
