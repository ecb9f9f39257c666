/**
 * Reads a whole branch with one statement: the rows of a page are chosen, and for each of them a subquery collects
 * what is asked for below it, so that the server walks the graph and nothing goes to and fro between.
 */
import {
  isNothing,
  type Below,
  type Branch,
  type Kinds,
  type ListBelow,
  type RangesBelow,
  type ReferenceBelow,
} from '../../domain/branch';
import { entityKinds } from '../../domain/catalogue';
import type { CallContext, Harvest, SearchHit, SearchRequest } from '../graph-store';

import type { Connection } from './connection';
import { cypher, any, join, name, type Fragment } from './fragment';
import { createGarner, type Garner } from './garner';
import { belowId, belowNode, type Place } from './members';
import { chooseFromAll, chooseRows, countRows, degreeAsCount, keysOf, type ChosenRows } from './page';
import { rangeOf } from './ranges';
import { referenceWay } from './reference-way';
import { linkList, rowIn } from './row';
import { columnOf } from './scope';
import { chooseHits, hitIn } from './search';

/** Everything that the branch asks for. */
export async function readBranch(
  connection: Connection,
  branch: Branch<SearchRequest>,
  context: CallContext,
): Promise<Harvest> {
  const garner = createGarner();
  const compiler = createCompiler();
  switch (branch.root) {
    case 'node': {
      const { clauses, columns, read } = compiler.below('n', branch.below);
      const statement = cypher`MATCH (n:Node {id: ${branch.id}}) WHERE n.record IS NOT NULL
        ${clauses} RETURN n.record AS record, ${listOf(columns)} AS columns`;
      for (const row of await connection.read(statement, context)) {
        read(garner, garner.node(row['record']), garner.list(row['columns']));
      }
      return garner.harvest([]);
    }
    case 'list': {
      const { clauses, columns, read } = compiler.list(belowId, branch.list, []);
      const statement = cypher`${clauses} RETURN ${listOf(columns)} AS columns`;
      const [row = {}] = await connection.read(statement, context);
      read(garner, '', garner.list(row['columns']));
      return garner.harvest([]);
    }
    case 'search': {
      const { found, chosen } = chooseHits(branch.request);
      const { clauses, columns, read } = compiler.below('n', branch.below);
      const statement = cypher`${found} WITH id, tier, relevance, matched ${chosen} MATCH (n:Node {id: id})
        ${clauses} RETURN id, tier, relevance, matched, n.record AS record, ${listOf(columns)} AS columns`;
      const hits: SearchHit[] = [];
      for (const row of await connection.read(statement, context)) {
        hits.push(hitIn(row));
        read(garner, garner.node(row['record']), garner.list(row['columns']));
      }
      return garner.harvest(branch.request.page.isBackward ? hits.reverse() : hits);
    }
  }
}

/** Part of a statement: clauses that bind columns, and how their values are read, below the node with an id. */
interface Compiled {
  readonly clauses: Fragment;
  readonly columns: readonly Fragment[];
  readonly read: (garner: Garner, parent: string, values: readonly unknown[]) => void;
}

const nothing: Compiled = { clauses: cypher``, columns: [], read: () => undefined };

