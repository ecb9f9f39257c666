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

/** What kind of name it is. */
export type NameKind =
  /** The name we prefer, at large or in its language. */
  | 'PREFERRED'
  /** Another name in use: a former name, a nickname, an abbreviation, another spelling. */
  | 'ALIAS'
  /** A number or code that stands for it, such as the number of an order. */
  | 'CODE'
  /** The name carried over from one script into another. */
  | 'TRANSLITERATION';

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

/** The state of the file that holds the text of a source. */
export type TextState =
  /** The file is there, and has the fingerprint it had when it was read. */
  | 'UNCHANGED'
  /** A file is there, but its fingerprint is another. */
  | 'CHANGED'
  /** The file is not in the documents folder. */
  | 'MISSING';

/** What a note of ours is about. */
export type RemarkKind =
  /** A date that cannot be right or does not fit another. */
  | 'DATE'
  /** A way of writing that misleads, such as "10.201" for 10,201. */
  | 'NOTATION'
  /** Numbers that do not add up. */
  | 'ARITHMETIC'
  /** Something that cannot be, such as a share above a hundred percent. */
  | 'IMPOSSIBLE'
  /** Words that can be read in more than one way. */
  | 'AMBIGUOUS'
  /** Doubt about whom, where or when it covers. */
  | 'SCOPE'
  /** A misspelt or unusual form of a name or word. */
  | 'SPELLING'
  /** A headline that says something other than the text beneath it. */
  | 'HEADLINE';

/** How two entities stand to one another, read from the first to the second. */
export type LinkType =
  /**
   * A conflict is part of a conflict; an event of a conflict or event; a unit of a unit or
   * organization; an organization of an organization; a place of a place.
   */
  | 'PART_OF'
  /** A unit or organization fought in a conflict or event. */
  | 'FOUGHT_IN'
  /** A person took part in a conflict or event, in any role. */
  | 'TOOK_PART_IN'
  /** An event or order was directed against, or struck, a person, organization, unit or place. */
  | 'TARGETED'
  /** A person commanded a unit. */
  | 'COMMANDED'
  /** A person led an organization. */
  | 'LED'
  /** A person belonged to a unit or organization. */
  | 'MEMBER_OF'
  /** A person or organization issued an order. */
  | 'ISSUED'
  /** An order was addressed to a unit, organization or person. */
  | 'ADDRESSED_TO'
  /** An order, person or organization set up a unit or organization. */
  | 'ESTABLISHED'
  /** An order prescribed a practice. */
  | 'PRESCRIBED'
  /** A unit or organization followed a practice. */
  | 'PRACTISED'
  /** An order dealt with a conflict or event. */
  | 'CONCERNED'
  /** An event or conflict happened at a place. */
  | 'OCCURRED_AT'
  /** An event is an example of a practice or theme. */
  | 'EXAMPLE_OF'
  /** A unit or organization operated in a place or conflict. */
  | 'OPERATED_IN'
  /** A topic has a broader topic. A fact of the catalogue, without a claim. */
  | 'BROADER'
  /**
   * A source was published by an organization. A fact of the catalogue, without a claim; it stands in
   * `path` only.
   */
  | 'PUBLISHED_BY'
  /**
   * A source was written or spoken by a person. A fact of the catalogue, without a claim; it stands in
   * `path` only.
   */
  | 'WRITTEN_BY'
  /** A source was sent to someone. A fact of the catalogue, without a claim; it stands in `path` only. */
  | 'SENT_TO'
  /** A source reprints another. A fact of the catalogue, without a claim; it stands in `path` only. */
  | 'REPRINT_OF';

/** Which way a link runs, as seen from one of its two entities. */
export type LinkDirection =
  /** Away from it: it is the `from` of the link. */
  | 'OUT'
  /** Towards it: it is the `to` of the link. */
  | 'IN';

/** What a claim says. */
export type ClaimKind =
  /** It gives one number. */
  | 'FIGURE'
  /** It says how two entities stand to one another. */
  | 'LINK'
  /** It says something else, in words only. */
  | 'STATEMENT';

/** How a source qualifies a number. */
export type Qualifier =
  /** Exactly so many: low, best and high are the same. */
  | 'EXACT'
  /** So many or more: low only. */
  | 'AT_LEAST'
  /** So many or fewer: high only. */
  | 'AT_MOST'
  /** More than so many: low only, and the number itself is excluded. */
  | 'MORE_THAN'
  /** Fewer than so many: high only, and the number itself is excluded. */
  | 'LESS_THAN'
  /**
   * Around so many: best only. When figures are compared, give or take half a unit of its last
   * non-zero digit: about 5,200 is 5,150 to 5,250.
   */
  | 'ABOUT'
  /** From low to high, with a best value between them if the source gives one. */
  | 'BETWEEN';

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

/**
 * How two figures on the same measure stand to each other: the first that applies, in the order
 * different scope, different period, revision, contradiction, agreement.
 */
export type ComparisonKind =
  /**
   * Same scope, periods that overlap, and values that can both be true. "At least 5" and "at most 9"
   * agree.
   */
  | 'AGREES'
  /** Same scope, periods that overlap, but values that cannot both be true. */
  | 'CONTRADICTS'
  /** Same scope, but their periods do not overlap, or one of them has none. */
  | 'DIFFERENT_PERIOD'
  /** They are about different entities, topics apart. */
  | 'DIFFERENT_SCOPE'
  /**
   * Same scope, periods that overlap, and one of the two claims says that it revises the other,
   * whatever their values.
   */
  | 'REVISION';

/** Which end of an order comes first. */
export type OrderDirection =
  /** Upwards: from the least, the earliest, or A. */
  | 'ASC'
  /** Downwards: from the greatest, the latest, or Z. */
  | 'DESC';

/** By what sources can be ordered. */
export type SourceOrderField =
  /** By id. */
  | 'ID'
  /** By name, ignoring case and accents; Cyrillic is read as Latin. */
  | 'NAME'
  /** By the first day of the period; an open or unknown beginning counts as no value. */
  | 'EARLIEST'
  /** By the last day of the period; an open or unknown end counts as no value. */
  | 'LATEST'
  /** By the first day of publication; an open or unknown one counts as no value. */
  | 'PUBLISHED';

/**
 * One key by which to order sources. Where it leaves two in the same place, they follow by id, in the
 * direction of the last field. What has no value comes last in both directions.
 */
export type SourceOrder = {
  /** What to order by. */
  readonly field: SourceOrderField;
  /** Upwards or downwards. */
  readonly direction?: OrderDirection;
};

/**
 * A condition on an id. All parts given together must hold. An unknown id, or one of another kind,
 * matches nothing; one that is not well formed is refused.
 */
export type IdFilter = {
  /** Exactly this id. Null asks for what has no value. */
  readonly eq?: string | null | undefined;
  /** One of these ids; an empty list matches nothing. */
  readonly in?: ReadonlyArray<string> | null | undefined;
};

/** A condition on a text. All parts given together must hold. */
export type TextFilter = {
  /** Exactly this text, to the letter. Null asks for what has no value. */
  readonly eq?: string | null | undefined;
  /** One of these texts, ignoring case; an empty list matches nothing. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** The text has this in it, ignoring case. */
  readonly contains?: string | null | undefined;
  /** The text begins with this, ignoring case. */
  readonly startsWith?: string | null | undefined;
};

/** A condition on a number. All parts given together must hold. */
export type NumberFilter = {
  /** Exactly this number. Null asks for what has no value. */
  readonly eq?: number | null | undefined;
  /** One of these numbers; an empty list matches nothing. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** More than this. */
  readonly gt?: number | null | undefined;
  /** This or more. */
  readonly gte?: number | null | undefined;
  /** Less than this. */
  readonly lt?: number | null | undefined;
  /** This or less. */
  readonly lte?: number | null | undefined;
};

/**
 * A condition on a time. It is compared by days with the given period, written in EDTF such as `1941`,
 * `1941-10` or `1941-06-22/1941-12`. An open or unknown end reaches without limit; "about" and
 * "uncertain" (`~`, `?`, `%`) do not widen a period. What has no period meets none of these. All parts
 * given together must hold.
 */
export type PeriodFilter = {
  /** It lies wholly within this period. */
  readonly during?: string | null | undefined;
  /** It has at least one day in common with this period. */
  readonly overlaps?: string | null | undefined;
  /** It ends before the first day of this period. */
  readonly before?: string | null | undefined;
  /** It begins after the last day of this period. */
  readonly after?: string | null | undefined;
};

/** A condition on the kind of an entity. Both parts, given together, must hold. */
export type NodeKindFilter = {
  /** Exactly this kind. Null asks for what has no value. */
  readonly eq?: NodeKind | null | undefined;
  /** One of these kinds; an empty list matches nothing. */
  readonly in?: ReadonlyArray<NodeKind> | null | undefined;
};

/** A condition on the kind of a source. Both parts, given together, must hold. */
export type SourceKindFilter = {
  /** Exactly this kind. Null asks for what has no value. */
  readonly eq?: SourceKind | null | undefined;
  /** One of these kinds; an empty list matches nothing. */
  readonly in?: ReadonlyArray<SourceKind> | null | undefined;
};

/** A condition on whether a source was read. Both parts, given together, must hold. */
export type AccessFilter = {
  /** Exactly this value. Null asks for what has no value. */
  readonly eq?: Access | null | undefined;
  /** One of these values; an empty list matches nothing. */
  readonly in?: ReadonlyArray<Access> | null | undefined;
};

/** A condition on the kind of a claim. Both parts, given together, must hold. */
export type ClaimKindFilter = {
  /** Exactly this kind. Null asks for what has no value. */
  readonly eq?: ClaimKind | null | undefined;
  /** One of these kinds; an empty list matches nothing. */
  readonly in?: ReadonlyArray<ClaimKind> | null | undefined;
};

/** A condition on the stance of a report. Both parts, given together, must hold. */
export type StanceFilter = {
  /** Exactly this stance. Null asks for what has no value. */
  readonly eq?: Stance | null | undefined;
  /** One of these stances; an empty list matches nothing. */
  readonly in?: ReadonlyArray<Stance> | null | undefined;
};

