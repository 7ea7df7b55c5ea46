import { latin } from '../german/latin.ts'
import type { Phrase } from '../german/phrases.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../rule.ts'
import { nameGiven } from './given-name.ts'
import { isLegalForm } from './legal-forms.ts'
import { anyNameIn, type Participant, participantsOf, phrases, spokenOf } from './participants.ts'
import { factOf, phrasesWith } from './slots.ts'
import { spokenSubject } from './spoken.ts'
import { anchorOf, hasOtherParticiple, NOW, patients, plainPhrases, voiceOf } from './voice.ts'

/** *wandelte A in einen Landesbetrieb um und gab ihm den heutigen Namen* */
const NAMED_ANEW = latin`(?<!\p{L})(?:gab|erhielt|bekam)(?!\p{L})[^.;\n]{0,30} heutigen Namen(?!\p{L})`

function readConverted(found: Found): Reading | Refusal {
  const voice = voiceOf(found)
  if (voice === 'noun' || voice === 'infinitive' || voice === 'attribute') return refuse('no verb of the clause')
  const isRearranged = anchorOf(found).verbs.some((v) => v.lemma === 'umstellen')
  const into = phrasesWith(found, isRearranged ? /^auf$/ : /^(?:in|zu)$/)
  // *in die Rechtsform eines Landesbetriebs überführt*
  const form = into.find((p) => isLegalForm(p) || phrases(found).some((o) => o.owner === p && isLegalForm(o)))
  if (!form) return refuse('into what form is not said')
  if (NAMED_ANEW.test(found.sentence.text)) return refuse('form and name change together: a renaming')
  const body =
    ofItself(found) ??
    patients(found).find((b) => b.phrase !== form) ??
    spokenSubject(found) ??
    spokenOf(found, anchorOf(found), 200)
  return body ? factOf('converted', body, found) : refuse('no body that changes')
}

/** What a body may have been, before it got a form of its own: *Aus dem Verein wird ein Zweckverband*. */
const FORMER_FORM = /^(?:vereins?|verbunde?s?|amte?s?|abteilung|regiebetriebe?s?)$/

/** *wird seit 1998 als Landesbetrieb geführt* */
const RUN_AS = /^(?:geworden|geführt|betrieben|organisiert|verfasst)$/

/** *Vom Amt zum Landesbetrieb wandelte sich die HZD*. */
const ofItself = (found: Found): Participant | undefined =>
  found.clause.chunks.some((c) => c.lower === 'sich')
    ? plainPhrases(found)
        .flatMap((p) => participantsOf(p, found))
        .find((b) => !b.unfit)
    : undefined

/** *Die IT-Warnow ist seit Juni eine Anstalt*, *aus dem ITZBund wird eine Anstalt*. */
function readIsNow(found: Found): Reading | Refusal {
  const { chunks } = found.clause
  const isRun = phrases(found).some((p) => p.preposition === 'als' && isLegalForm(p))
  if (hasOtherParticiple(found, isRun ? RUN_AS : /^geworden$/)) return refuse('another verb')
  const form = phrases(found).find(
    (p) => (!p.preposition || /^(?:zu|als)$/.test(p.preposition)) && !p.owner && !isApposition(p) && isLegalForm(p),
  )
  if (!form) return refuse('no legal form')
  const becomes = found.sentence.headDate && chunks.some((c) => /^(?:wird|wurde|werden|wurden)$/.test(c.lower))
  if (
    !becomes &&
    !chunks.some((c) => c.mentions.date || c.lower === 'aus' || c.lower === 'sondern' || NOW.test(c.lower))
  )
    return refuse('no change: it has that form')
  const given = nameGiven(found)
  if (given) return refuse('read as a new name')
  const sources = phrasesWith(found, /^aus$/)
  const from = sources.filter((p) => !isLegalForm(p)).flatMap((p) => anyNameIn(p, found) ?? [])
  // *Aus der GbR wird ein Zweckverband*: whose form it was, the text said before
  if (from.length === 0 && sources.some((p) => isLegalForm(p) || p.heads.every((h) => FORMER_FORM.test(h.lower))))
    from.push(...[spokenOf(found, anchorOf(found), 1000)].filter((b) => b !== undefined))
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
  return body ? factOf('converted', body, found) : refuse('no body that changes')
}

