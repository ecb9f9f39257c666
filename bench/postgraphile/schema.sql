-- The graph as tables, for PostGraphile: what questions start from is kept where they start, with what they sort by.

CREATE TABLE entity (id text PRIMARY KEY, kind text NOT NULL, name text NOT NULL);

CREATE TABLE source (
  id text PRIMARY KEY, name text NOT NULL, kind text NOT NULL, access text NOT NULL, published text,
  publisher_id text REFERENCES entity
);

CREATE TABLE measure (id text PRIMARY KEY, name text NOT NULL, unit text NOT NULL);

-- Counts are kept with the claim, and so is the EDTF of its period beside the first of its days.
CREATE TABLE claim (
  id text PRIMARY KEY, kind text NOT NULL, statement text NOT NULL, period text, earliest integer,
  measure_id text REFERENCES measure, low float8, best float8, high float8, qualifier text,
  source_count integer NOT NULL, origin_count integer NOT NULL, independence text NOT NULL,
  is_derivation boolean NOT NULL
);

-- What a claim is on: what it is about, and all broader topics of that.
CREATE TABLE claim_on (
  entity_id text NOT NULL REFERENCES entity, claim_id text NOT NULL REFERENCES claim,
  kind text NOT NULL, earliest integer,
  PRIMARY KEY (entity_id, claim_id)
);

CREATE TABLE claim_topic (
  claim_id text NOT NULL REFERENCES claim, topic_id text NOT NULL REFERENCES entity,
  PRIMARY KEY (claim_id, topic_id)
);

CREATE TABLE claim_origin (
  claim_id text NOT NULL REFERENCES claim, source_id text NOT NULL REFERENCES source,
  PRIMARY KEY (claim_id, source_id)
);

CREATE TABLE report (
  id text PRIMARY KEY, source_id text NOT NULL REFERENCES source, claim_id text NOT NULL REFERENCES claim,
  stance text NOT NULL
);

CREATE TABLE citation (
  report_id text NOT NULL REFERENCES report, place integer NOT NULL, paragraph integer, "start" integer, "end" integer,
  PRIMARY KEY (report_id, place)
);

-- The sources whose reports of the same claim a report rests on.
CREATE TABLE reliance (
  report_id text NOT NULL REFERENCES report, source_id text NOT NULL REFERENCES source,
  PRIMARY KEY (report_id, source_id)
);

CREATE TABLE report_origin (
  report_id text NOT NULL REFERENCES report, source_id text NOT NULL REFERENCES source,
  PRIMARY KEY (report_id, source_id)
);

-- Links that a report supports, and those that are data of the catalogue, which have no claim.
CREATE TABLE link (
  id integer PRIMARY KEY, from_id text NOT NULL REFERENCES entity, type text NOT NULL,
  to_id text NOT NULL REFERENCES entity, claim_id text REFERENCES claim
);

-- Names and statements as they are searched: words in lower case, without accents.
CREATE TABLE search_text (
  id integer PRIMARY KEY, node_id text NOT NULL, entity_id text REFERENCES entity, claim_id text REFERENCES claim,
  is_name boolean NOT NULL, place integer NOT NULL, matched text NOT NULL, fold text NOT NULL,
  words tsvector GENERATED ALWAYS AS (to_tsvector('simple', fold)) STORED
);
COMMENT ON COLUMN search_text.words IS '@behavior -*';
COMMENT ON COLUMN search_text.fold IS '@behavior -*';

CREATE FUNCTION sources_with_figures_on(topic text) RETURNS SETOF source LANGUAGE sql STABLE AS $$
  SELECT s.* FROM source s WHERE s.id IN (
    SELECT r.source_id FROM claim_on o JOIN report r ON r.claim_id = o.claim_id
    WHERE o.entity_id = topic AND o.kind = 'FIGURE'
  ) ORDER BY s.id
$$;

CREATE FUNCTION source_reports_of_figures_on(source source, topic text) RETURNS SETOF report LANGUAGE sql STABLE AS $$
  SELECT r.* FROM report r JOIN claim_on o ON o.claim_id = r.claim_id
  WHERE r.source_id = source.id AND o.entity_id = topic AND o.kind = 'FIGURE' ORDER BY r.id
$$;

CREATE FUNCTION search(text text) RETURNS SETOF search_text LANGUAGE sql STABLE AS $$
  WITH asked AS (
    SELECT array_to_string(words, ' ') AS fold, to_tsquery('simple', array_to_string(words, ' & ') || ':*') AS query
    FROM regexp_split_to_array(trim(lower(text)), '[^[:alnum:]]+') AS words
  ), hit AS (
    SELECT DISTINCT ON (node_id) t.id, tier, ts_rank(t.words, query) AS rank, node_id
    FROM asked, search_text t, LATERAL (SELECT CASE WHEN NOT is_name THEN 3 WHEN t.fold = asked.fold THEN 0
      WHEN starts_with(t.fold, asked.fold) THEN 1 ELSE 2 END AS tier) AS x
    WHERE t.words @@ query ORDER BY node_id, tier, rank DESC, place
  )
  SELECT t.* FROM (SELECT * FROM hit ORDER BY tier, rank DESC, node_id LIMIT 100) h JOIN search_text t USING (id)
  ORDER BY h.tier, h.rank DESC, h.node_id
