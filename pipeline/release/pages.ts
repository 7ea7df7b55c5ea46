import { LICENSES } from './licenses.ts'

/** What a release says of itself in words. */
export interface About {
  readonly title: string
  readonly date: string
  readonly license: string
  readonly profile: string
  readonly version: string
  readonly facts: number
  readonly tenures: number
  readonly conflicts: number
  readonly documents: number
}

export function readmeOf(about: About): string {
  const { title, date, license, profile, version, facts, tenures, conflicts, documents } = about
  const terms = LICENSES[license]
  const quotes =
    profile === 'public'
      ? 'Quotes are short extracts; `quote.hash` is the SHA-256 of the whole quote, `position` its place in the document, `link` opens it at the source. Texts of documents are left out.'
      : 'Quotes and texts of documents are given in full. Mind the rights of their sources before you pass them on.'
  return `# ${title}

Release of ${date}, made by aktenkundig ${version}: ${facts} facts of ${documents} documents, ${tenures} tenures, ${conflicts} contradictions between sources.

| look at | what it is |
|---|---|
| \`report.html\` | timeline and tables, each fact with its evidence; open it in a browser |
| \`views/*.csv\` | officeholders, strategies, agencies, figures: open them in a spreadsheet program (UTF-8, semicolons) |
| \`views/*.json\` | the same for programs |
| \`data/facts.jsonl\` | every fact with its evidence, one a line |
| \`data/tenures.jsonl\`, \`data/conflicts.jsonl\` | who held which office; statements that can't all be right |
| \`data/documents.jsonl\` | the sources |
| \`data/changes.jsonl\` | what changed since the previous release |
| \`data/rules.json\` | how often each rule was right on texts with known facts, where it was measured |
| \`ftm/entities.ftm.json\` | FollowTheMoney entities: Person, Position, Occupancy, PublicBody |
| \`known/*.csv\` | jurisdictions with ISO code, official key and Wikidata id; public bodies with carriers, years, former names and successors |
| \`codebook.md\`, \`schemas/\` | what every slot means |
| \`datapackage.json\` | Frictionless Data Package v2 |
| \`SHA256SUMS\` | \`sha256sum -c SHA256SUMS\` |

## How to read it
Dates are as precise as the sources are (\`2018-08-01\`, \`2018-08\`, \`2018\`). A tenure without an end is not “current”: \`lastConfirmed\` is the latest date for which a source states it. Where sources contradict each other, both sides are kept; see \`conflicts.jsonl\`.

## Rights
Facts: ${terms?.title} (${license}), ${terms?.url}. ${terms?.summary}
${quotes}
`
}

export function citationOf({ title, date, license, version }: About): string {
  return `cff-version: 1.2.0
message: If you use this data set, please cite it.
type: dataset
title: ${JSON.stringify(title)}
authors:
  - name: ${JSON.stringify(`aktenkundig ${version}`)}
version: ${JSON.stringify(date)}
date-released: ${date}
license: ${license}
`
}

export function licenseOf({ title, date, license }: About): string {
  const terms = LICENSES[license]
  return `${title}, release of ${date}\n\nThe facts are under ${terms?.title} (SPDX: ${license}).\n${terms?.summary}\n${terms?.url}\n\nQuotes belong to their sources and are given as evidence.\nknown/jurisdictions.csv: names and keys of municipalities and districts from GeoNames (CC BY 4.0) and\nStatistisches Bundesamt (Destatis, CC BY 4.0); ids of Länder from Wikidata (CC0).\n`
}
