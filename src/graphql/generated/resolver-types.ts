/** Generated from `schema.graphql` by `write-resolver-types`; not written by hand. */
import type { GraphQLResolveInfo } from 'graphql';
import type {
  EntityRecord as EntityRecordParent,
  MeasureRecord as MeasureRecordParent,
} from '../../domain/records';
import type {
  EntityConnection as EntityConnectionParent,
  EntityEdge as EntityEdgeParent,
  ClaimConnection as ClaimConnectionParent,
  ClaimEdge as ClaimEdgeParent,
  ReportConnection as ReportConnectionParent,
  ReportEdge as ReportEdgeParent,
  MeasureConnection as MeasureConnectionParent,
  MeasureEdge as MeasureEdgeParent,
  LinkView as LinkViewParent,
  LinkEndConnection as LinkEndConnectionParent,
  LinkEndEdge as LinkEndEdgeParent,
  HitConnection as HitConnectionParent,
  HitEdge as HitEdgeParent,
  ConnectionPage as ConnectionPageParent,
  ClaimFigure as ClaimFigureParent,
  ClaimComparison as ClaimComparisonParent,
  ReportCitation as ReportCitationParent,
  HeldText as HeldTextParent,
  Step as StepParent,
  StoreStatistics as StoreStatisticsParent,
} from '../parents';
import type { StoredClaim as StoredClaimParent, StoredReport as StoredReportParent } from '../../domain/rows';
import type { SearchHit as SearchHitParent, LinkCount as LinkCountParent } from '../../store/graph-store';
import type { Period as PeriodParent } from '../../domain/period';
import type { Corroboration as CorroborationParent } from '../../domain/corroboration';
import type { GraphContext } from '../context';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
};

export type Query = {
  readonly node?: Maybe<Node>;
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  readonly conflict?: Maybe<Conflict>;
  readonly event?: Maybe<Event>;
  readonly unit?: Maybe<Unit>;
  readonly order?: Maybe<Order>;
  readonly person?: Maybe<Person>;
  readonly organization?: Maybe<Organization>;
  readonly place?: Maybe<Place>;
  readonly topic?: Maybe<Topic>;
  readonly source?: Maybe<Source>;
  readonly claim?: Maybe<Claim>;
  readonly measure?: Maybe<Measure>;
  readonly report?: Maybe<Report>;
  readonly conflicts: ConflictConnection;
  readonly events: EventConnection;
  readonly units: UnitConnection;
  readonly orders: OrderConnection;
  readonly people: PersonConnection;
  readonly organizations: OrganizationConnection;
  readonly places: PlaceConnection;
  readonly topics: TopicConnection;
  readonly sources: SourceConnection;
  readonly claims: ClaimConnection;
  readonly measures: MeasureConnection;
  readonly search: SearchConnection;
  readonly path?: Maybe<Path>;
  readonly statistics: Statistics;
};

export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};

export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};

export type QueryConflictArgs = {
  id: Scalars['ID']['input'];
};

export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};

export type QueryUnitArgs = {
  id: Scalars['ID']['input'];
};

export type QueryOrderArgs = {
  id: Scalars['ID']['input'];
};

export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};

export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};

export type QueryPlaceArgs = {
  id: Scalars['ID']['input'];
};

export type QueryTopicArgs = {
  id: Scalars['ID']['input'];
};

export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};

export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};

export type QueryMeasureArgs = {
  id: Scalars['ID']['input'];
};

export type QueryReportArgs = {
  id: Scalars['ID']['input'];
};

export type QueryConflictsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
};

export type QueryEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
};

export type QueryUnitsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
};

export type QueryOrdersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
};

export type QueryPeopleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
};

export type QueryOrganizationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
};

export type QueryPlacesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
};

export type QueryTopicsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
};

export type QuerySourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<SourceFilter>;
  orderBy?: InputMaybe<ReadonlyArray<SourceOrder>>;
};

export type QueryClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
};

export type QueryMeasuresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<MeasureFilter>;
  orderBy?: InputMaybe<ReadonlyArray<MeasureOrder>>;
};

export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<NodeKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryPathArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};

export type Mutation = {
  readonly importDocument: ImportResult;
};

export type MutationImportDocumentArgs = {
  document: Scalars['String']['input'];
  format: DocumentFormat;
  dryRun: Scalars['Boolean']['input'];
};

export type ImportResult = {
  readonly dryRun: Scalars['Boolean']['output'];
  readonly created: Scalars['Int']['output'];
  readonly updated: Scalars['Int']['output'];
  readonly unchanged: Scalars['Int']['output'];
  readonly retracted: Scalars['Int']['output'];
  readonly dataVersion: Scalars['String']['output'];
};

export type DocumentFormat = 'YAML' | 'JSON' | 'JSON_LINES';

export type Statistics = {
  readonly conflicts: Scalars['Int']['output'];
  readonly events: Scalars['Int']['output'];
  readonly units: Scalars['Int']['output'];
  readonly orders: Scalars['Int']['output'];
  readonly people: Scalars['Int']['output'];
  readonly organizations: Scalars['Int']['output'];
  readonly places: Scalars['Int']['output'];
  readonly topics: Scalars['Int']['output'];
  readonly sources: Scalars['Int']['output'];
  readonly claims: Scalars['Int']['output'];
  readonly measures: Scalars['Int']['output'];
  readonly reports: Scalars['Int']['output'];
  readonly links: Scalars['Int']['output'];
  readonly engine: Scalars['String']['output'];
  readonly dataVersion: Scalars['String']['output'];
};

export type Node = {
  readonly id: Scalars['ID']['output'];
};

export type NodeKind =
  | 'CONFLICT'
  | 'EVENT'
  | 'UNIT'
  | 'ORDER'
  | 'PERSON'
  | 'ORGANIZATION'
  | 'PLACE'
  | 'TOPIC'
  | 'SOURCE'
  | 'CLAIM'
  | 'MEASURE';

export type Entity = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly type?: Maybe<Scalars['String']['output']>;
  readonly period?: Maybe<Period>;
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
  readonly claims: ClaimConnection;
  readonly sources: SourceConnection;
  readonly links: LinkConnection;
  readonly linkCounts: ReadonlyArray<LinkCount>;
  readonly remarks: ReadonlyArray<Remark>;
};

export type EntityClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
};

export type EntitySourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<SourceFilter>;
  orderBy?: InputMaybe<ReadonlyArray<SourceOrder>>;
};

export type EntityLinksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type Conflict = Entity &
  Node & {
    readonly id: Scalars['ID']['output'];
    readonly name: Scalars['String']['output'];
    readonly names: ReadonlyArray<Name>;
    readonly description?: Maybe<Scalars['String']['output']>;
    readonly type?: Maybe<Scalars['String']['output']>;
    readonly period?: Maybe<Period>;
    readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
    readonly claims: ClaimConnection;
    readonly sources: SourceConnection;
    readonly links: LinkConnection;
    readonly linkCounts: ReadonlyArray<LinkCount>;
    readonly remarks: ReadonlyArray<Remark>;
    readonly partOf: LinkedEntityConnection;
    readonly parts: LinkedEntityConnection;
    readonly belligerents: LinkedEntityConnection;
    readonly participants: LinkedEntityConnection;
    readonly orders: LinkedEntityConnection;
    readonly occurredAt: LinkedEntityConnection;
    readonly operators: LinkedEntityConnection;
  };

export type ConflictClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
};

export type ConflictSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<SourceFilter>;
  orderBy?: InputMaybe<ReadonlyArray<SourceOrder>>;
};

export type ConflictLinksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type ConflictPartOfArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type ConflictPartsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type ConflictBelligerentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type ConflictParticipantsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type ConflictOrdersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type ConflictOccurredAtArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type ConflictOperatorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type Event = Entity &
  Node & {
    readonly id: Scalars['ID']['output'];
    readonly name: Scalars['String']['output'];
    readonly names: ReadonlyArray<Name>;
    readonly description?: Maybe<Scalars['String']['output']>;
    readonly type?: Maybe<Scalars['String']['output']>;
    readonly period?: Maybe<Period>;
    readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
    readonly claims: ClaimConnection;
    readonly sources: SourceConnection;
    readonly links: LinkConnection;
    readonly linkCounts: ReadonlyArray<LinkCount>;
    readonly remarks: ReadonlyArray<Remark>;
    readonly partOf: LinkedEntityConnection;
    readonly parts: LinkedEntityConnection;
    readonly belligerents: LinkedEntityConnection;
    readonly participants: LinkedEntityConnection;
    readonly targeted: LinkedEntityConnection;
    readonly orders: LinkedEntityConnection;
    readonly occurredAt: LinkedEntityConnection;
    readonly exampleOf: LinkedEntityConnection;
  };