/** A condition on the qualifier of a figure. Both parts, given together, must hold. */
export type QualifierFilter = {
  /** Exactly this qualifier. Null asks for what has no value. */
  readonly eq?: Qualifier | null | undefined;
  /** One of these qualifiers; an empty list matches nothing. */
  readonly in?: ReadonlyArray<Qualifier> | null | undefined;
};

/** A condition on the independence of a claim. Both parts, given together, must hold. */
export type IndependenceFilter = {
  /** Exactly this value. Null asks for what has no value. */
  readonly eq?: Independence | null | undefined;
  /** One of these values; an empty list matches nothing. */
  readonly in?: ReadonlyArray<Independence> | null | undefined;
};

/** A condition on the type of a link. Both parts, given together, must hold. */
export type LinkTypeFilter = {
  /** Exactly this type. Null asks for what has no value. */
  readonly eq?: LinkType | null | undefined;
  /** One of these types; an empty list matches nothing. */
  readonly in?: ReadonlyArray<LinkType> | null | undefined;
};

/** A condition on the direction of a link. Both parts, given together, must hold. */
export type LinkDirectionFilter = {
  /** Exactly this direction. Null asks for what has no value. */
  readonly eq?: LinkDirection | null | undefined;
  /** One of these directions; an empty list matches nothing. */
  readonly in?: ReadonlyArray<LinkDirection> | null | undefined;
};

/** A condition on a set of entities. All parts given together must hold. */
export type EntityListFilter = {
  /** At least one entity of the set meets this; `{}` asks that there be one at all. */
  readonly some?: EntityFilter | null | undefined;
  /** No entity of the set meets this; an empty set passes. */
  readonly none?: EntityFilter | null | undefined;
  /** Every entity of the set meets this; an empty set passes. */
  readonly all?: EntityFilter | null | undefined;
};

/** A condition on a set of claims. All parts given together must hold. */
export type ClaimListFilter = {
  /** At least one claim of the set meets this; `{}` asks that there be one at all. */
  readonly some?: ClaimFilter | null | undefined;
  /** No claim of the set meets this; an empty set passes. */
  readonly none?: ClaimFilter | null | undefined;
  /** Every claim of the set meets this; an empty set passes. */
  readonly all?: ClaimFilter | null | undefined;
};

/** A condition on a set of reports. All parts given together must hold. */
export type ReportListFilter = {
  /** At least one report of the set meets this; `{}` asks that there be one at all. */
  readonly some?: ReportFilter | null | undefined;
  /** No report of the set meets this; an empty set passes. */
  readonly none?: ReportFilter | null | undefined;
  /** Every report of the set meets this; an empty set passes. */
  readonly all?: ReportFilter | null | undefined;
};

/** A condition on a set of links. All parts given together must hold. */
export type LinkListFilter = {
  /** At least one link of the set meets this; `{}` asks that there be one at all. */
  readonly some?: LinkFilter | null | undefined;
  /** No link of the set meets this; an empty set passes. */
  readonly none?: LinkFilter | null | undefined;
  /** Every link of the set meets this; an empty set passes. */
  readonly all?: LinkFilter | null | undefined;
};

/**
 * Conditions on an entity. All conditions given together must hold; an empty filter matches all. What
 * has no value meets no condition on that value, and so meets its `not`.
 */
export type EntityFilter = {
  /** On its id. */
  readonly id?: IdFilter | null | undefined;
  /** On its kind. `CLAIM` and `MEASURE` match nothing, since they are no entities. */
  readonly kind?: NodeKindFilter | null | undefined;
  /** On its finer kind, such as "battleship". */
  readonly type?: TextFilter | null | undefined;
  /** On the name by which we call it. To find it by any of its names, use `search`. */
  readonly name?: TextFilter | null | undefined;
  /** On the time of its existence. */
  readonly period?: PeriodFilter | null | undefined;
  /** On the claims about it; for a topic, also those about any narrower topic. */
  readonly claims?: ClaimListFilter | null | undefined;
  /** On its links; `direction` and `other` are as seen from it. */
  readonly links?: LinkListFilter | null | undefined;
  /** All of these must hold; an empty list always holds. */
  readonly and?: ReadonlyArray<EntityFilter> | null | undefined;
  /** At least one of these must hold; an empty list never holds. */
  readonly or?: ReadonlyArray<EntityFilter> | null | undefined;
  /** This must not hold. */
  readonly not?: EntityFilter | null | undefined;
};

/**
 * Conditions on a source. All conditions given together must hold; an empty filter matches all. What
 * has no value meets no condition on that value, and so meets its `not`.
 */
export type SourceFilter = {
  /** On its id. */
  readonly id?: IdFilter | null | undefined;
  /** On its kind. */
  readonly kind?: SourceKindFilter | null | undefined;
  /** On whether we hold its text. */
  readonly access?: AccessFilter | null | undefined;
  /** On its name or title. */
  readonly name?: TextFilter | null | undefined;
  /** On the time of publication. */
  readonly published?: PeriodFilter | null | undefined;
  /** On the organization that published it. */
  readonly publisher?: EntityFilter | null | undefined;
  /** On its authors. */
  readonly authors?: EntityListFilter | null | undefined;
  /** On its reports. */
  readonly reports?: ReportListFilter | null | undefined;
  /**
   * The id of an entity: sources with a report of any claim about it or, for a topic, about any
   * narrower topic, whatever the stance. The parts of an entity are not followed.
   */
  readonly reportsOn?: string | null | undefined;
  /** The same as `reportsOn`, but for claims that give a figure. */
  readonly reportsFiguresOn?: string | null | undefined;
  /** All of these must hold; an empty list always holds. */
  readonly and?: ReadonlyArray<SourceFilter> | null | undefined;
  /** At least one of these must hold; an empty list never holds. */
  readonly or?: ReadonlyArray<SourceFilter> | null | undefined;
  /** This must not hold. */
  readonly not?: SourceFilter | null | undefined;
};

/**
 * Conditions on a report. All conditions given together must hold; an empty filter matches all. What
 * has no value meets no condition on that value, and so meets its `not`.
 */
export type ReportFilter = {
  /** On its stance. */
  readonly stance?: StanceFilter | null | undefined;
  /** On the source that speaks. */
  readonly source?: SourceFilter | null | undefined;
  /** On the claim it speaks of. */
  readonly claim?: ClaimFilter | null | undefined;
  /** True: it has at least one citation. False: it has none. */
  readonly cited?: boolean | null | undefined;
  /** On the reports on which it rests directly. */
  readonly reliesOn?: ReportListFilter | null | undefined;
  /** All of these must hold; an empty list always holds. */
  readonly and?: ReadonlyArray<ReportFilter> | null | undefined;
  /** At least one of these must hold; an empty list never holds. */
  readonly or?: ReadonlyArray<ReportFilter> | null | undefined;
  /** This must not hold. */
  readonly not?: ReportFilter | null | undefined;
};

/**
 * Conditions on a claim. All conditions given together must hold; an empty filter matches all. What
 * has no value meets no condition on that value, and so meets its `not`.
 */
export type ClaimFilter = {
  /** On its id. */
  readonly id?: IdFilter | null | undefined;
  /** On its kind. */
  readonly kind?: ClaimKindFilter | null | undefined;
  /** On its statement. */
  readonly statement?: TextFilter | null | undefined;
  /** On the entities it is about, just as they stand in `about`. */
  readonly about?: EntityListFilter | null | undefined;
  /**
   * The id of an entity: claims about it or, for a topic, about any narrower topic at any depth. The
   * parts of an entity are not followed.
   */
  readonly on?: string | null | undefined;
  /** On its figure; `{}` asks that it have one. */
  readonly figure?: FigureFilter | null | undefined;
  /**
   * On the link it states; `{}` asks that it state one. Here `other` is either of the two ends, and
   * `direction` is refused.
   */
  readonly link?: LinkFilter | null | undefined;
  /** On the time it speaks of. */
  readonly period?: PeriodFilter | null | undefined;
  /** On its reports. */
  readonly reports?: ReportListFilter | null | undefined;
  /** On how many sources support it. */
  readonly sourceCount?: NumberFilter | null | undefined;
  /** On how many origins it has. */
  readonly originCount?: NumberFilter | null | undefined;
  /** On what the number of its origins comes to. */
  readonly independence?: IndependenceFilter | null | undefined;
  /** True: its figure contradicts at least one other figure. False: it contradicts none. */
  readonly contradicted?: boolean | null | undefined;
  /** All of these must hold; an empty list always holds. */
  readonly and?: ReadonlyArray<ClaimFilter> | null | undefined;
  /** At least one of these must hold; an empty list never holds. */
  readonly or?: ReadonlyArray<ClaimFilter> | null | undefined;
  /** This must not hold. */
  readonly not?: ClaimFilter | null | undefined;
};

/**
 * Conditions on a figure. All conditions given together must hold. A number that the source does not
 * give meets no condition but null.
 */
export type FigureFilter = {
  /** At least one of `low`, `best` and `high` meets this whole condition. */
  readonly any?: NumberFilter | null | undefined;
  /** On the lower bound. */
  readonly low?: NumberFilter | null | undefined;
  /** On the value the source itself gives. */
  readonly best?: NumberFilter | null | undefined;
  /** On the upper bound. */
  readonly high?: NumberFilter | null | undefined;
  /** On how the source qualifies the number. */
  readonly qualifier?: QualifierFilter | null | undefined;
  /** On what it counts: the id of its measure. */
  readonly measure?: IdFilter | null | undefined;
};

/**
 * Conditions on a link. All conditions given together must hold; an empty filter matches all. What has
 * no value meets no condition on that value, and so meets its `not`.
 */
