-- Made when the tables are full.
CREATE INDEX ON source (publisher_id);
CREATE INDEX ON claim (measure_id);
CREATE INDEX ON claim (kind, earliest, id);
CREATE INDEX ON claim_on (entity_id, kind, earliest, claim_id);
CREATE INDEX ON claim_on (claim_id);
CREATE INDEX ON claim_topic (topic_id);
CREATE INDEX ON claim_origin (source_id);
CREATE INDEX ON report (source_id, id);
CREATE INDEX ON report (claim_id, id) INCLUDE (source_id);
CREATE INDEX ON reliance (source_id);
CREATE INDEX ON report_origin (source_id);
CREATE INDEX ON link (from_id, type, to_id, claim_id) INCLUDE (id);
CREATE INDEX ON link (to_id, type, from_id, claim_id) INCLUDE (id);
CREATE INDEX ON search_text USING gin (words) WITH (fastupdate = off);
VACUUM ANALYZE;
