import { latin } from '../../german/latin.ts'
import type { Phrase } from '../../german/phrases.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../../rule.ts'
import { anyNameIn, type Participant, participantsOf, phrases } from '../bodies/participants.ts'
import { PLURAL } from '../bodies/pronouns.ts'
import { dateBefore } from '../dates.ts'
import { phrasesWith } from '../slots.ts'
import { mergedInto } from '../united/absorbed.ts'
import { isAfterUnion, speaksOfBoth, twoBefore } from '../united/both.ts'
import { anchorOf, plainPhrases } from '../voice.ts'
import { bareNameAtEnd } from './bare-names.ts'
import {
  endOf,
  firstOfTwo,
  isSitedBefore,
  lastNameIn,
  laterName,
  ministryNamedBefore,
  namedInFront,
  nameInFrontOf,
  nameOfOurs,
  newlyCalled,
  noMore,
  readCalledBefore,
  readSoCalled,
} from './called-names.ts'
import { nameGiven } from './given-name.ts'
import { isTimed, renamedTo, spoken, withDate } from './renamed.ts'

const PRIVATE = latin`(?<!\p{L})privat(?:e|en|er|es)? (?:\p{L}+ ){0,2}(?:\p{L}+-)?(?:GmbH|AG|Firma|Unternehmen|Anbieter|Hersteller|Dienstleister)(?!\p{L})`

/** *Seit gestern heißt ITEOS Komm.ONE*: the first nominative is the body, the last its name. */
function readCalled(found: Found): Reading | Refusal {
  // *die private X GmbH wurde umbenannt. Das Unternehmen heißt …*
  if (
    /^(?:Das Unternehmen|Die Firma|Die Gesellschaft) /.test(found.sentence.text) &&
    PRIVATE.test(found.document.textBefore(found.sentence.offset, 160))
  )
    return refuse('a private company')
  const isNaming = anchorOf(found).verbs.some((v) => v.lemma === 'nennen')
  if (isNaming && !found.clause.chunks.some((c) => c.lower === 'sich')) return refuse('names somebody else')
  const follows =
    anchorOf(found).verbs.some((v) => v.lemma === 'firmieren') && found.clause.chunks.some((c) => c.tags.has('Shared'))
  const so = readSoCalled(found)
  if (so) return so
  const earlierName = readCalledBefore(found)
  if (earlierName) return earlierName
  const announced = newlyCalled(found)
  if (announced) return announced
  if (!isTimed(found) && !follows && !isAfterUnion(found) && !AFTER_FUSION.test(found.sentence.text))
    return refuse('no change: it is always called so')
  const verbAt = verbOrSubject(found)
  const appears = anchorOf(found).verbs.find((v) => ACTS.test(v.lemma))?.lemma
  const actsAs = appears === 'auftreten' && phrasesWith(found, /^als$/).length > 0
  // *die seit 2008 unter der Marke X auftreten*: several that stay what they are
  const isBrand =
    found.clause.chunks.some((c) => c.lower === 'auftreten' || c.lower === 'traten') &&
    found.clause.chunks.some((c) => /^(?:dach)?marke$/.test(c.lower))
  if (isBrand) return refuse('a brand of several')
  if (appears && !actsAs && !nameGiven(found)) return refuse('appears, but not under a name')
  if (appears === 'starten' && !isNewUnion(plainPhrases(found), found)) return refuse('starts, and is no union')
  const named = phrases(found).filter(
    (p) =>
      !p.owner && !p.denied && p.start > verbAt && (/^(?:als|unter)$/.test(p.preposition ?? '') || isSitedBefore(p)),
  )
  const plain = plainPhrases(found).filter((p) => !p.heads.every((h) => h.mentions.date))
  const names = [...named, ...plain.filter((p) => p.start > verbAt).reverse()]
    .map((p) => ({ p, body: lastNameIn(p, found) }))
    .filter((n) => n.body && !n.body.reference)
  const inFront = named.length === 0 ? namedInFront(found) : undefined
  if (inFront) {
    const old = plain.filter((p) => p.start > verbAt).flatMap((p) => anyNameIn(p, found) ?? [])
    const several = old.filter((b) => !PLURAL.test(b.name.toLowerCase()))
    if (several.length > 1) return mergedInto(inFront, several, found)
    return renamedTo(inFront, old.length ? old.slice(0, 1) : spoken(found), found)
  }
  const later = laterName(named, found)
  if (later)
    return withDate(
      renamedTo(
        later,
        named.slice(0, 1).flatMap((p) => lastNameIn(p, found) ?? []),
        found,
      ),
      endOf(found),
    )
  const both = names[0]?.body && bothBefore(found)
  if (both && names[0]?.body) return mergedInto(names[0].body, both, found)
  const bare = bareNameAtEnd(found)
  const next =
    names[0] ??
    nameInFrontOf(plain, verbAt, found) ??
    nameOfOurs(plain, verbAt, found) ??
    (bare && { p: bare.phrase, body: bare })
  if (!next?.body) return refuse('the name is not said')
  const old = plain
    .filter((p) => p !== next.p || p.heads.length > 1)
    .flatMap((p) =>
      p === next.p
        ? firstOfTwo(p, found)
        : participantsOf(p, found).length
          ? participantsOf(p, found)
          : (anyNameIn(p, found) ?? []),
    )
    .filter((b) => b.name !== next.body?.name)
  // *Seit Mai firmieren A und B gemeinsam als C*
  const together = found.clause.chunks.some((c) => /^(?:gemeinsam|zusammen|vereint)$/.test(c.lower))
  if (together && names[0] && old.length === 2 && old.every((b) => !b.reference))
    return mergedInto(next.body, old, found)
  const until = found.clause.chunks.find((c) => c.tags.has('Until'))
  const before = old[0] ?? noMore(found) ?? spoken(found)[0] ?? ministryNamedBefore(next.body, found)
  const earlier = before && names[0] === undefined && isAlias(before, next.body) ? undefined : before
  if (names[0] && old.every((b) => b.reference) && isNewUnion(plain, found))
    return unionCalled(names[0].body as Participant, found)
  const described = plain.some((p) => p !== next.p && p.heads.some((h) => DESCRIBED.test(h.lower)))
  const isOurs = found.clause.chunks.some((c) => c.lower === 'wir')
  const isFormerName = until !== undefined && /^hie(?:ß|ss)/.test(anchorOf(found).lower)
  if (!earlier && isFormerName) return refuse('whose former name it is is not said')
  if (!earlier && names[0] && !((described || isOurs) && next.body.digital))
    return refuse('who is called so is not said')
  if (!earlier) return renamedTo(next.body, [], found)
  if (isFormerName) return withDate(renamedTo(earlier, [next.body], found), endOf(found))
  return renamedTo(next.body, [earlier], found)
}