/** *die Muster-IT, ein Zweckverband*; what stands behind an aside (*bei gleichem Namen, eine Anstalt*) is none. */
const isApposition = ({ beside }: Phrase): boolean => beside !== undefined && !beside.preposition

/** *Das RRZ wechselt die Rechtsform*: the forms stand elsewhere, or nowhere. */
function readFormChanges(found: Found): Reading | readonly Reading[] | Refusal {
  const noun = phrases(found).find((p) => p.heads.some((h) => FORM_NOUN.test(h.lower)))
  if (!noun || (noun.preposition && noun.preposition !== 'mit')) return refuse('no legal form that changes')
  const verb = found.clause.chunks.some((c) => CHANGES.test(c.lower))
  const isNew = found.clause.chunks.some((c) => /^(?:neue[nrs]?|andere[nrs]?)$/.test(c.lower))
  // *erhält die Rechtsform eines Zweckverbands*
  const gets =
    found.clause.chunks.some((c) => GETS.test(c.lower)) &&
    phrases(found).some((p) => p.owner === noun && isLegalForm(p))
  if (!verb && !isNew && !gets) return refuse('no change: it has that form')
  const bodies = plainPhrases(found)
    .filter((p) => p !== noun)
    .flatMap((p) => participantsOf(p, found))
  const owners = phrases(found)
    .filter((p) => p.owner === noun && !isLegalForm(p))
    .flatMap((p) => participantsOf(p, found))
  const spoken = bodies.length || owners.length ? undefined : spokenSubject(found)
  const body = owners[0] ?? bodies[0] ?? spoken
  return body ? factOf('converted', body, found) : refuse('no body that changes')
}

const FORM_NOUN =
  /^(?:rechtsform|rechtskleid|rechtsgewand|rechtsstatus|rechtsstellung|status|organisationsform|betriebsform)s?$/
const GETS = /^(?:trägt|trug|erhält|erhielt|erhalten|bekommt|bekam|bekommen|erwirbt|erwarb|erlangt|erlangte)$/
const CHANGES =
  /^(?:wechselt|wechselte|wechselten|gewechselt|ändert|änderte|geändert|verändert|tauscht|tauschte|getauscht)$/

/** *…, ab 2003 Landesbetriebe*: a form set beside a date in a chronicle. */
function readFormSince(found: Found): Reading | Refusal {
  const form = found.group('form')
  if (!form || !isLegalForm({ start: 0, end: 0, heads: [form], group: 0, denied: false }))
    return refuse('no legal form')
  const before = phrases(found).filter((p) => p.end <= found.match.start)
  // *Seit 1.1.1990 Eigenbetrieb nach dem Gesetz*: alone in the history of a body
  const opens = found.clause.chunks[0] === found.group('since') && found.group('since')?.tags.has('Date')
  const body =
    before.flatMap((p) => participantsOf(p, found)).find((b) => !b.unfit) ??
    (opens && before.length === 0 ? spokenOf(found, form, 500) : undefined)
  if (!body) return refuse('no body that changes')
  const date = found.group('since')?.mentions.date
  if (!date?.value) return refuse('no date')
  const reading = factOf('converted', body, found)
  return 'refused' in reading
    ? reading
    : { ...reading, date: { value: date.value, precision: date.precision, basis: 'stated' } }
}