function createCompiler() {
  let variables = 0;
  const fresh = (letter: string): string => `${letter}${(variables += 1)}`;

  const below = (self: string, { lists, references, ranges }: Below): Compiled =>
    together([
      ...lists.map((read) => list(belowNode(self, fresh('x')), read, guardOf(self, read.kinds))),
      ...references.map((read) => reference(self, read)),
      ...ranges.map((read) => range(self, read)),
    ]);

  const list = (place: Place, asked: ListBelow, guards: readonly Fragment[]): Compiled => {
    const { page } = asked;
    if (page === null) return together([count(place, asked, guards)]);
    const all = fresh('a');
    const counted = asked.isCounted ? chooseFromAll(asked, page, place, guards, all) : null;
    if (counted === null) {
      const pages = rows(place, asked, chooseRows(asked, page, place, guards));
      return together(asked.isCounted ? [pages, count(place, asked, guards)] : [pages]);
    }
    const inner = rows({ ...place, self: all }, asked, counted);
    return {
      clauses: cypher`CALL (${imported(place)}) { ${counted.collected} } ${inner.clauses}`,
      columns: [cypher`size(${name(all)})`, ...inner.columns],
      read: (garner, parent, [length, ...values]) => {
        garner.count(asked, parent, length);
        inner.read(garner, parent, values);
      },
    };
  };

  /** The chosen rows with what is below them, as one list. */
  const rows = (place: Place, asked: ListBelow, { clauses, scope }: ChosenRows): Compiled => {
    const { page } = asked;
    if (page === null) return nothing;
    const column = name(fresh('l'));
    const row = scope.variable;
    const isOfLinks = scope.ends !== null;
    const further = isOfLinks ? below(scope.ends.other, asked.below) : below(row, asked.below);
    const claims = isOfLinks && asked.belowClaims !== null ? claimOf(row, asked.belowClaims) : nothing;
    const value = isOfLinks
      ? [linkList(row), columnOf('direction', scope), cypher`${name(scope.ends.other)}.record`]
      : [cypher`${name(row)}.record`];
    const values = listOf([
      keysOf(page.order, scope),
      ...value,
      listOf(further.columns),
      listOf(claims.columns),
    ]);
    return {
      clauses: cypher`CALL (${imported(place)}) { ${clauses} ${further.clauses} ${claims.clauses}
        RETURN collect(${values}) AS ${column} }`,
      columns: [column],
      read: (garner, parent, [found]) => {
        garner.page(asked, parent, found, (id, of) => {
          const [ofRow, ofClaim] = of.map(garner.list);
          further.read(garner, id, ofRow ?? []);
          claims.read(garner, id, ofClaim ?? []);
        });
      },
    };
  };

  const count = (place: Place, asked: ListBelow, guards: readonly Fragment[]): Compiled => {
    const column = fresh('t');
    const kept = degreeAsCount(asked, place.self);
    const counted = cypher`CALL (${imported(place)}) { ${countRows(asked, place, guards, column)} }`;
    return {
      clauses: kept === null ? counted : cypher``,
      columns: [kept ?? name(column)],
      read: (garner, parent, [length]) => garner.count(asked, parent, length),
    };
  };

  const claimOf = (link: string, asked: Below): Compiled => {
    const claim = fresh('c');
    return nodes(link, claim, cypher`MATCH (${name(claim)}:Node {id: ${name(link)}.claim})`, asked);
  };

  const reference = (self: string, { kinds, reference: named, below: further }: ReferenceBelow): Compiled => {
    const target = fresh('r');
    const { pattern, conditions } = referenceWay(named, self, target);
    const held = [...guardOf(self, kinds), ...conditions, cypher`${name(target)}.record IS NOT NULL`];
    if (!isNothing(further)) {
      return nodes(self, target, cypher`MATCH ${pattern} WHERE ${join(held, ' AND ')}`, further);
    }
    return {
      clauses: cypher``,
      columns: [cypher`[${pattern} WHERE ${join(held, ' AND ')} | ${name(target)}.record]`],
      read: (garner, _, [found]) => garner.list(found).forEach(garner.node),
    };
  };

  /** The nodes that a clause binds to `target`, with what is below them. */
  const nodes = (self: string, target: string, clause: Fragment, asked: Below): Compiled => {
    const column = name(fresh('l'));
    const further = below(target, asked);
    const values = listOf([cypher`${name(target)}.record`, ...further.columns]);
    return {
      clauses: cypher`CALL (${name(self)}) { ${clause} ${further.clauses} RETURN collect(${values}) AS ${column} }`,
      columns: [column],
      read: (garner, _, [found]) => {
        for (const node of garner.list(found)) {
          const [record, ...of] = garner.list(node);
          further.read(garner, garner.node(record), of);
        }
      },
    };
  };

  const range = (self: string, asked: RangesBelow): Compiled => {
    const column = fresh('g');
    return {
      clauses: cypher`CALL (${name(self)}) { ${rangeOf(self, asked.where, column)} }`,
      columns: [name(column)],
      read: (garner, measure, [found]) => garner.range(asked, measure, rowIn(found)),
    };
  };

  return { below, list };
}

function together(parts: readonly Compiled[]): Compiled {
  return {
    clauses: join(
      parts.map(({ clauses }) => clauses),
      ' ',
    ),
    columns: parts.flatMap(({ columns }) => columns),
    read: (garner, parent, values) => {
      let at = 0;
      for (const { columns, read } of parts) {
        read(garner, parent, values.slice(at, at + columns.length));
        at += columns.length;
      }
    },
  };
}

function imported({ self }: Place): Fragment {
  return self === belowId.self ? cypher`` : name(self);
}

function guardOf(self: string, kinds: Kinds): readonly Fragment[] {
  if (kinds === null) return [];
  return [any(kinds.map((kind) => cypher`${name(self)}:${name(labelOf(kind))}`))];
}

function labelOf(kind: NonNullable<Kinds>[number]): string {
  if (kind === 'CLAIM') return 'Claim';
  if (kind === 'MEASURE') return 'Measure';
  return kind === 'REPORT' ? 'Report' : entityKinds[kind].typeName;
}

function listOf(columns: readonly Fragment[]): Fragment {
  return cypher`[${join(columns, ', ')}]`;
}
