CREATE TABLE model_usage (
  quarter INTEGER NOT NULL,
  purpose TEXT NOT NULL,
  model TEXT NOT NULL,
  outcome TEXT NOT NULL,
  calls INTEGER NOT NULL,
  tokens_in INTEGER NOT NULL,
  tokens_out INTEGER NOT NULL,
  millis INTEGER NOT NULL,
  PRIMARY KEY (quarter, purpose, model, outcome)
) WITHOUT ROWID;

INSERT INTO model_usage
SELECT at / 900000000000,
  json_extract(event, '$.for'),
  coalesce(json_extract(event, '$.model'), ''),
  coalesce(json_extract(event, '$.outcome'), ''),
  count(*),
  coalesce(sum(json_extract(event, '$.tokens_in')), 0),
  coalesce(sum(json_extract(event, '$.tokens_out')), 0),
  coalesce(sum(json_extract(event, '$.millis')), 0)
FROM events
WHERE event LIKE '{"type":"model-asked"%'
GROUP BY 1, 2, 3, 4
