/**
 * German abbreviations with a full stop: the one table behind the sentence splitter and the tokeniser. Collected by
 * hand from administrative and press German. Parts (`z B`) stand with or without a space in texts. Words that are also
 * ordinary words at a sentence's end (*auf diese Art.*) stand under `beforeNumber`, or only in the spelling that never is.
 */
import { latin } from '../latin.ts'

/** What the full stop of an abbreviation means for the sentence. */
type AbbreviationClass =
  /** Something always follows: *Dr. Müller*, *z. B. die Stadt*. */
  | 'continues'
  /** An abbreviation only before a figure: *Art. 5*, but *auf diese Art. Die Stadt …*. */
  | 'beforeNumber'
  /** Ends a sentence before a word that opens one: *der Verein e. V. Die Stadt*, but *e. V. Berlin*. */
  | 'mayEnd'
  /** Ends a sentence before any capital letter: *Kreise usw. Minister Muster sagte*. */
  | 'endsBeforeCapital'

const TABLE: Readonly<Record<AbbreviationClass, string>> = {
  continues: `Dr Dres Prof Dipl Ing Math Phys Inf Inform Kfm Oec Wirt Wirtsch Verw Verwaltungsw Soz Päd Geogr Biol Chem Psych Agr Betriebsw Volksw Mag Lic Priv Doz habil phil jur rer nat pol oec publ med theol Hr Hrn Fr Frl Frhr Frfr
    Gebr St Msgr Nr Nrn nr Abs Ziff Buchst Rn Rdnr Drs Az Hrsg hrsg Verf Red Vors stv stellv Stellv komm Komm bzw ca Ca vgl
    Vgl ggf Ggf ggfs evtl Evtl gem Gem inkl Inkl exkl insb insbes Insb zzgl abzgl sog Sog bzgl Bzgl einschl Einschl ausschl
    bspw Bspw resp lfd gesch geb verh verw verst gest max mind entspr allg allgem bisl derz ehem Ehem ehemal gegr jährl kath
    evang kfm techn wiss städt staatl landw polit zust verantw Staatssekr Präs MinDir MinDirig MinR RegDir Bez Kr Lkr Ldkr`,
  beforeNumber: `Art S Bd Bde Kap Tel Fax Tab Abb Anl Anm Fn Fußn Jg Aufl Ausg Abschn Stk Pos Pkt Jan Jän Feb Mär Mrz Apr
    Jun Jul Aug Sep Sept Okt Nov Dez Mo Di Mi Do Sa So Str Pl Zi Hs Geb Et Whg Kl Lfg Version`,
  mayEnd: `Mio Mrd Mill Tsd Bill Std Stdn Min Sek Jh Jhd Jhdt Jr Sr jun sen jr sr Co Corp Inc Ltd Abt Ref Reg Univ Inst Ges Fa
    Fam Vj Hj Ew Einw lt Lt ehrenh Dir`,
  endsBeforeCapital: 'usw etc ect ff f pp dgl dergl',
}

/** The same for abbreviations of several parts, separated by `|`. */
const PARTS: Readonly<Record<Exclude<AbbreviationClass, 'beforeNumber'>, string>> = {
  continues: `z B|Z B|z Hd|d h|D h|i d R|I d R|i S|i S v|i S d|i V m|i R v|i R d|i H v|i Z m|i A|i V|u U|U U|v a|V a|s o|s u
    |S o|S u|m E|n u Z|o g|O g|u g|a a O|m a W|M a W|o B d A|a d|b d|o d`,
  mayEnd:
    'e V|e G|e K|a D|z D|i R|h c|a M|a N|i Br|i Gr|z T|z Zt|p a|m b H|n V|u a|U a|i Allg|i E|i L|u v m|u a m|v l n r|v r n l',
  endsBeforeCapital: 'o Ä|o ä|u Ä|u ä|u s w|u s f|v Chr|n Chr|u dgl|o dgl|k A',
}

let classes: ReadonlyMap<string, AbbreviationClass> | undefined

function table(): ReadonlyMap<string, AbbreviationClass> {
  classes ??= new Map(
    [...listed(TABLE, /\s+/u), ...listed(PARTS, /\s{0,9}\|/u)].map(([name, word]) => [word.replaceAll(' ', '.'), name]),
  )
  return classes
}

function listed(lists: Readonly<Record<string, string>>, separator: RegExp): [AbbreviationClass, string][] {
  return Object.entries(lists).flatMap(([name, words]) =>
    words.split(separator).map((word): [AbbreviationClass, string] => [name as AbbreviationClass, word]),
  )
}

/** *Hptm.*, *bspw.*: consonants alone make an abbreviation, capitals alone (*BSZ*) don't. */
const CONSONANTS = '[BCDFGHJKLMNPQRSTVWXZ]?[bcdfghjklmnpqrstvwxz]{2,5}'
const ONLY_CONSONANTS = latin`^${CONSONANTS}$`

/** The class of an abbreviation given without its last full stop and without spaces (`Dr`, `z.B`, `Dipl.-Ing`). */
export function abbreviationClass(word: string): AbbreviationClass | undefined {
  const known = table().get(word)
  if (known) return known
  const hyphen = word.lastIndexOf('-')
  if (hyphen > 0) return abbreviationClass(word.slice(hyphen + 1))
  if (/[Ss]tr$/u.test(word)) return 'beforeNumber'
  return ONLY_CONSONANTS.test(word) ? 'continues' : undefined
}

/**
 * Source of a pattern (flag `u`) that matches any abbreviation with its full stops, `Dipl.-Ing.` and `z. B.` as one.
 * It has no groups that capture; what must not stand before it is up to the caller.
 */
export function abbreviationPattern(): string {
  const words = [...table()].sort(([a], [b]) => b.length - a.length)
  const anywhere = words.filter(([, name]) => name !== 'beforeNumber').map(([word]) => dotted(word))
  const numbered = words.filter(([, name]) => name === 'beforeNumber').map(([word]) => dotted(word))
  const any = `(?:${anywhere.join('|')}|${CONSONANTS}\\.)`
  return `${any}(?:-${any})*|(?:\\p{L}{0,30}[Ss]tr\\.|${numbered.join('|')})(?= ?\\d)`
}

function dotted(word: string): string {
  return `${word.split('.').join('\\. ?')}\\.`
}
