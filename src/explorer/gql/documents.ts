/** Generated from the pages' queries by `npm run generate`; not written by hand. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/**
 * The kinds of things that can be listed and searched for: the nine kinds of entities, claims and
 * measures.
 */
export type NodeKind =
  /** A war, campaign or other armed conflict. */
  | 'CONFLICT'
  /** Something that happened: a battle, a killing, a mutiny. */
  | 'EVENT'
  /** An army, division, ship, detachment or other unit of an armed force. */
  | 'UNIT'
  /** An order, directive or decree. */
  | 'ORDER'
  /** A person. */
  | 'PERSON'
  /** A state, ministry, agency, party, publisher or other body. */
  | 'ORGANIZATION'
  /** A place. */
  | 'PLACE'
  /** A practice or theme. */
  | 'TOPIC'
  /** Anything that reports: an article, a letter, a dataset. */
  | 'SOURCE'
  /** One thing asserted. */
  | 'CLAIM'
  /** What a figure counts. */
  | 'MEASURE';

/** What kind of source it is. */
export type SourceKind =
  /** An article in a newspaper, a magazine or an online outlet. */
  | 'ARTICLE'
  /** A report by an authority, an agency, an institute or a rights group. */
  | 'REPORT'
  /** A letter or message from someone to someone. */
  | 'LETTER'
  /** A file, record or other paper of an office, published, archived or leaked. */
  | 'DOCUMENT'
  /** A person's or body's own words, spoken or written: a speech, a post to the press, a remark. */
  | 'STATEMENT'
  /** A person's words in answer to an interviewer. */
  | 'INTERVIEW'
  /** A collection of data. */
  | 'DATASET'
  /** A radio or television programme, a film or a recording. */
  | 'BROADCAST'
  /** A post or channel on a social network. */
  | 'SOCIAL_MEDIA'
  /** A book, or a chapter of one. */
  | 'BOOK'
  /** A law, regulation or treaty. */
  | 'LAW'
  /**
   * Our own arithmetic from other claims. It is `CITED`, has no citations, is never an origin and
   * never counts as a source.
   */
  | 'DERIVATION'
  /**
   * A voice without a name: "some estimates", "observers say". Each is a source of its own, and never
   * an origin.
   */
  | 'UNNAMED';

/** Whether we hold the text of a source. */
export type Access =
  /** We hold its text. */
  | 'READ'
  /** We know it only through another source. */
  | 'CITED';

/**
 * How a source stands to a claim. Asserting and relaying support the claim; only such reports are
 * counted as support.
 */
export type Stance =
  /** It says so itself. */
  | 'ASSERTS'
  /**
   * It passes on what another source says. A source that passes on both a claim and its denial relays
   * it.
   */
  | 'RELAYS'
  /** It casts doubt on the claim. */
  | 'DISPUTES'
  /** It says that the claim is not so, or passes on only the denial of another. */
  | 'DENIES';

/** How a place in a source is given. */
export type CitationType =
  /** By paragraph, positions and fingerprint of a passage in the text that we hold. */
  | 'TEXT'
  /** By paragraph. */
  | 'PARAGRAPH'
  /** By page. */
  | 'PAGE'
  /** By line. */
  | 'LINE'
  /** By cell of a table. */
  | 'CELL'
  /** By a stretch of a recording, from time to time. */
  | 'CLIP'
  /** By a single picture of a film or a moment of a recording. */
  | 'FRAME'
  /** By the shelf mark of an archive. */
  | 'ARCHIVE';

/** Whether a cited passage was found in the document. */
export type Verification =
  /** The passage stands exactly where the citation says. */
  | 'VERIFIED'
  /**
   * Exactly the same passage stands elsewhere in the document, or in another paragraph than the
   * citation says.
   */
  | 'MOVED'
  /** The passage is not in the document. */
  | 'MISSING'
  /**
   * It cannot be checked: the document is not at hand, or the citation gives no positions and
   * fingerprint.
   */
  | 'NO_TEXT';

/** On how many independent origins a claim rests. */
export type Independence =
  /** No chain ends at a named source, and none runs in a circle. */
  | 'NO_NAMED_ORIGIN'
  /** Exactly one origin, however many sources repeat it. */
  | 'SINGLE_ORIGIN'
  /** Two or more origins. */
  | 'SEVERAL_ORIGINS'
  /** No origin at all, since the sources rely on one another in a circle. */
  | 'CIRCULAR';