/** Where the subject ends: at the verb, or before the name in *dass A seit Mai B heißt*. */
function verbOrSubject(found: Found): number {
  const { clause, match } = found
  const plain = plainPhrases(found).filter((p) => !p.heads.every((h) => h.mentions.date))
  const [subject] = plain
  const isVerbLast = clause.kind === 'subordinate' && plain.length > 1 && plain.every((p) => p.end <= match.start)
  return isVerbLast && subject ? subject.end - 1 : match.start
}

/** These tell of a name only with *unter dem Namen*, or one of them with *als*. */
const ACTS = /^(?:auftreten|arbeiten|weiterarbeiten|agieren|starten)$/

const AFTER_FUSION = latin`(?<!\p{L})[Nn]ach (?:der Fusion|dem Zusammenschluss|der Zusammenlegung)(?!\p{L})`

/** *… haben sich zusammengeschlossen. Das neue Unternehmen nennt sich C*. */
export function isNewUnion(plain: readonly Phrase[], found: Found): boolean {
  const { chunks } = found.clause
  const isNew = plain.some((p) =>
    chunks.slice(p.start, p.end).some((c) => /^(?:neue|gemeinsame|fusionierte)[ns]?$/.test(c.lower)),
  )
  const isUnited = isAfterUnion(found) || AFTER_FUSION.test(found.sentence.text)
  return (isNew || (plain.length <= 1 && speaksOfBoth(found))) && isUnited
}

export function unionCalled(name: Participant, found: Found): Reading | Refusal {
  return mergedInto(name, twoBefore(found) ?? [], found, dateBefore(found))
}

/** *Der kommunale IT-Dienstleister im Südwesten heißt jetzt C*: who it was, is not said by name. */
const DESCRIBED = /^(?:it-|edv-)?(?:dienstleister|rechenzentrum|tochter|tochtergesellschaft|systemhaus|verbund)$/

/** The body under the same name or its short form. */
const isAlias = (a: Participant, b: Participant) =>
  a.name === b.name || (a.acronym !== undefined && a.acronym === b.acronym)