$$;

CREATE TYPE figure_range AS (
  id text, name text, low float8, high float8, claims integer, sources integer, origins integer
);

CREATE FUNCTION figure_ranges_on(topic text) RETURNS SETOF figure_range LANGUAGE sql STABLE AS $$
  WITH figure AS (
    SELECT c.* FROM claim_on o JOIN claim c ON c.id = o.claim_id
    WHERE o.entity_id = topic AND o.kind = 'FIGURE' AND NOT c.is_derivation
  )
  SELECT m.id, m.name, f.low, f.high, f.claims,
    (SELECT count(DISTINCT r.source_id)::int FROM figure c JOIN report r ON r.claim_id = c.id WHERE c.measure_id = m.id),
    (SELECT count(DISTINCT o.source_id)::int FROM figure c JOIN claim_origin o ON o.claim_id = c.id WHERE c.measure_id = m.id)
  FROM (
    SELECT measure_id, min(coalesce(low, best)) AS low, max(coalesce(high, best)) AS high, count(*)::int AS claims
    FROM figure GROUP BY measure_id
  ) f JOIN measure m ON m.id = f.measure_id ORDER BY m.id
$$;

-- One step of a search: what is reached from its front for the first time, from where, and over which link.
CREATE FUNCTION path_steps(front text[], seen text[]) RETURNS TABLE (id text, parent text, edge integer)
LANGUAGE sql STABLE AS $$
  SELECT DISTINCT ON (s.id) s.id, s.parent, s.edge FROM (
    SELECT l.to_id AS id, f AS parent, l.id AS edge FROM unnest(front) f JOIN link l ON l.from_id = f
    UNION ALL SELECT l.from_id, f, l.id FROM unnest(front) f JOIN link l ON l.to_id = f
  ) s WHERE s.id <> ALL (seen)
$$;
COMMENT ON FUNCTION path_steps IS '@behavior -*';

-- Searches from both ends, a step at a time from the end that has fewer to go on from, until they meet.
CREATE FUNCTION shortest_path(from_id text, to_id text, max_length integer) RETURNS SETOF link
LANGUAGE plpgsql STABLE AS $$
DECLARE
  edges_a integer[] := ARRAY[NULL::integer]; ids_a text[] := ARRAY[from_id]; parents_a text[] := ARRAY[NULL::text]; front_a text[] := ARRAY[from_id];
  edges_b integer[] := ARRAY[NULL::integer]; ids_b text[] := ARRAY[to_id]; parents_b text[] := ARRAY[NULL::text]; front_b text[] := ARRAY[to_id];
  new_ids text[]; new_parents text[]; new_edges integer[];
  middle text; at_id text; place integer; path integer[] := '{}';
BEGIN
  IF from_id = to_id THEN RETURN; END IF;
  FOR step IN 1..max_length LOOP
    IF cardinality(front_a) <= cardinality(front_b) THEN
      SELECT array_agg(n.id), array_agg(n.parent), array_agg(n.edge) INTO new_ids, new_parents, new_edges
        FROM path_steps(front_a, ids_a) n;
      IF new_ids IS NULL THEN RETURN; END IF;
      front_a := new_ids; ids_a := ids_a || new_ids; parents_a := parents_a || new_parents; edges_a := edges_a || new_edges;
      SELECT x INTO middle FROM unnest(new_ids) x WHERE x = ANY (front_b) LIMIT 1;
    ELSE
      SELECT array_agg(n.id), array_agg(n.parent), array_agg(n.edge) INTO new_ids, new_parents, new_edges
        FROM path_steps(front_b, ids_b) n;
      IF new_ids IS NULL THEN RETURN; END IF;
      front_b := new_ids; ids_b := ids_b || new_ids; parents_b := parents_b || new_parents; edges_b := edges_b || new_edges;
      SELECT x INTO middle FROM unnest(new_ids) x WHERE x = ANY (front_a) LIMIT 1;
    END IF;
    EXIT WHEN middle IS NOT NULL;
  END LOOP;
  IF middle IS NULL THEN RETURN; END IF;
  at_id := middle;
  WHILE at_id <> from_id LOOP
    place := array_position(ids_a, at_id); path := edges_a[place] || path; at_id := parents_a[place];
  END LOOP;
  at_id := middle;
  WHILE at_id <> to_id LOOP
    place := array_position(ids_b, at_id); path := path || edges_b[place]; at_id := parents_b[place];
  END LOOP;
  RETURN QUERY SELECT l.* FROM unnest(path) WITH ORDINALITY AS p (id, place) JOIN link l ON l.id = p.id ORDER BY p.place;
END
$$;
