/** An address elsewhere on the web, as text and as a link that tells the other side nothing of this page. */

export function WebAddress({ address }: { readonly address: string }) {
  // What a document calls an address may be anything: only those of the web become links.
  if (!/^https?:\/\//i.test(address)) return <span className="web-address">{address}</span>;
  return (
    <a className="web-address" href={address} rel="noreferrer external">
      {address}
    </a>
  );
}