export type EvidenceQueryVariables = Exact<{
  id: string;
}>;


export type EvidenceQuery = { readonly claim: { readonly id: string, readonly statement: string, readonly retracted: { readonly date: string, readonly reason: string } | null, readonly corroboration: { readonly explanation: string, readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly reports: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly hedge: string | null, readonly source: { readonly id: string, readonly name: string, readonly kind: SourceKind, readonly access: Access, readonly published: { readonly display: string } | null, readonly publisher: { readonly name: string } | null }, readonly reliesOn: ReadonlyArray<{ readonly source: { readonly id: string, readonly name: string } }>, readonly origins: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly citations: ReadonlyArray<{ readonly type: CitationType, readonly at: string | null, readonly paragraph: number | null, readonly verification: Verification }> }> }, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly denials: { readonly totalCount: number } } | null };

export type ReportCardFragment = { readonly id: string, readonly stance: Stance, readonly hedge: string | null, readonly source: { readonly id: string, readonly name: string, readonly kind: SourceKind, readonly access: Access, readonly published: { readonly display: string } | null, readonly publisher: { readonly name: string } | null }, readonly reliesOn: ReadonlyArray<{ readonly source: { readonly id: string, readonly name: string } }>, readonly origins: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly citations: ReadonlyArray<{ readonly type: CitationType, readonly at: string | null, readonly paragraph: number | null, readonly verification: Verification }> };

export type CitationLineFragment = { readonly type: CitationType, readonly at: string | null, readonly paragraph: number | null, readonly verification: Verification };

export type KindListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  conflict?: boolean | null | undefined;
  event?: boolean | null | undefined;
  person?: boolean | null | undefined;
  unit?: boolean | null | undefined;
  organization?: boolean | null | undefined;
  order?: boolean | null | undefined;
  place?: boolean | null | undefined;
  topic?: boolean | null | undefined;
  source?: boolean | null | undefined;
  measure?: boolean | null | undefined;
  claim?: boolean | null | undefined;
}>;


export type KindListQuery = { readonly conflict?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly note: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly event?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly note: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly person?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly note: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly unit?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly note: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly organization?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly note: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly order?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly note: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly place?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly note: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly topic?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly note: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly source?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly note: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly measure?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly note: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly claim?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

type NamedEntity_Conflict_Fragment = { readonly id: string, readonly name: string, readonly note: string | null };

type NamedEntity_Event_Fragment = { readonly id: string, readonly name: string, readonly note: string | null };

type NamedEntity_Unit_Fragment = { readonly id: string, readonly name: string, readonly note: string | null };

type NamedEntity_Order_Fragment = { readonly id: string, readonly name: string, readonly note: string | null };

type NamedEntity_Person_Fragment = { readonly id: string, readonly name: string, readonly note: string | null };

type NamedEntity_Organization_Fragment = { readonly id: string, readonly name: string, readonly note: string | null };

type NamedEntity_Place_Fragment = { readonly id: string, readonly name: string, readonly note: string | null };

type NamedEntity_Topic_Fragment = { readonly id: string, readonly name: string, readonly note: string | null };

type NamedEntity_Source_Fragment = { readonly id: string, readonly name: string, readonly note: string | null };

export type NamedEntityFragment =
  | NamedEntity_Conflict_Fragment
  | NamedEntity_Event_Fragment
  | NamedEntity_Unit_Fragment
  | NamedEntity_Order_Fragment
  | NamedEntity_Person_Fragment
  | NamedEntity_Organization_Fragment
  | NamedEntity_Place_Fragment
  | NamedEntity_Topic_Fragment
  | NamedEntity_Source_Fragment
;

export type NextPageFragment = { readonly hasNextPage: boolean, readonly endCursor: string | null };

export type SearchHitsQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type SearchHitsQuery = { readonly search: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly matched: string, readonly node:
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly statement: string, readonly id: string }
        | { readonly name: string, readonly unit: string, readonly id: string }
        | { readonly id: string }
       }> } };

