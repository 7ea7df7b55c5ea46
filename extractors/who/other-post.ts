/** Posts beside the offices of the field: titles before and behind a name, new holders of other posts. */

import { latin } from '../german/latin.ts'
import { findOffices } from '../german/offices.ts'

/** What somebody is besides, no office of the field: *Kämmerer*, *Landrätin*, *Kulturdezernent*. A source for expressions. */
const TITLE =
  '\\p{L}*(?:[Rr]at|[Rr]ät|[Mm]eister|[Ss]precher|[Mm]inister|[Cc]hef|[Vv]orsitzende[rn]?|[Ll]eiter|[Kk]ämmer(?:er)?|[Dd]ezernent|[Pp]räsident|[Dd]irektor|[Bb]eauftragte[rn]?|[Rr]eferent|[Pp]rofessor|[Aa]bgeordnete[rn]?|[Mm]anager|[Bb]eigeordnete[rn]?)(?:in)?(?!\\p{L})'
const TITLE_BEFORE = latin`(?<!\p{L})${TITLE} (?:(?:Dr|Prof)\. )*$`
const TITLE_BEHIND = latin`^(?: \([^)]*\))?, (?:(?:der|die) )?(?:\p{Ll}+e )?(?=\p{Lu})${TITLE}`

/** Whether what stands before a name ends with such a title: *sagt Kämmerer Dr.* */
export const endsWithTitle = (before: string): boolean => TITLE_BEFORE.test(before.slice(-60))
/** Whether what stands behind a name opens with one: *, Landrat des Kreises*. */
export const opensWithTitle = (behind: string): boolean => TITLE_BEHIND.test(behind.slice(0, 120))

/** *Der Arbeitskreis hat eine neue Vorsitzende.*, *Zum Vorsitzenden der Versammlung wurde X gewählt.*: a post outside the facts, right before. */
const NEW_POST = latin`(?<!\p{L})(?:(?:neue[rn]?|erste[rn]?|[Zz]u[mr]) (?:\p{L}+-)?(?:Vorsitzende[rn]?|Vorstandsvorsitzende[rn]?|Vereinsvorsitzende[rn]?|Sprecher(?:in)?|Landrat|Landrätin|Bürgermeister(?:in)?|Oberbürgermeister(?:in)?|Kämmerer|Kämmerin|(?:Finanz|Personal|Presse|Kultur|Bau|Rechts|Schul)(?:chef|dezernent|sprecher|vorstand|referent|amtsleiter)(?:in)?|Stadtrat|Stadträtin|Beigeordnete[rn]?|Prokurist(?:in)?)|(?:hat|hatte|bekommt|bekam|erhält|erhielt|sucht|suchte|holt|holte|braucht|beschäftigt|leistet sich)(?: [^.!?]{0,60})? (?:neue[rn]?|eine[nr]?|weitere[rn]?|zweite[rn]?|andere[rn]?) (?:(?:Presse|Regierungs|Medien)?[Ss]precher|(?:Büro|Team)leiter|(?:persönliche[nr]? )?(?:Persönliche[nr]? )?Referent|Assistent|Sekretär|Mitarbeiter|Berater|Stellvertreter|Vertreter|Vize)(?:in|en)?)(?!\p{L})(?<rest>[^.!?]*)[.!?]\s*$`

/** Whether `before` ends with a sentence about a new holder of some other post, to which what follows points back. */
export const speaksOfOtherPost = (before: string): boolean => {
  const post = NEW_POST.exec(before)
  return (
    post !== null && findOffices(post[0]).every(({ roles, capacity }) => roles.length === 0 || capacity !== undefined)
  )
}

const POST_TOLD = latin.g`(?<!\p{L})(?:ist|war|wird|wurde|werden|sei|als|zu[mr]|gewesen)(?!\p{L})(?: [\p{Ll}\d.]+){0,6} (?<title>${TITLE})`
const LAST_SENTENCE = /(?<=^|[^\d.][.!?]\s|\n)[^\n]*?[.!?]\s*$/u

/** *Früher war er Landrat.*: whether the sentence that ends there tells last of a post that is no office of the field. */
export function endsWithOtherPost(before: string): boolean {
  const sentence = LAST_SENTENCE.exec(before)?.[0] ?? ''
  const post = [...sentence.matchAll(POST_TOLD)].at(-1)
  if (!post) return false
  const end = post.index + post[0].length
  return findOffices(sentence).every((o) => o.roles.length === 0 || o.end < end - (post.groups?.title?.length ?? 0))
}