export type EventClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
};

export type EventSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<SourceFilter>;
  orderBy?: InputMaybe<ReadonlyArray<SourceOrder>>;
};

export type EventLinksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type EventPartOfArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type EventPartsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type EventBelligerentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type EventParticipantsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type EventTargetedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type EventOrdersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type EventOccurredAtArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type EventExampleOfArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type Unit = Entity &
  Node & {
    readonly id: Scalars['ID']['output'];
    readonly name: Scalars['String']['output'];
    readonly names: ReadonlyArray<Name>;
    readonly description?: Maybe<Scalars['String']['output']>;
    readonly type?: Maybe<Scalars['String']['output']>;
    readonly period?: Maybe<Period>;
    readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
    readonly claims: ClaimConnection;
    readonly sources: SourceConnection;
    readonly links: LinkConnection;
    readonly linkCounts: ReadonlyArray<LinkCount>;
    readonly remarks: ReadonlyArray<Remark>;
    readonly partOf: LinkedEntityConnection;
    readonly parts: LinkedEntityConnection;
    readonly foughtIn: LinkedEntityConnection;
    readonly targetedBy: LinkedEntityConnection;
    readonly commanders: LinkedEntityConnection;
    readonly members: LinkedEntityConnection;
    readonly ordersReceived: LinkedEntityConnection;
    readonly establishedBy: LinkedEntityConnection;
    readonly practised: LinkedEntityConnection;
    readonly operatedIn: LinkedEntityConnection;
  };

export type UnitClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
};

export type UnitSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<SourceFilter>;
  orderBy?: InputMaybe<ReadonlyArray<SourceOrder>>;
};

export type UnitLinksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type UnitPartOfArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type UnitPartsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type UnitFoughtInArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type UnitTargetedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type UnitCommandersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type UnitMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type UnitOrdersReceivedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type UnitEstablishedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type UnitPractisedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type UnitOperatedInArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type Order = Entity &
  Node & {
    readonly id: Scalars['ID']['output'];
    readonly name: Scalars['String']['output'];
    readonly names: ReadonlyArray<Name>;
    readonly description?: Maybe<Scalars['String']['output']>;
    readonly type?: Maybe<Scalars['String']['output']>;
    readonly period?: Maybe<Period>;
    readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
    readonly claims: ClaimConnection;
    readonly sources: SourceConnection;
    readonly links: LinkConnection;
    readonly linkCounts: ReadonlyArray<LinkCount>;
    readonly remarks: ReadonlyArray<Remark>;
    readonly targeted: LinkedEntityConnection;
    readonly issuers: LinkedEntityConnection;
    readonly addressedTo: LinkedEntityConnection;
    readonly established: LinkedEntityConnection;
    readonly prescribed: LinkedEntityConnection;
    readonly concerned: LinkedEntityConnection;
  };

export type OrderClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
};

export type OrderSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<SourceFilter>;
  orderBy?: InputMaybe<ReadonlyArray<SourceOrder>>;
};

export type OrderLinksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type OrderTargetedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type OrderIssuersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type OrderAddressedToArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type OrderEstablishedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type OrderPrescribedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type OrderConcernedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type Person = Entity &
  Node & {
    readonly id: Scalars['ID']['output'];
    readonly name: Scalars['String']['output'];
    readonly names: ReadonlyArray<Name>;
    readonly description?: Maybe<Scalars['String']['output']>;
    readonly type?: Maybe<Scalars['String']['output']>;
    readonly period?: Maybe<Period>;
    readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
    readonly claims: ClaimConnection;
    readonly sources: SourceConnection;
    readonly links: LinkConnection;
    readonly linkCounts: ReadonlyArray<LinkCount>;
    readonly remarks: ReadonlyArray<Remark>;
    readonly tookPartIn: LinkedEntityConnection;
    readonly targetedBy: LinkedEntityConnection;
    readonly commanded: LinkedEntityConnection;
    readonly led: LinkedEntityConnection;
    readonly memberOf: LinkedEntityConnection;
    readonly issued: LinkedEntityConnection;
    readonly ordersReceived: LinkedEntityConnection;
    readonly established: LinkedEntityConnection;
  };

export type PersonClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
};

export type PersonSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<SourceFilter>;
  orderBy?: InputMaybe<ReadonlyArray<SourceOrder>>;
};

export type PersonLinksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type PersonTookPartInArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type PersonTargetedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type PersonCommandedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type PersonLedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type PersonMemberOfArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type PersonIssuedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type PersonOrdersReceivedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type PersonEstablishedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type Organization = Entity &
  Node & {
    readonly id: Scalars['ID']['output'];
    readonly name: Scalars['String']['output'];
    readonly names: ReadonlyArray<Name>;
    readonly description?: Maybe<Scalars['String']['output']>;
    readonly type?: Maybe<Scalars['String']['output']>;
    readonly period?: Maybe<Period>;
    readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
    readonly claims: ClaimConnection;
    readonly sources: SourceConnection;
    readonly links: LinkConnection;
    readonly linkCounts: ReadonlyArray<LinkCount>;
    readonly remarks: ReadonlyArray<Remark>;
    readonly partOf: LinkedEntityConnection;
    readonly parts: LinkedEntityConnection;
    readonly foughtIn: LinkedEntityConnection;
    readonly targetedBy: LinkedEntityConnection;
    readonly leaders: LinkedEntityConnection;
    readonly members: LinkedEntityConnection;
    readonly issued: LinkedEntityConnection;
    readonly ordersReceived: LinkedEntityConnection;
    readonly established: LinkedEntityConnection;
    readonly establishedBy: LinkedEntityConnection;
    readonly practised: LinkedEntityConnection;
    readonly operatedIn: LinkedEntityConnection;
  };

export type OrganizationClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
};

export type OrganizationSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<SourceFilter>;
  orderBy?: InputMaybe<ReadonlyArray<SourceOrder>>;
};

export type OrganizationLinksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type OrganizationPartOfArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type OrganizationPartsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type OrganizationFoughtInArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type OrganizationTargetedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type OrganizationLeadersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type OrganizationMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type OrganizationIssuedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type OrganizationOrdersReceivedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type OrganizationEstablishedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type OrganizationEstablishedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type OrganizationPractisedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type OrganizationOperatedInArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type Place = Entity &
  Node & {
    readonly id: Scalars['ID']['output'];
    readonly name: Scalars['String']['output'];
    readonly names: ReadonlyArray<Name>;
    readonly description?: Maybe<Scalars['String']['output']>;
    readonly type?: Maybe<Scalars['String']['output']>;
    readonly period?: Maybe<Period>;
    readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
    readonly claims: ClaimConnection;
    readonly sources: SourceConnection;
    readonly links: LinkConnection;
    readonly linkCounts: ReadonlyArray<LinkCount>;
    readonly remarks: ReadonlyArray<Remark>;
    readonly latitude?: Maybe<Scalars['Float']['output']>;
    readonly longitude?: Maybe<Scalars['Float']['output']>;
    readonly partOf: LinkedEntityConnection;
    readonly parts: LinkedEntityConnection;
    readonly targetedBy: LinkedEntityConnection;
    readonly occurrences: LinkedEntityConnection;
    readonly operators: LinkedEntityConnection;
  };

export type PlaceClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
};

export type PlaceSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<SourceFilter>;
  orderBy?: InputMaybe<ReadonlyArray<SourceOrder>>;
};

export type PlaceLinksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type PlacePartOfArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type PlacePartsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type PlaceTargetedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type PlaceOccurrencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type PlaceOperatorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type Topic = Entity &
  Node & {
    readonly id: Scalars['ID']['output'];
    readonly name: Scalars['String']['output'];
    readonly names: ReadonlyArray<Name>;
    readonly description?: Maybe<Scalars['String']['output']>;
    readonly type?: Maybe<Scalars['String']['output']>;
    readonly period?: Maybe<Period>;
    readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
    readonly claims: ClaimConnection;
    readonly sources: SourceConnection;
    readonly links: LinkConnection;
    readonly linkCounts: ReadonlyArray<LinkCount>;
    readonly remarks: ReadonlyArray<Remark>;
    readonly prescribedBy: LinkedEntityConnection;
    readonly practisedBy: LinkedEntityConnection;
    readonly examples: LinkedEntityConnection;
    readonly broader: LinkedEntityConnection;
    readonly narrower: LinkedEntityConnection;
  };

export type TopicClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
};

export type TopicSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<SourceFilter>;
  orderBy?: InputMaybe<ReadonlyArray<SourceOrder>>;
};

