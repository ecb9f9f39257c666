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
export const CanvasThingFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CanvasThing on Entity {
  id
  name
}
    `, {"fragmentName":"CanvasThing"}) as unknown as TypedDocumentString<CanvasThingFragment, unknown>;
export const ClaimLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
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
export const CanvasLinkFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CanvasLink on Link {
  type
  from {
    id
    name
  }
  to {
    id
    name
  }
  period {
    display
  }
  claim {
    ...ClaimLine
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
}`, {"fragmentName":"CanvasLink"}) as unknown as TypedDocumentString<CanvasLinkFragment, unknown>;
export const SourceLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
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
export const CitationLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CitationLine on Citation {
  type
  at
  paragraph
  verification
}
    `, {"fragmentName":"CitationLine"}) as unknown as TypedDocumentString<CitationLineFragment, unknown>;
export const ReportCardFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
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
export const ChainReportFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ChainReport on Report {
  ...ReportCard
  reliesOn {
    id
    stance
    source {
      ...SourceLine
    }
  }
  citations {
    excerpt
    context {
      before
      after
      moreBefore
      moreAfter
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
}`, {"fragmentName":"ChainReport"}) as unknown as TypedDocumentString<ChainReportFragment, unknown>;
export const LaterClaimsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment LaterClaims on ClaimConnection {
  totalCount
  nodes {
    ...ClaimLine
  }
  pageInfo {
    hasNextPage
    endCursor
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
}`, {"fragmentName":"LaterClaims"}) as unknown as TypedDocumentString<LaterClaimsFragment, unknown>;
export const IdentityFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Identity on Entity {
  id
  name
  names {
    value
    language
    kind
  }
  description
  type
  period {
    display
    edtf
  }
  sameAs
  remarks {
    text
  }
  linkCounts {
    type
    direction
    count
  }
}
    `, {"fragmentName":"Identity"}) as unknown as TypedDocumentString<IdentityFragment, unknown>;
export const TopicStepsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment TopicSteps on LinkedEntityConnection {
  totalCount
  nodes {
    id
    name
  }
}
    `, {"fragmentName":"TopicSteps"}) as unknown as TypedDocumentString<TopicStepsFragment, unknown>;
export const LinkRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment LinkRow on Link {
  other {
    id
    name
    ... on Unit {
      names {
        value
        language
      }
    }
  }
  period {
    display
  }
  claim {
    ...ClaimLine
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
}`, {"fragmentName":"LinkRow"}) as unknown as TypedDocumentString<LinkRowFragment, unknown>;
export const FigureNumbersFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment FigureNumbers on Figure {
  low
  best
  high
  qualifier
}
    `, {"fragmentName":"FigureNumbers"}) as unknown as TypedDocumentString<FigureNumbersFragment, unknown>;
export const FigureRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment FigureRow on Claim {
  ...ClaimLine
  figure {
    ...FigureNumbers
  }
}
    fragment FigureNumbers on Figure {
  low
  best
  high
  qualifier
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
}`, {"fragmentName":"FigureRow"}) as unknown as TypedDocumentString<FigureRowFragment, unknown>;
export const MeasureTableFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment MeasureTable on Measure {
  id
  name
  unit
  description
  range(where: {on: $id}) {
    low
    high
    sources
    origins
    contradictions
  }
  figures(
    where: {on: $id}
    orderBy: [{field: SOURCE_COUNT, direction: DESC}]
    first: 5
  ) {
    totalCount
    nodes {
      ...FigureRow
    }
  }
}
    fragment FigureNumbers on Figure {
  low
  best
  high
  qualifier
}
fragment FigureRow on Claim {
  ...ClaimLine
  figure {
    ...FigureNumbers
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
}`, {"fragmentName":"MeasureTable"}) as unknown as TypedDocumentString<MeasureTableFragment, unknown>;
export const DatedPeriodFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment DatedPeriod on Claim {
  period {
    edtf
    earliest
    latest
  }
}
    `, {"fragmentName":"DatedPeriod"}) as unknown as TypedDocumentString<DatedPeriodFragment, unknown>;
export const ReportCountsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ReportCounts on Claim {
  named: reports(
    first: 0
    where: {stance: {in: [ASSERTS, RELAYS]}, source: {not: {kind: {in: [UNNAMED, DERIVATION]}}}}
  ) {
    totalCount
  }
  unnamed: reports(
    first: 0
    where: {stance: {in: [ASSERTS, RELAYS]}, source: {kind: {eq: UNNAMED}}}
  ) {
    totalCount
  }
  own: reports(
    first: 0
    where: {stance: {in: [ASSERTS, RELAYS]}, source: {kind: {eq: DERIVATION}}}
  ) {
    totalCount
  }
  against: reports(first: 0, where: {stance: {in: [DISPUTES, DENIES]}}) {
    totalCount
  }
}
    `, {"fragmentName":"ReportCounts"}) as unknown as TypedDocumentString<ReportCountsFragment, unknown>;
export const SpeakersFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Speakers on ReportConnection {
  totalCount
  nodes {
    id
    source {
      id
      name
    }
  }
}
    `, {"fragmentName":"Speakers"}) as unknown as TypedDocumentString<SpeakersFragment, unknown>;
