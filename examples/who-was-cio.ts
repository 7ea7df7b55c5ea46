// Who was CIO on a day? `node who-was-cio.ts <release> 2019-05-01`
// An app that reads a release's view and uses the types that come with the package.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OfficeRow, TenureRecord } from 'aktenkundig'

const [release = 'output/release', day = '2019-05-01'] = process.argv.slice(2)
const offices = JSON.parse(readFileSync(join(release, 'views/officeholders.json'), 'utf8')) as OfficeRow[]

/** ISO dates of any precision compare as texts: a month begins with its first day. */
const started = ({ from, firstConfirmed }: TenureRecord) => (from?.value ?? firstConfirmed ?? '9999') <= day
const ended = ({ to }: TenureRecord) => to !== null && to.value < day.slice(0, to.value.length)
const isHolder = (tenure: TenureRecord) => tenure.capacity === undefined && started(tenure) && !ended(tenure)

for (const { jurisdictionName, role, tenures } of offices) {
  if (role !== 'CIO') continue
  const holder = tenures.filter(isHolder).at(-1)
  if (holder === undefined) continue
  const sure = holder.to !== null || (holder.lastConfirmed ?? '') >= day
  console.log(
    `${jurisdictionName}: ${holder.person}${sure ? '' : ` (last confirmed ${holder.lastConfirmed ?? 'never'})`}`,
  )
}