export type TopicLinksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type TopicPrescribedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type TopicPractisedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type TopicExamplesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type TopicBroaderArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type TopicNarrowerArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type Source = Entity &
  Node & {
    readonly id: Scalars['ID']['output'];
    readonly name: Scalars['String']['output'];
    readonly names: ReadonlyArray<Name>;
    readonly description?: Maybe<Scalars['String']['output']>;
    readonly type?: Maybe<Scalars['String']['output']>;
    readonly period?: Maybe<Period>;
    readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
    readonly claims: ClaimConnection;
    readonly sources: SourceConnection;
    readonly links: LinkConnection;
    readonly linkCounts: ReadonlyArray<LinkCount>;
    readonly remarks: ReadonlyArray<Remark>;
    readonly kind: SourceKind;
    readonly access: Access;
    readonly published?: Maybe<Period>;
    readonly language?: Maybe<Scalars['String']['output']>;
    readonly url?: Maybe<Scalars['String']['output']>;
    readonly publisher?: Maybe<Organization>;
    readonly authors: ReadonlyArray<Person>;
    readonly addressees: ReadonlyArray<Entity>;
    readonly reprintOf?: Maybe<Source>;
    readonly text?: Maybe<SourceText>;
    readonly reports: ReportConnection;
    readonly cites: SourceConnection;
    readonly citedBy: SourceConnection;
  };

export type SourceClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
};

export type SourceSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<SourceFilter>;
  orderBy?: InputMaybe<ReadonlyArray<SourceOrder>>;
};

export type SourceLinksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LinkFilter>;
};

export type SourceReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ReportFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ReportOrder>>;
};

export type SourceCitesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<SourceFilter>;
  orderBy?: InputMaybe<ReadonlyArray<SourceOrder>>;
};

export type SourceCitedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<SourceFilter>;
  orderBy?: InputMaybe<ReadonlyArray<SourceOrder>>;
};

export type Name = {
  readonly value: Scalars['String']['output'];
  readonly language?: Maybe<Scalars['String']['output']>;
  readonly script?: Maybe<Scalars['String']['output']>;
  readonly kind: NameKind;
};

export type NameKind = 'PREFERRED' | 'ALIAS' | 'CODE' | 'TRANSLITERATION';

export type SourceKind =
  | 'ARTICLE'
  | 'REPORT'
  | 'LETTER'
  | 'DOCUMENT'
  | 'STATEMENT'
  | 'INTERVIEW'
  | 'DATASET'
  | 'BROADCAST'
  | 'SOCIAL_MEDIA'
  | 'BOOK'
  | 'LAW'
  | 'DERIVATION'
  | 'UNNAMED';

export type Access = 'READ' | 'CITED';

export type SourceText = {
  readonly sha256: Scalars['String']['output'];
  readonly characters: Scalars['Int']['output'];
  readonly state: TextState;
};

export type TextState = 'UNCHANGED' | 'CHANGED' | 'MISSING';

export type Period = {
  readonly edtf: Scalars['String']['output'];
  readonly earliest?: Maybe<Scalars['String']['output']>;
  readonly latest?: Maybe<Scalars['String']['output']>;
  readonly display: Scalars['String']['output'];
};

export type Remark = {
  readonly kind: RemarkKind;
  readonly text: Scalars['String']['output'];
};

export type RemarkKind =
  'DATE' | 'NOTATION' | 'ARITHMETIC' | 'IMPOSSIBLE' | 'AMBIGUOUS' | 'SCOPE' | 'SPELLING' | 'HEADLINE';

export type Link = {
  readonly type: LinkType;
  readonly from: Entity;
  readonly to: Entity;
  readonly direction?: Maybe<LinkDirection>;
  readonly other?: Maybe<Entity>;
  readonly period?: Maybe<Period>;
  readonly claim?: Maybe<Claim>;
};

export type LinkType =
  | 'PART_OF'
  | 'FOUGHT_IN'
  | 'TOOK_PART_IN'
  | 'TARGETED'
  | 'COMMANDED'
  | 'LED'
  | 'MEMBER_OF'
  | 'ISSUED'
  | 'ADDRESSED_TO'
  | 'ESTABLISHED'
  | 'PRESCRIBED'
  | 'PRACTISED'
  | 'CONCERNED'
  | 'OCCURRED_AT'
  | 'EXAMPLE_OF'
  | 'OPERATED_IN'
  | 'BROADER'
  | 'PUBLISHED_BY'
  | 'WRITTEN_BY'
  | 'SENT_TO'
  | 'REPRINT_OF';

export type LinkDirection = 'OUT' | 'IN';

export type LinkCount = {
  readonly type: LinkType;
  readonly direction: LinkDirection;
  readonly count: Scalars['Int']['output'];
};

export type Path = {
  readonly length: Scalars['Int']['output'];
  readonly steps: ReadonlyArray<PathStep>;
};

export type PathStep = {
  readonly from: Entity;
  readonly link: Link;
  readonly to: Entity;
};

export type Claim = Node & {
  readonly id: Scalars['ID']['output'];
  readonly kind: ClaimKind;
  readonly statement: Scalars['String']['output'];
  readonly about: ReadonlyArray<Entity>;
  readonly topics: ReadonlyArray<Topic>;
  readonly period?: Maybe<Period>;
  readonly figure?: Maybe<Figure>;
  readonly link?: Maybe<Link>;
  readonly remarks: ReadonlyArray<Remark>;
  readonly derivedFrom: ReadonlyArray<Claim>;
  readonly basisOf: ClaimConnection;
  readonly revises: ReadonlyArray<Claim>;
  readonly revisedBy: ClaimConnection;
  readonly retracted?: Maybe<Retraction>;
  readonly reports: ReportConnection;
  readonly corroboration: Corroboration;
  readonly comparisons: ReadonlyArray<Comparison>;
};

export type ClaimBasisOfArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type ClaimRevisedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type ClaimReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ReportFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ReportOrder>>;
};

export type ClaimKind = 'FIGURE' | 'LINK' | 'STATEMENT';

export type Retraction = {
  readonly date: Scalars['String']['output'];
  readonly reason: Scalars['String']['output'];
};

export type Figure = {
  readonly measure: Measure;
  readonly low?: Maybe<Scalars['Float']['output']>;
  readonly best?: Maybe<Scalars['Float']['output']>;
  readonly high?: Maybe<Scalars['Float']['output']>;
  readonly qualifier: Qualifier;
  readonly display: Scalars['String']['output'];
  readonly claim: Claim;
};

export type Qualifier = 'EXACT' | 'AT_LEAST' | 'AT_MOST' | 'MORE_THAN' | 'LESS_THAN' | 'ABOUT' | 'BETWEEN';

export type Measure = Node & {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly unit: Scalars['String']['output'];
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly figures: ClaimConnection;
  readonly range: FigureRange;
};

export type MeasureFiguresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
};

export type MeasureRangeArgs = {
  where?: InputMaybe<ClaimFilter>;
};

export type FigureRange = {
  readonly low?: Maybe<Scalars['Float']['output']>;
  readonly high?: Maybe<Scalars['Float']['output']>;
  readonly claims: Scalars['Int']['output'];
  readonly sources: Scalars['Int']['output'];
  readonly origins: Scalars['Int']['output'];
  readonly contradictions: Scalars['Int']['output'];
};

export type Report = Node & {
  readonly id: Scalars['ID']['output'];
  readonly source: Source;
  readonly claim: Claim;
  readonly stance: Stance;
  readonly hedge?: Maybe<Scalars['String']['output']>;
  readonly citations: ReadonlyArray<Citation>;
  readonly reliesOn: ReadonlyArray<Report>;
  readonly reliedOnBy: ReadonlyArray<Report>;
  readonly origins: ReadonlyArray<Source>;
  readonly retracted?: Maybe<Retraction>;
};

export type Stance = 'ASSERTS' | 'RELAYS' | 'DISPUTES' | 'DENIES';

export type Citation = {
  readonly type: CitationType;
  readonly at?: Maybe<Scalars['String']['output']>;
  readonly paragraph?: Maybe<Scalars['Int']['output']>;
  readonly start?: Maybe<Scalars['Int']['output']>;
  readonly end?: Maybe<Scalars['Int']['output']>;
  readonly sha256?: Maybe<Scalars['String']['output']>;
  readonly verification: Verification;
  readonly excerpt?: Maybe<Scalars['String']['output']>;
  readonly context?: Maybe<CitationContext>;
};

export type CitationContext = {
  readonly before: Scalars['String']['output'];
  readonly after: Scalars['String']['output'];
  readonly moreBefore: Scalars['Boolean']['output'];
  readonly moreAfter: Scalars['Boolean']['output'];
};