export type LinkFilter = {
  /** On its type. */
  readonly type?: LinkTypeFilter | null | undefined;
  /** On its direction, as seen from the entity asked about. */
  readonly direction?: LinkDirectionFilter | null | undefined;
  /** On the entity at the far end, as seen from the entity asked about. */
  readonly other?: EntityFilter | null | undefined;
  /** On the entity it starts from. */
  readonly from?: EntityFilter | null | undefined;
  /** On the entity it points to. */
  readonly to?: EntityFilter | null | undefined;
  /** On when it held. */
  readonly period?: PeriodFilter | null | undefined;
  /** All of these must hold; an empty list always holds. */
  readonly and?: ReadonlyArray<LinkFilter> | null | undefined;
  /** At least one of these must hold; an empty list never holds. */
  readonly or?: ReadonlyArray<LinkFilter> | null | undefined;
  /** This must not hold. */
  readonly not?: LinkFilter | null | undefined;
};

export type CanvasThingsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type CanvasThingsQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | Record<PropertyKey, never>
   | null> };

type CanvasThing_Conflict_Fragment = { readonly id: string, readonly name: string };

type CanvasThing_Event_Fragment = { readonly id: string, readonly name: string };

type CanvasThing_Unit_Fragment = { readonly id: string, readonly name: string };

type CanvasThing_Order_Fragment = { readonly id: string, readonly name: string };

type CanvasThing_Person_Fragment = { readonly id: string, readonly name: string };

type CanvasThing_Organization_Fragment = { readonly id: string, readonly name: string };

type CanvasThing_Place_Fragment = { readonly id: string, readonly name: string };

type CanvasThing_Topic_Fragment = { readonly id: string, readonly name: string };

type CanvasThing_Source_Fragment = { readonly id: string, readonly name: string };

export type CanvasThingFragment =
  | CanvasThing_Conflict_Fragment
  | CanvasThing_Event_Fragment
  | CanvasThing_Unit_Fragment
  | CanvasThing_Order_Fragment
  | CanvasThing_Person_Fragment
  | CanvasThing_Organization_Fragment
  | CanvasThing_Place_Fragment
  | CanvasThing_Topic_Fragment
  | CanvasThing_Source_Fragment
;

export type CanvasLinksQueryVariables = Exact<{
  id: string;
  type: LinkType;
  direction: LinkDirection;
  first: number;
  after?: string | null | undefined;
}>;


export type CanvasLinksQuery = { readonly node:
    | { readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly type: LinkType, readonly from:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly period: { readonly display: string } | null, readonly claim: { readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly type: LinkType, readonly from:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly period: { readonly display: string } | null, readonly claim: { readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly type: LinkType, readonly from:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly period: { readonly display: string } | null, readonly claim: { readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly type: LinkType, readonly from:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly period: { readonly display: string } | null, readonly claim: { readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly type: LinkType, readonly from:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly period: { readonly display: string } | null, readonly claim: { readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly type: LinkType, readonly from:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly period: { readonly display: string } | null, readonly claim: { readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly type: LinkType, readonly from:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly period: { readonly display: string } | null, readonly claim: { readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly type: LinkType, readonly from:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly period: { readonly display: string } | null, readonly claim: { readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly type: LinkType, readonly from:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly period: { readonly display: string } | null, readonly claim: { readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | Record<PropertyKey, never>
   | null };

export type CanvasLinkFragment = { readonly type: LinkType, readonly from:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  , readonly to:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  , readonly period: { readonly display: string } | null, readonly claim: { readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } } | null };

export type CanvasQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  others: ReadonlyArray<string> | string;
}>;


export type CanvasQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly name: string, readonly linkCounts: ReadonlyArray<{ readonly type: LinkType, readonly direction: LinkDirection, readonly count: number }>, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly type: LinkType, readonly from:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly period: { readonly display: string } | null, readonly claim: { readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } } | null }> } }
    | { readonly id: string, readonly name: string, readonly linkCounts: ReadonlyArray<{ readonly type: LinkType, readonly direction: LinkDirection, readonly count: number }>, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly type: LinkType, readonly from:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly period: { readonly display: string } | null, readonly claim: { readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } } | null }> } }
    | { readonly id: string, readonly name: string, readonly linkCounts: ReadonlyArray<{ readonly type: LinkType, readonly direction: LinkDirection, readonly count: number }>, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly type: LinkType, readonly from:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly period: { readonly display: string } | null, readonly claim: { readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } } | null }> } }
    | { readonly id: string, readonly name: string, readonly linkCounts: ReadonlyArray<{ readonly type: LinkType, readonly direction: LinkDirection, readonly count: number }>, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly type: LinkType, readonly from:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly period: { readonly display: string } | null, readonly claim: { readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } } | null }> } }
    | { readonly id: string, readonly name: string, readonly linkCounts: ReadonlyArray<{ readonly type: LinkType, readonly direction: LinkDirection, readonly count: number }>, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly type: LinkType, readonly from:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly period: { readonly display: string } | null, readonly claim: { readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } } | null }> } }
    | { readonly id: string, readonly name: string, readonly linkCounts: ReadonlyArray<{ readonly type: LinkType, readonly direction: LinkDirection, readonly count: number }>, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly type: LinkType, readonly from:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly period: { readonly display: string } | null, readonly claim: { readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } } | null }> } }
    | { readonly id: string, readonly name: string, readonly linkCounts: ReadonlyArray<{ readonly type: LinkType, readonly direction: LinkDirection, readonly count: number }>, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly type: LinkType, readonly from:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly period: { readonly display: string } | null, readonly claim: { readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } } | null }> } }
    | { readonly id: string, readonly name: string, readonly linkCounts: ReadonlyArray<{ readonly type: LinkType, readonly direction: LinkDirection, readonly count: number }>, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly type: LinkType, readonly from:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly period: { readonly display: string } | null, readonly claim: { readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } } | null }> } }
    | { readonly id: string, readonly name: string, readonly linkCounts: ReadonlyArray<{ readonly type: LinkType, readonly direction: LinkDirection, readonly count: number }>, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly type: LinkType, readonly from:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly period: { readonly display: string } | null, readonly claim: { readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } } | null }> } }
    | Record<PropertyKey, never>
   | null> };

export type CanvasFocusQueryVariables = Exact<{
  id: string;
}>;


export type CanvasFocusQuery = { readonly node:
    | { readonly id: string, readonly name: string, readonly description: string | null, readonly linkCounts: ReadonlyArray<{ readonly type: LinkType, readonly direction: LinkDirection, readonly count: number }> }
    | { readonly id: string, readonly name: string, readonly description: string | null, readonly linkCounts: ReadonlyArray<{ readonly type: LinkType, readonly direction: LinkDirection, readonly count: number }> }
    | { readonly id: string, readonly name: string, readonly description: string | null, readonly linkCounts: ReadonlyArray<{ readonly type: LinkType, readonly direction: LinkDirection, readonly count: number }> }
    | { readonly id: string, readonly name: string, readonly description: string | null, readonly linkCounts: ReadonlyArray<{ readonly type: LinkType, readonly direction: LinkDirection, readonly count: number }> }
    | { readonly id: string, readonly name: string, readonly description: string | null, readonly linkCounts: ReadonlyArray<{ readonly type: LinkType, readonly direction: LinkDirection, readonly count: number }> }
    | { readonly id: string, readonly name: string, readonly description: string | null, readonly linkCounts: ReadonlyArray<{ readonly type: LinkType, readonly direction: LinkDirection, readonly count: number }> }
    | { readonly id: string, readonly name: string, readonly description: string | null, readonly linkCounts: ReadonlyArray<{ readonly type: LinkType, readonly direction: LinkDirection, readonly count: number }> }
    | { readonly id: string, readonly name: string, readonly description: string | null, readonly linkCounts: ReadonlyArray<{ readonly type: LinkType, readonly direction: LinkDirection, readonly count: number }> }
    | { readonly id: string, readonly name: string, readonly description: string | null, readonly linkCounts: ReadonlyArray<{ readonly type: LinkType, readonly direction: LinkDirection, readonly count: number }> }
    | Record<PropertyKey, never>
   | null, readonly linkClaims: { readonly totalCount: number } };

export type CanvasEvidenceQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type CanvasEvidenceQuery = { readonly statistics: { readonly dataVersion: string }, readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly statement: string, readonly reports: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly name: string, readonly kind: SourceKind, readonly access: Access, readonly published: { readonly display: string } | null, readonly publisher: { readonly name: string } | null } }> } }
    | Record<PropertyKey, never>
   | null> };

export type CanvasBeginningsQueryVariables = Exact<{ [key: string]: never; }>;


export type CanvasBeginningsQuery = { readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly orders: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly units: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type ClaimQueryVariables = Exact<{
  id: string;
}>;


export type ClaimQuery = { readonly statistics: { readonly dataVersion: string }, readonly claim: { readonly kind: ClaimKind, readonly id: string, readonly statement: string, readonly about: ReadonlyArray<
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    >, readonly figure: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly display: string, readonly measure: { readonly id: string, readonly name: string, readonly unit: string, readonly description: string | null } } | null, readonly link: { readonly type: LinkType, readonly from:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly to:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       } | null, readonly remarks: ReadonlyArray<{ readonly kind: RemarkKind, readonly text: string }>, readonly derivedFrom: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } }>, readonly revises: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } }>, readonly basisOf: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly revisedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly retracted: { readonly date: string, readonly reason: string } | null, readonly corroboration: { readonly explanation: string, readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence, readonly origins: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly cycles: ReadonlyArray<ReadonlyArray<{ readonly id: string, readonly name: string }>> }, readonly reports: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly hedge: string | null, readonly reliesOn: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly source: { readonly id: string, readonly name: string, readonly kind: SourceKind, readonly access: Access, readonly published: { readonly display: string } | null, readonly publisher: { readonly name: string } | null } }>, readonly citations: ReadonlyArray<{ readonly excerpt: string | null, readonly type: CitationType, readonly at: string | null, readonly paragraph: number | null, readonly verification: Verification, readonly context: { readonly before: string, readonly after: string, readonly moreBefore: boolean, readonly moreAfter: boolean } | null }>, readonly source: { readonly id: string, readonly name: string, readonly kind: SourceKind, readonly access: Access, readonly published: { readonly display: string } | null, readonly publisher: { readonly name: string } | null }, readonly origins: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly comparisons: ReadonlyArray<{ readonly kind: ComparisonKind, readonly explanation: string, readonly other: { readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } } }>, readonly period: { readonly display: string } | null, readonly denials: { readonly totalCount: number }, readonly named: { readonly totalCount: number }, readonly unnamed: { readonly totalCount: number }, readonly own: { readonly totalCount: number }, readonly against: { readonly totalCount: number } } | null };

