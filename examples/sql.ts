// SQL over facts.jsonl: `node sql.ts <release> best-supported.sql`
// SQLite comes with Node; each line of the file is a row of the table `facts` with one column `record`.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

const [release = 'output/release', file = 'examples/best-supported.sql'] = process.argv.slice(2)
const database = new DatabaseSync(':memory:')
database.exec('CREATE TABLE facts (record TEXT); BEGIN')
const insert = database.prepare('INSERT INTO facts VALUES (?)')
for (const line of readFileSync(join(release, 'data/facts.jsonl'), 'utf8').split('\n'))
  if (line !== '') insert.run(line)
database.exec('COMMIT')

for (const row of database.prepare(readFileSync(file, 'utf8')).all()) console.log(Object.values(row).join('\t'))
