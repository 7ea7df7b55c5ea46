/** What form a body has from now on: *ist seit Juni eine Anstalt*, *besteht als GmbH fort*, *aus der GbR wird ein Zweckverband*. */

import type { Phrase } from '../../german/phrases.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../../rule.ts'
import { anyNameIn, type Participant, participantsOf, phrases, spokenOf } from '../bodies/participants.ts'
import { spokenSubject } from '../bodies/spoken.ts'
import { dateBefore } from '../dates.ts'
import { factOf, phrasesWith } from '../slots.ts'
import { anchorOf, hasOtherParticiple, isChangedByIt, plainPhrases } from '../voice.ts'
import { nameGiven } from './given-name.ts'
import { isLegalForm } from './legal-forms.ts'
import { isNamedAnew, renamedTo, withDate } from './renamed.ts'

/** What a body may have been, before it got a form of its own: *Aus dem Verein wird ein Zweckverband*. */
const FORMER_FORM = /^(?:vereins?|verbunde?s?|amte?s?|abteilung|regiebetriebe?s?)$/

/** *wird seit 1998 als Landesbetrieb geführt* */
const RUN_AS = /^(?:geworden|geführt|betrieben|organisiert|verfasst)$/

/** *Die IT-Warnow ist seit Juni eine Anstalt*, *aus dem ITZBund wird eine Anstalt*. */
function readIsNow(found: Found): Reading | Refusal {
  const { chunks } = found.clause
  if (anchorOf(found).lower === 'geworden' && chunks.some((c) => c.tags.has('Sein')))
    return refuse('read at its auxiliary')
  const isRun = phrases(found).some((p) => p.preposition === 'als' && isLegalForm(p))
  if (hasOtherParticiple(found, isRun ? RUN_AS : /^geworden$/) || governsInfinitive(found))
    return refuse('another verb')
  const goesOn = GOES_ON.test(anchorOf(found).lower) || isGoingOn(found)
  if (/^(?:war|blieb)$/.test(anchorOf(found).lower) && !goesOn) return refuse('what it was')
  // *besteht seit 40 Jahren als Zweckverband*: is there since then
  const isOfToday = chunks.some((c) => /^(?:heutigen|jetzigen|derzeitigen)$/.test(c.lower))
  if (goesOn && !isOfToday && !isGoingOn(found) && chunks.some((c) => c.tags.has('Since')))
    return refuse('there since then')
  if (goesOn && !isRun) return goesOnUnderName(found) ?? refuse('goes on, but in no other form')
  const form = [...phrases(found), ...barePredicates(found)].find(
    (p) =>
      (p.preposition ? /^(?:zu|als)$/.test(p.preposition) : !isSpokenOf(p)) &&
      !p.owner &&
      !isApposition(p) &&
      isLegalForm(p),
  )
  if (!form) return refuse('no legal form')
  if (isNamedAnew(found)) return refuse('form and name change together: a renaming')
  const becomes = found.sentence.headDate && chunks.some((c) => /^(?:wird|wurde|werden|wurden)$/.test(c.lower))
  if (
    !becomes &&
    !chunks.some((c) => c.mentions.date || c.lower === 'aus' || c.lower === 'sondern' || isChangedByIt(c.lower))
  )
    return refuse('no change: it has that form')
  const sources = phrasesWith(found, /^aus$/)
  const from = sources.filter((p) => !isLegalForm(p)).flatMap((p) => anyNameIn(p, found) ?? [])
  // *Aus der GbR wird ein Zweckverband*: whose form it was, the text said before
  if (from.length === 0 && sources.some((p) => isLegalForm(p) || p.heads.every((h) => FORMER_FORM.test(h.lower))))
    from.push(...[calledSo(sources, found) ?? spokenOf(found, anchorOf(found), 1000)].filter((b) => b !== undefined))
  const subject = plainPhrases(found)
    .filter((p) => p !== form)
    .flatMap((p) => participantsOf(p, found).concat(participantsOf(p, found).length ? [] : (anyNameIn(p, found) ?? [])))
  // *Seit 2006 sind wir kein Zweckverband mehr, sondern Anstalt*
  const us = chunks.find((c) => c.lower === 'wir')
  const body =
    from[0] ??
    subject.find((b) => !us || !isLegalForm(b.phrase)) ??
    (us ? spokenOf(found, us) : undefined) ??
    (sources.length === 0 ? spokenSubject(found) : undefined)
  if (!body) return refuse('no body that changes')
  // *ist seit Mai eine Anstalt mit dem Namen C*
  const relative = nameInRelative(found)
  if (relative) return renamedTo(relative, [body], found)
  const given = nameGiven(found)
  if (given) return from.length ? refuse('read with what it came of') : renamedTo(given, [body], found)
  return factOf('converted', body, found)
}