export type ChainReportFragment = { readonly id: string, readonly stance: Stance, readonly hedge: string | null, readonly reliesOn: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly source: { readonly id: string, readonly name: string, readonly kind: SourceKind, readonly access: Access, readonly published: { readonly display: string } | null, readonly publisher: { readonly name: string } | null } }>, readonly citations: ReadonlyArray<{ readonly excerpt: string | null, readonly type: CitationType, readonly at: string | null, readonly paragraph: number | null, readonly verification: Verification, readonly context: { readonly before: string, readonly after: string, readonly moreBefore: boolean, readonly moreAfter: boolean } | null }>, readonly source: { readonly id: string, readonly name: string, readonly kind: SourceKind, readonly access: Access, readonly published: { readonly display: string } | null, readonly publisher: { readonly name: string } | null }, readonly origins: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type ClaimReportsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ClaimReportsQuery = { readonly claim: { readonly reports: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly hedge: string | null, readonly reliesOn: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly source: { readonly id: string, readonly name: string, readonly kind: SourceKind, readonly access: Access, readonly published: { readonly display: string } | null, readonly publisher: { readonly name: string } | null } }>, readonly citations: ReadonlyArray<{ readonly excerpt: string | null, readonly type: CitationType, readonly at: string | null, readonly paragraph: number | null, readonly verification: Verification, readonly context: { readonly before: string, readonly after: string, readonly moreBefore: boolean, readonly moreAfter: boolean } | null }>, readonly source: { readonly id: string, readonly name: string, readonly kind: SourceKind, readonly access: Access, readonly published: { readonly display: string } | null, readonly publisher: { readonly name: string } | null }, readonly origins: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type LaterClaimsFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

export type ClaimBasisOfQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ClaimBasisOfQuery = { readonly claim: { readonly basisOf: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type ClaimRevisedByQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ClaimRevisedByQuery = { readonly claim: { readonly revisedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type FigureNumbersFragment = { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly qualifier: Qualifier };

export type EntityQueryVariables = Exact<{
  id: string;
}>;


export type EntityQuery = { readonly node:
    | { readonly id: string, readonly name: string, readonly description: string | null, readonly type: string | null, readonly sameAs: ReadonlyArray<string>, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string | null, readonly kind: NameKind }>, readonly period: { readonly display: string, readonly edtf: string } | null, readonly remarks: ReadonlyArray<{ readonly text: string }>, readonly linkCounts: ReadonlyArray<{ readonly type: LinkType, readonly direction: LinkDirection, readonly count: number }> }
    | { readonly id: string, readonly name: string, readonly description: string | null, readonly type: string | null, readonly sameAs: ReadonlyArray<string>, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string | null, readonly kind: NameKind }>, readonly period: { readonly display: string, readonly edtf: string } | null, readonly remarks: ReadonlyArray<{ readonly text: string }>, readonly linkCounts: ReadonlyArray<{ readonly type: LinkType, readonly direction: LinkDirection, readonly count: number }> }
    | { readonly id: string, readonly name: string, readonly description: string | null, readonly type: string | null, readonly sameAs: ReadonlyArray<string>, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string | null, readonly kind: NameKind }>, readonly period: { readonly display: string, readonly edtf: string } | null, readonly remarks: ReadonlyArray<{ readonly text: string }>, readonly linkCounts: ReadonlyArray<{ readonly type: LinkType, readonly direction: LinkDirection, readonly count: number }> }
    | { readonly id: string, readonly name: string, readonly description: string | null, readonly type: string | null, readonly sameAs: ReadonlyArray<string>, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string | null, readonly kind: NameKind }>, readonly period: { readonly display: string, readonly edtf: string } | null, readonly remarks: ReadonlyArray<{ readonly text: string }>, readonly linkCounts: ReadonlyArray<{ readonly type: LinkType, readonly direction: LinkDirection, readonly count: number }> }
    | { readonly id: string, readonly name: string, readonly description: string | null, readonly type: string | null, readonly sameAs: ReadonlyArray<string>, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string | null, readonly kind: NameKind }>, readonly period: { readonly display: string, readonly edtf: string } | null, readonly remarks: ReadonlyArray<{ readonly text: string }>, readonly linkCounts: ReadonlyArray<{ readonly type: LinkType, readonly direction: LinkDirection, readonly count: number }> }
    | { readonly id: string, readonly name: string, readonly description: string | null, readonly type: string | null, readonly sameAs: ReadonlyArray<string>, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string | null, readonly kind: NameKind }>, readonly period: { readonly display: string, readonly edtf: string } | null, readonly remarks: ReadonlyArray<{ readonly text: string }>, readonly linkCounts: ReadonlyArray<{ readonly type: LinkType, readonly direction: LinkDirection, readonly count: number }> }
    | { readonly latitude: number | null, readonly longitude: number | null, readonly id: string, readonly name: string, readonly description: string | null, readonly type: string | null, readonly sameAs: ReadonlyArray<string>, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string | null, readonly kind: NameKind }>, readonly period: { readonly display: string, readonly edtf: string } | null, readonly remarks: ReadonlyArray<{ readonly text: string }>, readonly linkCounts: ReadonlyArray<{ readonly type: LinkType, readonly direction: LinkDirection, readonly count: number }> }
    | { readonly id: string, readonly name: string, readonly description: string | null, readonly type: string | null, readonly sameAs: ReadonlyArray<string>, readonly broader: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > }, readonly narrower: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > }, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string | null, readonly kind: NameKind }>, readonly period: { readonly display: string, readonly edtf: string } | null, readonly remarks: ReadonlyArray<{ readonly text: string }>, readonly linkCounts: ReadonlyArray<{ readonly type: LinkType, readonly direction: LinkDirection, readonly count: number }> }
    | { readonly id: string, readonly name: string, readonly description: string | null, readonly type: string | null, readonly sameAs: ReadonlyArray<string>, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string | null, readonly kind: NameKind }>, readonly period: { readonly display: string, readonly edtf: string } | null, readonly remarks: ReadonlyArray<{ readonly text: string }>, readonly linkCounts: ReadonlyArray<{ readonly type: LinkType, readonly direction: LinkDirection, readonly count: number }> }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null };

type Identity_Conflict_Fragment = { readonly id: string, readonly name: string, readonly description: string | null, readonly type: string | null, readonly sameAs: ReadonlyArray<string>, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string | null, readonly kind: NameKind }>, readonly period: { readonly display: string, readonly edtf: string } | null, readonly remarks: ReadonlyArray<{ readonly text: string }>, readonly linkCounts: ReadonlyArray<{ readonly type: LinkType, readonly direction: LinkDirection, readonly count: number }> };

type Identity_Event_Fragment = { readonly id: string, readonly name: string, readonly description: string | null, readonly type: string | null, readonly sameAs: ReadonlyArray<string>, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string | null, readonly kind: NameKind }>, readonly period: { readonly display: string, readonly edtf: string } | null, readonly remarks: ReadonlyArray<{ readonly text: string }>, readonly linkCounts: ReadonlyArray<{ readonly type: LinkType, readonly direction: LinkDirection, readonly count: number }> };

type Identity_Unit_Fragment = { readonly id: string, readonly name: string, readonly description: string | null, readonly type: string | null, readonly sameAs: ReadonlyArray<string>, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string | null, readonly kind: NameKind }>, readonly period: { readonly display: string, readonly edtf: string } | null, readonly remarks: ReadonlyArray<{ readonly text: string }>, readonly linkCounts: ReadonlyArray<{ readonly type: LinkType, readonly direction: LinkDirection, readonly count: number }> };

type Identity_Order_Fragment = { readonly id: string, readonly name: string, readonly description: string | null, readonly type: string | null, readonly sameAs: ReadonlyArray<string>, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string | null, readonly kind: NameKind }>, readonly period: { readonly display: string, readonly edtf: string } | null, readonly remarks: ReadonlyArray<{ readonly text: string }>, readonly linkCounts: ReadonlyArray<{ readonly type: LinkType, readonly direction: LinkDirection, readonly count: number }> };

type Identity_Person_Fragment = { readonly id: string, readonly name: string, readonly description: string | null, readonly type: string | null, readonly sameAs: ReadonlyArray<string>, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string | null, readonly kind: NameKind }>, readonly period: { readonly display: string, readonly edtf: string } | null, readonly remarks: ReadonlyArray<{ readonly text: string }>, readonly linkCounts: ReadonlyArray<{ readonly type: LinkType, readonly direction: LinkDirection, readonly count: number }> };

type Identity_Organization_Fragment = { readonly id: string, readonly name: string, readonly description: string | null, readonly type: string | null, readonly sameAs: ReadonlyArray<string>, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string | null, readonly kind: NameKind }>, readonly period: { readonly display: string, readonly edtf: string } | null, readonly remarks: ReadonlyArray<{ readonly text: string }>, readonly linkCounts: ReadonlyArray<{ readonly type: LinkType, readonly direction: LinkDirection, readonly count: number }> };

type Identity_Place_Fragment = { readonly id: string, readonly name: string, readonly description: string | null, readonly type: string | null, readonly sameAs: ReadonlyArray<string>, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string | null, readonly kind: NameKind }>, readonly period: { readonly display: string, readonly edtf: string } | null, readonly remarks: ReadonlyArray<{ readonly text: string }>, readonly linkCounts: ReadonlyArray<{ readonly type: LinkType, readonly direction: LinkDirection, readonly count: number }> };

