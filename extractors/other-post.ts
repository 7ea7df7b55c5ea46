import { latin } from './german/latin.ts'
import { findOffices } from './german/offices.ts'

/** *Der Arbeitskreis hat eine neue Vorsitzende.*: a post outside the facts, right before. */
const NEW_POST = latin`(?<!\p{L})(?:neue[rn]?|erste[rn]?) (?:\p{L}+-)?(?:Vorsitzende[rn]?|Vorstandsvorsitzende[rn]?|Vereinsvorsitzende[rn]?|Sprecher(?:in)?|Landrat|Landrätin|Bürgermeister(?:in)?|Oberbürgermeister(?:in)?|Kämmerer|Kämmerin)(?!\p{L})(?<rest>[^.!?]*)[.!?]\s*$`

/** Whether `before` ends with a sentence about a new holder of some other post, to which what follows points back. */
export const speaksOfOtherPost = (before: string): boolean => {
  const post = NEW_POST.exec(before)
  return post !== null && findOffices(post[0]).every(({ roles }) => roles.length === 0)
}
