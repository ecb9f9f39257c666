/** Claims that name this one: what is worked out from it, and what corrects it; page by page, as there may be many. */
import { useOpenPages } from '../address/open-pages';
import { usePages, type PagedList } from '../api/use-pages';
import { ClaimBasisOfDocument, ClaimRevisedByDocument } from '../gql/claim';
import type { ClaimLineFragment, LaterClaimsFragment } from '../gql/documents';
import { Section } from '../shell/section';
import { ClaimSentences } from '../things/claim-sentences';
import { More } from '../things/more';

interface LaterClaimsProps {
  readonly id: string;
  readonly first: LaterClaimsFragment;
}

export function DerivedClaims({ id, first }: LaterClaimsProps) {
  const open = useOpenPages('worked-out');
  const list = usePages(ClaimBasisOfDocument, { id }, first, ({ claim }) => claim?.basisOf ?? null, 20, open);
  return (
    <List
      id="worked-out"
      title="What is worked out from it"
      lead="By us, or by the sources that report them."
      list={list}
    />
  );
}

export function Corrections({ id, first }: LaterClaimsProps) {
  const list = usePages(
    ClaimRevisedByDocument,
    { id },
    first,
    ({ claim }) => claim?.revisedBy ?? null,
    20,
    useOpenPages('revised-by'),
  );
  return (
    <List
      id="revised-by"
      title="What corrects it"
      lead="Later claims that correct it or bring it up to date."
      list={list}
    />
  );
}

interface ListProps {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly list: PagedList<ClaimLineFragment>;
}

function List({ id, title, lead, list }: ListProps) {
  if (list.totalCount === 0) return null;
  return (
    <Section id={id} title={title} lead={lead}>
      <ClaimSentences claims={list.nodes} />
      <More list={list} what="claims" />
    </Section>
  );
}