type Identity_Topic_Fragment = { readonly id: string, readonly name: string, readonly description: string | null, readonly type: string | null, readonly sameAs: ReadonlyArray<string>, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string | null, readonly kind: NameKind }>, readonly period: { readonly display: string, readonly edtf: string } | null, readonly remarks: ReadonlyArray<{ readonly text: string }>, readonly linkCounts: ReadonlyArray<{ readonly type: LinkType, readonly direction: LinkDirection, readonly count: number }> };

type Identity_Source_Fragment = { readonly id: string, readonly name: string, readonly description: string | null, readonly type: string | null, readonly sameAs: ReadonlyArray<string>, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string | null, readonly kind: NameKind }>, readonly period: { readonly display: string, readonly edtf: string } | null, readonly remarks: ReadonlyArray<{ readonly text: string }>, readonly linkCounts: ReadonlyArray<{ readonly type: LinkType, readonly direction: LinkDirection, readonly count: number }> };

export type IdentityFragment =
  | Identity_Conflict_Fragment
  | Identity_Event_Fragment
  | Identity_Unit_Fragment
  | Identity_Order_Fragment
  | Identity_Person_Fragment
  | Identity_Organization_Fragment
  | Identity_Place_Fragment
  | Identity_Topic_Fragment
  | Identity_Source_Fragment
;

export type TopicStepsFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  > };

export type EntityCountsQueryVariables = Exact<{
  id: string;
}>;


export type EntityCountsQuery = { readonly claims: { readonly totalCount: number }, readonly contradicted: { readonly totalCount: number }, readonly denied: { readonly totalCount: number }, readonly sources: { readonly totalCount: number }, readonly measures: { readonly totalCount: number }, readonly own: { readonly totalCount: number } };

export type EntityLinkClaimsQueryVariables = Exact<{
  id: string;
}>;


export type EntityLinkClaimsQuery = { readonly claims: { readonly totalCount: number } };

export type EntityClaimsQueryVariables = Exact<{
  where: ClaimFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type EntityClaimsQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type EntityContradictionsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type EntityContradictionsQuery = { readonly measures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly figures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type EntityLinksQueryVariables = Exact<{
  id: string;
  type: LinkType;
  direction: LinkDirection;
  first: number;
  after?: string | null | undefined;
}>;


export type EntityLinksQuery = { readonly node:
    | { readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string | null }> }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly period: { readonly display: string } | null, readonly claim: { readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string | null }> }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly period: { readonly display: string } | null, readonly claim: { readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string | null }> }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly period: { readonly display: string } | null, readonly claim: { readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string | null }> }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly period: { readonly display: string } | null, readonly claim: { readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string | null }> }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly period: { readonly display: string } | null, readonly claim: { readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string | null }> }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly period: { readonly display: string } | null, readonly claim: { readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string | null }> }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly period: { readonly display: string } | null, readonly claim: { readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string | null }> }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly period: { readonly display: string } | null, readonly claim: { readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly other:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string | null }> }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly period: { readonly display: string } | null, readonly claim: { readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | Record<PropertyKey, never>
   | null };

export type LinkRowFragment = { readonly other:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string | null }> }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   | null, readonly period: { readonly display: string } | null, readonly claim: { readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } } | null };

export type EntityMeasuresQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type EntityMeasuresQuery = { readonly measures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly unit: string, readonly description: string | null, readonly range: { readonly low: number | null, readonly high: number | null, readonly sources: number, readonly origins: number, readonly contradictions: number }, readonly figures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly figure: { readonly display: string, readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly qualifier: Qualifier } | null, readonly period: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type EntityFigureSourcesQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type EntityFigureSourcesQuery = { readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: SourceKind, readonly access: Access, readonly reports: { readonly totalCount: number }, readonly published: { readonly display: string } | null, readonly publisher: { readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MeasureTableFragment = { readonly id: string, readonly name: string, readonly unit: string, readonly description: string | null, readonly range: { readonly low: number | null, readonly high: number | null, readonly sources: number, readonly origins: number, readonly contradictions: number }, readonly figures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly figure: { readonly display: string, readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly qualifier: Qualifier } | null, readonly period: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } }> } };

export type FigureRowFragment = { readonly id: string, readonly statement: string, readonly figure: { readonly display: string, readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly qualifier: Qualifier } | null, readonly period: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } };

export type EntityTimelineQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type EntityTimelineQuery = { readonly first: { readonly nodes: ReadonlyArray<{ readonly period: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null }> }, readonly last: { readonly nodes: ReadonlyArray<{ readonly period: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null }> }, readonly dated: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly period: { readonly display: string, readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type DatedPeriodFragment = { readonly period: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null };

export type EntitySourcesQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type EntitySourcesQuery = { readonly read: { readonly totalCount: number }, readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: SourceKind, readonly access: Access, readonly reports: { readonly totalCount: number }, readonly published: { readonly display: string } | null, readonly publisher: { readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type EntityOwnSourcesQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type EntityOwnSourcesQuery = { readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: SourceKind, readonly access: Access, readonly reports: { readonly totalCount: number }, readonly published: { readonly display: string } | null, readonly publisher: { readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type EntityRelianceQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type EntityRelianceQuery = { readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: SourceKind, readonly access: Access, readonly reports: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly claim: { readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } } }> }, readonly published: { readonly display: string } | null, readonly publisher: { readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type WhatIsSaidQueryVariables = Exact<{
  id: string;
}>;


export type WhatIsSaidQuery = { readonly node:
    | { readonly name: string, readonly description: string | null, readonly id: string, readonly linkCounts: ReadonlyArray<{ readonly type: LinkType, readonly direction: LinkDirection, readonly count: number }> }
    | { readonly name: string, readonly description: string | null, readonly id: string, readonly linkCounts: ReadonlyArray<{ readonly type: LinkType, readonly direction: LinkDirection, readonly count: number }> }
    | { readonly name: string, readonly description: string | null, readonly id: string, readonly linkCounts: ReadonlyArray<{ readonly type: LinkType, readonly direction: LinkDirection, readonly count: number }> }
    | { readonly name: string, readonly description: string | null, readonly id: string, readonly linkCounts: ReadonlyArray<{ readonly type: LinkType, readonly direction: LinkDirection, readonly count: number }> }
    | { readonly name: string, readonly description: string | null, readonly id: string, readonly linkCounts: ReadonlyArray<{ readonly type: LinkType, readonly direction: LinkDirection, readonly count: number }> }
    | { readonly name: string, readonly description: string | null, readonly id: string, readonly linkCounts: ReadonlyArray<{ readonly type: LinkType, readonly direction: LinkDirection, readonly count: number }> }
    | { readonly name: string, readonly description: string | null, readonly id: string, readonly linkCounts: ReadonlyArray<{ readonly type: LinkType, readonly direction: LinkDirection, readonly count: number }> }
    | { readonly name: string, readonly description: string | null, readonly id: string, readonly linkCounts: ReadonlyArray<{ readonly type: LinkType, readonly direction: LinkDirection, readonly count: number }> }
    | { readonly name: string, readonly description: string | null, readonly id: string, readonly linkCounts: ReadonlyArray<{ readonly type: LinkType, readonly direction: LinkDirection, readonly count: number }> }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string, readonly measure: { readonly name: string } } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly explanation: string }, readonly reports: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly name: string }, readonly citations: ReadonlyArray<{ readonly at: string | null, readonly paragraph: number | null, readonly verification: Verification }>, readonly reliesOn: ReadonlyArray<{ readonly source: { readonly name: string } }> }> } }> }, readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly reports: { readonly totalCount: number } }> } };

export type EvidenceQueryVariables = Exact<{
  id: string;
}>;


export type EvidenceQuery = { readonly claim: { readonly id: string, readonly statement: string, readonly retracted: { readonly date: string, readonly reason: string } | null, readonly corroboration: { readonly explanation: string, readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly reports: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly hedge: string | null, readonly source: { readonly id: string, readonly name: string, readonly kind: SourceKind, readonly access: Access, readonly published: { readonly display: string } | null, readonly publisher: { readonly name: string } | null }, readonly reliesOn: ReadonlyArray<{ readonly source: { readonly id: string, readonly name: string } }>, readonly origins: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly citations: ReadonlyArray<{ readonly type: CitationType, readonly at: string | null, readonly paragraph: number | null, readonly verification: Verification }> }> }, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly denials: { readonly totalCount: number }, readonly named: { readonly totalCount: number }, readonly unnamed: { readonly totalCount: number }, readonly own: { readonly totalCount: number }, readonly against: { readonly totalCount: number } } | null };

export type ReportCountsFragment = { readonly named: { readonly totalCount: number }, readonly unnamed: { readonly totalCount: number }, readonly own: { readonly totalCount: number }, readonly against: { readonly totalCount: number } };

export type ReportCardFragment = { readonly id: string, readonly stance: Stance, readonly hedge: string | null, readonly source: { readonly id: string, readonly name: string, readonly kind: SourceKind, readonly access: Access, readonly published: { readonly display: string } | null, readonly publisher: { readonly name: string } | null }, readonly reliesOn: ReadonlyArray<{ readonly source: { readonly id: string, readonly name: string } }>, readonly origins: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly citations: ReadonlyArray<{ readonly type: CitationType, readonly at: string | null, readonly paragraph: number | null, readonly verification: Verification }> };

export type CitationLineFragment = { readonly type: CitationType, readonly at: string | null, readonly paragraph: number | null, readonly verification: Verification };

export type ClaimListQueryVariables = Exact<{
  where: ClaimFilter;
  withSides: boolean;
  withVoices: boolean;
  withSums: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type ClaimListQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly against?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly source: { readonly id: string, readonly name: string } }> }, readonly behind?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly source: { readonly id: string, readonly name: string } }> }, readonly voices?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly source: { readonly id: string, readonly name: string } }> }, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number }, readonly remarks?: ReadonlyArray<{ readonly kind: RemarkKind, readonly text: string }>, readonly derivedFrom?: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ListedClaimFragment = { readonly id: string, readonly statement: string, readonly against?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly source: { readonly id: string, readonly name: string } }> }, readonly behind?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly source: { readonly id: string, readonly name: string } }> }, readonly voices?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly source: { readonly id: string, readonly name: string } }> }, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } } & { readonly remarks?: ReadonlyArray<{ readonly kind: RemarkKind, readonly text: string }>, readonly derivedFrom?: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } }> };