/** *Aus A ist 2005 eine Anstalt geworden, die sich B nennt*: what the form that it got is called. */
function nameInRelative(found: Found): Participant | undefined {
  const { clauses } = found.sentence
  const clause = clauses[clauses.indexOf(found.clause) + 1]
  const isNamed = clause?.chunks.some((c) => c.verbs.some((v) => /^(?:nennen|heißen|firmieren)$/.test(v.lemma)))
  if (clause?.kind !== 'relative' || !isNamed) return undefined
  const own = { ...found, clause }
  return phrases(own)
    .filter((p) => !p.heads.some((h) => h.tags.has('Antecedent')))
    .flatMap((p) => participantsOf(p, own))
    .findLast((b) => !b.reference)
}

/** *Ein neues Landesamt wird ab Januar die Aufgaben bündeln* */
function governsInfinitive({ clause: { chunks }, match }: Found): boolean {
  const last = chunks.findLast((c) => /\p{L}/u.test(c.text))
  return (
    chunks[match.start]?.tags.has('Werden') === true &&
    last?.tags.has('Infinitive') === true &&
    !/^(?:sein|werden)$/.test(last.lower)
  )
}

/** *1989 wurde die Datenzentrale Landesbetrieb*: a form that stands without an article, right behind the body. */
const barePredicates = (found: Found): Phrase[] =>
  phrases(found).flatMap((p) => {
    const [first, ...rest] = p.heads
    const [form] = rest
    const isOfBody = first?.mentions.body && !p.preposition && rest.length === 1
    return isOfBody && form ? [{ start: p.end - 1, end: p.end, heads: [form], group: p.group, denied: p.denied }] : []
  })

/** *aus dem damaligen Landesamt*, where the text has named the *Landesamt für Datenverarbeitung*; *aus dem Zweckverband* says but the form. */
const calledSo = (sources: readonly Phrase[], found: Found): Participant | undefined =>
  sources
    .filter((p) => p.heads.every((h) => /amte?s?$|zentr/.test(h.lower)))
    .flatMap((p) => participantsOf(p, found))
    .find((b) => b.reference && b.name.toLowerCase().startsWith(`${b.phrase.heads.at(-1)?.lower} `))

/** *Seit 2008 sind sie getrennt. Die Datenverarbeitung bestand unter dem Namen C fort*: with the date told before. */
function goesOnUnderName(found: Found): Reading | Refusal | undefined {
  const given = isGoingOn(found) ? nameGiven(found) : undefined
  return given && !given.reference ? withDate(renamedTo(given, [], found), dateBefore(found)) : undefined
}

/** *Der Zweckverband wird zur Anstalt*: the one spoken of. */
const isSpokenOf = ({ determiner = '', heads }: Phrase): boolean =>
  /^(?:der|die|das|dieser|diese|dieses)$/.test(determiner) || heads.some((h) => h.tags.has('Shared'))

/** *arbeitete unter dem Namen C fort*, *war unter der Bezeichnung C weiterhin tätig* */
const isGoingOn = ({ clause: { chunks } }: Found): boolean =>
  chunks.some((c) => /^(?:fort|weiter)$/.test(c.lower)) ||
  (chunks.some((c) => c.lower === 'weiterhin') && chunks.some((c) => c.lower === 'tätig'))

/** *besteht als GmbH fort* */
const GOES_ON = /^(?:besteht|bestand|existiert|existierte|lebt|lebte)$/

