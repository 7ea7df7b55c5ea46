-- Facts by how many documents bear them out: `node sql.ts <release> best-supported.sql`
SELECT
  record ->> '$.type' AS type,
  record ->> '$.event' AS event,
  coalesce(record ->> '$.person', record ->> '$.title', record ->> '$.name', record ->> '$.unitLabel') AS subject,
  record ->> '$.date.value' AS date,
  count(DISTINCT proof.value ->> '$.document') AS documents
FROM facts, json_each(facts.record, '$.evidence') AS proof
GROUP BY record ->> '$.id'
ORDER BY documents DESC, date, subject
LIMIT 10;