export type WorkedOutFragment = { readonly remarks: ReadonlyArray<{ readonly kind: RemarkKind, readonly text: string }>, readonly derivedFrom: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } }> };

export type SpeakersFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly source: { readonly id: string, readonly name: string } }> };

export type ClaimCountsQueryVariables = Exact<{
  said: ClaimFilter;
  standing: ClaimFilter;
}>;


export type ClaimCountsQuery = { readonly anySaid: { readonly totalCount: number }, readonly FIGURE: { readonly totalCount: number }, readonly STATEMENT: { readonly totalCount: number }, readonly LINK: { readonly totalCount: number }, readonly anyStanding: { readonly totalCount: number }, readonly denied: { readonly totalCount: number }, readonly contradicted: { readonly totalCount: number }, readonly unnamed: { readonly totalCount: number }, readonly repeated: { readonly totalCount: number }, readonly ours: { readonly totalCount: number } };

export type OrderListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type OrderListQuery = { readonly orders: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: string | null, readonly description: string | null, readonly period: { readonly display: string } | null, readonly issuers: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly link: { readonly claim: { readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } } | null } }> }, readonly prescribed: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly link: { readonly claim: { readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } } | null } }> }, readonly read: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ListedOrderFragment = { readonly id: string, readonly name: string, readonly type: string | null, readonly description: string | null, readonly period: { readonly display: string } | null, readonly issuers: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly link: { readonly claim: { readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } } | null } }> }, readonly prescribed: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly link: { readonly claim: { readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } } | null } }> }, readonly read: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type MeasureQueryVariables = Exact<{
  measure: string;
  scope: string;
  isScoped: boolean;
  within: ClaimFilter;
  outside: ClaimFilter;
}>;


export type MeasureQuery = { readonly scope?:
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null, readonly measure: { readonly id: string, readonly name: string, readonly unit: string, readonly description: string | null, readonly range: { readonly low: number | null, readonly high: number | null, readonly claims: number, readonly sources: number, readonly origins: number, readonly contradictions: number }, readonly figures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly period: { readonly display: string, readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly figure: { readonly display: string, readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly qualifier: Qualifier } | null, readonly about: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence, readonly origins: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: SourceKind, readonly access: Access }> }, readonly reports: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly source: { readonly id: string, readonly name: string, readonly kind: SourceKind, readonly access: Access, readonly published: { readonly display: string } | null, readonly publisher: { readonly name: string } | null }, readonly citations: ReadonlyArray<{ readonly type: CitationType, readonly at: string | null, readonly paragraph: number | null, readonly verification: Verification }> }> }, readonly denials: { readonly totalCount: number } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly contradicted: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly outside?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type FigureListFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly period: { readonly display: string, readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly figure: { readonly display: string, readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly qualifier: Qualifier } | null, readonly about: ReadonlyArray<
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    >, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence, readonly origins: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: SourceKind, readonly access: Access }> }, readonly reports: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly source: { readonly id: string, readonly name: string, readonly kind: SourceKind, readonly access: Access, readonly published: { readonly display: string } | null, readonly publisher: { readonly name: string } | null }, readonly citations: ReadonlyArray<{ readonly type: CitationType, readonly at: string | null, readonly paragraph: number | null, readonly verification: Verification }> }> }, readonly denials: { readonly totalCount: number } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

export type MarkListFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

export type FigureLineFragment = { readonly id: string, readonly statement: string, readonly period: { readonly display: string, readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly figure: { readonly display: string, readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly qualifier: Qualifier } | null, readonly about: ReadonlyArray<
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  >, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence, readonly origins: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: SourceKind, readonly access: Access }> }, readonly reports: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly source: { readonly id: string, readonly name: string, readonly kind: SourceKind, readonly access: Access, readonly published: { readonly display: string } | null, readonly publisher: { readonly name: string } | null }, readonly citations: ReadonlyArray<{ readonly type: CitationType, readonly at: string | null, readonly paragraph: number | null, readonly verification: Verification }> }> }, readonly denials: { readonly totalCount: number } };

