/** The nouns and adjectives that plans are named with. */

import { latin } from '../latin.ts'
import type { Gender } from '../nominative.ts'

/**
 * Head nouns of plans and the words that make their subject digital. Source: facts.md and the titles that German
 * administrations give their plans. Laws, projects, contracts and programmes of funding or parties are out.
 */
export interface PlanHead {
  readonly gender: Gender
  /** The bare noun (`Strategie`): alone it only points back at a plan named elsewhere. */
  readonly bare: boolean
  readonly plural: boolean
}

const HEAD_OF_PLAN = latin`^(?<prefix>.*?)-?(?<noun>strategie|agenda|masterplan(?:s|es)?|aktionsplan(?:s|es)?|handlungsplan(?:s|es)?|umsetzungsplan(?:s|es)?|maßnahmenplan(?:s|es)?|fahrplan(?:s|es)?|rahmenplan(?:s|es)?|entwicklungsplan(?:s|es)?|stufenplan(?:s|es)?|leitplan(?:s|es)?|perspektivplan(?:s|es)?|(?<=breitband|glasfaser|mobilfunk|gigabit|netz|digital)ausbauplan(?:s|es)?|(?<=it-|iuk-|ikt-|edv-|digital|digitalisierungs-?|e-?government-|ki-|daten|cloud-|ozg-|open-data-|open-government-|smart-city-|(?:it-|cyber|informations)sicherheits-?|zukunfts|gesamt|moderni\p{L}{1,20}|strategie|punkte-)plan(?:s|es)?|programm(?:s|es)?|konzept(?:s|es)?|konzeption|leitlinien?|leitsätzen?|roadmap|pakt(?:s|es)?|leitbild(?:s|es)?|zielbild(?:s|es)?|handlungsrahmens?|charta|(?:strategie|eckpunkte)papiers?|(?:weiß|grün)buch(?:s|es)?|rahmenwerks?|(?:strategie|orientierungs)rahmens?|(?<=cloud-|it-|ki-|data-|open-source-|open-data-|security-|cyber-)policy|(?<=digital|digitalisierungs-?|modernisierungs|e-?government-|ki-|it-)offensive)$`

const DOTTED = latin`(?<=\p{Ll}{4})\.(?!(?:de|com|org|net|eu|info|gov)$)\p{Ll}{2,}$`

const FEMININE = /^(?:strategie|agenda|konzeption|leitlinien?|leitsätzen?|roadmap|charta|offensive|policy)$/
const NEUTER =
  /^(?:programm|konzept(?!ion)|leitbild|zielbild|(?:strategie|eckpunkte)papier|weißbuch|grünbuch|rahmenwerk)/

// Compounds that end like a plan and are none: funding, party and television programmes, school funding, concepts of operation.
const NOT_PLANS =
  /^(?:förder|wahl|grundsatz|konjunktur|computer|software|antiviren|fernseh|tv-|rahmen-?förder|landesförder|bundesförder|begleit|ferien|kultur|bühnen|stipendien|austausch|hilfs|sofort-?hilfe|hygiene|betreiber|nutzungs|raum|bebauungs|haushalts|bildungs|lehr|spiel|spielzeit|theater|zeit|termin|sitzungs|partei|kinder|schulungs|fortbildungs|qualifizierungs|trainee|mentoring|rahmenpro|wirtschafts|parlaments|forschungs|einer-für-alle-roll-out-|roll-out-)(?:programm|konzept|plan|agenda|pakt)|^digitalpakt$|^stundenplan|^solidarpakt|^stabilitätspakt|^klimapakt/u

/** Reads one word as the head of a plan's name; undefined for other words and for plurals (*Strategien*), Leitlinien and Leitsätze aside. */
export function planHeadOf(word: string): PlanHead | undefined {
  // *Digitalstrategie.NRW*
  const lower = word.toLowerCase().replace(DOTTED, '')
  const groups = HEAD_OF_PLAN.exec(lower)?.groups
  const noun = groups?.noun
  if (!noun || NOT_PLANS.test(lower)) return undefined
  return {
    gender: FEMININE.test(noun) ? 'f' : NEUTER.test(noun) ? 'n' : 'm',
    bare:
      !groups.prefix ||
      /^(?:gesamt|gesamt-|strategie|landes|dach|teil|grob|fein|rahmen|umsetzungs|aktions|maßnahmen)$/.test(
        groups.prefix,
      ),
    plural: /^leit(?:linien|sätzen?)$/.test(noun),
  }
}

/** Lower-case adjectives that belong to a plan's name; others (*neue*, *sächsische*) don't. */
export const TITLE_ADJECTIVE =
  /^(?:digital|national|föderal|regional|kommunal|strategisch|integriert|ressortübergreifend|landesweit|bundesweit|ganzheitlich|interkommunal|übergreifend|europäisch)(?:e|en|er|es|em)$/u

/** Of these, the ones that only describe what has a subject of its own. */
export const DESCRIBING = /^(?:integriert|ressortübergreifend|ganzheitlich|übergreifend)(?:e|en|er|es|em)$/u

/** Capital words that open a headline before a plan's name and are no part of it. */
export const HEADLINE_MODIFIER =
  /^(?:Neu|Erst|Eigen|Aktuell|Fortgeschrieben|Überarbeitet|Bisherig|Künftig|Zweit|Dritt|Weiter|Gemeinsam|Zuständig|Kostenlos|Öffentlich)(?:e|en|er|es|em)$/u

/** Heads that take any name right behind them; *Strategie*, *Konzept*, *Programm* are too common for that. */
export const NAMED_HEAD =
  /(?:plan|pakt|roadmap|leitbild|charta|rahmenwerk|(?:weiß|grün)buch|eckpunktepapier)(?:s|es)?$/u
