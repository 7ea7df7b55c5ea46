import { describe, expect, it } from 'vitest'
import { measureCount } from '../extractors/measure-count/index.ts'

const NOUNS =
  'Meilensteine Aktionen Pilotierungen Teilinitiativen Umsetzungspakete Maßnahmenbündel Formularassistenten Amtsgänge Fachportale Servicepakete Basisanwendungen ' +
  'Lebenslagen Geschäftslagen Themengebiete Prioritäten Leitplanken Leitsätze Leitideen Bausteine Pfeiler Dimensionen Themenkomplexe Themenblöcke Themencluster Arbeitsstränge ' +
  'Ordnungsämter Vergabestellen Zulassungsstellen Meldestellen Landgerichte Trägerländer Märkte Jobcenter Handwerkskammern Polizeipräsidien Landesdirektionen Familienkassen ' +
  'Justizvollzugsanstalten Staatsanwaltschaften Stadtstaaten Verwaltungsgemeinschaften Gebietskörperschaften Kommunalverbände Arbeitsagenturen Bürgerbüros Verwaltungseinheiten Landesbetriebe'

describe('a figure in the middle of a sentence triggers by its noun alone', () => {
  const triggers = measureCount.triggers.map((each) => new RegExp(each, 'iu'))
  it.each(NOUNS.split(' '))('%s', (noun) => {
    const sentence = `Die Stadt nennt zwölf ${noun} und andere.`
    expect(triggers.some((trigger) => trigger.test(sentence))).toBe(true)
  })
})
