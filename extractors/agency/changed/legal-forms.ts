/** Legal forms that are no names: *eine Anstalt des öffentlichen Rechts*, *ein Landesbetrieb*. */

import type { Phrase } from '../../german/phrases.ts'

/** Nouns that say what form a body has, and no more. Tagged `LegalForm`: no body's form is told without one. */
export const LEGAL_FORM =
  /^(?:anstalt|aör|gmbh|ggmbh|gbr|bgb-gesellschaft|ag|eg|(?:landes|eigen|staats|regie)betrieb(?:e?s|e)?|zweckverband(?:e?s)?|körperschaft|(?:aktien)?gesellschaft|genossenschaft|stiftung|(?:arbeits|verwaltungs)gemeinschaft|(?:landes|bundes)?(?:ober)?behörde|landesamt(?:e?s)?|bundesanstalt|landesanstalt|kommunalunternehmens?|sondervermögens?|kapitalgesellschaft|tochtergesellschaft|bundesgesellschaft|landesgesellschaft|gmbhs?)$/

/** Whether a phrase is a legal form without a name: *eine Anstalt des öffentlichen Rechts*, *einen Landesbetrieb*. */
export function isLegalForm({ heads }: Phrase): boolean {
  const head = heads[0]
  if (!head || heads.some((h) => h.mentions.body && h.mentions.body.form !== 'generic' && !isBareForm(h.lower)))
    return false
  return LEGAL_FORM.test(head.lower) || isBareForm(head.lower)
}

/** A body chunk that is a form with its law: *Anstalt des öffentlichen Rechts (AöR)*, *Landesbetriebe*. */
const isBareForm = (lower: string): boolean =>
  LEGAL_FORM.test(lower) ||
  /^(?:anstalt|körperschaft|stiftung) (?:des öffentlichen|öffentlichen|bürgerlichen) rechts(?: \(\p{L}+\))?$/u.test(
    lower,
  )
