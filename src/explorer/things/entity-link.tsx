/** A link to the page of anything that has one, with the mark of its kind. */
import { KindMark } from './kind-mark';
import { addressOf, kindOf } from './kinds';

interface EntityLinkProps {
  readonly id: string;
  readonly name: string;
  /** True to write the kind out beside its shape. */
  readonly withKind?: boolean;
}

export function EntityLink({ id, name, withKind = false }: EntityLinkProps) {
  return (
    <span className="entity-link">
      <KindMark kind={kindOf(id)} withWord={withKind} />
      <a href={addressOf(id)} dir="auto">
        {name}
      </a>
    </span>
  );
}
