import type { Block, Box } from './blocks.ts'
import type { Verdict } from './verdicts.ts'

/** Headings and labels of what stands behind a text without being of it. */
const CONTACT =
  /^(?:(?:Presse|Medien)?[Kk]ontakt(?:daten|adresse)?|Ihre? Ansprech(?:partner(?:in|innen)?|personen?)|Ansprech(?:partner(?:in|innen|:innen|\*innen)?|person(?:en)?)|Pressestelle|Pressesprecher(?:in)?|Herausgeber(?:in)?|(?:Für |Bei )?(?:Rück|Nach|Presse|Medien)(?:fragen|anfragen).{0,40}|(?:Weitere|Nähere) (?:Auskünfte|Informationen) (?:gibt|geben|erteilt|erteilen|erhalten Sie).{0,40})\s?:?$/u
const REMARK: readonly (readonly [reason: string, heading: RegExp])[] = [
  [
    'feedback',
    /^(?:War dies.{3,40} (?:hilfreich|nützlich)\??|Hat(?:te)? (?:Ihnen|dir) .{3,40}\?|(?:Ihr|Dein)?e? ?(?:Feedback|Rückmeldung)(?: .{3,30})?|Wie (?:hilfreich|zufrieden|gefällt).{3,60}\?|(?:Seite|Artikel|Beitrag) bewerten|(?:Haben Sie )?(?:einen )?Fehler (?:gefunden|entdeckt|melden)\??)\s?:?$/u,
  ],
  [
    'author',
    /^(?:(?:Über|Zu) (?:den|die|unsere[nr]?) Autor(?:in|en|innen|:innen|\*innen)?|Zu[rm] Autor(?:in)?|Autor(?:in)?(?:en)?info(?:rmation(?:en)?)?)\s?:?$/u,
  ],
  ['citation', /^(?:Zitiervorschlag|Zitierweise|Zitierempfehlung|Zitation|So zitieren Sie .{3,40})\s?:?$/u],
  ['licence', /^(?:Lizenz(?:hinweis|angaben?)?|Nutzungsrechte|Urheberrechtshinweis)\s?:?$/u],
]
/** A longer section is content, whatever its heading says. In characters. */
const LONGEST_REMARK = 1000

/** Press contacts, feedback forms, authors' lives, citations and licences: what follows their headings or labels. */
export function cutClosing(blocks: readonly Block[], verdicts: Verdict[], container: Box): void {
  for (let i = container.from; i < container.to; i++) {
    const { text } = blocks[i] as Block
    if (text.length > 90) continue
    const remark = REMARK.find(([, heading]) => heading.test(text))?.[0]
    if (remark) drop(verdicts, i, remarkEnd(blocks, i, container), remark)
    else if (CONTACT.test(text)) drop(verdicts, i, contactEnd(blocks, i, container), 'contact')
  }
}

function drop(verdicts: Verdict[], from: number, to: number, reason: string): void {
  if (to > from + 1) for (let i = from; i < to; i++) if (verdicts[i] === 'main') verdicts[i] = reason
}

/** Names, addresses, numbers: up to the first sentence or heading. */
function contactEnd(blocks: readonly Block[], at: number, container: Box): number {
  let i = at + 1
  while (i < container.to && !isHeading(blocks[i]) && isParticulars(blocks[i]?.text ?? '')) i++
  return i
}

function isParticulars(text: string): boolean {
  return text.length <= 160 && !/\p{Ll}{3}[.!?…]$/u.test(text)
}

/** Up to the next heading or the end of the box that holds more than this heading. */
function remarkEnd(blocks: readonly Block[], at: number, container: Box): number {
  let box: Box | undefined = blocks[at]?.box
  while (box && box.to - box.from < 2 && box !== container) box = box.parent
  const last = Math.min(box?.to ?? container.to, container.to)
  let i = at + 1
  let length = 0
  for (; i < last && !isHeading(blocks[i]); i++) length += blocks[i]?.text.length ?? 0
  return length <= LONGEST_REMARK ? i : at
}

function isHeading(block: Block | undefined): boolean {
  return block !== undefined && /^h[1-6]$/.test(block.tag)
}