export type CitationType = 'TEXT' | 'PARAGRAPH' | 'PAGE' | 'LINE' | 'CELL' | 'CLIP' | 'FRAME' | 'ARCHIVE';

export type Verification = 'VERIFIED' | 'MOVED' | 'MISSING' | 'NO_TEXT';

export type Corroboration = {
  readonly sourceCount: Scalars['Int']['output'];
  readonly originCount: Scalars['Int']['output'];
  readonly origins: ReadonlyArray<Source>;
  readonly unnamedOriginCount: Scalars['Int']['output'];
  readonly independence: Independence;
  readonly cycles: ReadonlyArray<ReadonlyArray<Source>>;
  readonly explanation: Scalars['String']['output'];
};

export type Independence = 'NO_NAMED_ORIGIN' | 'SINGLE_ORIGIN' | 'SEVERAL_ORIGINS' | 'CIRCULAR';

export type Comparison = {
  readonly kind: ComparisonKind;
  readonly other: Claim;
  readonly overlap?: Maybe<Scalars['String']['output']>;
  readonly explanation: Scalars['String']['output'];
};

export type ComparisonKind = 'AGREES' | 'CONTRADICTS' | 'DIFFERENT_PERIOD' | 'DIFFERENT_SCOPE' | 'REVISION';

