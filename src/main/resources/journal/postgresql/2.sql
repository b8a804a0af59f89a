CREATE TABLE model_usage (
  quarter BIGINT NOT NULL,
  purpose TEXT NOT NULL,
  model TEXT NOT NULL,
  outcome TEXT NOT NULL,
  calls BIGINT NOT NULL,
  tokens_in BIGINT NOT NULL,
  tokens_out BIGINT NOT NULL,
  millis BIGINT NOT NULL,
  PRIMARY KEY (quarter, purpose, model, outcome)
);

INSERT INTO model_usage
SELECT at / 900000000000,
  event::json ->> 'for',
  coalesce(event::json ->> 'model', ''),
  coalesce(event::json ->> 'outcome', ''),
  count(*),
  coalesce(sum((event::json ->> 'tokens_in')::bigint), 0),
  coalesce(sum((event::json ->> 'tokens_out')::bigint), 0),
  coalesce(sum((event::json ->> 'millis')::bigint), 0)
FROM events
WHERE event LIKE '{"type":"model-asked"%'
GROUP BY 1, 2, 3, 4