/** *A und B sind Geschichte: Seit Mai firmieren sie gemeinsam als C*. */
function bothBefore({ clause, sentence, ...rest }: Found): Participant[] | undefined {
  const { chunks } = clause
  if (
    !chunks.some((c) => /^(?:sie|beide)$/.test(c.lower)) ||
    !chunks.some((c) => /^(?:gemeinsam|zusammen|beide)$/.test(c.lower))
  )
    return undefined
  const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1]
  const found = before && { ...rest, clause: before, sentence }
  const bodies = found ? phrases(found).flatMap((p) => participantsOf(p, found)) : []
  return bodies.length === 2 ? bodies : undefined
}

/** How German says what a body is called from now on. */
export const called: readonly Rule[] = [
  {
    id: 'agency/called',
    anchor: '#Bear',
    read: readCalled,
    examples: [
      {
        text: 'Die Pressestelle teilte mit, dass die Datenzentrale Nord seit Mai 2019 Digitalagentur Hessen heißt.',
        facts: [{ event: 'renamed', name: 'Digitalagentur Hessen', formerly: 'Datenzentrale Nord', date: '2019-05' }],
      },
      {
        text: 'Digitalagentur Hessen heißt die frühere Datenzentrale Nord seit dem 1. Mai 2019.',
        facts: [
          { event: 'renamed', name: 'Digitalagentur Hessen', formerly: 'Datenzentrale Nord', date: '2019-05-01' },
        ],
      },
      {
        text: 'Die Kommunale Datenzentrale Saar (KDZ Saar) wurde 1971 gegründet. Seit 2002 heißt das Haus saarkom.',
        facts: [{ event: 'renamed', name: 'saarkom', formerly: 'Kommunale Datenzentrale Saar', date: '2002' }],
      },
      {
        text: 'Die Datenzentrale Nord heißt seit 2002 Nordwerk.',
        facts: [{ event: 'renamed', name: 'Nordwerk', formerly: 'Datenzentrale Nord', date: '2002' }],
      },
      {
        text: 'Seit dem 1. Januar 2022 firmieren die Kommunale Rechenzentrale Oberfranken (KRO) und das ITDZ gemeinsam als „Franken.IT“.',
        facts: [{ event: 'merged', name: 'Franken.IT', date: '2022-01-01' }],
      },
      {
        text: 'Die KDVZ Sauerland legt 1997 ihren Namen ab und firmiert fortan als Sauerland-Daten.',
        facts: [{ event: 'renamed', name: 'Sauerland-Daten', date: '1997' }],
      },
      {
        text: 'Die Datenzentrale Nord und die Datenzentrale Süd sind Geschichte: Seit dem 1. Mai 2018 firmieren sie gemeinsam als „IT-Verbund Mitte“.',
        facts: [
          {
            event: 'merged',
            name: 'IT-Verbund Mitte',
            formerly: ['Datenzentrale Nord', 'Datenzentrale Süd'],
            date: '2018-05-01',
          },
        ],
      },
      {
        text: 'Neu zugeschnitten ist das Innenministerium in Kiel: Es heißt jetzt Ministerium für Inneres und Digitalisierung.',
        published: '2022-06-29',
        facts: [{ event: 'renamed', name: 'Ministerium für Inneres und Digitalisierung', date: '2022-06-29' }],
      },
      {
        text: 'Die Datenzentrale Nord und die Datenzentrale Süd haben sich zum 1. Januar 2008 zusammengeschlossen. Das neue Unternehmen nennt sich „IT-Verbund Mitte“.',
        facts: [{ event: 'merged', name: 'IT-Verbund Mitte', date: '2008-01-01' }],
      },
      {
        text: 'Der IT-Verbund Spreewald wächst. Beschlossen ist, dass wir mit Beginn des Jahres 2025 „Spreewald.Digital“ heißen.',
        published: '2024-06-01',
        facts: [{ event: 'renamed', name: 'Spreewald.Digital', date: '2025-01' }],
      },
      {
        text: '„Wir heißen seit dem 1. Mai 2021 Digitalagentur Hessen“, sagt Anna Muster.',
        facts: [{ event: 'renamed', name: 'Digitalagentur Hessen', date: '2021-05-01' }],
      },
      {
        text: 'Der Zweckverband IT Mitte trägt seinen Namen seit 2015; davor hieß er Datenzentrale Nord.',
        facts: [{ event: 'renamed', name: 'Zweckverband IT Mitte', formerly: 'Datenzentrale Nord', date: '2015' }],
      },
      {
        text: 'Namenswechsel: Seit dem 1. Mai 2021 heißt die Behörde nicht mehr Landesrechenzentrum Hessen, sondern Digitalagentur Hessen.',
        facts: [{ event: 'renamed', name: 'Digitalagentur Hessen', formerly: 'Landesrechenzentrum Hessen' }],
      },
      {
        text: 'Unter dem Namen Digitalagentur Hessen arbeitet das Landesrechenzentrum Hessen seit dem 1. Mai 2021.',
        facts: [{ event: 'renamed', name: 'Digitalagentur Hessen', formerly: 'Landesrechenzentrum Hessen' }],
      },
      {
        text: 'Minister Jan Muster leitet das Ministerium für Energie und Digitalisierung. So heißt sein Haus erst seit Mai 2016; vorher war es das Ministerium für Energie.',
        facts: [{ event: 'renamed', name: 'Ministerium für Energie und Digitalisierung', date: '2016-05' }],
      },
      {
        text: 'Die KDVZ Emscher-Lippe wurde 1971 gegründet. Seit 2015 heißt die Anstalt Emscher-IT.',
        facts: [{ event: 'renamed', name: 'Emscher-IT', formerly: 'KDVZ Emscher-Lippe', date: '2015' }],
      },
      {
        text: 'Seit dem 1. Juli 2020 nennt sich der kommunale IT-Dienstleister im Südwesten Komm.ONE.',
        facts: [{ event: 'renamed', name: 'Komm.ONE', date: '2020-07-01' }],
      },
      {
        text: 'Seit dem 1. Juli 2020 heißt ITEOS, der IT-Dienstleister der Kommunen in Baden-Württemberg, Komm.ONE.',
        facts: [{ event: 'renamed', name: 'Komm.ONE', formerly: 'ITEOS', jurisdiction: 'DE-BW', date: '2020-07-01' }],
      },
      {
        text: 'Der Landesbetrieb IT Hessen firmiert seit 2019 als Digitalagentur Hessen.',
        facts: [{ event: 'renamed', name: 'Digitalagentur Hessen', formerly: 'Landesbetrieb IT Hessen', date: '2019' }],
      },
      {
        text: 'Der Landesbetrieb Daten und Information (LDI) sitzt in Mainz. Das Haus kannte er unter anderem Namen: LDI heißt es seit 2003.',
        facts: [{ event: 'renamed', name: 'Landesbetrieb Daten und Information', date: '2003' }],
      },
      {
        text: 'Bis 2016 firmierte der Betrieb als Landesrechenzentrum Hessen, seither als Digitalagentur Hessen.',
        facts: [
          { event: 'renamed', name: 'Digitalagentur Hessen', formerly: 'Landesrechenzentrum Hessen', date: '2016' },
        ],
      },
      {
        text: 'Die Datenzentrale Nord tritt ab sofort als „Digitalservice Küste“ auf.',
        published: '2016-05-20',
        facts: [{ event: 'renamed', name: 'Digitalservice Küste', formerly: 'Datenzentrale Nord', date: '2016-05-20' }],
      },
      {
        text: 'ITEOS ist neu aufgestellt. Seit dem 1. Juli 2020 nennt sich der kommunale IT-Dienstleister Komm.ONE.',
        facts: [{ event: 'renamed', name: 'Komm.ONE', formerly: 'ITEOS', date: '2020-07-01' }],
      },
    ],
    counterexamples: [
      'Die KISA ist ein Zweckverband. Ihr Lieferant, die private Muster GmbH, wurde umbenannt. Das Unternehmen heißt seit Februar 2015 Beispiel GmbH.',
      'Die Datenzentralen Nord und Süd, die seit 2008 unter der Marke nordIT auftreten, haben zehn Kunden.',
      'Der Fahrer der Datenzentrale Nord heißt seit 2002 Nordmann.',
      'Das Problem der Datenzentrale Nord heißt seit 2002 Europa.',
      'In der Datenzentrale Nord heißt es seit 2002 Sparen.',
      'Der IT-Dienstleister der Kommunen heißt Komm.ONE.',
      'Die Digitalagentur Hessen arbeitet seit 2021 mit dem Landesrechenzentrum Hessen.',
      'Das Portal der Digitalagentur Hessen ist bekannt. So heißt die Seite seit 2019; vorher war es das Bürgernetz.',
      'Wir heißen seit 2021 jeden bei der Digitalagentur Hessen willkommen.',
      'Der Zweckverband IT Mitte hat seit 2015 ein Portal; davor hieß es Amt24.',
      'Die Digitalagentur Hessen tritt seit 2021 als Veranstalterin auf.',
      'Seit Mai nennt die Ministerin Dataport einen starken Partner.',
      'Die neue Chefin der Digitalagentur Hessen heißt seit gestern Anna Muster.',
    ],
  },
]
