/** The tags of a chunk that is a mention; german/chunks.ts lists them all. */
import type { Mentions } from '../chunks.ts'
import type { Recogniser } from '../mentions.ts'

const BODY_TAGS: Readonly<Record<string, string>> = {
  agency: 'Agency',
  'it-provider': 'Agency',
  ministry: 'Ministry',
  chancellery: 'Ministry',
  council: 'Council',
  government: 'Government',
  parliament: 'Government',
  company: 'Company',
  association: 'Association',
}

const DATE_TAGS: Readonly<Record<string, string>> = {
  since: 'Since',
  until: 'Until',
  from: 'From',
  anaphoric: 'Anaphoric',
  'range-start': 'Range',
  'range-end': 'RangeEnd',
}

/** Which recogniser finds the mentions of a tag. */
export const RECOGNISER_OF: ReadonlyMap<string, Recogniser> = new Map<string, Recogniser>([
  ['Person', 'person'],
  ...['Office', 'NewOffice', 'FormerOffice', 'NamedOffice', 'PluralOffice'].map((tag) => [tag, 'office'] as const),
  ...['Body', ...Object.values(BODY_TAGS)].map((tag) => [tag, 'body'] as const),
  ...['Plan', 'NamedPlan'].map((tag) => [tag, 'plan'] as const),
  ...['Date', ...Object.values(DATE_TAGS)].map((tag) => [tag, 'date'] as const),
  ...['Figure', 'Number'].map((tag) => [tag, 'figure'] as const),
  ['Place', 'place'],
])

/** The tags that a mention gives its chunk. */
export function mentionTags({ person, office, offices, body, plan, date, figure, number, place }: Mentions): string[] {
  const tags: string[] = []
  if (person) tags.push('Person')
  if (office) {
    tags.push('Office')
    if (office.isNew) tags.push('NewOffice')
    if (office.isFormer) tags.push('FormerOffice')
    if (!office.generic) tags.push('NamedOffice')
  }
  if (offices) tags.push('PluralOffice')
  if (body) {
    tags.push('Body')
    const tag = BODY_TAGS[body.kind]
    if (tag) tags.push(tag)
  }
  if (plan) {
    tags.push('Plan')
    if (!plan.generic) tags.push('NamedPlan')
  }
  if (date) {
    tags.push('Date')
    // *seit Jahren* says that something lasts, not when it began
    const tag = date.vague ? undefined : DATE_TAGS[date.kind]
    if (tag) tags.push(tag)
  }
  if (figure) tags.push('Figure')
  else if (number) tags.push('Number')
  if (place) tags.push('Place')
  return tags
}