export type SearchOfKindQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<NodeKind> | NodeKind | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchOfKindQuery = { readonly search: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly matched: string, readonly node:
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly statement: string, readonly id: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } }
        | { readonly name: string, readonly unit: string, readonly id: string }
        | { readonly id: string }
       }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SearchByKindQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type SearchByKindQuery = { readonly all: { readonly totalCount: number }, readonly conflict: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly matched: string, readonly node:
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly statement: string, readonly id: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } }
        | { readonly name: string, readonly unit: string, readonly id: string }
        | { readonly id: string }
       }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly event: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly matched: string, readonly node:
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly statement: string, readonly id: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } }
        | { readonly name: string, readonly unit: string, readonly id: string }
        | { readonly id: string }
       }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly person: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly matched: string, readonly node:
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly statement: string, readonly id: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } }
        | { readonly name: string, readonly unit: string, readonly id: string }
        | { readonly id: string }
       }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly unit: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly matched: string, readonly node:
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly statement: string, readonly id: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } }
        | { readonly name: string, readonly unit: string, readonly id: string }
        | { readonly id: string }
       }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly organization: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly matched: string, readonly node:
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly statement: string, readonly id: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } }
        | { readonly name: string, readonly unit: string, readonly id: string }
        | { readonly id: string }
       }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly order: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly matched: string, readonly node:
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly statement: string, readonly id: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } }
        | { readonly name: string, readonly unit: string, readonly id: string }
        | { readonly id: string }
       }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly place: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly matched: string, readonly node:
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly statement: string, readonly id: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } }
        | { readonly name: string, readonly unit: string, readonly id: string }
        | { readonly id: string }
       }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly topic: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly matched: string, readonly node:
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly statement: string, readonly id: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } }
        | { readonly name: string, readonly unit: string, readonly id: string }
        | { readonly id: string }
       }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly source: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly matched: string, readonly node:
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly statement: string, readonly id: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } }
        | { readonly name: string, readonly unit: string, readonly id: string }
        | { readonly id: string }
       }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly measure: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly matched: string, readonly node:
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly statement: string, readonly id: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } }
        | { readonly name: string, readonly unit: string, readonly id: string }
        | { readonly id: string }
       }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly claim: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly matched: string, readonly node:
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
        | { readonly statement: string, readonly id: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } }
        | { readonly name: string, readonly unit: string, readonly id: string }
        | { readonly id: string }
       }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type HitPageFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly matched: string, readonly node:
      | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
      | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
      | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
      | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
      | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
      | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
      | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
      | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
      | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
      | { readonly statement: string, readonly id: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } }
      | { readonly name: string, readonly unit: string, readonly id: string }
      | { readonly id: string }
     }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

export type HitLineFragment = { readonly matched: string, readonly node:
    | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
    | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
    | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
    | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
    | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
    | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
    | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
    | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
    | { readonly name: string, readonly description: string | null, readonly type: string | null, readonly id: string }
    | { readonly statement: string, readonly id: string }
    | { readonly name: string, readonly unit: string, readonly id: string }
    | { readonly id: string }
   };

export type FooterQueryVariables = Exact<{ [key: string]: never; }>;


export type FooterQuery = { readonly statistics: { readonly claims: number, readonly reports: number, readonly sources: number, readonly engine: string, readonly dataVersion: string } };

export type StartQueryVariables = Exact<{ [key: string]: never; }>;


export type StartQuery = { readonly statistics: { readonly conflicts: number, readonly events: number, readonly people: number, readonly units: number, readonly organizations: number, readonly orders: number, readonly places: number, readonly topics: number, readonly sources: number, readonly measures: number, readonly claims: number }, readonly contested: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly unit: string, readonly range: { readonly low: number | null, readonly high: number | null, readonly claims: number, readonly sources: number, readonly origins: number, readonly contradictions: number } }> }, readonly mostCounted: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly unit: string, readonly range: { readonly low: number | null, readonly high: number | null, readonly claims: number, readonly sources: number, readonly origins: number, readonly contradictions: number } }> }, readonly repeated: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence, readonly origins: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly denials: { readonly totalCount: number } }> }, readonly latest: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: SourceKind, readonly access: Access, readonly reports: { readonly totalCount: number }, readonly published: { readonly display: string } | null, readonly publisher: { readonly name: string } | null }> } };

export type MeasureLineFragment = { readonly id: string, readonly name: string, readonly unit: string, readonly range: { readonly low: number | null, readonly high: number | null, readonly claims: number, readonly sources: number, readonly origins: number, readonly contradictions: number } };

