import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from '../pipeline/package.ts'
import { jsonSchemas } from '../pipeline/schemas.ts'
import { extractFixture, fixtureFolder, fixtureNames, goldenName, goldenOf } from './golden.ts'

// `npm run accept [-- <part of a fixture's name> … | schema]`: what the pipeline gives today becomes what the tests
// expect. Read the diff.
if (process.env.CI) {
  console.error('accept rewrites expectations; CI has to keep them')
  process.exit(1)
}

const parts = process.argv.slice(2)
const { inputs } = fixtureNames()
const unknown = parts.filter((part) => part !== 'schema' && !inputs.some((input) => input.includes(part)))
if (unknown.length > 0) {
  console.error(`no fixture has ${unknown.join(' or ')} in its name`)
  process.exit(1)
}
for (const input of inputs) {
  if (parts.length > 0 && !parts.some((part) => input.includes(part))) continue
  const { facts } = await extractFixture(input)
  const lines = facts.map((fact) => `  ${JSON.stringify(goldenOf(fact), undefined, 1).replace(/\n\s*/g, ' ')}`)
  const golden = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n]`
  writeFileSync(join(fixtureFolder, goldenName(input)), `${golden}\n`)
}
if (parts.length === 0 || parts.includes('schema')) {
  for (const [name, schema] of Object.entries(jsonSchemas())) {
    writeFileSync(join(packageFolder(), 'output/schema', name), `${JSON.stringify(schema, undefined, 2)}\n`)
  }
}
console.error('Accepted. Look at the diff before you commit it.')