export type PageInfo = {
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

export type ConflictConnection = {
  readonly edges: ReadonlyArray<ConflictEdge>;
  readonly nodes: ReadonlyArray<Conflict>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ConflictEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Conflict;
};

export type EventConnection = {
  readonly edges: ReadonlyArray<EventEdge>;
  readonly nodes: ReadonlyArray<Event>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type EventEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Event;
};

export type UnitConnection = {
  readonly edges: ReadonlyArray<UnitEdge>;
  readonly nodes: ReadonlyArray<Unit>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type UnitEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Unit;
};

export type OrderConnection = {
  readonly edges: ReadonlyArray<OrderEdge>;
  readonly nodes: ReadonlyArray<Order>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type OrderEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Order;
};

export type PersonConnection = {
  readonly edges: ReadonlyArray<PersonEdge>;
  readonly nodes: ReadonlyArray<Person>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PersonEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Person;
};

export type OrganizationConnection = {
  readonly edges: ReadonlyArray<OrganizationEdge>;
  readonly nodes: ReadonlyArray<Organization>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type OrganizationEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Organization;
};

export type PlaceConnection = {
  readonly edges: ReadonlyArray<PlaceEdge>;
  readonly nodes: ReadonlyArray<Place>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PlaceEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Place;
};

export type TopicConnection = {
  readonly edges: ReadonlyArray<TopicEdge>;
  readonly nodes: ReadonlyArray<Topic>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type TopicEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Topic;
};

export type SourceConnection = {
  readonly edges: ReadonlyArray<SourceEdge>;
  readonly nodes: ReadonlyArray<Source>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SourceEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Source;
};

export type ClaimConnection = {
  readonly edges: ReadonlyArray<ClaimEdge>;
  readonly nodes: ReadonlyArray<Claim>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ClaimEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Claim;
};

export type MeasureConnection = {
  readonly edges: ReadonlyArray<MeasureEdge>;
  readonly nodes: ReadonlyArray<Measure>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type MeasureEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Measure;
};

export type ReportConnection = {
  readonly edges: ReadonlyArray<ReportEdge>;
  readonly nodes: ReadonlyArray<Report>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ReportEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Report;
};

export type LinkConnection = {
  readonly edges: ReadonlyArray<LinkEdge>;
  readonly nodes: ReadonlyArray<Link>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type LinkEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Link;
};

export type LinkedEntityConnection = {
  readonly edges: ReadonlyArray<LinkedEntityEdge>;
  readonly nodes: ReadonlyArray<Entity>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type LinkedEntityEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Entity;
  readonly link: Link;
};

export type SearchConnection = {
  readonly edges: ReadonlyArray<SearchEdge>;
  readonly nodes: ReadonlyArray<SearchHit>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SearchEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: SearchHit;
};

export type SearchHit = {
  readonly node: Node;
  readonly score: Scalars['Float']['output'];
  readonly matched: Scalars['String']['output'];
};

export type OrderDirection = 'ASC' | 'DESC';

export type EntityOrderField = 'ID' | 'NAME' | 'EARLIEST' | 'LATEST';

export type EntityOrder = {
  readonly field: EntityOrderField;
  readonly direction: OrderDirection;
};

export type SourceOrderField = 'ID' | 'NAME' | 'EARLIEST' | 'LATEST' | 'PUBLISHED';

export type SourceOrder = {
  readonly field: SourceOrderField;
  readonly direction: OrderDirection;
};

export type ClaimOrderField = 'ID' | 'EARLIEST' | 'LATEST' | 'KIND' | 'SOURCE_COUNT' | 'ORIGIN_COUNT';

export type ClaimOrder = {
  readonly field: ClaimOrderField;
  readonly direction: OrderDirection;
};

export type ReportOrderField = 'ID' | 'PARAGRAPH';

export type ReportOrder = {
  readonly field: ReportOrderField;
  readonly direction: OrderDirection;
};

export type MeasureOrderField = 'ID' | 'NAME' | 'FIGURE_COUNT';

export type MeasureOrder = {
  readonly field: MeasureOrderField;
  readonly direction: OrderDirection;
};

export type IdFilter = {
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type TextFilter = {
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

export type NumberFilter = {
  readonly eq?: InputMaybe<Scalars['Float']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
  readonly gt?: InputMaybe<Scalars['Float']['input']>;
  readonly gte?: InputMaybe<Scalars['Float']['input']>;
  readonly lt?: InputMaybe<Scalars['Float']['input']>;
  readonly lte?: InputMaybe<Scalars['Float']['input']>;
};

export type PeriodFilter = {
  readonly during?: InputMaybe<Scalars['String']['input']>;
  readonly overlaps?: InputMaybe<Scalars['String']['input']>;
  readonly before?: InputMaybe<Scalars['String']['input']>;
  readonly after?: InputMaybe<Scalars['String']['input']>;
};

export type NodeKindFilter = {
  readonly eq?: InputMaybe<NodeKind>;
  readonly in?: InputMaybe<ReadonlyArray<NodeKind>>;
};

export type SourceKindFilter = {
  readonly eq?: InputMaybe<SourceKind>;
  readonly in?: InputMaybe<ReadonlyArray<SourceKind>>;
};

export type AccessFilter = {
  readonly eq?: InputMaybe<Access>;
  readonly in?: InputMaybe<ReadonlyArray<Access>>;
};

export type ClaimKindFilter = {
  readonly eq?: InputMaybe<ClaimKind>;
  readonly in?: InputMaybe<ReadonlyArray<ClaimKind>>;
};

export type StanceFilter = {
  readonly eq?: InputMaybe<Stance>;
  readonly in?: InputMaybe<ReadonlyArray<Stance>>;
};

export type QualifierFilter = {
  readonly eq?: InputMaybe<Qualifier>;
  readonly in?: InputMaybe<ReadonlyArray<Qualifier>>;
};

export type IndependenceFilter = {
  readonly eq?: InputMaybe<Independence>;
  readonly in?: InputMaybe<ReadonlyArray<Independence>>;
};

export type LinkTypeFilter = {
  readonly eq?: InputMaybe<LinkType>;
  readonly in?: InputMaybe<ReadonlyArray<LinkType>>;
};

export type LinkDirectionFilter = {
  readonly eq?: InputMaybe<LinkDirection>;
  readonly in?: InputMaybe<ReadonlyArray<LinkDirection>>;
};

export type EntityListFilter = {
  readonly some?: InputMaybe<EntityFilter>;
  readonly none?: InputMaybe<EntityFilter>;
  readonly all?: InputMaybe<EntityFilter>;
};

export type ClaimListFilter = {
  readonly some?: InputMaybe<ClaimFilter>;
  readonly none?: InputMaybe<ClaimFilter>;
  readonly all?: InputMaybe<ClaimFilter>;
};

export type ReportListFilter = {
  readonly some?: InputMaybe<ReportFilter>;
  readonly none?: InputMaybe<ReportFilter>;
  readonly all?: InputMaybe<ReportFilter>;
};

export type LinkListFilter = {
  readonly some?: InputMaybe<LinkFilter>;
  readonly none?: InputMaybe<LinkFilter>;
  readonly all?: InputMaybe<LinkFilter>;
};

export type EntityFilter = {
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<NodeKindFilter>;
  readonly type?: InputMaybe<TextFilter>;
  readonly name?: InputMaybe<TextFilter>;
  readonly period?: InputMaybe<PeriodFilter>;
  readonly claims?: InputMaybe<ClaimListFilter>;
  readonly links?: InputMaybe<LinkListFilter>;
  readonly and?: InputMaybe<ReadonlyArray<EntityFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<EntityFilter>>;
  readonly not?: InputMaybe<EntityFilter>;
};

export type SourceFilter = {
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<SourceKindFilter>;
  readonly access?: InputMaybe<AccessFilter>;
  readonly name?: InputMaybe<TextFilter>;
  readonly published?: InputMaybe<PeriodFilter>;
  readonly publisher?: InputMaybe<EntityFilter>;
  readonly authors?: InputMaybe<EntityListFilter>;
  readonly reports?: InputMaybe<ReportListFilter>;
  readonly reportsOn?: InputMaybe<Scalars['ID']['input']>;
  readonly reportsFiguresOn?: InputMaybe<Scalars['ID']['input']>;
  readonly and?: InputMaybe<ReadonlyArray<SourceFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<SourceFilter>>;
  readonly not?: InputMaybe<SourceFilter>;
};

export type ReportFilter = {
  readonly stance?: InputMaybe<StanceFilter>;
  readonly source?: InputMaybe<SourceFilter>;
  readonly claim?: InputMaybe<ClaimFilter>;
  readonly cited?: InputMaybe<Scalars['Boolean']['input']>;
  readonly reliesOn?: InputMaybe<ReportListFilter>;
  readonly and?: InputMaybe<ReadonlyArray<ReportFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<ReportFilter>>;
  readonly not?: InputMaybe<ReportFilter>;
};

export type ClaimFilter = {
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<ClaimKindFilter>;
  readonly statement?: InputMaybe<TextFilter>;
  readonly about?: InputMaybe<EntityListFilter>;
  readonly on?: InputMaybe<Scalars['ID']['input']>;
  readonly figure?: InputMaybe<FigureFilter>;
  readonly link?: InputMaybe<LinkFilter>;
  readonly period?: InputMaybe<PeriodFilter>;
  readonly reports?: InputMaybe<ReportListFilter>;
  readonly sourceCount?: InputMaybe<NumberFilter>;
  readonly originCount?: InputMaybe<NumberFilter>;
  readonly independence?: InputMaybe<IndependenceFilter>;
  readonly contradicted?: InputMaybe<Scalars['Boolean']['input']>;
  readonly and?: InputMaybe<ReadonlyArray<ClaimFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<ClaimFilter>>;
  readonly not?: InputMaybe<ClaimFilter>;
};

export type FigureFilter = {
  readonly any?: InputMaybe<NumberFilter>;
  readonly low?: InputMaybe<NumberFilter>;
  readonly best?: InputMaybe<NumberFilter>;
  readonly high?: InputMaybe<NumberFilter>;
  readonly qualifier?: InputMaybe<QualifierFilter>;
  readonly measure?: InputMaybe<IdFilter>;
};

export type LinkFilter = {
  readonly type?: InputMaybe<LinkTypeFilter>;
  readonly direction?: InputMaybe<LinkDirectionFilter>;
  readonly other?: InputMaybe<EntityFilter>;
  readonly from?: InputMaybe<EntityFilter>;
  readonly to?: InputMaybe<EntityFilter>;
  readonly period?: InputMaybe<PeriodFilter>;
  readonly and?: InputMaybe<ReadonlyArray<LinkFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<LinkFilter>>;
  readonly not?: InputMaybe<LinkFilter>;
};

export type MeasureFilter = {
  readonly id?: InputMaybe<IdFilter>;
  readonly name?: InputMaybe<TextFilter>;
  readonly unit?: InputMaybe<TextFilter>;
  readonly figures?: InputMaybe<ClaimListFilter>;
  readonly and?: InputMaybe<ReadonlyArray<MeasureFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<MeasureFilter>>;
  readonly not?: InputMaybe<MeasureFilter>;
};

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<
  TTypes,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
> = (parent: TParent, context: TContext, info: GraphQLResolveInfo) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  obj: T,
  context: TContext,
  info: GraphQLResolveInfo,
) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | EntityRecordParent
    | EntityRecordParent
    | EntityRecordParent
    | EntityRecordParent
    | EntityRecordParent
    | EntityRecordParent
    | EntityRecordParent
    | EntityRecordParent
    | EntityRecordParent
    | StoredClaimParent
    | MeasureRecordParent
    | StoredReportParent;
  Entity:
    | EntityRecordParent
    | EntityRecordParent
    | EntityRecordParent
    | EntityRecordParent
    | EntityRecordParent
    | EntityRecordParent
    | EntityRecordParent
    | EntityRecordParent
    | EntityRecordParent;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ImportResult: ResolverTypeWrapper<ImportResult>;
  DocumentFormat: DocumentFormat;
  Statistics: ResolverTypeWrapper<StoreStatisticsParent>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NodeKind: NodeKind;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  Conflict: ResolverTypeWrapper<EntityRecordParent>;
  Event: ResolverTypeWrapper<EntityRecordParent>;
  Unit: ResolverTypeWrapper<EntityRecordParent>;
  Order: ResolverTypeWrapper<EntityRecordParent>;
  Person: ResolverTypeWrapper<EntityRecordParent>;
  Organization: ResolverTypeWrapper<EntityRecordParent>;
  Place: ResolverTypeWrapper<EntityRecordParent>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Topic: ResolverTypeWrapper<EntityRecordParent>;
  Source: ResolverTypeWrapper<EntityRecordParent>;
  Name: ResolverTypeWrapper<Name>;
  NameKind: NameKind;
  SourceKind: SourceKind;
  Access: Access;
  SourceText: ResolverTypeWrapper<HeldTextParent>;
  TextState: TextState;
  Period: ResolverTypeWrapper<PeriodParent>;
  Remark: ResolverTypeWrapper<Remark>;
  RemarkKind: RemarkKind;
  Link: ResolverTypeWrapper<LinkViewParent>;
  LinkType: LinkType;
  LinkDirection: LinkDirection;
  LinkCount: ResolverTypeWrapper<LinkCountParent>;
  Path: ResolverTypeWrapper<Omit<Path, 'steps'> & { steps: ReadonlyArray<ResolversTypes['PathStep']> }>;
  PathStep: ResolverTypeWrapper<StepParent>;
  Claim: ResolverTypeWrapper<StoredClaimParent>;
  ClaimKind: ClaimKind;
  Retraction: ResolverTypeWrapper<Retraction>;
  Figure: ResolverTypeWrapper<ClaimFigureParent>;
  Qualifier: Qualifier;
  Measure: ResolverTypeWrapper<MeasureRecordParent>;
  FigureRange: ResolverTypeWrapper<FigureRange>;
  Report: ResolverTypeWrapper<StoredReportParent>;
  Stance: Stance;
  Citation: ResolverTypeWrapper<ReportCitationParent>;
  CitationContext: ResolverTypeWrapper<CitationContext>;
  CitationType: CitationType;
  Verification: Verification;
  Corroboration: ResolverTypeWrapper<CorroborationParent>;
  Independence: Independence;
  Comparison: ResolverTypeWrapper<ClaimComparisonParent>;
  ComparisonKind: ComparisonKind;
  PageInfo: ResolverTypeWrapper<ConnectionPageParent<unknown>>;
  ConflictConnection: ResolverTypeWrapper<EntityConnectionParent>;
  ConflictEdge: ResolverTypeWrapper<EntityEdgeParent>;
  EventConnection: ResolverTypeWrapper<EntityConnectionParent>;
  EventEdge: ResolverTypeWrapper<EntityEdgeParent>;
  UnitConnection: ResolverTypeWrapper<EntityConnectionParent>;
  UnitEdge: ResolverTypeWrapper<EntityEdgeParent>;
  OrderConnection: ResolverTypeWrapper<EntityConnectionParent>;
  OrderEdge: ResolverTypeWrapper<EntityEdgeParent>;
  PersonConnection: ResolverTypeWrapper<EntityConnectionParent>;
  PersonEdge: ResolverTypeWrapper<EntityEdgeParent>;
  OrganizationConnection: ResolverTypeWrapper<EntityConnectionParent>;
  OrganizationEdge: ResolverTypeWrapper<EntityEdgeParent>;
  PlaceConnection: ResolverTypeWrapper<EntityConnectionParent>;
  PlaceEdge: ResolverTypeWrapper<EntityEdgeParent>;
  TopicConnection: ResolverTypeWrapper<EntityConnectionParent>;
  TopicEdge: ResolverTypeWrapper<EntityEdgeParent>;
  SourceConnection: ResolverTypeWrapper<EntityConnectionParent>;
  SourceEdge: ResolverTypeWrapper<EntityEdgeParent>;
  ClaimConnection: ResolverTypeWrapper<ClaimConnectionParent>;
  ClaimEdge: ResolverTypeWrapper<ClaimEdgeParent>;
  MeasureConnection: ResolverTypeWrapper<MeasureConnectionParent>;
  MeasureEdge: ResolverTypeWrapper<MeasureEdgeParent>;
  ReportConnection: ResolverTypeWrapper<ReportConnectionParent>;
  ReportEdge: ResolverTypeWrapper<ReportEdgeParent>;
  LinkConnection: ResolverTypeWrapper<LinkEndConnectionParent>;
  LinkEdge: ResolverTypeWrapper<LinkEndEdgeParent>;
  LinkedEntityConnection: ResolverTypeWrapper<LinkEndConnectionParent>;
  LinkedEntityEdge: ResolverTypeWrapper<LinkEndEdgeParent>;
  SearchConnection: ResolverTypeWrapper<HitConnectionParent>;
  SearchEdge: ResolverTypeWrapper<HitEdgeParent>;
  SearchHit: ResolverTypeWrapper<SearchHitParent>;
  OrderDirection: OrderDirection;
  EntityOrderField: EntityOrderField;
  EntityOrder: EntityOrder;
  SourceOrderField: SourceOrderField;
  SourceOrder: SourceOrder;
  ClaimOrderField: ClaimOrderField;
  ClaimOrder: ClaimOrder;
  ReportOrderField: ReportOrderField;
  ReportOrder: ReportOrder;
  MeasureOrderField: MeasureOrderField;
  MeasureOrder: MeasureOrder;
  IdFilter: IdFilter;
  TextFilter: TextFilter;
  NumberFilter: NumberFilter;
  PeriodFilter: PeriodFilter;
  NodeKindFilter: NodeKindFilter;
  SourceKindFilter: SourceKindFilter;
  AccessFilter: AccessFilter;
  ClaimKindFilter: ClaimKindFilter;
  StanceFilter: StanceFilter;
  QualifierFilter: QualifierFilter;
  IndependenceFilter: IndependenceFilter;
  LinkTypeFilter: LinkTypeFilter;
  LinkDirectionFilter: LinkDirectionFilter;
  EntityListFilter: EntityListFilter;
  ClaimListFilter: ClaimListFilter;
  ReportListFilter: ReportListFilter;
  LinkListFilter: LinkListFilter;
  EntityFilter: EntityFilter;
  SourceFilter: SourceFilter;
  ReportFilter: ReportFilter;
  ClaimFilter: ClaimFilter;
  FigureFilter: FigureFilter;
  LinkFilter: LinkFilter;
  MeasureFilter: MeasureFilter;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Mutation: Record<PropertyKey, never>;
  Boolean: Scalars['Boolean']['output'];
  ImportResult: ImportResult;
  Statistics: StoreStatisticsParent;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  Conflict: EntityRecordParent;
  Event: EntityRecordParent;
  Unit: EntityRecordParent;
  Order: EntityRecordParent;
  Person: EntityRecordParent;
  Organization: EntityRecordParent;
  Place: EntityRecordParent;
  Float: Scalars['Float']['output'];
  Topic: EntityRecordParent;
  Source: EntityRecordParent;
  Name: Name;
  SourceText: HeldTextParent;
  Period: PeriodParent;
  Remark: Remark;
  Link: LinkViewParent;
  LinkCount: LinkCountParent;
  Path: Omit<Path, 'steps'> & { steps: ReadonlyArray<ResolversParentTypes['PathStep']> };
  PathStep: StepParent;
  Claim: StoredClaimParent;
  Retraction: Retraction;
  Figure: ClaimFigureParent;
  Measure: MeasureRecordParent;
  FigureRange: FigureRange;
  Report: StoredReportParent;
  Citation: ReportCitationParent;
  CitationContext: CitationContext;
  Corroboration: CorroborationParent;
  Comparison: ClaimComparisonParent;
  PageInfo: ConnectionPageParent<unknown>;
  ConflictConnection: EntityConnectionParent;
  ConflictEdge: EntityEdgeParent;
  EventConnection: EntityConnectionParent;
  EventEdge: EntityEdgeParent;
  UnitConnection: EntityConnectionParent;
  UnitEdge: EntityEdgeParent;
  OrderConnection: EntityConnectionParent;
  OrderEdge: EntityEdgeParent;
  PersonConnection: EntityConnectionParent;
  PersonEdge: EntityEdgeParent;
  OrganizationConnection: EntityConnectionParent;
  OrganizationEdge: EntityEdgeParent;
  PlaceConnection: EntityConnectionParent;
  PlaceEdge: EntityEdgeParent;
  TopicConnection: EntityConnectionParent;
  TopicEdge: EntityEdgeParent;
  SourceConnection: EntityConnectionParent;
  SourceEdge: EntityEdgeParent;
  ClaimConnection: ClaimConnectionParent;
  ClaimEdge: ClaimEdgeParent;
  MeasureConnection: MeasureConnectionParent;
  MeasureEdge: MeasureEdgeParent;
  ReportConnection: ReportConnectionParent;
  ReportEdge: ReportEdgeParent;
  LinkConnection: LinkEndConnectionParent;
  LinkEdge: LinkEndEdgeParent;
  LinkedEntityConnection: LinkEndConnectionParent;
  LinkedEntityEdge: LinkEndEdgeParent;
  SearchConnection: HitConnectionParent;
  SearchEdge: HitEdgeParent;
  SearchHit: SearchHitParent;
  EntityOrder: EntityOrder;
  SourceOrder: SourceOrder;
  ClaimOrder: ClaimOrder;
  ReportOrder: ReportOrder;
  MeasureOrder: MeasureOrder;
  IdFilter: IdFilter;
  TextFilter: TextFilter;
  NumberFilter: NumberFilter;
  PeriodFilter: PeriodFilter;
  NodeKindFilter: NodeKindFilter;
  SourceKindFilter: SourceKindFilter;
  AccessFilter: AccessFilter;
  ClaimKindFilter: ClaimKindFilter;
  StanceFilter: StanceFilter;
  QualifierFilter: QualifierFilter;
  IndependenceFilter: IndependenceFilter;
  LinkTypeFilter: LinkTypeFilter;
  LinkDirectionFilter: LinkDirectionFilter;
  EntityListFilter: EntityListFilter;
  ClaimListFilter: ClaimListFilter;
  ReportListFilter: ReportListFilter;
  LinkListFilter: LinkListFilter;
  EntityFilter: EntityFilter;
  SourceFilter: SourceFilter;
  ReportFilter: ReportFilter;
  ClaimFilter: ClaimFilter;
  FigureFilter: FigureFilter;
  LinkFilter: LinkFilter;
  MeasureFilter: MeasureFilter;
};

export type QueryResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<
    ReadonlyArray<Maybe<ResolversTypes['Node']>>,
    ParentType,
    ContextType,
    RequireFields<QueryNodesArgs, 'ids'>
  >;
  conflict?: Resolver<
    Maybe<ResolversTypes['Conflict']>,
    ParentType,
    ContextType,
    RequireFields<QueryConflictArgs, 'id'>
  >;
  event?: Resolver<
    Maybe<ResolversTypes['Event']>,
    ParentType,
    ContextType,
    RequireFields<QueryEventArgs, 'id'>
  >;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType, RequireFields<QueryUnitArgs, 'id'>>;
  order?: Resolver<
    Maybe<ResolversTypes['Order']>,
    ParentType,
    ContextType,
    RequireFields<QueryOrderArgs, 'id'>
  >;
  person?: Resolver<
    Maybe<ResolversTypes['Person']>,
    ParentType,
    ContextType,
    RequireFields<QueryPersonArgs, 'id'>
  >;
  organization?: Resolver<
    Maybe<ResolversTypes['Organization']>,
    ParentType,
    ContextType,
    RequireFields<QueryOrganizationArgs, 'id'>
  >;
  place?: Resolver<
    Maybe<ResolversTypes['Place']>,
    ParentType,
    ContextType,
    RequireFields<QueryPlaceArgs, 'id'>
  >;
  topic?: Resolver<
    Maybe<ResolversTypes['Topic']>,
    ParentType,
    ContextType,
    RequireFields<QueryTopicArgs, 'id'>
  >;
  source?: Resolver<
    Maybe<ResolversTypes['Source']>,
    ParentType,
    ContextType,
    RequireFields<QuerySourceArgs, 'id'>
  >;
  claim?: Resolver<
    Maybe<ResolversTypes['Claim']>,
    ParentType,
    ContextType,
    RequireFields<QueryClaimArgs, 'id'>
  >;
  measure?: Resolver<
    Maybe<ResolversTypes['Measure']>,
    ParentType,
    ContextType,
    RequireFields<QueryMeasureArgs, 'id'>
  >;
  report?: Resolver<
    Maybe<ResolversTypes['Report']>,
    ParentType,
    ContextType,
    RequireFields<QueryReportArgs, 'id'>
  >;
  conflicts?: Resolver<
    ResolversTypes['ConflictConnection'],
    ParentType,
    ContextType,
    Partial<QueryConflictsArgs>
  >;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<QueryEventsArgs>>;
  units?: Resolver<ResolversTypes['UnitConnection'], ParentType, ContextType, Partial<QueryUnitsArgs>>;
  orders?: Resolver<ResolversTypes['OrderConnection'], ParentType, ContextType, Partial<QueryOrdersArgs>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<QueryPeopleArgs>>;
  organizations?: Resolver<
    ResolversTypes['OrganizationConnection'],
    ParentType,
    ContextType,
    Partial<QueryOrganizationsArgs>
  >;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<QueryPlacesArgs>>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, Partial<QueryTopicsArgs>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<QuerySourcesArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<QueryClaimsArgs>>;
  measures?: Resolver<
    ResolversTypes['MeasureConnection'],
    ParentType,
    ContextType,
    Partial<QueryMeasuresArgs>
  >;
  search?: Resolver<
    ResolversTypes['SearchConnection'],
    ParentType,
    ContextType,
    RequireFields<QuerySearchArgs, 'text'>
  >;
  path?: Resolver<
    Maybe<ResolversTypes['Path']>,
    ParentType,
    ContextType,
    RequireFields<QueryPathArgs, 'from' | 'to' | 'maxLength'>
  >;
  statistics?: Resolver<ResolversTypes['Statistics'], ParentType, ContextType>;
};