export type QuestionsQueryVariables = Exact<{ [key: string]: never; }>;


export type QuestionsQuery = { readonly deserters: { readonly corroboration: { readonly sourceCount: number, readonly originCount: number } } | null, readonly barrierTroops: { readonly claims: { readonly totalCount: number }, readonly sources: { readonly totalCount: number } } | null, readonly names: { readonly practisedBy: { readonly totalCount: number } } | null, readonly orders: { readonly totalCount: number }, readonly stalinsOrder: { readonly length: number } | null, readonly ownSide: { readonly claims: { readonly totalCount: number }, readonly sources: { readonly totalCount: number } } | null, readonly prosecuted: { readonly claims: { readonly totalCount: number }, readonly sources: { readonly totalCount: number } } | null, readonly putin: { readonly claims: { readonly totalCount: number }, readonly sources: { readonly totalCount: number } } | null, readonly recruitment: { readonly claims: { readonly totalCount: number }, readonly sources: { readonly totalCount: number } } | null };

export type SourceLineFragment = { readonly id: string, readonly name: string, readonly kind: SourceKind, readonly access: Access, readonly published: { readonly display: string } | null, readonly publisher: { readonly name: string } | null };

export type ClaimLineFragment = { readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const SourceLineFragmentDoc = new TypedDocumentString(`
    fragment SourceLine on Source {
  id
  name
  kind
  access
  published {
    display
  }
  publisher {
    name
  }
}
    `, {"fragmentName":"SourceLine"}) as unknown as TypedDocumentString<SourceLineFragment, unknown>;
export const CitationLineFragmentDoc = new TypedDocumentString(`
    fragment CitationLine on Citation {
  type
  at
  paragraph
  verification
}
    `, {"fragmentName":"CitationLine"}) as unknown as TypedDocumentString<CitationLineFragment, unknown>;
export const ReportCardFragmentDoc = new TypedDocumentString(`
    fragment ReportCard on Report {
  id
  stance
  hedge
  source {
    ...SourceLine
  }
  reliesOn {
    source {
      id
      name
    }
  }
  origins {
    id
    name
  }
  citations {
    ...CitationLine
  }
}
    fragment CitationLine on Citation {
  type
  at
  paragraph
  verification
}
fragment SourceLine on Source {
  id
  name
  kind
  access
  published {
    display
  }
  publisher {
    name
  }
}`, {"fragmentName":"ReportCard"}) as unknown as TypedDocumentString<ReportCardFragment, unknown>;
export const NamedEntityFragmentDoc = new TypedDocumentString(`
    fragment NamedEntity on Entity {
  id
  name
  note: description
}
    `, {"fragmentName":"NamedEntity"}) as unknown as TypedDocumentString<NamedEntityFragment, unknown>;
export const NextPageFragmentDoc = new TypedDocumentString(`
    fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}
    `, {"fragmentName":"NextPage"}) as unknown as TypedDocumentString<NextPageFragment, unknown>;
export const HitLineFragmentDoc = new TypedDocumentString(`
    fragment HitLine on SearchHit {
  matched
  node {
    id
    ... on Entity {
      name
      description
      type
    }
    ... on Measure {
      name
      unit
    }
    ... on Claim {
      statement
    }
  }
}
    `, {"fragmentName":"HitLine"}) as unknown as TypedDocumentString<HitLineFragment, unknown>;
export const ClaimLineFragmentDoc = new TypedDocumentString(`
    fragment ClaimLine on Claim {
  id
  statement
  period {
    display
  }
  figure {
    display
  }
  corroboration {
    sourceCount
    originCount
    unnamedOriginCount
    independence
  }
  denials: reports(first: 0, where: {stance: {in: [DISPUTES, DENIES]}}) {
    totalCount
  }
}
    `, {"fragmentName":"ClaimLine"}) as unknown as TypedDocumentString<ClaimLineFragment, unknown>;
export const HitPageFragmentDoc = new TypedDocumentString(`
    fragment HitPage on SearchConnection {
  totalCount
  nodes {
    ...HitLine
    node {
      ... on Claim {
        ...ClaimLine
      }
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
    fragment HitLine on SearchHit {
  matched
  node {
    id
    ... on Entity {
      name
      description
      type
    }
    ... on Measure {
      name
      unit
    }
    ... on Claim {
      statement
    }
  }
}
fragment ClaimLine on Claim {
  id
  statement
  period {
    display
  }
  figure {
    display
  }
  corroboration {
    sourceCount
    originCount
    unnamedOriginCount
    independence
  }
  denials: reports(first: 0, where: {stance: {in: [DISPUTES, DENIES]}}) {
    totalCount
  }
}`, {"fragmentName":"HitPage"}) as unknown as TypedDocumentString<HitPageFragment, unknown>;
export const MeasureLineFragmentDoc = new TypedDocumentString(`
    fragment MeasureLine on Measure {
  id
  name
  unit
  range {
    low
    high
    claims
    sources
    origins
    contradictions
  }
}
    `, {"fragmentName":"MeasureLine"}) as unknown as TypedDocumentString<MeasureLineFragment, unknown>;
export const EvidenceDocument = new TypedDocumentString(`
    query Evidence($id: ID!) {
  claim(id: $id) {
    ...ClaimLine
    retracted {
      date
      reason
    }
    corroboration {
      explanation
    }
    reports(first: 50) {
      totalCount
      nodes {
        ...ReportCard
      }
    }
  }
}
    fragment ReportCard on Report {
  id
  stance
  hedge
  source {
    ...SourceLine
  }
  reliesOn {
    source {
      id
      name
    }
  }
  origins {
    id
    name
  }
  citations {
    ...CitationLine
  }
}
fragment CitationLine on Citation {
  type
  at
  paragraph
  verification
}
fragment SourceLine on Source {
  id
  name
  kind
  access
  published {
    display
  }
  publisher {
    name
  }
}
fragment ClaimLine on Claim {
  id
  statement
  period {
    display
  }
  figure {
    display
  }
  corroboration {
    sourceCount
    originCount
    unnamedOriginCount
    independence
  }
  denials: reports(first: 0, where: {stance: {in: [DISPUTES, DENIES]}}) {
    totalCount
  }
}`) as unknown as TypedDocumentString<EvidenceQuery, EvidenceQueryVariables>;
export const KindListDocument = new TypedDocumentString(`
    query KindList($first: Int!, $after: String, $conflict: Boolean = false, $event: Boolean = false, $person: Boolean = false, $unit: Boolean = false, $organization: Boolean = false, $order: Boolean = false, $place: Boolean = false, $topic: Boolean = false, $source: Boolean = false, $measure: Boolean = false, $claim: Boolean = false) {
  conflict: conflicts(first: $first, after: $after, orderBy: [{field: NAME}]) @include(if: $conflict) {
    totalCount
    nodes {
      ...NamedEntity
    }
    pageInfo {
      ...NextPage
    }
  }
  event: events(first: $first, after: $after, orderBy: [{field: NAME}]) @include(if: $event) {
    totalCount
    nodes {
      ...NamedEntity
    }
    pageInfo {
      ...NextPage
    }
  }
  person: people(first: $first, after: $after, orderBy: [{field: NAME}]) @include(if: $person) {
    totalCount
    nodes {
      ...NamedEntity
    }
    pageInfo {
      ...NextPage
    }
  }
  unit: units(first: $first, after: $after, orderBy: [{field: NAME}]) @include(if: $unit) {
    totalCount
    nodes {
      ...NamedEntity
    }
    pageInfo {
      ...NextPage
    }
  }
  organization: organizations(
    first: $first
    after: $after
    orderBy: [{field: NAME}]
  ) @include(if: $organization) {
    totalCount
    nodes {
      ...NamedEntity
    }
    pageInfo {
      ...NextPage
    }
  }
  order: orders(first: $first, after: $after, orderBy: [{field: NAME}]) @include(if: $order) {
    totalCount
    nodes {
      ...NamedEntity
    }
    pageInfo {
      ...NextPage
    }
  }
  place: places(first: $first, after: $after, orderBy: [{field: NAME}]) @include(if: $place) {
    totalCount
    nodes {
      ...NamedEntity
    }
    pageInfo {
      ...NextPage
    }
  }
  topic: topics(first: $first, after: $after, orderBy: [{field: NAME}]) @include(if: $topic) {
    totalCount
    nodes {
      ...NamedEntity
    }
    pageInfo {
      ...NextPage
    }
  }
  source: sources(first: $first, after: $after, orderBy: [{field: NAME}]) @include(if: $source) {
    totalCount
    nodes {
      ...NamedEntity
    }
    pageInfo {
      ...NextPage
    }
  }
  measure: measures(first: $first, after: $after, orderBy: [{field: NAME}]) @include(if: $measure) {
    totalCount
    nodes {
      id
      name
      note: unit
    }
    pageInfo {
      ...NextPage
    }
  }
  claim: claims(first: $first, after: $after, orderBy: [{field: EARLIEST}]) @include(if: $claim) {
    totalCount
    nodes {
      ...ClaimLine
    }
    pageInfo {
      ...NextPage
    }
  }
}
    fragment NamedEntity on Entity {
  id
  name
  note: description
}
fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}
fragment ClaimLine on Claim {
  id
  statement
  period {
    display
  }
  figure {
    display
  }
  corroboration {
    sourceCount
    originCount
    unnamedOriginCount
    independence
  }
  denials: reports(first: 0, where: {stance: {in: [DISPUTES, DENIES]}}) {
    totalCount
  }
}`) as unknown as TypedDocumentString<KindListQuery, KindListQueryVariables>;
export const SearchHitsDocument = new TypedDocumentString(`
    query SearchHits($text: String!, $first: Int!) {
  search(text: $text, first: $first) {
    totalCount
    nodes {
      ...HitLine
    }
  }
}
    fragment HitLine on SearchHit {
  matched
  node {
    id
    ... on Entity {
      name
      description
      type
    }
    ... on Measure {
      name
      unit
    }
    ... on Claim {
      statement
    }
  }
}`) as unknown as TypedDocumentString<SearchHitsQuery, SearchHitsQueryVariables>;
export const SearchOfKindDocument = new TypedDocumentString(`
    query SearchOfKind($text: String!, $kinds: [NodeKind!], $first: Int!, $after: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) {
    ...HitPage
  }
}
    fragment HitPage on SearchConnection {
  totalCount
  nodes {
    ...HitLine
    node {
      ... on Claim {
        ...ClaimLine
      }
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment HitLine on SearchHit {
  matched
  node {
    id
    ... on Entity {
      name
      description
      type
    }
    ... on Measure {
      name
      unit
    }
    ... on Claim {
      statement
    }
  }
}
fragment ClaimLine on Claim {
  id
  statement
  period {
    display
  }
  figure {
    display
  }
  corroboration {
    sourceCount
    originCount
    unnamedOriginCount
    independence
  }
  denials: reports(first: 0, where: {stance: {in: [DISPUTES, DENIES]}}) {
    totalCount
  }
}`) as unknown as TypedDocumentString<SearchOfKindQuery, SearchOfKindQueryVariables>;
export const SearchByKindDocument = new TypedDocumentString(`
    query SearchByKind($text: String!, $first: Int!) {
  all: search(text: $text, first: 0) {
    totalCount
  }
  conflict: search(text: $text, kinds: [CONFLICT], first: $first) {
    ...HitPage
  }
  event: search(text: $text, kinds: [EVENT], first: $first) {
    ...HitPage
  }
  person: search(text: $text, kinds: [PERSON], first: $first) {
    ...HitPage
  }
  unit: search(text: $text, kinds: [UNIT], first: $first) {
    ...HitPage
  }
  organization: search(text: $text, kinds: [ORGANIZATION], first: $first) {
    ...HitPage
  }
  order: search(text: $text, kinds: [ORDER], first: $first) {
    ...HitPage
  }
  place: search(text: $text, kinds: [PLACE], first: $first) {
    ...HitPage
  }
  topic: search(text: $text, kinds: [TOPIC], first: $first) {
    ...HitPage
  }
  source: search(text: $text, kinds: [SOURCE], first: $first) {
    ...HitPage
  }
  measure: search(text: $text, kinds: [MEASURE], first: $first) {
    ...HitPage
  }
  claim: search(text: $text, kinds: [CLAIM], first: $first) {
    ...HitPage
  }
}
    fragment HitPage on SearchConnection {
  totalCount
  nodes {
    ...HitLine
    node {
      ... on Claim {
        ...ClaimLine
      }
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment HitLine on SearchHit {
  matched
  node {
    id
    ... on Entity {
      name
      description
      type
    }
    ... on Measure {
      name
      unit
    }
    ... on Claim {
      statement
    }
  }
}
fragment ClaimLine on Claim {
  id
  statement
  period {
    display
  }
  figure {
    display
  }
  corroboration {
    sourceCount
    originCount
    unnamedOriginCount
    independence
  }
  denials: reports(first: 0, where: {stance: {in: [DISPUTES, DENIES]}}) {
    totalCount
  }
}`) as unknown as TypedDocumentString<SearchByKindQuery, SearchByKindQueryVariables>;
export const FooterDocument = new TypedDocumentString(`
    query Footer {
  statistics {
    claims
    reports
    sources
    engine
    dataVersion
  }
}
    `) as unknown as TypedDocumentString<FooterQuery, FooterQueryVariables>;
export const StartDocument = new TypedDocumentString(`
    query Start {
  statistics {
    conflicts
    events
    people
    units
    organizations
    orders
    places
    topics
    sources
    measures
    claims
  }
  contested: measures(
    where: {figures: {some: {contradicted: true}}}
    orderBy: [{field: FIGURE_COUNT, direction: DESC}]
    first: 12
  ) {
    totalCount
    nodes {
      ...MeasureLine
    }
  }
  mostCounted: measures(
    where: {figures: {some: {}}}
    orderBy: [{field: FIGURE_COUNT, direction: DESC}]
    first: 5
  ) {
    nodes {
      ...MeasureLine
    }
  }
  repeated: claims(
    where: {kind: {eq: FIGURE}, originCount: {eq: 1}, sourceCount: {gte: 2}}
    orderBy: [{field: SOURCE_COUNT, direction: DESC}]
    first: 5
  ) {
    totalCount
    nodes {
      ...ClaimLine
      corroboration {
        origins {
          id
          name
        }
      }
    }
  }
  latest: sources(
    where: {access: {eq: READ}}
    orderBy: [{field: PUBLISHED, direction: DESC}]
    first: 5
  ) {
    totalCount
    nodes {
      ...SourceLine
      reports(first: 0) {
        totalCount
      }
    }
  }
}
    fragment MeasureLine on Measure {
  id
  name
  unit
  range {
    low
    high
    claims
    sources
    origins
    contradictions
  }
}
fragment SourceLine on Source {
  id
  name
  kind
  access
  published {
    display
  }
  publisher {
    name
  }
}
fragment ClaimLine on Claim {
  id
  statement
  period {
    display
  }
  figure {
    display
  }
  corroboration {
    sourceCount
    originCount
    unnamedOriginCount
    independence
  }
  denials: reports(first: 0, where: {stance: {in: [DISPUTES, DENIES]}}) {
    totalCount
  }
}`) as unknown as TypedDocumentString<StartQuery, StartQueryVariables>;
export const QuestionsDocument = new TypedDocumentString(`
    query Questions {
  deserters: claim(id: "claim/russian-deserters-50000-by-2024") {
    corroboration {
      sourceCount
      originCount
    }
  }
  barrierTroops: topic(id: "topic/barrier-troops") {
    claims(where: {kind: {eq: FIGURE}}, first: 0) {
      totalCount
    }
    sources(first: 0) {
      totalCount
    }
  }
  names: topic(id: "topic/barrier-troops") {
    practisedBy(first: 0) {
      totalCount
    }
  }
  orders(first: 0) {
    totalCount
  }
  stalinsOrder: path(
    from: "order/ussr-nko-227"
    to: "unit/russian-barrier-troops"
  ) {
    length
  }
  ownSide: topic(id: "topic/executions-by-own-side") {
    claims(first: 0) {
      totalCount
    }
    sources(first: 0) {
      totalCount
    }
  }
  prosecuted: topic(id: "topic/prosecution-of-soldiers") {
    claims(where: {kind: {eq: FIGURE}}, first: 0) {
      totalCount
    }
    sources(first: 0) {
      totalCount
    }
  }
  putin: person(id: "person/vladimir-putin") {
    claims(first: 0) {
      totalCount
    }
    sources(first: 0) {
      totalCount
    }
  }
  recruitment: topic(id: "topic/military-recruitment") {
    claims(where: {kind: {eq: FIGURE}}, first: 0) {
      totalCount
    }
    sources(first: 0) {
      totalCount
    }
  }
}
    `) as unknown as TypedDocumentString<QuestionsQuery, QuestionsQueryVariables>;
