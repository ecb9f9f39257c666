/** How large the answers to the questions of the start page are, counted from the things that the API lists. */
import type { ServedForTest } from '../support/serve';

interface List<Thing> {
  readonly nodes: readonly Thing[];
}

interface Source {
  readonly id: string;
  readonly kind: string;
}

interface Claim {
  readonly kind: string;
  readonly reports: List<{ readonly source: Source }>;
}

interface Count {
  readonly totalCount: number;
}

/** Everything is asked for whole: no list of the seed is longer than a page. */
const query = `{
  deserters: claim(id: "claim/russian-deserters-50000-by-2024") {
    reports { nodes { source { id kind } origins { id } } }
  }
  barrier: ${figuresOn('topic/barrier-troops')}
  prosecution: ${figuresOn('topic/prosecution-of-soldiers')}
  recruitment: ${figuresOn('topic/military-recruitment')}
  path(from: "order/ussr-nko-227", to: "unit/russian-barrier-troops") { steps { from { id } } }
  topic(id: "topic/barrier-troops") { links(first: 100) { nodes { type } } }
  orders(first: 100) { nodes { id } }
  denied: claims(where: { reports: { some: { stance: { in: [DENIES, DISPUTES] } } } }, first: 100) { nodes { id } }
  unnamed: claims(where: { independence: { eq: NO_NAMED_ORIGIN } }, first: 100) { nodes { ...Claim } }
  sources(first: 100) {
    nodes { kind reports(first: 100) { nodes { claim { id } reliesOn { source { publisher { id } } } } } }
  }
  measures(first: 100) { nodes { figures(first: 0) { totalCount } range { contradictions } } }
  ownSide: ${countOn('claims', 'on', 'topic/executions-by-own-side')}
  ownSideSources: ${countOn('sources', 'reportsOn', 'topic/executions-by-own-side')}
  putin: ${countOn('claims', 'on', 'person/vladimir-putin')}
  putinSources: ${countOn('sources', 'reportsOn', 'person/vladimir-putin')}
}
fragment Claim on Claim { kind reports(first: 50) { nodes { source { id kind } } } }`;

interface Found {
  readonly deserters: {
    readonly reports: List<{ readonly source: Source; readonly origins: readonly { readonly id: string }[] }>;
  };
  readonly barrier: List<Claim>;
  readonly prosecution: List<Claim>;
  readonly recruitment: List<Claim>;
  readonly path: { readonly steps: readonly unknown[] };
  readonly topic: { readonly links: List<{ readonly type: string }> };
  readonly orders: List<unknown>;
  readonly denied: List<unknown>;
  readonly unnamed: List<Claim>;
  readonly sources: List<{
    readonly kind: string;
    readonly reports: List<{
      readonly claim: { readonly id: string };
      readonly reliesOn: readonly {
        readonly source: { readonly publisher: { readonly id: string } | null };
      }[];
    }>;
  }>;
  readonly measures: List<{ readonly figures: Count; readonly range: { readonly contradictions: number } }>;
  readonly ownSide: Count;
  readonly ownSideSources: Count;
  readonly putin: Count;
  readonly putinSources: Count;
}

/** The sizes in words, in the order of the page. */
export async function countAnswers(server: ServedForTest): Promise<readonly string[]> {
  const { body } = await server.post({ query });
  const found = body.data as Found;
  const { deserters, path, topic, orders, denied, unnamed, sources, measures } = found;
  const practising = topic.links.nodes.filter(({ type }) => type === 'PRACTISED');
  const onVoices = unnamed.nodes.filter((claim) => sourcesOf([claim], 'UNNAMED').size > 0);
  const relying = sources.nodes.filter(({ reports }) =>
    reports.nodes.some(({ reliesOn }) =>
      reliesOn.some(({ source }) => source.publisher?.id === 'organization/rfe-rl'),
    ),
  );
  const ours = sources.nodes
    .filter(({ kind }) => kind === 'DERIVATION')
    .flatMap(({ reports }) => reports.nodes.map(({ claim }) => claim.id));
  const measured = measures.nodes.filter(({ figures }) => figures.totalCount > 0);
  const contested = measures.nodes.filter(({ range }) => range.contradictions > 0);
  const origins = deserters.reports.nodes.flatMap((report) => report.origins.map(({ id }) => id));
  return [
    `${deserters.reports.nodes.length} sources, ${new Set(origins).size} origin`,
    figures(found.barrier.nodes),
    `${path.steps.length} steps, each with its sources`,
    `${practising.length} units and armies`,
    `${orders.nodes.length} orders`,
    `${denied.nodes.length} claims`,
    `${onVoices.length} claims, ${onVoices.filter(({ kind }) => kind === 'FIGURE').length} figures among them`,
    `${relying.length} sources`,
    `${measured.length} measures, ${contested.length || 'none'} contested`,
    `${new Set(ours).size} figures`,
    `${found.ownSide.totalCount} claims, ${found.ownSideSources.totalCount} sources`,
    figures(found.prosecution.nodes),
    `${found.putin.totalCount} claims, ${found.putinSources.totalCount} sources`,
    figures(found.recruitment.nodes),
  ];
}

function figures(claims: readonly Claim[]): string {
  const ours = claims.filter((claim) => sourcesOf([claim], 'DERIVATION').size > 0).length;
  const voices = sourcesOf(claims, 'UNNAMED').size;
  const sources = sourcesOf(claims).size - voices - sourcesOf(claims, 'DERIVATION').size;
  return [
    `${claims.length - ours} figures`,
    ...(ours > 0 ? [`${ours} of our own arithmetic`] : []),
    `${sources} ${sources === 1 ? 'source' : 'sources'}`,
    ...(voices > 0 ? [`${voices} ${voices === 1 ? 'voice' : 'voices'} without a name`] : []),
  ].join(', ');
}

/** The ids of those who report claims; with a kind, only of sources of it. */
function sourcesOf(claims: readonly Claim[], kind?: string): ReadonlySet<string> {
  const all = claims.flatMap(({ reports }) => reports.nodes.map(({ source }) => source));
  return new Set(all.filter((source) => kind === undefined || source.kind === kind).map(({ id }) => id));
}

function figuresOn(id: string): string {
  return `claims(where: { on: "${id}", kind: { eq: FIGURE } }, first: 100) { nodes { ...Claim } }`;
}

function countOn(list: string, condition: string, id: string): string {
  return `${list}(where: { ${condition}: "${id}" }, first: 0) { totalCount }`;
}