export type MutationResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  importDocument?: Resolver<
    ResolversTypes['ImportResult'],
    ParentType,
    ContextType,
    RequireFields<MutationImportDocumentArgs, 'document' | 'format' | 'dryRun'>
  >;
};

export type ImportResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ImportResult'] = ResolversParentTypes['ImportResult'],
> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  retracted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatisticsResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Statistics'] = ResolversParentTypes['Statistics'],
> = {
  conflicts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  engine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NodeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node'],
> = {
  __resolveType: TypeResolveFn<
    | 'Conflict'
    | 'Event'
    | 'Unit'
    | 'Order'
    | 'Person'
    | 'Organization'
    | 'Place'
    | 'Topic'
    | 'Source'
    | 'Claim'
    | 'Measure'
    | 'Report',
    ParentType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type EntityResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity'],
> = {
  __resolveType: TypeResolveFn<
    'Conflict' | 'Event' | 'Unit' | 'Order' | 'Person' | 'Organization' | 'Place' | 'Topic' | 'Source',
    ParentType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<EntityClaimsArgs>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<EntitySourcesArgs>>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, Partial<EntityLinksArgs>>;
  linkCounts?: Resolver<ReadonlyArray<ResolversTypes['LinkCount']>, ParentType, ContextType>;
  remarks?: Resolver<ReadonlyArray<ResolversTypes['Remark']>, ParentType, ContextType>;
};

export type ConflictResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ConflictClaimsArgs>>;
  sources?: Resolver<
    ResolversTypes['SourceConnection'],
    ParentType,
    ContextType,
    Partial<ConflictSourcesArgs>
  >;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, Partial<ConflictLinksArgs>>;
  linkCounts?: Resolver<ReadonlyArray<ResolversTypes['LinkCount']>, ParentType, ContextType>;
  remarks?: Resolver<ReadonlyArray<ResolversTypes['Remark']>, ParentType, ContextType>;
  partOf?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<ConflictPartOfArgs>
  >;
  parts?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<ConflictPartsArgs>
  >;
  belligerents?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<ConflictBelligerentsArgs>
  >;
  participants?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<ConflictParticipantsArgs>
  >;
  orders?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<ConflictOrdersArgs>
  >;
  occurredAt?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<ConflictOccurredAtArgs>
  >;
  operators?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<ConflictOperatorsArgs>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<EventClaimsArgs>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<EventSourcesArgs>>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, Partial<EventLinksArgs>>;
  linkCounts?: Resolver<ReadonlyArray<ResolversTypes['LinkCount']>, ParentType, ContextType>;
  remarks?: Resolver<ReadonlyArray<ResolversTypes['Remark']>, ParentType, ContextType>;
  partOf?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<EventPartOfArgs>
  >;
  parts?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<EventPartsArgs>
  >;
  belligerents?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<EventBelligerentsArgs>
  >;
  participants?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<EventParticipantsArgs>
  >;
  targeted?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<EventTargetedArgs>
  >;
  orders?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<EventOrdersArgs>
  >;
  occurredAt?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<EventOccurredAtArgs>
  >;
  exampleOf?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<EventExampleOfArgs>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<UnitClaimsArgs>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<UnitSourcesArgs>>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, Partial<UnitLinksArgs>>;
  linkCounts?: Resolver<ReadonlyArray<ResolversTypes['LinkCount']>, ParentType, ContextType>;
  remarks?: Resolver<ReadonlyArray<ResolversTypes['Remark']>, ParentType, ContextType>;
  partOf?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<UnitPartOfArgs>
  >;
  parts?: Resolver<ResolversTypes['LinkedEntityConnection'], ParentType, ContextType, Partial<UnitPartsArgs>>;
  foughtIn?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<UnitFoughtInArgs>
  >;
  targetedBy?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<UnitTargetedByArgs>
  >;
  commanders?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<UnitCommandersArgs>
  >;
  members?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<UnitMembersArgs>
  >;
  ordersReceived?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<UnitOrdersReceivedArgs>
  >;
  establishedBy?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<UnitEstablishedByArgs>
  >;
  practised?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<UnitPractisedArgs>
  >;
  operatedIn?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<UnitOperatedInArgs>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<OrderClaimsArgs>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<OrderSourcesArgs>>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, Partial<OrderLinksArgs>>;
  linkCounts?: Resolver<ReadonlyArray<ResolversTypes['LinkCount']>, ParentType, ContextType>;
  remarks?: Resolver<ReadonlyArray<ResolversTypes['Remark']>, ParentType, ContextType>;
  targeted?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<OrderTargetedArgs>
  >;
  issuers?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<OrderIssuersArgs>
  >;
  addressedTo?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<OrderAddressedToArgs>
  >;
  established?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<OrderEstablishedArgs>
  >;
  prescribed?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<OrderPrescribedArgs>
  >;
  concerned?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<OrderConcernedArgs>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<PersonClaimsArgs>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<PersonSourcesArgs>>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, Partial<PersonLinksArgs>>;
  linkCounts?: Resolver<ReadonlyArray<ResolversTypes['LinkCount']>, ParentType, ContextType>;
  remarks?: Resolver<ReadonlyArray<ResolversTypes['Remark']>, ParentType, ContextType>;
  tookPartIn?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<PersonTookPartInArgs>
  >;
  targetedBy?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<PersonTargetedByArgs>
  >;
  commanded?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<PersonCommandedArgs>
  >;
  led?: Resolver<ResolversTypes['LinkedEntityConnection'], ParentType, ContextType, Partial<PersonLedArgs>>;
  memberOf?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<PersonMemberOfArgs>
  >;
  issued?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<PersonIssuedArgs>
  >;
  ordersReceived?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<PersonOrdersReceivedArgs>
  >;
  established?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<PersonEstablishedArgs>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<
    ResolversTypes['ClaimConnection'],
    ParentType,
    ContextType,
    Partial<OrganizationClaimsArgs>
  >;
  sources?: Resolver<
    ResolversTypes['SourceConnection'],
    ParentType,
    ContextType,
    Partial<OrganizationSourcesArgs>
  >;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, Partial<OrganizationLinksArgs>>;
  linkCounts?: Resolver<ReadonlyArray<ResolversTypes['LinkCount']>, ParentType, ContextType>;
  remarks?: Resolver<ReadonlyArray<ResolversTypes['Remark']>, ParentType, ContextType>;
  partOf?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<OrganizationPartOfArgs>
  >;
  parts?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<OrganizationPartsArgs>
  >;
  foughtIn?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<OrganizationFoughtInArgs>
  >;
  targetedBy?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<OrganizationTargetedByArgs>
  >;
  leaders?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<OrganizationLeadersArgs>
  >;
  members?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<OrganizationMembersArgs>
  >;
  issued?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<OrganizationIssuedArgs>
  >;
  ordersReceived?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<OrganizationOrdersReceivedArgs>
  >;
  established?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<OrganizationEstablishedArgs>
  >;
  establishedBy?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<OrganizationEstablishedByArgs>
  >;
  practised?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<OrganizationPractisedArgs>
  >;
  operatedIn?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<OrganizationOperatedInArgs>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<PlaceClaimsArgs>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<PlaceSourcesArgs>>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, Partial<PlaceLinksArgs>>;
  linkCounts?: Resolver<ReadonlyArray<ResolversTypes['LinkCount']>, ParentType, ContextType>;
  remarks?: Resolver<ReadonlyArray<ResolversTypes['Remark']>, ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  partOf?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<PlacePartOfArgs>
  >;
  parts?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<PlacePartsArgs>
  >;
  targetedBy?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<PlaceTargetedByArgs>
  >;
  occurrences?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<PlaceOccurrencesArgs>
  >;
  operators?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<PlaceOperatorsArgs>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<TopicClaimsArgs>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<TopicSourcesArgs>>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, Partial<TopicLinksArgs>>;
  linkCounts?: Resolver<ReadonlyArray<ResolversTypes['LinkCount']>, ParentType, ContextType>;
  remarks?: Resolver<ReadonlyArray<ResolversTypes['Remark']>, ParentType, ContextType>;
  prescribedBy?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<TopicPrescribedByArgs>
  >;
  practisedBy?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<TopicPractisedByArgs>
  >;
  examples?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<TopicExamplesArgs>
  >;
  broader?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<TopicBroaderArgs>
  >;
  narrower?: Resolver<
    ResolversTypes['LinkedEntityConnection'],
    ParentType,
    ContextType,
    Partial<TopicNarrowerArgs>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<SourceClaimsArgs>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<SourceSourcesArgs>>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, Partial<SourceLinksArgs>>;
  linkCounts?: Resolver<ReadonlyArray<ResolversTypes['LinkCount']>, ParentType, ContextType>;
  remarks?: Resolver<ReadonlyArray<ResolversTypes['Remark']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  authors?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  addressees?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  reprintOf?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['SourceText']>, ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['ReportConnection'], ParentType, ContextType, Partial<SourceReportsArgs>>;
  cites?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<SourceCitesArgs>>;
  citedBy?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<SourceCitedByArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NameResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name'],
> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  script?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NameKind'], ParentType, ContextType>;
};

export type SourceTextResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SourceText'] = ResolversParentTypes['SourceText'],
> = {
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  characters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TextState'], ParentType, ContextType>;
};

export type PeriodResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period'],
> = {
  edtf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RemarkResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Remark'] = ResolversParentTypes['Remark'],
> = {
  kind?: Resolver<ResolversTypes['RemarkKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LinkResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link'],
> = {
  type?: Resolver<ResolversTypes['LinkType'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes['LinkDirection']>, ParentType, ContextType>;
  other?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type LinkCountResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['LinkCount'] = ResolversParentTypes['LinkCount'],
> = {
  type?: Resolver<ResolversTypes['LinkType'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['LinkDirection'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path'],
> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type PathStepResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep'],
> = {
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type ClaimResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClaimKind'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  about?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  figure?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  remarks?: Resolver<ReadonlyArray<ResolversTypes['Remark']>, ParentType, ContextType>;
  derivedFrom?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  basisOf?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ClaimBasisOfArgs>>;
  revises?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  revisedBy?: Resolver<
    ResolversTypes['ClaimConnection'],
    ParentType,
    ContextType,
    Partial<ClaimRevisedByArgs>
  >;
  retracted?: Resolver<Maybe<ResolversTypes['Retraction']>, ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['ReportConnection'], ParentType, ContextType, Partial<ClaimReportsArgs>>;
  corroboration?: Resolver<ResolversTypes['Corroboration'], ParentType, ContextType>;
  comparisons?: Resolver<ReadonlyArray<ResolversTypes['Comparison']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetractionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Retraction'] = ResolversParentTypes['Retraction'],
> = {
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FigureResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure'],
> = {
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  best?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['Qualifier'], ParentType, ContextType>;
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type MeasureResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<MeasureFiguresArgs>>;
  range?: Resolver<ResolversTypes['FigureRange'], ParentType, ContextType, Partial<MeasureRangeArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FigureRangeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['FigureRange'] = ResolversParentTypes['FigureRange'],
> = {
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  origins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contradictions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  hedge?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  reliesOn?: Resolver<ReadonlyArray<ResolversTypes['Report']>, ParentType, ContextType>;
  reliedOnBy?: Resolver<ReadonlyArray<ResolversTypes['Report']>, ParentType, ContextType>;
  origins?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  retracted?: Resolver<Maybe<ResolversTypes['Retraction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitationResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation'],
> = {
  type?: Resolver<ResolversTypes['CitationType'], ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paragraph?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verification?: Resolver<ResolversTypes['Verification'], ParentType, ContextType>;
  excerpt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  context?: Resolver<Maybe<ResolversTypes['CitationContext']>, ParentType, ContextType>;
};

export type CitationContextResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CitationContext'] = ResolversParentTypes['CitationContext'],
> = {
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  moreBefore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  moreAfter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CorroborationResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Corroboration'] = ResolversParentTypes['Corroboration'],
> = {
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  originCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  origins?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  unnamedOriginCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  independence?: Resolver<ResolversTypes['Independence'], ParentType, ContextType>;
  cycles?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['Source']>>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ComparisonResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison'],
> = {
  kind?: Resolver<ResolversTypes['ComparisonKind'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  overlap?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConflictConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ConflictConnection'] = ResolversParentTypes['ConflictConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConflictEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConflictEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ConflictEdge'] = ResolversParentTypes['ConflictEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Conflict'], ParentType, ContextType>;
};

export type EventConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type UnitConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['UnitConnection'] = ResolversParentTypes['UnitConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['UnitEdge'] = ResolversParentTypes['UnitEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type OrderConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['OrderConnection'] = ResolversParentTypes['OrderConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Order']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['OrderEdge'] = ResolversParentTypes['OrderEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
};

export type PersonConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['OrganizationConnection'] =
    ResolversParentTypes['OrganizationConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type PlaceConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type TopicConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['TopicConnection'] = ResolversParentTypes['TopicConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['TopicEdge'] = ResolversParentTypes['TopicEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type SourceConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type ClaimConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type MeasureConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['MeasureConnection'] = ResolversParentTypes['MeasureConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeasureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasureEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['MeasureEdge'] = ResolversParentTypes['MeasureEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
};

export type ReportConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReportConnection'] = ResolversParentTypes['ReportConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Report']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReportEdge'] = ResolversParentTypes['ReportEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
};

export type LinkConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['LinkConnection'] = ResolversParentTypes['LinkConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['LinkEdge'] = ResolversParentTypes['LinkEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type LinkedEntityConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['LinkedEntityConnection'] =
    ResolversParentTypes['LinkedEntityConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LinkedEntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkedEntityEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['LinkedEntityEdge'] = ResolversParentTypes['LinkedEntityEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SearchHitResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit'],
> = {
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphContext> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  ImportResult?: ImportResultResolvers<ContextType>;
  Statistics?: StatisticsResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  SourceText?: SourceTextResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Remark?: RemarkResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  LinkCount?: LinkCountResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  Retraction?: RetractionResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  FigureRange?: FigureRangeResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  CitationContext?: CitationContextResolvers<ContextType>;
  Corroboration?: CorroborationResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ConflictConnection?: ConflictConnectionResolvers<ContextType>;
  ConflictEdge?: ConflictEdgeResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  UnitConnection?: UnitConnectionResolvers<ContextType>;
  UnitEdge?: UnitEdgeResolvers<ContextType>;
  OrderConnection?: OrderConnectionResolvers<ContextType>;
  OrderEdge?: OrderEdgeResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  TopicConnection?: TopicConnectionResolvers<ContextType>;
  TopicEdge?: TopicEdgeResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  MeasureConnection?: MeasureConnectionResolvers<ContextType>;
  MeasureEdge?: MeasureEdgeResolvers<ContextType>;
  ReportConnection?: ReportConnectionResolvers<ContextType>;
  ReportEdge?: ReportEdgeResolvers<ContextType>;
  LinkConnection?: LinkConnectionResolvers<ContextType>;
  LinkEdge?: LinkEdgeResolvers<ContextType>;
  LinkedEntityConnection?: LinkedEntityConnectionResolvers<ContextType>;
  LinkedEntityEdge?: LinkedEntityEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
};
