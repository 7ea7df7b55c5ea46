/** Where somebody changes to who goes to another employer: *wechselt zu einem Autozulieferer*, *geht zur Stadt Köln*. */
import type { Chunk } from '../german/chunks.ts'
import type { Office } from '../holders.ts'

const TO = /^(?:zu|zum|zur|ins|in|nach|an)$/

/** What is an employer by itself; the place of one too. */
const isEmployer = (c: Chunk): boolean =>
  ['Agency', 'Ministry', 'Company', 'Association', 'Place', 'Council', 'Government'].some((t) => c.tags.has(t)) ||
  /(?:wirtschaft|wissenschaft|forschung|industrie|politik|ministerium|kanzlei|unternehmen|konzern|bank|behörde|kommission|beratung|hochschule|universität|verwaltung|agentur|versorger|ressort|firma|anbieter|hersteller|dienstleister|amt|kasse|verband)$/u.test(
    c.lower,
  )

/** *zu einem Autozulieferer*, *zur Messe*, *zu den Stadtwerken*: whoever changes there works for it, whatever it is. */
const isToSomebody = (chunks: readonly Chunk[], noun: number): boolean =>
  chunks
    .slice(Math.max(0, noun - 3), noun)
    .some(
      (b, i, all) =>
        /^zu[mr]$/.test(b.lower) || (b.lower === 'zu' && /^(?:eine[mr]|den)$/.test(all[i + 1]?.lower ?? '')),
    )

/** Where to, `undefined` where the clause does not say; `any` noun counts where it is clear that somebody goes. */
export function whereTo(chunks: readonly Chunk[], { any = false } = {}): Chunk | undefined {
  const changes = chunks.some((c) => c.verbs.some((v) => CHANGES.test(v.lemma)))
  const hires = chunks.some((c) => c.verbs.some((v) => v.lemma === 'anheuern'))
  const isTo = ({ lower }: Chunk) => TO.test(lower) || (hires && /^beim?$/.test(lower))
  return chunks.find(
    (c, i) =>
      (isEmployer(c) || (c.tags.has('Noun') && (any || (changes && isToSomebody(chunks, i))))) &&
      chunks.slice(Math.max(0, i - 3), i).some(isTo),
  )
}

/** Verbs that say by themselves that somebody works elsewhere from then on. */
export const CHANGES = /^(?:wechseln|zurückkehren|anheuern)$/

/** *wechselt ins Rathaus*, *kehrt in die Verwaltung zurück*: the house of an office, without its name. */
const HOUSE = /^(?:stadt|land|bund|kreis|landkreis|rathaus|kreishaus|haus|verwaltung|behörde|amt|anstalt)$/

/** Whether the office is one of where somebody goes to. */
export const isOfficeAt = ({ placeText, organisation, label }: Office, target: Chunk): boolean =>
  HOUSE.test(target.lower) || [placeText, organisation, label].some((text) => text?.includes(target.text))
