/** The search: goes to what is chosen while one types, or to all that is found. */
import { go, useAddress } from '../address/address';

import { Combobox } from './combobox';
import { searchAddress } from './search-address';

interface SearchBoxProps {
  readonly label: string;
  /** The id of the field; those of what belongs to it begin with it. */
  readonly id: string;
}

export function SearchBox({ label, id }: SearchBoxProps) {
  const address = useAddress();
  const asked = address.pathname === '/search' ? (address.searchParams.get('q') ?? '') : '';
  return (
    <Combobox
      // A new address has a new text: the box begins anew with it.
      key={asked}
      label={label}
      id={id}
      text={asked}
      placeholder="A name, in any script, or words of a claim"
      enterWord="opens"
      hasSlashKey
      allHits={searchAddress}
      onChoose={(hit) => go(hit.address)}
      onSubmit={(text) => go(searchAddress(text))}
    />
  );
}