/** *die Muster-IT, ein Zweckverband*; what stands behind an aside (*bei gleichem Namen, eine Anstalt*) is none. */
const isApposition = ({ beside }: Phrase): boolean => beside !== undefined && !beside.preposition

/** How German says what form a body has from now on. */
export const forms: readonly Rule[] = [
  {
    id: 'agency/has-form-since',
    anchor:
      '(ist|sind|war|blieb|wird|wurde|werden|wurden|geworden|arbeitet|arbeitete|agiert|agierte|firmiert|firmierte|besteht|bestand|existiert|existierte|lebt|lebte)',
    needs: ['#LegalForm'],
    read: readIsNow,
    examples: [
      {
        text: 'Aus dem Landesbetrieb für Informationstechnik ist zum 1. Januar 2005 eine Anstalt des öffentlichen Rechts geworden, die sich IT-Zentrum Berlin nennt.',
        facts: [{ event: 'renamed', name: 'IT-Zentrum Berlin', date: '2005-01-01' }],
      },
      {
        text: '1989 wurde die HZD Landesbetrieb nach § 26 der Hessischen Landeshaushaltsordnung.',
        facts: [{ event: 'converted', name: 'HZD', date: '1989' }],
      },
      {
        text: 'Seit 1. Januar 2008 sind die Bereiche getrennt. Die Datenverarbeitung war unter der Bezeichnung Landesbetrieb IT Hessen weiterhin als IT-Dienstleister für das Land Hessen tätig.',
        facts: [{ event: 'renamed', name: 'Landesbetrieb IT Hessen', date: '2008-01-01' }],
      },
      {
        text: 'Das Landesamt für elektronische Datenverarbeitung (LED) zog 1985 um. Die Dienstleistungsbehörde für die Datenverarbeitung war zu groß. 1999 wurde aus dem damaligen Landesamt ein Betrieb und Landesbetrieb.',
        facts: [{ event: 'converted', name: 'Landesamt für elektronische Datenverarbeitung', date: '1999' }],
      },
      {
        text: 'Die Datenzentrale Pfalz wuchs. Seit dem 1. Juli 2006 ist sie eine Anstalt mit dem Namen IT-Zentrum Pfalz.',
        facts: [{ event: 'renamed', name: 'IT-Zentrum Pfalz', formerly: 'Datenzentrale Pfalz', date: '2006-07-01' }],
      },
      {
        text: 'Seit 1. Januar 2008 sind die Bereiche getrennt. Die Datenverarbeitung arbeitete unter dem Namen Landesbetrieb IT Hessen als IT-Dienstleister für das Land Hessen fort.',
        facts: [{ event: 'renamed', name: 'Landesbetrieb IT Hessen', date: '2008-01-01' }],
      },
      {
        text: 'Die Datenzentrale Pfalz, bislang ein Eigenbetrieb, besteht seit dem 1. Januar 2013 als Anstalt fort.',
        facts: [{ event: 'converted', name: 'Datenzentrale Pfalz', date: '2013-01-01' }],
      },
      {
        text: 'Seit Mai 2013 ist die Datenzentrale Pfalz kein Eigenbetrieb mehr, sondern wird als GmbH geführt.',
        facts: [{ event: 'converted', name: 'Datenzentrale Pfalz', date: '2013-05' }],
      },
      {
        text: 'Die Datenzentrale Pfalz rechnet für 40 Orte. 2006 wurde der Zweckverband zur Anstalt des öffentlichen Rechts.',
        facts: [{ event: 'converted', name: 'Datenzentrale Pfalz', date: '2006' }],
      },
      {
        text: '1972 wurde die Kommunale Datenzentrale Hellweg gegründet. 1984 wird aus der BGB-Gesellschaft ein Zweckverband.',
        facts: [{ event: 'converted', name: 'Kommunale Datenzentrale Hellweg', date: '1984' }],
      },
      {
        text: 'IT.Niedersachsen ist vom 1. Januar 2026 an eine Anstalt des öffentlichen Rechts.',
        facts: [{ event: 'converted', name: 'IT.Niedersachsen', date: '2026-01-01' }],
      },
      {
        text: 'Die Kommunale Datenzentrale Weser-Hunte wächst. Seit 2006 sind wir kein Zweckverband mehr, sondern Anstalt des öffentlichen Rechts.',
        facts: [{ event: 'converted', name: 'Kommunale Datenzentrale Weser-Hunte', date: '2006' }],
      },
      {
        text: 'Das Hessische Landesrechenzentrum baut um. In Kassel ist das städtische Rechenzentrum KasDat nicht länger Amt, sondern seit dem 1. Juli 2011 Eigenbetrieb.',
        facts: [{ event: 'converted', name: 'Rechenzentrum KasDat', date: '2011-07-01' }],
      },
      {
        text: 'Die Datenzentrale Pfalz ist alt. 1970 nahm sie den Betrieb auf, wurde 1986 zur Anstalt und wuchs.',
        facts: [{ event: 'converted', name: 'Datenzentrale Pfalz', date: '1986' }],
      },
      {
        text: 'Die Datenzentrale Weser wuchs. Die Datenzentrale Leine ging 2008 in ihr auf. Aus dem Zweckverband wurde 2015 eine Anstalt des öffentlichen Rechts.',
        facts: [{ event: 'converted', name: 'Datenzentrale Weser', date: '2015' }],
      },
      {
        text: 'Die Digitalagentur Hessen sitzt in Kassel. Seit 1998 wird sie als Landesbetrieb geführt.',
        facts: [{ event: 'converted', name: 'Digitalagentur Hessen', date: '1998' }],
      },
      {
        text: 'Gegründet wurde die Kommunale Datenzentrale Hellweg 1971. Seit 2006 ist sie ein Eigenbetrieb der Stadt.',
        facts: [{ event: 'converted', name: 'Kommunale Datenzentrale Hellweg', date: '2006' }],
      },
      {
        text: '1972 wurde die Kommunale Datenzentrale Hellweg gegründet. 1988 wurde aus dem Verein ein Zweckverband.',
        facts: [{ event: 'converted', name: 'Kommunale Datenzentrale Hellweg', date: '1988' }],
      },
      {
        text: '1972 wurde die Kommunale Datenzentrale Hellweg gegründet. 1994 wird aus der GbR ein Zweckverband.',
        facts: [{ event: 'converted', name: 'Kommunale Datenzentrale Hellweg', date: '1994' }],
      },
      {
        text: 'Der Eigenbetrieb IT-Warnow ist seit dem 1. Juni 2020 eine Anstalt des öffentlichen Rechts.',
        facts: [{ event: 'converted', date: '2020-06-01' }],
      },
      {
        text: 'Kein Eigenbetrieb mehr, sondern eine GmbH ist das Rechenzentrum Cottbus.',
        published: '2016-05-17',
        facts: [{ event: 'converted', name: 'Rechenzentrum Cottbus', date: '2016-05-17' }],
      },
      {
        text: 'Eine Anstalt wird aus dem ITZBund zum 1. Januar 2021.',
        facts: [{ event: 'converted', name: 'ITZBund', date: '2021-01-01' }],
      },
    ],
    counterexamples: [
      'Der Zweckverband IT Mitte besteht seit 40 Jahren als Zweckverband.',
      'Ein neues Landesamt wird vom 1. Januar 2016 an die IT-Aufgaben der Landesverwaltung bündeln.',
      'Die Digitalagentur Hessen war 2019 schon Landesbetrieb.',
      'Die Digitalagentur Hessen ist jung. Die Behörde nahm 2021 die Arbeit auf und wurde 2022 selbstständig durch Ausgliederung aus dem Digitalministerium.',
      'Dataport ist eine Anstalt des öffentlichen Rechts.',
      'Dataport ist seit 2004 Partner der Länder.',
      'Dataport besteht seit 2004 als Partner der Anstalt fort.',
      'Der Zweckverband Datenzentrale Pfalz ist seit 2004 Partner der Anstalt.',
    ],
  },
]