/** How German says that a body changed its legal form. */
export const converted: readonly Rule[] = [
  {
    id: 'agency/converted',
    anchor: '#Convert',
    read: readConverted,
    examples: [
      {
        text: '1970 gegründet und 1986 in einen Zweckverband umgewandelt, ging die Datenzentrale Pfalz 2004 im Rechenzentrum Südwest auf.',
        facts: [{ event: 'converted', name: 'Datenzentrale Pfalz', date: '1986' }],
      },
      {
        text: 'Seit 1970 ein Zweckverband, wurde die Datenzentrale Pfalz 2004 in eine Anstalt umgewandelt.',
        facts: [{ event: 'converted', name: 'Datenzentrale Pfalz', date: '2004' }],
      },
      {
        text: 'Vom Amt zum Landesbetrieb wandelte sich die Digitalagentur Hessen im Jahr 1998.',
        facts: [{ event: 'converted', name: 'Digitalagentur Hessen', date: '1998' }],
      },
      {
        text: 'Die Digitalagentur Hessen gibt es schon lange. Zum 1. Januar 2003 stellte das Land sie auf einen Landesbetrieb um.',
        facts: [{ event: 'converted', name: 'Digitalagentur Hessen', date: '2003-01-01' }],
      },
      {
        text: 'Zum 1. Januar 2021 wurde das ITZBund in eine Anstalt des öffentlichen Rechts umgewandelt.',
        facts: [{ event: 'converted', name: 'ITZBund', jurisdiction: 'DE', date: '2021-01-01' }],
      },
      {
        text: 'Die Stadt überführte den Eigenbetrieb Muster-IT 2009 in eine GmbH.',
        facts: [{ event: 'converted', name: 'Eigenbetrieb Muster-IT', date: '2009' }],
      },
    ],
    counterexamples: [
      'Das ITZBund soll in eine Anstalt umgewandelt werden.',
      'Das ITZBund hat 2021 Daten in ein neues Format umgewandelt.',
    ],
  },
  {
    id: 'agency/has-form-since',
    anchor: '(ist|sind|wird|wurde|werden|wurden|geworden|arbeitet|arbeitete|agiert|agierte|firmiert|firmierte)',
    needs: ['#LegalForm'],
    read: readIsNow,
    examples: [
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
      'Dataport ist eine Anstalt des öffentlichen Rechts.',
      'Dataport ist seit 2004 Partner der Länder.',
    ],
  },
  {
    id: 'agency/changes-form',
    anchor: '(rechtsform|rechtskleid|rechtsgewand|rechtsstatus|rechtsstellung|status|organisationsform|betriebsform)',
    with: [
      '(wechselt|wechselte|wechselten|gewechselt|ändert|änderte|geändert|tauscht|tauschte|getauscht|trägt|trug|erhält|erhielt|erhalten|bekommt|bekam|bekommen|hat)',
    ],
    read: readFormChanges,
    examples: [
      {
        text: 'Seit Mai 2014 trägt die Datenzentrale Nord ein neues Rechtskleid.',
        facts: [{ event: 'converted', name: 'Datenzentrale Nord', date: '2014-05' }],
      },
      {
        text: 'Zum 1. Januar 2003 erhält das Rechenzentrum Westsachsen die Rechtsform eines Zweckverbands.',
        facts: [{ event: 'converted', name: 'Rechenzentrum Westsachsen', date: '2003-01-01' }],
      },
      {
        text: 'Das Rechenzentrum Emden (RZE) wechselte 2004 die Rechtsform, der Name blieb.',
        facts: [{ event: 'converted', name: 'Rechenzentrum Emden', date: '2004' }],
      },
      {
        text: 'Die Datenzentrale Nord hat zum 1. Januar 2009 eine neue Rechtsform erhalten.',
        facts: [{ event: 'converted', name: 'Datenzentrale Nord', date: '2009-01-01' }],
      },
    ],
    counterexamples: [
      'Die Digitalagentur Hessen hat die Rechtsform einer GmbH.',
      'Die Digitalagentur Hessen berät Betriebe, die 2021 die Rechtsform gewechselt haben.',
      'Die Digitalagentur Hessen soll 2026 die Rechtsform wechseln.',
    ],
  },
  {
    id: 'agency/form-in-chronicle',
    anchor: '[<since>(#From|#Since|#Date)] [<form>(#Body|landesbetrieb|landesbetriebe|eigenbetrieb|anstalt|gmbh|aör)]',
    needs: ['#LegalForm'],
    without: ['#Finite'],
    read: readFormSince,
    examples: [
      {
        text: 'Das Rechenzentrum Weser wurde 1969 errichtet. Seit 1.1.1990 Eigenbetrieb nach dem Gesetz des Landes.',
        facts: [{ event: 'converted', name: 'Rechenzentrum Weser', date: '1990-01-01' }],
      },
      {
        text: '1977 Errichtung des Rechenzentrums Köln, ab 2003 Landesbetrieb',
        facts: [{ event: 'converted', date: '2003' }],
      },
    ],
    counterexamples: ['1977 Errichtung des Rechenzentrums Köln, ab 2003 Neubau'],
  },
]