export type MeasureFiguresQueryVariables = Exact<{
  measure: string;
  within: ClaimFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type MeasureFiguresQuery = { readonly measure: { readonly figures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly period: { readonly display: string, readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly figure: { readonly display: string, readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly qualifier: Qualifier } | null, readonly about: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence, readonly origins: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: SourceKind, readonly access: Access }> }, readonly reports: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly source: { readonly id: string, readonly name: string, readonly kind: SourceKind, readonly access: Access, readonly published: { readonly display: string } | null, readonly publisher: { readonly name: string } | null }, readonly citations: ReadonlyArray<{ readonly type: CitationType, readonly at: string | null, readonly paragraph: number | null, readonly verification: Verification }> }> }, readonly denials: { readonly totalCount: number } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type ContradictedFiguresQueryVariables = Exact<{
  measure: string;
  within: ClaimFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type ContradictedFiguresQuery = { readonly measure: { readonly contradicted: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type FiguresOutsideQueryVariables = Exact<{
  measure: string;
  outside: ClaimFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type FiguresOutsideQuery = { readonly measure: { readonly figures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type FiguresToDownloadQueryVariables = Exact<{
  measure: string;
  within: ClaimFilter;
  after?: string | null | undefined;
}>;


export type FiguresToDownloadQuery = { readonly statistics: { readonly dataVersion: string }, readonly measure: { readonly figures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly period: { readonly edtf: string, readonly display: string } | null, readonly figure: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly qualifier: Qualifier, readonly display: string } | null, readonly about: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly remarks: ReadonlyArray<{ readonly kind: RemarkKind, readonly text: string }>, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly explanation: string }, readonly reports: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly hedge: string | null, readonly source: { readonly id: string, readonly name: string, readonly kind: SourceKind, readonly access: Access, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publisher: { readonly name: string } | null }, readonly citations: ReadonlyArray<{ readonly type: CitationType, readonly at: string | null, readonly paragraph: number | null, readonly start: number | null, readonly end: number | null, readonly sha256: string | null, readonly verification: Verification }>, readonly reliesOn: ReadonlyArray<{ readonly id: string }>, readonly origins: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type DownloadedFigureFragment = { readonly id: string, readonly statement: string, readonly period: { readonly edtf: string, readonly display: string } | null, readonly figure: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly qualifier: Qualifier, readonly display: string } | null, readonly about: ReadonlyArray<
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  >, readonly remarks: ReadonlyArray<{ readonly kind: RemarkKind, readonly text: string }>, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly explanation: string }, readonly reports: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly hedge: string | null, readonly source: { readonly id: string, readonly name: string, readonly kind: SourceKind, readonly access: Access, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publisher: { readonly name: string } | null }, readonly citations: ReadonlyArray<{ readonly type: CitationType, readonly at: string | null, readonly paragraph: number | null, readonly start: number | null, readonly end: number | null, readonly sha256: string | null, readonly verification: Verification }>, readonly reliesOn: ReadonlyArray<{ readonly id: string }>, readonly origins: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type DownloadedReportsFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly hedge: string | null, readonly source: { readonly id: string, readonly name: string, readonly kind: SourceKind, readonly access: Access, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publisher: { readonly name: string } | null }, readonly citations: ReadonlyArray<{ readonly type: CitationType, readonly at: string | null, readonly paragraph: number | null, readonly start: number | null, readonly end: number | null, readonly sha256: string | null, readonly verification: Verification }>, readonly reliesOn: ReadonlyArray<{ readonly id: string }>, readonly origins: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

export type ReportsToDownloadQueryVariables = Exact<{
  claim: string;
  after?: string | null | undefined;
}>;


export type ReportsToDownloadQuery = { readonly claim: { readonly reports: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly hedge: string | null, readonly source: { readonly id: string, readonly name: string, readonly kind: SourceKind, readonly access: Access, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publisher: { readonly name: string } | null }, readonly citations: ReadonlyArray<{ readonly type: CitationType, readonly at: string | null, readonly paragraph: number | null, readonly start: number | null, readonly end: number | null, readonly sha256: string | null, readonly verification: Verification }>, readonly reliesOn: ReadonlyArray<{ readonly id: string }>, readonly origins: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type MeasureComparisonsQueryVariables = Exact<{
  measure: string;
  where: ClaimFilter;
  after?: string | null | undefined;
}>;


export type MeasureComparisonsQuery = { readonly measure: { readonly figures: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly figure: { readonly display: string } | null, readonly comparisons: ReadonlyArray<{ readonly kind: ComparisonKind, readonly explanation: string, readonly other: { readonly id: string } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type MeasuresQueryVariables = Exact<{
  figures: ClaimFilter;
  topic: string;
  isOnTopic: boolean;
}>;


export type MeasuresQuery = { readonly topic?: { readonly id: string, readonly name: string } | null, readonly measures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly unit: string, readonly figures: { readonly totalCount: number }, readonly range: { readonly low: number | null, readonly high: number | null, readonly claims: number, readonly sources: number, readonly origins: number, readonly contradictions: number } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MeasureListFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly unit: string, readonly figures: { readonly totalCount: number }, readonly range: { readonly low: number | null, readonly high: number | null, readonly claims: number, readonly sources: number, readonly origins: number, readonly contradictions: number } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

export type MeasureReachFragment = { readonly id: string, readonly name: string, readonly unit: string, readonly figures: { readonly totalCount: number }, readonly range: { readonly low: number | null, readonly high: number | null, readonly claims: number, readonly sources: number, readonly origins: number, readonly contradictions: number } };

export type MoreMeasuresQueryVariables = Exact<{
  figures: ClaimFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type MoreMeasuresQuery = { readonly measures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly unit: string, readonly figures: { readonly totalCount: number }, readonly range: { readonly low: number | null, readonly high: number | null, readonly claims: number, readonly sources: number, readonly origins: number, readonly contradictions: number } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ContestedMeasuresQueryVariables = Exact<{
  figures: ClaimFilter;
}>;


export type ContestedMeasuresQuery = { readonly measures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly unit: string, readonly figures: { readonly totalCount: number }, readonly range: { readonly low: number | null, readonly high: number | null, readonly claims: number, readonly sources: number, readonly origins: number, readonly contradictions: number } }> } };

export type TopicsWithFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type TopicsWithFiguresQuery = { readonly topics: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number } }> } };

export type PathQueryVariables = Exact<{
  from: string;
  to: string;
  max: number;
}>;


export type PathQuery = { readonly start:
    | { readonly id: string, readonly name: string, readonly linkCounts: ReadonlyArray<{ readonly count: number }> }
    | { readonly id: string, readonly name: string, readonly linkCounts: ReadonlyArray<{ readonly count: number }> }
    | { readonly id: string, readonly name: string, readonly linkCounts: ReadonlyArray<{ readonly count: number }> }
    | { readonly id: string, readonly name: string, readonly linkCounts: ReadonlyArray<{ readonly count: number }> }
    | { readonly id: string, readonly name: string, readonly linkCounts: ReadonlyArray<{ readonly count: number }> }
    | { readonly id: string, readonly name: string, readonly linkCounts: ReadonlyArray<{ readonly count: number }> }
    | { readonly id: string, readonly name: string, readonly linkCounts: ReadonlyArray<{ readonly count: number }> }
    | { readonly id: string, readonly name: string, readonly linkCounts: ReadonlyArray<{ readonly count: number }> }
    | { readonly id: string, readonly name: string, readonly linkCounts: ReadonlyArray<{ readonly count: number }> }
    | Record<PropertyKey, never>
   | null, readonly goal:
    | { readonly id: string, readonly name: string, readonly linkCounts: ReadonlyArray<{ readonly count: number }> }
    | { readonly id: string, readonly name: string, readonly linkCounts: ReadonlyArray<{ readonly count: number }> }
    | { readonly id: string, readonly name: string, readonly linkCounts: ReadonlyArray<{ readonly count: number }> }
    | { readonly id: string, readonly name: string, readonly linkCounts: ReadonlyArray<{ readonly count: number }> }
    | { readonly id: string, readonly name: string, readonly linkCounts: ReadonlyArray<{ readonly count: number }> }
    | { readonly id: string, readonly name: string, readonly linkCounts: ReadonlyArray<{ readonly count: number }> }
    | { readonly id: string, readonly name: string, readonly linkCounts: ReadonlyArray<{ readonly count: number }> }
    | { readonly id: string, readonly name: string, readonly linkCounts: ReadonlyArray<{ readonly count: number }> }
    | { readonly id: string, readonly name: string, readonly linkCounts: ReadonlyArray<{ readonly count: number }> }
    | Record<PropertyKey, never>
   | null, readonly path: { readonly length: number, readonly steps: ReadonlyArray<{ readonly from:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly to:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly link: { readonly type: LinkType, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly period: { readonly display: string } | null, readonly claim: { readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } } | null } }> } | null };

export type PathEndAloneQueryVariables = Exact<{
  id: string;
}>;


export type PathEndAloneQuery = { readonly node:
    | { readonly id: string, readonly name: string, readonly linkCounts: ReadonlyArray<{ readonly count: number }> }
    | { readonly id: string, readonly name: string, readonly linkCounts: ReadonlyArray<{ readonly count: number }> }
    | { readonly id: string, readonly name: string, readonly linkCounts: ReadonlyArray<{ readonly count: number }> }
    | { readonly id: string, readonly name: string, readonly linkCounts: ReadonlyArray<{ readonly count: number }> }
    | { readonly id: string, readonly name: string, readonly linkCounts: ReadonlyArray<{ readonly count: number }> }
    | { readonly id: string, readonly name: string, readonly linkCounts: ReadonlyArray<{ readonly count: number }> }
    | { readonly id: string, readonly name: string, readonly linkCounts: ReadonlyArray<{ readonly count: number }> }
    | { readonly id: string, readonly name: string, readonly linkCounts: ReadonlyArray<{ readonly count: number }> }
    | { readonly id: string, readonly name: string, readonly linkCounts: ReadonlyArray<{ readonly count: number }> }
    | Record<PropertyKey, never>
   | null };

type PathEnd_Conflict_Fragment = { readonly id: string, readonly name: string, readonly linkCounts: ReadonlyArray<{ readonly count: number }> };

type PathEnd_Event_Fragment = { readonly id: string, readonly name: string, readonly linkCounts: ReadonlyArray<{ readonly count: number }> };

type PathEnd_Unit_Fragment = { readonly id: string, readonly name: string, readonly linkCounts: ReadonlyArray<{ readonly count: number }> };

type PathEnd_Order_Fragment = { readonly id: string, readonly name: string, readonly linkCounts: ReadonlyArray<{ readonly count: number }> };

type PathEnd_Person_Fragment = { readonly id: string, readonly name: string, readonly linkCounts: ReadonlyArray<{ readonly count: number }> };

type PathEnd_Organization_Fragment = { readonly id: string, readonly name: string, readonly linkCounts: ReadonlyArray<{ readonly count: number }> };

type PathEnd_Place_Fragment = { readonly id: string, readonly name: string, readonly linkCounts: ReadonlyArray<{ readonly count: number }> };

type PathEnd_Topic_Fragment = { readonly id: string, readonly name: string, readonly linkCounts: ReadonlyArray<{ readonly count: number }> };

type PathEnd_Source_Fragment = { readonly id: string, readonly name: string, readonly linkCounts: ReadonlyArray<{ readonly count: number }> };

export type PathEndFragment =
  | PathEnd_Conflict_Fragment
  | PathEnd_Event_Fragment
  | PathEnd_Unit_Fragment
  | PathEnd_Order_Fragment
  | PathEnd_Person_Fragment
  | PathEnd_Organization_Fragment
  | PathEnd_Place_Fragment
  | PathEnd_Topic_Fragment
  | PathEnd_Source_Fragment
;

export type PathStepLineFragment = { readonly from:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  , readonly to:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  , readonly link: { readonly type: LinkType, readonly from:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    , readonly period: { readonly display: string } | null, readonly claim: { readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } } | null } };

export type KindListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  conflict?: boolean | null | undefined;
  event?: boolean | null | undefined;
  person?: boolean | null | undefined;
  unit?: boolean | null | undefined;
  organization?: boolean | null | undefined;
  place?: boolean | null | undefined;
  topic?: boolean | null | undefined;
  source?: boolean | null | undefined;
  measure?: boolean | null | undefined;
}>;


export type KindListQuery = { readonly conflict?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly note: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly event?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly note: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly person?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly note: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly unit?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly note: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly organization?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly note: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly place?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly note: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly topic?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly note: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly source?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly note: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly measure?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly note: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

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

export type KindCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type KindCountsQuery = { readonly statistics: { readonly conflicts: number, readonly events: number, readonly people: number, readonly units: number, readonly organizations: number, readonly orders: number, readonly places: number, readonly topics: number, readonly sources: number, readonly measures: number, readonly claims: number } };

export type SearchHitsQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<NodeKind> | NodeKind | null | undefined;
  first: number;
  number?: number | null | undefined;
  hasNumber?: boolean | null | undefined;
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
       }> }, readonly figures?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly statement: string }> } };

export type FiguresOfNumberQueryVariables = Exact<{
  number: number;
}>;


export type FiguresOfNumberQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } }> } };

export type HitsOfWordQueryVariables = Exact<{
  word: string;
}>;