export const WorkedOutFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment WorkedOut on Claim {
  remarks {
    kind
    text
  }
  derivedFrom {
    ...ClaimLine
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
}`, {"fragmentName":"WorkedOut"}) as unknown as TypedDocumentString<WorkedOutFragment, unknown>;
export const ListedClaimFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ListedClaim on Claim {
  ...ClaimLine
  against: reports(first: 10, where: {stance: {in: [DISPUTES, DENIES]}}) @include(if: $withSides) {
    ...Speakers
  }
  behind: reports(first: 10, where: {stance: {in: [ASSERTS, RELAYS]}}) @include(if: $withSides) {
    ...Speakers
  }
  voices: reports(first: 10, where: {source: {kind: {eq: UNNAMED}}}) @include(if: $withVoices) {
    ...Speakers
  }
  ...WorkedOut @include(if: $withSums)
}
    fragment WorkedOut on Claim {
  remarks {
    kind
    text
  }
  derivedFrom {
    ...ClaimLine
  }
}
fragment Speakers on ReportConnection {
  totalCount
  nodes {
    id
    source {
      id
      name
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
}`, {"fragmentName":"ListedClaim"}) as unknown as TypedDocumentString<ListedClaimFragment, unknown>;
export const ListedOrderFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ListedOrder on Order {
  id
  name
  type
  description
  period {
    display
  }
  issuers(first: 5) {
    totalCount
    edges {
      node {
        id
        name
      }
      link {
        claim {
          ...ClaimLine
        }
      }
    }
  }
  prescribed(first: 5) {
    totalCount
    edges {
      node {
        id
        name
      }
      link {
        claim {
          ...ClaimLine
        }
      }
    }
  }
  read: sources(where: {access: {eq: READ}}, first: 5) {
    totalCount
    nodes {
      id
      name
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
}`, {"fragmentName":"ListedOrder"}) as unknown as TypedDocumentString<ListedOrderFragment, unknown>;
export const FigureLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment FigureLine on Claim {
  ...ClaimLine
  period {
    edtf
    earliest
    latest
  }
  figure {
    ...FigureNumbers
  }
  about {
    id
    name
  }
  corroboration {
    origins {
      id
      name
      kind
      access
    }
  }
  reports(first: 10) {
    totalCount
    nodes {
      id
      stance
      source {
        ...SourceLine
      }
      citations {
        ...CitationLine
      }
    }
  }
}
    fragment FigureNumbers on Figure {
  low
  best
  high
  qualifier
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
}`, {"fragmentName":"FigureLine"}) as unknown as TypedDocumentString<FigureLineFragment, unknown>;
export const FigureListFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment FigureList on ClaimConnection {
  totalCount
  nodes {
    ...FigureLine
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
    fragment FigureNumbers on Figure {
  low
  best
  high
  qualifier
}
fragment CitationLine on Citation {
  type
  at
  paragraph
  verification
}
fragment FigureLine on Claim {
  ...ClaimLine
  period {
    edtf
    earliest
    latest
  }
  figure {
    ...FigureNumbers
  }
  about {
    id
    name
  }
  corroboration {
    origins {
      id
      name
      kind
      access
    }
  }
  reports(first: 10) {
    totalCount
    nodes {
      id
      stance
      source {
        ...SourceLine
      }
      citations {
        ...CitationLine
      }
    }
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
}`, {"fragmentName":"FigureList"}) as unknown as TypedDocumentString<FigureListFragment, unknown>;
export const MarkListFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment MarkList on ClaimConnection {
  totalCount
  nodes {
    id
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
    `, {"fragmentName":"MarkList"}) as unknown as TypedDocumentString<MarkListFragment, unknown>;
export const DownloadedReportsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment DownloadedReports on ReportConnection {
  totalCount
  nodes {
    id
    stance
    hedge
    source {
      id
      name
      kind
      access
      url
      published {
        edtf
      }
      publisher {
        name
      }
    }
    citations {
      type
      at
      paragraph
      start
      end
      sha256
      verification
    }
    reliesOn {
      id
    }
    origins {
      id
      name
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
    `, {"fragmentName":"DownloadedReports"}) as unknown as TypedDocumentString<DownloadedReportsFragment, unknown>;
export const DownloadedFigureFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment DownloadedFigure on Claim {
  id
  statement
  period {
    edtf
    display
  }
  figure {
    low
    best
    high
    qualifier
    display
  }
  about {
    id
    name
  }
  remarks {
    kind
    text
  }
  corroboration {
    sourceCount
    originCount
    explanation
  }
  reports(first: 100) {
    ...DownloadedReports
  }
}
    fragment DownloadedReports on ReportConnection {
  totalCount
  nodes {
    id
    stance
    hedge
    source {
      id
      name
      kind
      access
      url
      published {
        edtf
      }
      publisher {
        name
      }
    }
    citations {
      type
      at
      paragraph
      start
      end
      sha256
      verification
    }
    reliesOn {
      id
    }
    origins {
      id
      name
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}`, {"fragmentName":"DownloadedFigure"}) as unknown as TypedDocumentString<DownloadedFigureFragment, unknown>;
export const MeasureReachFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment MeasureReach on Measure {
  id
  name
  unit
  figures(where: $figures, first: 0) {
    totalCount
  }
  range(where: $figures) {
    low
    high
    claims
    sources
    origins
    contradictions
  }
}
    `, {"fragmentName":"MeasureReach"}) as unknown as TypedDocumentString<MeasureReachFragment, unknown>;
export const MeasureListFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment MeasureList on MeasureConnection {
  totalCount
  nodes {
    ...MeasureReach
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
    fragment MeasureReach on Measure {
  id
  name
  unit
  figures(where: $figures, first: 0) {
    totalCount
  }
  range(where: $figures) {
    low
    high
    claims
    sources
    origins
    contradictions
  }
}`, {"fragmentName":"MeasureList"}) as unknown as TypedDocumentString<MeasureListFragment, unknown>;
export const PathEndFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PathEnd on Entity {
  id
  name
  linkCounts {
    count
  }
}
    `, {"fragmentName":"PathEnd"}) as unknown as TypedDocumentString<PathEndFragment, unknown>;
export const PathStepLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PathStepLine on PathStep {
  from {
    id
    name
  }
  to {
    id
    name
  }
  link {
    type
    from {
      id
    }
    period {
      display
    }
    claim {
      ...ClaimLine
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
}`, {"fragmentName":"PathStepLine"}) as unknown as TypedDocumentString<PathStepLineFragment, unknown>;
export const NamedEntityFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment NamedEntity on Entity {
  id
  name
  note: description
}
    `, {"fragmentName":"NamedEntity"}) as unknown as TypedDocumentString<NamedEntityFragment, unknown>;
export const HitLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
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
export const HitPageFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
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
export const SourceFactsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SourceFacts on Source {
  id
  name
  names {
    value
    language
  }
  description
  type
  kind
  access
  language
  url
  sameAs
  period {
    display
    edtf
  }
  published {
    display
    edtf
  }
  publisher {
    id
    name
  }
  authors {
    id
    name
  }
  addressees {
    id
    name
  }
  reprintOf {
    ...SourceLine
  }
  remarks {
    kind
    text
  }
  text {
    sha256
    characters
    state
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
}`, {"fragmentName":"SourceFacts"}) as unknown as TypedDocumentString<SourceFactsFragment, unknown>;
export const ReportLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ReportLine on Report {
  id
  stance
  hedge
  claim {
    ...ClaimLine
  }
  citations {
    ...CitationLine
    start
  }
  reliesOn {
    source {
      id
      name
    }
  }
  reliedOnBy {
    source {
      id
      name
    }
    citations {
      ...CitationLine
    }
  }
}
    fragment CitationLine on Citation {
  type
  at
  paragraph
  verification
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
}`, {"fragmentName":"ReportLine"}) as unknown as TypedDocumentString<ReportLineFragment, unknown>;
export const NextPageFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}
    `, {"fragmentName":"NextPage"}) as unknown as TypedDocumentString<NextPageFragment, unknown>;
export const ReportPageFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ReportPage on ReportConnection {
  totalCount
  nodes {
    ...ReportLine
  }
  pageInfo {
    ...NextPage
  }
}
    fragment CitationLine on Citation {
  type
  at
  paragraph
  verification
}
fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}
fragment ReportLine on Report {
  id
  stance
  hedge
  claim {
    ...ClaimLine
  }
  citations {
    ...CitationLine
    start
  }
  reliesOn {
    source {
      id
      name
    }
  }
  reliedOnBy {
    source {
      id
      name
    }
    citations {
      ...CitationLine
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
}`, {"fragmentName":"ReportPage"}) as unknown as TypedDocumentString<ReportPageFragment, unknown>;
export const CitedPageFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CitedPage on SourceConnection {
  totalCount
  nodes {
    ...SourceLine
  }
  pageInfo {
    ...NextPage
  }
}
    fragment NextPage on PageInfo {
  hasNextPage
  endCursor
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
}`, {"fragmentName":"CitedPage"}) as unknown as TypedDocumentString<CitedPageFragment, unknown>;
export const CitingPageFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CitingPage on SourceConnection {
  totalCount
  nodes {
    ...SourceLine
    reprintOf {
      id
    }
    relying: reports(first: 0, where: {reliesOn: {some: {source: {id: {eq: $id}}}}}) {
      totalCount
    }
  }
  pageInfo {
    ...NextPage
  }
}
    fragment NextPage on PageInfo {
  hasNextPage
  endCursor
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
}`, {"fragmentName":"CitingPage"}) as unknown as TypedDocumentString<CitingPageFragment, unknown>;
export const ClaimsAboutPageFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ClaimsAboutPage on ClaimConnection {
  totalCount
  nodes {
    ...ClaimLine
  }
  pageInfo {
    ...NextPage
  }
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
}`, {"fragmentName":"ClaimsAboutPage"}) as unknown as TypedDocumentString<ClaimsAboutPageFragment, unknown>;
export const MeasureLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment MeasureLine on Measure {
  id
  name
  unit
  figures(first: 0) {
    totalCount
  }
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
export const KindCountsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment KindCounts on Statistics {
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
    `, {"fragmentName":"KindCounts"}) as unknown as TypedDocumentString<KindCountsFragment, unknown>;
export const CanvasThingsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CanvasThings($ids: [ID!]!) {
  nodes(ids: $ids) {
    ...CanvasThing
  }
}
    fragment CanvasThing on Entity {
  id
  name
}`) as unknown as TypedDocumentString<CanvasThingsQuery, CanvasThingsQueryVariables>;
export const CanvasLinksDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CanvasLinks($id: ID!, $type: LinkType!, $direction: LinkDirection!, $first: Int!, $after: String) {
  node(id: $id) {
    ... on Entity {
      links(
        first: $first
        after: $after
        where: {type: {eq: $type}, direction: {eq: $direction}}
      ) {
        totalCount
        nodes {
          ...CanvasLink
        }
        pageInfo {
          ...NextPage
        }
      }
    }
  }
}
    fragment CanvasLink on Link {
  type
  from {
    id
    name
  }
  to {
    id
    name
  }
  period {
    display
  }
  claim {
    ...ClaimLine
  }
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
}`) as unknown as TypedDocumentString<CanvasLinksQuery, CanvasLinksQueryVariables>;
export const CanvasDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Canvas($ids: [ID!]!, $others: [ID!]!) {
  nodes(ids: $ids) {
    ... on Entity {
      ...CanvasThing
      linkCounts {
        type
        direction
        count
      }
      links(first: 100, where: {direction: {eq: OUT}, other: {id: {in: $others}}}) {
        totalCount
        nodes {
          ...CanvasLink
        }
      }
    }
  }
}
    fragment CanvasThing on Entity {
  id
  name
}
fragment CanvasLink on Link {
  type
  from {
    id
    name
  }
  to {
    id
    name
  }
  period {
    display
  }
  claim {
    ...ClaimLine
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
}`) as unknown as TypedDocumentString<CanvasQuery, CanvasQueryVariables>;
export const CanvasFocusDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CanvasFocus($id: ID!) {
  node(id: $id) {
    ... on Entity {
      id
      name
      description
      linkCounts {
        type
        direction
        count
      }
    }
  }
  linkClaims: claims(first: 0, where: {on: $id, link: {other: {id: {eq: $id}}}}) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<CanvasFocusQuery, CanvasFocusQueryVariables>;
export const CanvasEvidenceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CanvasEvidence($ids: [ID!]!) {
  statistics {
    dataVersion
  }
  nodes(ids: $ids) {
    ... on Claim {
      id
      statement
      reports(first: 20) {
        totalCount
        nodes {
          stance
          source {
            ...SourceLine
          }
        }
      }
    }
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
}`) as unknown as TypedDocumentString<CanvasEvidenceQuery, CanvasEvidenceQueryVariables>;
export const CanvasBeginningsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CanvasBeginnings {
  conflicts(first: 3, orderBy: [{field: LATEST, direction: DESC}]) {
    nodes {
      id
      name
    }
  }
  orders(first: 3, orderBy: [{field: NAME}]) {
    nodes {
      id
      name
    }
  }
  units(first: 3, orderBy: [{field: NAME}]) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<CanvasBeginningsQuery, CanvasBeginningsQueryVariables>;
export const ClaimDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Claim($id: ID!) {
  statistics {
    dataVersion
  }
  claim(id: $id) {
    ...ClaimLine
    kind
    about {
      id
      name
    }
    figure {
      low
      best
      high
      measure {
        id
        name
        unit
        description
      }
    }
    link {
      type
      from {
        id
        name
      }
      to {
        id
        name
      }
    }
    remarks {
      kind
      text
    }
    derivedFrom {
      ...ClaimLine
    }
    revises {
      ...ClaimLine
    }
    basisOf(first: 20) {
      ...LaterClaims
    }
    revisedBy(first: 20) {
      ...LaterClaims
    }
    retracted {
      date
      reason
    }
    corroboration {
      explanation
      origins {
        id
        name
      }
      cycles {
        id
        name
      }
    }
    ...ReportCounts
    reports(first: 50) {
      totalCount
      nodes {
        ...ChainReport
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    comparisons {
      kind
      explanation
      other {
        ...ClaimLine
      }
    }
  }
}
    fragment ChainReport on Report {
  ...ReportCard
  reliesOn {
    id
    stance
    source {
      ...SourceLine
    }
  }
  citations {
    excerpt
    context {
      before
      after
      moreBefore
      moreAfter
    }
  }
}
fragment LaterClaims on ClaimConnection {
  totalCount
  nodes {
    ...ClaimLine
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment ReportCounts on Claim {
  named: reports(
    first: 0
    where: {stance: {in: [ASSERTS, RELAYS]}, source: {not: {kind: {in: [UNNAMED, DERIVATION]}}}}
  ) {
    totalCount
  }
  unnamed: reports(
    first: 0
    where: {stance: {in: [ASSERTS, RELAYS]}, source: {kind: {eq: UNNAMED}}}
  ) {
    totalCount
  }
  own: reports(
    first: 0
    where: {stance: {in: [ASSERTS, RELAYS]}, source: {kind: {eq: DERIVATION}}}
  ) {
    totalCount
  }
  against: reports(first: 0, where: {stance: {in: [DISPUTES, DENIES]}}) {
    totalCount
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
}`) as unknown as TypedDocumentString<ClaimQuery, ClaimQueryVariables>;
export const ClaimReportsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ClaimReports($id: ID!, $first: Int!, $after: String) {
  claim(id: $id) {
    reports(first: $first, after: $after) {
      totalCount
      nodes {
        ...ChainReport
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment ChainReport on Report {
  ...ReportCard
  reliesOn {
    id
    stance
    source {
      ...SourceLine
    }
  }
  citations {
    excerpt
    context {
      before
      after
      moreBefore
      moreAfter
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
}`) as unknown as TypedDocumentString<ClaimReportsQuery, ClaimReportsQueryVariables>;
export const ClaimBasisOfDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ClaimBasisOf($id: ID!, $first: Int!, $after: String) {
  claim(id: $id) {
    basisOf(first: $first, after: $after) {
      ...LaterClaims
    }
  }
}
    fragment LaterClaims on ClaimConnection {
  totalCount
  nodes {
    ...ClaimLine
  }
  pageInfo {
    hasNextPage
    endCursor
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
}`) as unknown as TypedDocumentString<ClaimBasisOfQuery, ClaimBasisOfQueryVariables>;
export const ClaimRevisedByDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ClaimRevisedBy($id: ID!, $first: Int!, $after: String) {
  claim(id: $id) {
    revisedBy(first: $first, after: $after) {
      ...LaterClaims
    }
  }
}
    fragment LaterClaims on ClaimConnection {
  totalCount
  nodes {
    ...ClaimLine
  }
  pageInfo {
    hasNextPage
    endCursor
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
}`) as unknown as TypedDocumentString<ClaimRevisedByQuery, ClaimRevisedByQueryVariables>;
export const EntityDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Entity($id: ID!) {
  node(id: $id) {
    id
    ...Identity
    ... on Place {
      latitude
      longitude
    }
    ... on Topic {
      broader(first: 10) {
        ...TopicSteps
      }
      narrower(first: 10) {
        ...TopicSteps
      }
    }
  }
}
    fragment Identity on Entity {
  id
  name
  names {
    value
    language
    kind
  }
  description
  type
  period {
    display
    edtf
  }
  sameAs
  remarks {
    text
  }
  linkCounts {
    type
    direction
    count
  }
}
fragment TopicSteps on LinkedEntityConnection {
  totalCount
  nodes {
    id
    name
  }
}`) as unknown as TypedDocumentString<EntityQuery, EntityQueryVariables>;
export const EntityCountsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EntityCounts($id: ID!) {
  claims(first: 0, where: {on: $id}) {
    totalCount
  }
  contradicted: claims(first: 0, where: {on: $id, contradicted: true}) {
    totalCount
  }
  denied: claims(
    first: 0
    where: {on: $id, reports: {some: {stance: {in: [DISPUTES, DENIES]}}}}
  ) {
    totalCount
  }
  sources(first: 0, where: {reportsOn: $id}) {
    totalCount
  }
  measures(first: 0, where: {figures: {some: {on: $id}}}) {
    totalCount
  }
  own: sources(
    first: 0
    where: {or: [{publisher: {id: {eq: $id}}}, {authors: {some: {id: {eq: $id}}}}]}
  ) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<EntityCountsQuery, EntityCountsQueryVariables>;
export const EntityLinkClaimsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EntityLinkClaims($id: ID!) {
  claims(first: 0, where: {on: $id, link: {other: {id: {eq: $id}}}}) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<EntityLinkClaimsQuery, EntityLinkClaimsQueryVariables>;
export const EntityClaimsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EntityClaims($where: ClaimFilter!, $first: Int!, $after: String) {
  claims(
    where: $where
    orderBy: [{field: SOURCE_COUNT, direction: DESC}]
    first: $first
    after: $after
  ) {
    totalCount
    nodes {
      ...ClaimLine
    }
    pageInfo {
      ...NextPage
    }
  }
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
}`) as unknown as TypedDocumentString<EntityClaimsQuery, EntityClaimsQueryVariables>;
export const EntityContradictionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EntityContradictions($id: ID!, $first: Int!, $after: String) {
  measures(
    where: {figures: {some: {on: $id, contradicted: true}}}
    orderBy: [{field: NAME}]
    first: $first
    after: $after
  ) {
    totalCount
    nodes {
      id
      name
      figures(
        where: {on: $id, contradicted: true}
        orderBy: [{field: EARLIEST}]
        first: 10
      ) {
        totalCount
        nodes {
          ...ClaimLine
        }
      }
    }
    pageInfo {
      ...NextPage
    }
  }
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
}`) as unknown as TypedDocumentString<EntityContradictionsQuery, EntityContradictionsQueryVariables>;
export const EntityLinksDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EntityLinks($id: ID!, $type: LinkType!, $direction: LinkDirection!, $first: Int!, $after: String) {
  node(id: $id) {
    ... on Entity {
      links(
        where: {type: {eq: $type}, direction: {eq: $direction}}
        first: $first
        after: $after
      ) {
        totalCount
        nodes {
          ...LinkRow
        }
        pageInfo {
          ...NextPage
        }
      }
    }
  }
}
    fragment LinkRow on Link {
  other {
    id
    name
    ... on Unit {
      names {
        value
        language
      }
    }
  }
  period {
    display
  }
  claim {
    ...ClaimLine
  }
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
}`) as unknown as TypedDocumentString<EntityLinksQuery, EntityLinksQueryVariables>;
export const EntityMeasuresDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EntityMeasures($id: ID!, $first: Int!, $after: String) {
  measures(
    where: {figures: {some: {on: $id}}}
    orderBy: [{field: FIGURE_COUNT, direction: DESC}]
    first: $first
    after: $after
  ) {
    totalCount
    nodes {
      ...MeasureTable
    }
    pageInfo {
      ...NextPage
    }
  }
}
    fragment FigureNumbers on Figure {
  low
  best
  high
  qualifier
}
fragment MeasureTable on Measure {
  id
  name
  unit
  description
  range(where: {on: $id}) {
    low
    high
    sources
    origins
    contradictions
  }
  figures(
    where: {on: $id}
    orderBy: [{field: SOURCE_COUNT, direction: DESC}]
    first: 5
  ) {
    totalCount
    nodes {
      ...FigureRow
    }
  }
}
fragment FigureRow on Claim {
  ...ClaimLine
  figure {
    ...FigureNumbers
  }
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
}`) as unknown as TypedDocumentString<EntityMeasuresQuery, EntityMeasuresQueryVariables>;
export const EntityFigureSourcesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EntityFigureSources($id: ID!, $first: Int!, $after: String) {
  sources(
    where: {reportsFiguresOn: $id}
    orderBy: [{field: PUBLISHED, direction: DESC}]
    first: $first
    after: $after
  ) {
    totalCount
    nodes {
      ...SourceLine
      reports(first: 0, where: {claim: {on: $id, kind: {eq: FIGURE}}}) {
        totalCount
      }
    }
    pageInfo {
      ...NextPage
    }
  }
}
    fragment NextPage on PageInfo {
  hasNextPage
  endCursor
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
}`) as unknown as TypedDocumentString<EntityFigureSourcesQuery, EntityFigureSourcesQueryVariables>;
export const EntityTimelineDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EntityTimeline($id: ID!, $first: Int!, $after: String) {
  first: claims(
    where: {on: $id, period: {overlaps: "-9999/9999"}}
    orderBy: [{field: EARLIEST}]
    first: 1
  ) {
    nodes {
      ...DatedPeriod
    }
  }
  last: claims(
    where: {on: $id, period: {overlaps: "-9999/9999"}}
    orderBy: [{field: LATEST, direction: DESC}]
    first: 1
  ) {
    nodes {
      ...DatedPeriod
    }
  }
  dated: claims(
    where: {on: $id, period: {overlaps: "-9999/9999"}}
    orderBy: [{field: EARLIEST}]
    first: $first
    after: $after
  ) {
    totalCount
    nodes {
      ...ClaimLine
      ...DatedPeriod
    }
    pageInfo {
      ...NextPage
    }
  }
}
    fragment DatedPeriod on Claim {
  period {
    edtf
    earliest
    latest
  }
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
}`) as unknown as TypedDocumentString<EntityTimelineQuery, EntityTimelineQueryVariables>;
export const EntitySourcesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EntitySources($id: ID!, $first: Int!, $after: String) {
  read: sources(first: 0, where: {reportsOn: $id, access: {eq: READ}}) {
    totalCount
  }
  sources(
    where: {reportsOn: $id}
    orderBy: [{field: PUBLISHED, direction: DESC}]
    first: $first
    after: $after
  ) {
    totalCount
    nodes {
      ...SourceLine
      reports(first: 0, where: {claim: {on: $id}}) {
        totalCount
      }
    }
    pageInfo {
      ...NextPage
    }
  }
}
    fragment NextPage on PageInfo {
  hasNextPage
  endCursor
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
}`) as unknown as TypedDocumentString<EntitySourcesQuery, EntitySourcesQueryVariables>;
export const EntityOwnSourcesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EntityOwnSources($id: ID!, $first: Int!, $after: String) {
  sources(
    where: {or: [{publisher: {id: {eq: $id}}}, {authors: {some: {id: {eq: $id}}}}]}
    orderBy: [{field: PUBLISHED, direction: DESC}]
    first: $first
    after: $after
  ) {
    totalCount
    nodes {
      ...SourceLine
      reports(first: 0) {
        totalCount
      }
    }
    pageInfo {
      ...NextPage
    }
  }
}
    fragment NextPage on PageInfo {
  hasNextPage
  endCursor
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
}`) as unknown as TypedDocumentString<EntityOwnSourcesQuery, EntityOwnSourcesQueryVariables>;
export const EntityRelianceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EntityReliance($id: ID!, $first: Int!, $after: String) {
  sources(
    where: {reports: {some: {reliesOn: {some: {source: {or: [{publisher: {id: {eq: $id}}}, {authors: {some: {id: {eq: $id}}}}]}}}}}}
    orderBy: [{field: NAME}]
    first: $first
    after: $after
  ) {
    totalCount
    nodes {
      ...SourceLine
      reports(
        first: 20
        where: {reliesOn: {some: {source: {or: [{publisher: {id: {eq: $id}}}, {authors: {some: {id: {eq: $id}}}}]}}}}
      ) {
        totalCount
        nodes {
          id
          claim {
            ...ClaimLine
          }
        }
      }
    }
    pageInfo {
      ...NextPage
    }
  }
}
    fragment NextPage on PageInfo {
  hasNextPage
  endCursor
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
}`) as unknown as TypedDocumentString<EntityRelianceQuery, EntityRelianceQueryVariables>;
export const WhatIsSaidDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WhatIsSaid($id: ID!) {
  node(id: $id) {
    id
    ... on Entity {
      name
      description
      linkCounts {
        type
        direction
        count
      }
    }
  }
  claims(
    where: {on: $id}
    orderBy: [{field: SOURCE_COUNT, direction: DESC}]
    first: 20
  ) {
    totalCount
    nodes {
      id
      statement
      period {
        display
      }
      figure {
        display
        measure {
          name
        }
      }
      corroboration {
        sourceCount
        originCount
        explanation
      }
      reports(first: 10) {
        totalCount
        nodes {
          stance
          source {
            id
            name
          }
          citations {
            at
            paragraph
            verification
          }
          reliesOn {
            source {
              name
            }
          }
        }
      }
    }
  }
  sources(
    where: {reportsOn: $id}
    orderBy: [{field: PUBLISHED, direction: DESC}]
    first: 20
  ) {
    totalCount
    nodes {
      id
      name
      reports(where: {claim: {on: $id}}, first: 0) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatIsSaidQuery, WhatIsSaidQueryVariables>;
export const EvidenceDocument = /*#__PURE__*/ new TypedDocumentString(`
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
    ...ReportCounts
    reports(first: 50) {
      totalCount
      nodes {
        ...ReportCard
      }
    }
  }
}
    fragment ReportCounts on Claim {
  named: reports(
    first: 0
    where: {stance: {in: [ASSERTS, RELAYS]}, source: {not: {kind: {in: [UNNAMED, DERIVATION]}}}}
  ) {
    totalCount
  }
  unnamed: reports(
    first: 0
    where: {stance: {in: [ASSERTS, RELAYS]}, source: {kind: {eq: UNNAMED}}}
  ) {
    totalCount
  }
  own: reports(
    first: 0
    where: {stance: {in: [ASSERTS, RELAYS]}, source: {kind: {eq: DERIVATION}}}
  ) {
    totalCount
  }
  against: reports(first: 0, where: {stance: {in: [DISPUTES, DENIES]}}) {
    totalCount
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
export const ClaimListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ClaimList($where: ClaimFilter!, $withSides: Boolean!, $withVoices: Boolean!, $withSums: Boolean!, $first: Int!, $after: String) {
  claims(
    where: $where
    orderBy: [{field: EARLIEST}]
    first: $first
    after: $after
  ) {
    totalCount
    nodes {
      ...ListedClaim
    }
    pageInfo {
      ...NextPage
    }
  }
}
    fragment ListedClaim on Claim {
  ...ClaimLine
  against: reports(first: 10, where: {stance: {in: [DISPUTES, DENIES]}}) @include(if: $withSides) {
    ...Speakers
  }
  behind: reports(first: 10, where: {stance: {in: [ASSERTS, RELAYS]}}) @include(if: $withSides) {
    ...Speakers
  }
  voices: reports(first: 10, where: {source: {kind: {eq: UNNAMED}}}) @include(if: $withVoices) {
    ...Speakers
  }
  ...WorkedOut @include(if: $withSums)
}
fragment WorkedOut on Claim {
  remarks {
    kind
    text
  }
  derivedFrom {
    ...ClaimLine
  }
}
fragment Speakers on ReportConnection {
  totalCount
  nodes {
    id
    source {
      id
      name
    }
  }
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
}`) as unknown as TypedDocumentString<ClaimListQuery, ClaimListQueryVariables>;
export const ClaimCountsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ClaimCounts($said: ClaimFilter!, $standing: ClaimFilter!) {
  anySaid: claims(where: $standing, first: 0) {
    totalCount
  }
  FIGURE: claims(where: {and: [$standing, {kind: {eq: FIGURE}}]}, first: 0) {
    totalCount
  }
  STATEMENT: claims(where: {and: [$standing, {kind: {eq: STATEMENT}}]}, first: 0) {
    totalCount
  }
  LINK: claims(where: {and: [$standing, {kind: {eq: LINK}}]}, first: 0) {
    totalCount
  }
  anyStanding: claims(where: $said, first: 0) {
    totalCount
  }
  denied: claims(
    where: {and: [$said, {reports: {some: {stance: {in: [DENIES, DISPUTES]}}}}]}
    first: 0
  ) {
    totalCount
  }
  contradicted: claims(where: {and: [$said, {contradicted: true}]}, first: 0) {
    totalCount
  }
  unnamed: claims(
    where: {and: [$said, {independence: {eq: NO_NAMED_ORIGIN}, reports: {some: {source: {kind: {eq: UNNAMED}}}}}]}
    first: 0
  ) {
    totalCount
  }
  repeated: claims(
    where: {and: [$said, {originCount: {eq: 1}, sourceCount: {gte: 2}}]}
    first: 0
  ) {
    totalCount
  }
  ours: claims(
    where: {and: [$said, {reports: {some: {source: {kind: {eq: DERIVATION}}}}}]}
    first: 0
  ) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<ClaimCountsQuery, ClaimCountsQueryVariables>;
export const OrderListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OrderList($first: Int!, $after: String) {
  orders(orderBy: [{field: EARLIEST}], first: $first, after: $after) {
    totalCount
    nodes {
      ...ListedOrder
    }
    pageInfo {
      ...NextPage
    }
  }
}
    fragment ListedOrder on Order {
  id
  name
  type
  description
  period {
    display
  }
  issuers(first: 5) {
    totalCount
    edges {
      node {
        id
        name
      }
      link {
        claim {
          ...ClaimLine
        }
      }
    }
  }
  prescribed(first: 5) {
    totalCount
    edges {
      node {
        id
        name
      }
      link {
        claim {
          ...ClaimLine
        }
      }
    }
  }
  read: sources(where: {access: {eq: READ}}, first: 5) {
    totalCount
    nodes {
      id
      name
    }
  }
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
}`) as unknown as TypedDocumentString<OrderListQuery, OrderListQueryVariables>;
export const MeasureDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Measure($measure: ID!, $scope: ID!, $isScoped: Boolean!, $within: ClaimFilter!, $outside: ClaimFilter!) {
  scope: node(id: $scope) @include(if: $isScoped) {
    id
    ... on Entity {
      name
    }
  }
  measure(id: $measure) {
    id
    name
    unit
    description
    range(where: $within) {
      low
      high
      claims
      sources
      origins
      contradictions
    }
    figures(where: $within, first: 50, orderBy: [{field: EARLIEST}]) {
      ...FigureList
    }
    contradicted: figures(
      where: {and: [$within, {contradicted: true}]}
      first: 50
      orderBy: [{field: EARLIEST}]
    ) {
      ...MarkList
    }
    outside: figures(where: $outside, first: 20) @include(if: $isScoped) {
      totalCount
      nodes {
        ...ClaimLine
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment FigureNumbers on Figure {
  low
  best
  high
  qualifier
}
fragment CitationLine on Citation {
  type
  at
  paragraph
  verification
}
fragment FigureList on ClaimConnection {
  totalCount
  nodes {
    ...FigureLine
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment MarkList on ClaimConnection {
  totalCount
  nodes {
    id
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment FigureLine on Claim {
  ...ClaimLine
  period {
    edtf
    earliest
    latest
  }
  figure {
    ...FigureNumbers
  }
  about {
    id
    name
  }
  corroboration {
    origins {
      id
      name
      kind
      access
    }
  }
  reports(first: 10) {
    totalCount
    nodes {
      id
      stance
      source {
        ...SourceLine
      }
      citations {
        ...CitationLine
      }
    }
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
}`) as unknown as TypedDocumentString<MeasureQuery, MeasureQueryVariables>;
export const MeasureFiguresDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MeasureFigures($measure: ID!, $within: ClaimFilter!, $first: Int!, $after: String) {
  measure(id: $measure) {
    figures(
      where: $within
      first: $first
      after: $after
      orderBy: [{field: EARLIEST}]
    ) {
      ...FigureList
    }
  }
}
    fragment FigureNumbers on Figure {
  low
  best
  high
  qualifier
}
fragment CitationLine on Citation {
  type
  at
  paragraph
  verification
}
fragment FigureList on ClaimConnection {
  totalCount
  nodes {
    ...FigureLine
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment FigureLine on Claim {
  ...ClaimLine
  period {
    edtf
    earliest
    latest
  }
  figure {
    ...FigureNumbers
  }
  about {
    id
    name
  }
  corroboration {
    origins {
      id
      name
      kind
      access
    }
  }
  reports(first: 10) {
    totalCount
    nodes {
      id
      stance
      source {
        ...SourceLine
      }
      citations {
        ...CitationLine
      }
    }
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
}`) as unknown as TypedDocumentString<MeasureFiguresQuery, MeasureFiguresQueryVariables>;
export const ContradictedFiguresDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ContradictedFigures($measure: ID!, $within: ClaimFilter!, $first: Int!, $after: String) {
  measure(id: $measure) {
    contradicted: figures(
      where: {and: [$within, {contradicted: true}]}
      first: $first
      after: $after
      orderBy: [{field: EARLIEST}]
    ) {
      ...MarkList
    }
  }
}
    fragment MarkList on ClaimConnection {
  totalCount
  nodes {
    id
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}`) as unknown as TypedDocumentString<ContradictedFiguresQuery, ContradictedFiguresQueryVariables>;
export const FiguresOutsideDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FiguresOutside($measure: ID!, $outside: ClaimFilter!, $first: Int!, $after: String) {
  measure(id: $measure) {
    figures(where: $outside, first: $first, after: $after) {
      totalCount
      nodes {
        ...ClaimLine
      }
      pageInfo {
        hasNextPage
        endCursor
      }
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
}`) as unknown as TypedDocumentString<FiguresOutsideQuery, FiguresOutsideQueryVariables>;
export const FiguresToDownloadDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FiguresToDownload($measure: ID!, $within: ClaimFilter!, $after: String) {
  statistics {
    dataVersion
  }
  measure(id: $measure) {
    figures(where: $within, first: 50, after: $after, orderBy: [{field: EARLIEST}]) {
      totalCount
      nodes {
        ...DownloadedFigure
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment DownloadedFigure on Claim {
  id
  statement
  period {
    edtf
    display
  }
  figure {
    low
    best
    high
    qualifier
    display
  }
  about {
    id
    name
  }
  remarks {
    kind
    text
  }
  corroboration {
    sourceCount
    originCount
    explanation
  }
  reports(first: 100) {
    ...DownloadedReports
  }
}
fragment DownloadedReports on ReportConnection {
  totalCount
  nodes {
    id
    stance
    hedge
    source {
      id
      name
      kind
      access
      url
      published {
        edtf
      }
      publisher {
        name
      }
    }
    citations {
      type
      at
      paragraph
      start
      end
      sha256
      verification
    }
    reliesOn {
      id
    }
    origins {
      id
      name
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}`) as unknown as TypedDocumentString<FiguresToDownloadQuery, FiguresToDownloadQueryVariables>;
export const ReportsToDownloadDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ReportsToDownload($claim: ID!, $after: String) {
  claim(id: $claim) {
    reports(first: 100, after: $after) {
      ...DownloadedReports
    }
  }
}
    fragment DownloadedReports on ReportConnection {
  totalCount
  nodes {
    id
    stance
    hedge
    source {
      id
      name
      kind
      access
      url
      published {
        edtf
      }
      publisher {
        name
      }
    }
    citations {
      type
      at
      paragraph
      start
      end
      sha256
      verification
    }
    reliesOn {
      id
    }
    origins {
      id
      name
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}`) as unknown as TypedDocumentString<ReportsToDownloadQuery, ReportsToDownloadQueryVariables>;
export const MeasureComparisonsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MeasureComparisons($measure: ID!, $where: ClaimFilter!, $after: String) {
  measure(id: $measure) {
    figures(where: $where, first: 20, after: $after, orderBy: [{field: EARLIEST}]) {
      nodes {
        id
        statement
        figure {
          display
        }
        comparisons {
          kind
          explanation
          other {
            id
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MeasureComparisonsQuery, MeasureComparisonsQueryVariables>;
export const MeasuresDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Measures($figures: ClaimFilter!, $topic: ID!, $isOnTopic: Boolean!) {
  topic(id: $topic) @include(if: $isOnTopic) {
    id
    name
  }
  measures(
    where: {figures: {some: $figures}}
    orderBy: [{field: FIGURE_COUNT, direction: DESC}]
    first: 50
  ) {
    ...MeasureList
  }
}
    fragment MeasureList on MeasureConnection {
  totalCount
  nodes {
    ...MeasureReach
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment MeasureReach on Measure {
  id
  name
  unit
  figures(where: $figures, first: 0) {
    totalCount
  }
  range(where: $figures) {
    low
    high
    claims
    sources
    origins
    contradictions
  }
}`) as unknown as TypedDocumentString<MeasuresQuery, MeasuresQueryVariables>;
export const MoreMeasuresDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MoreMeasures($figures: ClaimFilter!, $first: Int!, $after: String) {
  measures(
    where: {figures: {some: $figures}}
    orderBy: [{field: FIGURE_COUNT, direction: DESC}]
    first: $first
    after: $after
  ) {
    ...MeasureList
  }
}
    fragment MeasureList on MeasureConnection {
  totalCount
  nodes {
    ...MeasureReach
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment MeasureReach on Measure {
  id
  name
  unit
  figures(where: $figures, first: 0) {
    totalCount
  }
  range(where: $figures) {
    low
    high
    claims
    sources
    origins
    contradictions
  }
}`) as unknown as TypedDocumentString<MoreMeasuresQuery, MoreMeasuresQueryVariables>;
export const ContestedMeasuresDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ContestedMeasures($figures: ClaimFilter!) {
  measures(
    where: {figures: {some: {and: [$figures, {contradicted: true}]}}}
    orderBy: [{field: FIGURE_COUNT, direction: DESC}]
    first: 12
  ) {
    totalCount
    nodes {
      ...MeasureReach
    }
  }
}
    fragment MeasureReach on Measure {
  id
  name
  unit
  figures(where: $figures, first: 0) {
    totalCount
  }
  range(where: $figures) {
    low
    high
    claims
    sources
    origins
    contradictions
  }
}`) as unknown as TypedDocumentString<ContestedMeasuresQuery, ContestedMeasuresQueryVariables>;
export const TopicsWithFiguresDocument = /*#__PURE__*/ new TypedDocumentString(`
    query TopicsWithFigures {
  topics(
    where: {claims: {some: {kind: {eq: FIGURE}}}}
    orderBy: [{field: NAME}]
    first: 60
  ) {
    totalCount
    nodes {
      id
      name
      claims(where: {kind: {eq: FIGURE}}, first: 0) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TopicsWithFiguresQuery, TopicsWithFiguresQueryVariables>;
export const PathDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Path($from: ID!, $to: ID!, $max: Int!) {
  start: node(id: $from) {
    ...PathEnd
  }
  goal: node(id: $to) {
    ...PathEnd
  }
  path(from: $from, to: $to, maxLength: $max) {
    length
    steps {
      ...PathStepLine
    }
  }
}
    fragment PathEnd on Entity {
  id
  name
  linkCounts {
    count
  }
}
fragment PathStepLine on PathStep {
  from {
    id
    name
  }
  to {
    id
    name
  }
  link {
    type
    from {
      id
    }
    period {
      display
    }
    claim {
      ...ClaimLine
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
}`) as unknown as TypedDocumentString<PathQuery, PathQueryVariables>;
export const PathEndAloneDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PathEndAlone($id: ID!) {
  node(id: $id) {
    ...PathEnd
  }
}
    fragment PathEnd on Entity {
  id
  name
  linkCounts {
    count
  }
}`) as unknown as TypedDocumentString<PathEndAloneQuery, PathEndAloneQueryVariables>;
export const KindListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query KindList($first: Int!, $after: String, $conflict: Boolean = false, $event: Boolean = false, $person: Boolean = false, $unit: Boolean = false, $organization: Boolean = false, $place: Boolean = false, $topic: Boolean = false, $source: Boolean = false, $measure: Boolean = false) {
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
}
    fragment NamedEntity on Entity {
  id
  name
  note: description
}
fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<KindListQuery, KindListQueryVariables>;
export const KindCountsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query KindCounts {
  statistics {
    ...KindCounts
  }
}
    fragment KindCounts on Statistics {
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
}`) as unknown as TypedDocumentString<KindCountsQuery, KindCountsQueryVariables>;
export const SearchHitsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SearchHits($text: String!, $kinds: [NodeKind!], $first: Int!, $number: Float, $hasNumber: Boolean = false) {
  search(text: $text, kinds: $kinds, first: $first) {
    totalCount
    nodes {
      ...HitLine
    }
  }
  figures: claims(
    where: {figure: {any: {eq: $number}}}
    orderBy: [{field: SOURCE_COUNT, direction: DESC}]
    first: 3
  ) @include(if: $hasNumber) {
    totalCount
    nodes {
      id
      statement
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
export const FiguresOfNumberDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FiguresOfNumber($number: Float!) {
  claims(
    where: {figure: {any: {eq: $number}}}
    orderBy: [{field: SOURCE_COUNT, direction: DESC}]
    first: 10
  ) {
    totalCount
    nodes {
      ...ClaimLine
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
}`) as unknown as TypedDocumentString<FiguresOfNumberQuery, FiguresOfNumberQueryVariables>;
export const HitsOfWordDocument = /*#__PURE__*/ new TypedDocumentString(`
    query HitsOfWord($word: String!) {
  search(text: $word, first: 3) {
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
}`) as unknown as TypedDocumentString<HitsOfWordQuery, HitsOfWordQueryVariables>;
export const SearchOfKindDocument = /*#__PURE__*/ new TypedDocumentString(`
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
export const SearchByKindDocument = /*#__PURE__*/ new TypedDocumentString(`
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
export const FooterDocument = /*#__PURE__*/ new TypedDocumentString(`
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
export const SourceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Source($id: ID!) {
  source(id: $id) {
    ...SourceFacts
    all: reports(first: 0) {
      totalCount
    }
    asserts: reports(first: 0, where: {stance: {eq: ASSERTS}}) {
      totalCount
    }
    relays: reports(first: 0, where: {stance: {eq: RELAYS}}) {
      totalCount
    }
    disputes: reports(first: 0, where: {stance: {eq: DISPUTES}}) {
      totalCount
    }
    denies: reports(first: 0, where: {stance: {eq: DENIES}}) {
      totalCount
    }
    reports(first: 50, orderBy: [{field: PARAGRAPH}]) {
      ...ReportPage
    }
    citedUnnamed: cites(first: 0, where: {kind: {eq: UNNAMED}}) {
      totalCount
    }
    cites(first: 10, orderBy: [{field: NAME}]) {
      ...CitedPage
    }
    citedBy(first: 10, orderBy: [{field: NAME}]) {
      ...CitingPage
    }
    claims(first: 10, orderBy: [{field: EARLIEST}]) {
      ...ClaimsAboutPage
    }
  }
}
    fragment CitationLine on Citation {
  type
  at
  paragraph
  verification
}
fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}
fragment SourceFacts on Source {
  id
  name
  names {
    value
    language
  }
  description
  type
  kind
  access
  language
  url
  sameAs
  period {
    display
    edtf
  }
  published {
    display
    edtf
  }
  publisher {
    id
    name
  }
  authors {
    id
    name
  }
  addressees {
    id
    name
  }
  reprintOf {
    ...SourceLine
  }
  remarks {
    kind
    text
  }
  text {
    sha256
    characters
    state
  }
}
fragment ReportPage on ReportConnection {
  totalCount
  nodes {
    ...ReportLine
  }
  pageInfo {
    ...NextPage
  }
}
fragment ReportLine on Report {
  id
  stance
  hedge
  claim {
    ...ClaimLine
  }
  citations {
    ...CitationLine
    start
  }
  reliesOn {
    source {
      id
      name
    }
  }
  reliedOnBy {
    source {
      id
      name
    }
    citations {
      ...CitationLine
    }
  }
}
fragment CitedPage on SourceConnection {
  totalCount
  nodes {
    ...SourceLine
  }
  pageInfo {
    ...NextPage
  }
}
fragment CitingPage on SourceConnection {
  totalCount
  nodes {
    ...SourceLine
    reprintOf {
      id
    }
    relying: reports(first: 0, where: {reliesOn: {some: {source: {id: {eq: $id}}}}}) {
      totalCount
    }
  }
  pageInfo {
    ...NextPage
  }
}
fragment ClaimsAboutPage on ClaimConnection {
  totalCount
  nodes {
    ...ClaimLine
  }
  pageInfo {
    ...NextPage
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
}`) as unknown as TypedDocumentString<SourceQuery, SourceQueryVariables>;
export const SourceSumsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SourceSums($id: ID!, $first: Int!, $after: String) {
  source(id: $id) {
    reports(first: $first, after: $after) {
      totalCount
      nodes {
        id
        claim {
          ...ClaimLine
          ...WorkedOut
        }
      }
      pageInfo {
        ...NextPage
      }
    }
  }
}
    fragment WorkedOut on Claim {
  remarks {
    kind
    text
  }
  derivedFrom {
    ...ClaimLine
  }
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
}`) as unknown as TypedDocumentString<SourceSumsQuery, SourceSumsQueryVariables>;
export const SourceReportsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SourceReports($id: ID!, $where: ReportFilter, $first: Int!, $after: String) {
  source(id: $id) {
    id
    name
    reports(
      first: $first
      after: $after
      where: $where
      orderBy: [{field: PARAGRAPH}]
    ) {
      ...ReportPage
    }
  }
}
    fragment CitationLine on Citation {
  type
  at
  paragraph
  verification
}
fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}
fragment ReportPage on ReportConnection {
  totalCount
  nodes {
    ...ReportLine
  }
  pageInfo {
    ...NextPage
  }
}
fragment ReportLine on Report {
  id
  stance
  hedge
  claim {
    ...ClaimLine
  }
  citations {
    ...CitationLine
    start
  }
  reliesOn {
    source {
      id
      name
    }
  }
  reliedOnBy {
    source {
      id
      name
    }
    citations {
      ...CitationLine
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
}`) as unknown as TypedDocumentString<SourceReportsQuery, SourceReportsQueryVariables>;
export const SourceCitesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SourceCites($id: ID!, $first: Int!, $after: String) {
  source(id: $id) {
    cites(first: $first, after: $after, orderBy: [{field: NAME}]) {
      ...CitedPage
    }
  }
}
    fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}
fragment CitedPage on SourceConnection {
  totalCount
  nodes {
    ...SourceLine
  }
  pageInfo {
    ...NextPage
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
}`) as unknown as TypedDocumentString<SourceCitesQuery, SourceCitesQueryVariables>;
export const SourceCitedByDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SourceCitedBy($id: ID!, $first: Int!, $after: String) {
  source(id: $id) {
    citedBy(first: $first, after: $after, orderBy: [{field: NAME}]) {
      ...CitingPage
    }
  }
}
    fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}
fragment CitingPage on SourceConnection {
  totalCount
  nodes {
    ...SourceLine
    reprintOf {
      id
    }
    relying: reports(first: 0, where: {reliesOn: {some: {source: {id: {eq: $id}}}}}) {
      totalCount
    }
  }
  pageInfo {
    ...NextPage
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
}`) as unknown as TypedDocumentString<SourceCitedByQuery, SourceCitedByQueryVariables>;
export const SourceRelianceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SourceReliance($id: ID!, $a: ID!, $b: ID!, $c: ID!, $d: ID!, $e: ID!, $f: ID!, $g: ID!, $h: ID!, $i: ID!, $j: ID!) {
  source(id: $id) {
    a: reports(first: 0, where: {reliesOn: {some: {source: {id: {eq: $a}}}}}) {
      totalCount
    }
    b: reports(first: 0, where: {reliesOn: {some: {source: {id: {eq: $b}}}}}) {
      totalCount
    }
    c: reports(first: 0, where: {reliesOn: {some: {source: {id: {eq: $c}}}}}) {
      totalCount
    }
    d: reports(first: 0, where: {reliesOn: {some: {source: {id: {eq: $d}}}}}) {
      totalCount
    }
    e: reports(first: 0, where: {reliesOn: {some: {source: {id: {eq: $e}}}}}) {
      totalCount
    }
    f: reports(first: 0, where: {reliesOn: {some: {source: {id: {eq: $f}}}}}) {
      totalCount
    }
    g: reports(first: 0, where: {reliesOn: {some: {source: {id: {eq: $g}}}}}) {
      totalCount
    }
    h: reports(first: 0, where: {reliesOn: {some: {source: {id: {eq: $h}}}}}) {
      totalCount
    }
    i: reports(first: 0, where: {reliesOn: {some: {source: {id: {eq: $i}}}}}) {
      totalCount
    }
    j: reports(first: 0, where: {reliesOn: {some: {source: {id: {eq: $j}}}}}) {
      totalCount
    }
  }
}
    `) as unknown as TypedDocumentString<SourceRelianceQuery, SourceRelianceQueryVariables>;
export const ClaimsAboutSourceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ClaimsAboutSource($id: ID!, $first: Int!, $after: String) {
  source(id: $id) {
    claims(first: $first, after: $after, orderBy: [{field: EARLIEST}]) {
      ...ClaimsAboutPage
    }
  }
}
    fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}
fragment ClaimsAboutPage on ClaimConnection {
  totalCount
  nodes {
    ...ClaimLine
  }
  pageInfo {
    ...NextPage
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
}`) as unknown as TypedDocumentString<ClaimsAboutSourceQuery, ClaimsAboutSourceQueryVariables>;
export const SourceListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SourceList($kind: SourceKindFilter, $access: SourceFilter!, $orderBy: [SourceOrder!]!, $first: Int!, $after: String) {
  sources(
    where: {kind: $kind, and: [$access]}
    orderBy: $orderBy
    first: $first
    after: $after
  ) {
    totalCount
    nodes {
      ...SourceLine
      reports(first: 0) {
        totalCount
      }
      cites(first: 0) {
        totalCount
      }
      citedBy(first: 0) {
        totalCount
      }
    }
    pageInfo {
      ...NextPage
    }
  }
}
    fragment NextPage on PageInfo {
  hasNextPage
  endCursor
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
}`) as unknown as TypedDocumentString<SourceListQuery, SourceListQueryVariables>;
export const SourceCountsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SourceCounts($kind: SourceKindFilter, $access: SourceFilter!, $read: SourceFilter!, $cited: SourceFilter!) {
  anyKind: sources(where: {and: [$access]}, first: 0) {
    totalCount
  }
  ARTICLE: sources(where: {and: [$access], kind: {eq: ARTICLE}}, first: 0) {
    totalCount
  }
  REPORT: sources(where: {and: [$access], kind: {eq: REPORT}}, first: 0) {
    totalCount
  }
  LETTER: sources(where: {and: [$access], kind: {eq: LETTER}}, first: 0) {
    totalCount
  }
  DOCUMENT: sources(where: {and: [$access], kind: {eq: DOCUMENT}}, first: 0) {
    totalCount
  }
  STATEMENT: sources(where: {and: [$access], kind: {eq: STATEMENT}}, first: 0) {
    totalCount
  }
  INTERVIEW: sources(where: {and: [$access], kind: {eq: INTERVIEW}}, first: 0) {
    totalCount
  }
  DATASET: sources(where: {and: [$access], kind: {eq: DATASET}}, first: 0) {
    totalCount
  }
  BROADCAST: sources(where: {and: [$access], kind: {eq: BROADCAST}}, first: 0) {
    totalCount
  }
  SOCIAL_MEDIA: sources(
    where: {and: [$access], kind: {eq: SOCIAL_MEDIA}}
    first: 0
  ) {
    totalCount
  }
  BOOK: sources(where: {and: [$access], kind: {eq: BOOK}}, first: 0) {
    totalCount
  }
  LAW: sources(where: {and: [$access], kind: {eq: LAW}}, first: 0) {
    totalCount
  }
  DERIVATION: sources(where: {and: [$access], kind: {eq: DERIVATION}}, first: 0) {
    totalCount
  }
  UNNAMED: sources(where: {and: [$access], kind: {eq: UNNAMED}}, first: 0) {
    totalCount
  }
  anyAccess: sources(where: {kind: $kind}, first: 0) {
    totalCount
  }
  READ: sources(where: {kind: $kind, and: [$read]}, first: 0) {
    totalCount
  }
  CITED: sources(where: {kind: $kind, and: [$cited]}, first: 0) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<SourceCountsQuery, SourceCountsQueryVariables>;
export const StartDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Start {
  statistics {
    ...KindCounts
  }
  contested: measures(
    where: {figures: {some: {contradicted: true}}}
    orderBy: [{field: FIGURE_COUNT, direction: DESC}]
    first: 50
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
  figures(first: 0) {
    totalCount
  }
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
fragment KindCounts on Statistics {
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
export const QuestionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Questions {
  deserters: claim(id: "claim/russian-deserters-50000-by-2024") {
    corroboration {
      sourceCount
      originCount
    }
  }
  barrierFigures: claims(
    where: {on: "topic/barrier-troops", kind: {eq: FIGURE}}
    first: 0
  ) {
    totalCount
  }
  barrierOurs: claims(
    where: {on: "topic/barrier-troops", kind: {eq: FIGURE}, reports: {some: {source: {kind: {eq: DERIVATION}}}}}
    first: 0
  ) {
    totalCount
  }
  barrierSources: sources(
    where: {reportsFiguresOn: "topic/barrier-troops", not: {kind: {in: [DERIVATION, UNNAMED]}}}
    first: 0
  ) {
    totalCount
  }
  barrierVoices: sources(
    where: {reportsFiguresOn: "topic/barrier-troops", kind: {eq: UNNAMED}}
    first: 0
  ) {
    totalCount
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
  prosecutionFigures: claims(
    where: {on: "topic/prosecution-of-soldiers", kind: {eq: FIGURE}}
    first: 0
  ) {
    totalCount
  }
  prosecutionOurs: claims(
    where: {on: "topic/prosecution-of-soldiers", kind: {eq: FIGURE}, reports: {some: {source: {kind: {eq: DERIVATION}}}}}
    first: 0
  ) {
    totalCount
  }
  prosecutionSources: sources(
    where: {reportsFiguresOn: "topic/prosecution-of-soldiers", not: {kind: {in: [DERIVATION, UNNAMED]}}}
    first: 0
  ) {
    totalCount
  }
  prosecutionVoices: sources(
    where: {reportsFiguresOn: "topic/prosecution-of-soldiers", kind: {eq: UNNAMED}}
    first: 0
  ) {
    totalCount
  }
  putin: person(id: "person/vladimir-putin") {
    claims(first: 0) {
      totalCount
    }
    sources(first: 0) {
      totalCount
    }
  }
  recruitmentFigures: claims(
    where: {on: "topic/military-recruitment", kind: {eq: FIGURE}}
    first: 0
  ) {
    totalCount
  }
  recruitmentOurs: claims(
    where: {on: "topic/military-recruitment", kind: {eq: FIGURE}, reports: {some: {source: {kind: {eq: DERIVATION}}}}}
    first: 0
  ) {
    totalCount
  }
  recruitmentSources: sources(
    where: {reportsFiguresOn: "topic/military-recruitment", not: {kind: {in: [DERIVATION, UNNAMED]}}}
    first: 0
  ) {
    totalCount
  }
  recruitmentVoices: sources(
    where: {reportsFiguresOn: "topic/military-recruitment", kind: {eq: UNNAMED}}
    first: 0
  ) {
    totalCount
  }
  rfeRl: sources(
    where: {reports: {some: {reliesOn: {some: {source: {publisher: {id: {eq: "organization/rfe-rl"}}}}}}}}
    first: 0
  ) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<QuestionsQuery, QuestionsQueryVariables>;
export const WholeQuestionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WholeQuestions {
  denied: claims(
    where: {reports: {some: {stance: {in: [DENIES, DISPUTES]}}}}
    first: 0
  ) {
    totalCount
  }
  unnamed: claims(
    where: {independence: {eq: NO_NAMED_ORIGIN}, reports: {some: {source: {kind: {eq: UNNAMED}}}}}
    first: 0
  ) {
    totalCount
  }
  unnamedFigures: claims(
    where: {kind: {eq: FIGURE}, independence: {eq: NO_NAMED_ORIGIN}, reports: {some: {source: {kind: {eq: UNNAMED}}}}}
    first: 0
  ) {
    totalCount
  }
  contested: measures(where: {figures: {some: {contradicted: true}}}, first: 0) {
    totalCount
  }
  measures(where: {figures: {some: {}}}, first: 0) {
    totalCount
  }
  ours: claims(
    where: {reports: {some: {source: {kind: {eq: DERIVATION}}}}}
    first: 0
  ) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<WholeQuestionsQuery, WholeQuestionsQueryVariables>;