export type HitsOfWordQuery = { readonly search: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly matched: string, readonly node:
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

export type SourceQueryVariables = Exact<{
  id: string;
}>;


export type SourceQuery = { readonly source: { readonly id: string, readonly name: string, readonly description: string | null, readonly type: string | null, readonly kind: SourceKind, readonly access: Access, readonly language: string | null, readonly url: string | null, readonly sameAs: ReadonlyArray<string>, readonly all: { readonly totalCount: number }, readonly asserts: { readonly totalCount: number }, readonly relays: { readonly totalCount: number }, readonly disputes: { readonly totalCount: number }, readonly denies: { readonly totalCount: number }, readonly reports: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly hedge: string | null, readonly claim: { readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } }, readonly citations: ReadonlyArray<{ readonly start: number | null, readonly type: CitationType, readonly at: string | null, readonly paragraph: number | null, readonly verification: Verification }>, readonly reliesOn: ReadonlyArray<{ readonly source: { readonly id: string, readonly name: string } }>, readonly reliedOnBy: ReadonlyArray<{ readonly source: { readonly id: string, readonly name: string }, readonly citations: ReadonlyArray<{ readonly type: CitationType, readonly at: string | null, readonly paragraph: number | null, readonly verification: Verification }> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly citedUnnamed: { readonly totalCount: number }, readonly cites: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: SourceKind, readonly access: Access, readonly published: { readonly display: string } | null, readonly publisher: { readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly citedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: SourceKind, readonly access: Access, readonly reprintOf: { readonly id: string } | null, readonly relying: { readonly totalCount: number }, readonly published: { readonly display: string } | null, readonly publisher: { readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string | null }>, readonly period: { readonly display: string, readonly edtf: string } | null, readonly published: { readonly display: string, readonly edtf: string } | null, readonly publisher: { readonly id: string, readonly name: string } | null, readonly authors: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly addressees: ReadonlyArray<
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    >, readonly reprintOf: { readonly id: string, readonly name: string, readonly kind: SourceKind, readonly access: Access, readonly published: { readonly display: string } | null, readonly publisher: { readonly name: string } | null } | null, readonly remarks: ReadonlyArray<{ readonly kind: RemarkKind, readonly text: string }>, readonly text: { readonly sha256: string, readonly characters: number, readonly state: TextState } | null } | null };

export type SourceFactsFragment = { readonly id: string, readonly name: string, readonly description: string | null, readonly type: string | null, readonly kind: SourceKind, readonly access: Access, readonly language: string | null, readonly url: string | null, readonly sameAs: ReadonlyArray<string>, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string | null }>, readonly period: { readonly display: string, readonly edtf: string } | null, readonly published: { readonly display: string, readonly edtf: string } | null, readonly publisher: { readonly id: string, readonly name: string } | null, readonly authors: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly addressees: ReadonlyArray<
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  >, readonly reprintOf: { readonly id: string, readonly name: string, readonly kind: SourceKind, readonly access: Access, readonly published: { readonly display: string } | null, readonly publisher: { readonly name: string } | null } | null, readonly remarks: ReadonlyArray<{ readonly kind: RemarkKind, readonly text: string }>, readonly text: { readonly sha256: string, readonly characters: number, readonly state: TextState } | null };

export type SourceSumsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type SourceSumsQuery = { readonly source: { readonly reports: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly claim: { readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number }, readonly remarks: ReadonlyArray<{ readonly kind: RemarkKind, readonly text: string }>, readonly derivedFrom: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type SourceReportsQueryVariables = Exact<{
  id: string;
  where?: ReportFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SourceReportsQuery = { readonly source: { readonly id: string, readonly name: string, readonly reports: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly hedge: string | null, readonly claim: { readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } }, readonly citations: ReadonlyArray<{ readonly start: number | null, readonly type: CitationType, readonly at: string | null, readonly paragraph: number | null, readonly verification: Verification }>, readonly reliesOn: ReadonlyArray<{ readonly source: { readonly id: string, readonly name: string } }>, readonly reliedOnBy: ReadonlyArray<{ readonly source: { readonly id: string, readonly name: string }, readonly citations: ReadonlyArray<{ readonly type: CitationType, readonly at: string | null, readonly paragraph: number | null, readonly verification: Verification }> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type ReportPageFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly hedge: string | null, readonly claim: { readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } }, readonly citations: ReadonlyArray<{ readonly start: number | null, readonly type: CitationType, readonly at: string | null, readonly paragraph: number | null, readonly verification: Verification }>, readonly reliesOn: ReadonlyArray<{ readonly source: { readonly id: string, readonly name: string } }>, readonly reliedOnBy: ReadonlyArray<{ readonly source: { readonly id: string, readonly name: string }, readonly citations: ReadonlyArray<{ readonly type: CitationType, readonly at: string | null, readonly paragraph: number | null, readonly verification: Verification }> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

export type ReportLineFragment = { readonly id: string, readonly stance: Stance, readonly hedge: string | null, readonly claim: { readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } }, readonly citations: ReadonlyArray<{ readonly start: number | null, readonly type: CitationType, readonly at: string | null, readonly paragraph: number | null, readonly verification: Verification }>, readonly reliesOn: ReadonlyArray<{ readonly source: { readonly id: string, readonly name: string } }>, readonly reliedOnBy: ReadonlyArray<{ readonly source: { readonly id: string, readonly name: string }, readonly citations: ReadonlyArray<{ readonly type: CitationType, readonly at: string | null, readonly paragraph: number | null, readonly verification: Verification }> }> };

export type SourceCitesQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type SourceCitesQuery = { readonly source: { readonly cites: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: SourceKind, readonly access: Access, readonly published: { readonly display: string } | null, readonly publisher: { readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type CitedPageFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: SourceKind, readonly access: Access, readonly published: { readonly display: string } | null, readonly publisher: { readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

export type SourceCitedByQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type SourceCitedByQuery = { readonly source: { readonly citedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: SourceKind, readonly access: Access, readonly reprintOf: { readonly id: string } | null, readonly relying: { readonly totalCount: number }, readonly published: { readonly display: string } | null, readonly publisher: { readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type CitingPageFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: SourceKind, readonly access: Access, readonly reprintOf: { readonly id: string } | null, readonly relying: { readonly totalCount: number }, readonly published: { readonly display: string } | null, readonly publisher: { readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

export type SourceRelianceQueryVariables = Exact<{
  id: string;
  a: string;
  b: string;
  c: string;
  d: string;
  e: string;
  f: string;
  g: string;
  h: string;
  i: string;
  j: string;
}>;


export type SourceRelianceQuery = { readonly source: { readonly a: { readonly totalCount: number }, readonly b: { readonly totalCount: number }, readonly c: { readonly totalCount: number }, readonly d: { readonly totalCount: number }, readonly e: { readonly totalCount: number }, readonly f: { readonly totalCount: number }, readonly g: { readonly totalCount: number }, readonly h: { readonly totalCount: number }, readonly i: { readonly totalCount: number }, readonly j: { readonly totalCount: number } } | null };

export type ClaimsAboutSourceQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ClaimsAboutSourceQuery = { readonly source: { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type ClaimsAboutPageFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence }, readonly denials: { readonly totalCount: number } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

export type SourceListQueryVariables = Exact<{
  kind?: SourceKindFilter | null | undefined;
  access: SourceFilter;
  orderBy: ReadonlyArray<SourceOrder> | SourceOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type SourceListQuery = { readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: SourceKind, readonly access: Access, readonly reports: { readonly totalCount: number }, readonly cites: { readonly totalCount: number }, readonly citedBy: { readonly totalCount: number }, readonly published: { readonly display: string } | null, readonly publisher: { readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SourceCountsQueryVariables = Exact<{
  kind?: SourceKindFilter | null | undefined;
  access: SourceFilter;
  read: SourceFilter;
  cited: SourceFilter;
}>;


export type SourceCountsQuery = { readonly anyKind: { readonly totalCount: number }, readonly ARTICLE: { readonly totalCount: number }, readonly REPORT: { readonly totalCount: number }, readonly LETTER: { readonly totalCount: number }, readonly DOCUMENT: { readonly totalCount: number }, readonly STATEMENT: { readonly totalCount: number }, readonly INTERVIEW: { readonly totalCount: number }, readonly DATASET: { readonly totalCount: number }, readonly BROADCAST: { readonly totalCount: number }, readonly SOCIAL_MEDIA: { readonly totalCount: number }, readonly BOOK: { readonly totalCount: number }, readonly LAW: { readonly totalCount: number }, readonly DERIVATION: { readonly totalCount: number }, readonly UNNAMED: { readonly totalCount: number }, readonly anyAccess: { readonly totalCount: number }, readonly READ: { readonly totalCount: number }, readonly CITED: { readonly totalCount: number } };

export type StartQueryVariables = Exact<{ [key: string]: never; }>;


export type StartQuery = { readonly statistics: { readonly conflicts: number, readonly events: number, readonly people: number, readonly units: number, readonly organizations: number, readonly orders: number, readonly places: number, readonly topics: number, readonly sources: number, readonly measures: number, readonly claims: number }, readonly contested: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly unit: string, readonly figures: { readonly totalCount: number }, readonly range: { readonly low: number | null, readonly high: number | null, readonly claims: number, readonly sources: number, readonly origins: number, readonly contradictions: number } }> }, readonly mostCounted: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly unit: string, readonly figures: { readonly totalCount: number }, readonly range: { readonly low: number | null, readonly high: number | null, readonly claims: number, readonly sources: number, readonly origins: number, readonly contradictions: number } }> }, readonly repeated: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly corroboration: { readonly sourceCount: number, readonly originCount: number, readonly unnamedOriginCount: number, readonly independence: Independence, readonly origins: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly period: { readonly display: string } | null, readonly figure: { readonly display: string } | null, readonly denials: { readonly totalCount: number } }> }, readonly latest: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: SourceKind, readonly access: Access, readonly reports: { readonly totalCount: number }, readonly published: { readonly display: string } | null, readonly publisher: { readonly name: string } | null }> } };

export type MeasureLineFragment = { readonly id: string, readonly name: string, readonly unit: string, readonly figures: { readonly totalCount: number }, readonly range: { readonly low: number | null, readonly high: number | null, readonly claims: number, readonly sources: number, readonly origins: number, readonly contradictions: number } };

export type QuestionsQueryVariables = Exact<{ [key: string]: never; }>;


export type QuestionsQuery = { readonly deserters: { readonly corroboration: { readonly sourceCount: number, readonly originCount: number } } | null, readonly barrierFigures: { readonly totalCount: number }, readonly barrierOurs: { readonly totalCount: number }, readonly barrierSources: { readonly totalCount: number }, readonly barrierVoices: { readonly totalCount: number }, readonly names: { readonly practisedBy: { readonly totalCount: number } } | null, readonly orders: { readonly totalCount: number }, readonly stalinsOrder: { readonly length: number } | null, readonly ownSide: { readonly claims: { readonly totalCount: number }, readonly sources: { readonly totalCount: number } } | null, readonly prosecutionFigures: { readonly totalCount: number }, readonly prosecutionOurs: { readonly totalCount: number }, readonly prosecutionSources: { readonly totalCount: number }, readonly prosecutionVoices: { readonly totalCount: number }, readonly putin: { readonly claims: { readonly totalCount: number }, readonly sources: { readonly totalCount: number } } | null, readonly recruitmentFigures: { readonly totalCount: number }, readonly recruitmentOurs: { readonly totalCount: number }, readonly recruitmentSources: { readonly totalCount: number }, readonly recruitmentVoices: { readonly totalCount: number }, readonly rfeRl: { readonly totalCount: number } };

export type WholeQuestionsQueryVariables = Exact<{ [key: string]: never; }>;


export type WholeQuestionsQuery = { readonly denied: { readonly totalCount: number }, readonly unnamed: { readonly totalCount: number }, readonly unnamedFigures: { readonly totalCount: number }, readonly contested: { readonly totalCount: number }, readonly measures: { readonly totalCount: number }, readonly ours: { readonly totalCount: number } };

export type SourceLineFragment = { readonly id: string, readonly name: string, readonly kind: SourceKind, readonly access: Access, readonly published: { readonly display: string } | null, readonly publisher: { readonly name: string } | null };

export type KindCountsFragment = { readonly conflicts: number, readonly events: number, readonly people: number, readonly units: number, readonly organizations: number, readonly orders: number, readonly places: number, readonly topics: number, readonly sources: number, readonly measures: number, readonly claims: number };

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
