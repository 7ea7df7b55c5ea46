/** Texts that tell what never was: satire, novels, exercises, templates, rumours. Nothing in them is a fact, however it is said. */
import type { Span } from '../document.ts'
import { latin } from '../german/latin.ts'

/** Asked first of every text: most hold none of these words. */
const RARE = latin`[Ss]atire|[Gg]losse|[Aa]pril|Ähnlichkeiten|erfunden|[Ff]iktiv|Fiktion|Postillon|\(dpo\)|[Ii]ronie|Märchen|Büttenrede|Fastnachtsrede|[Rr]oman|Krimi|Thriller|Novelle|Erzählung|Kurzgeschichte|Leseprobe|[Pp]lanspiel|[Rr]ollenspiel|Arbeitsblatt|[Kk]lausur|Übung|Fallstudie|Fallbeispiel|Musterlösung|[Ss]tell(?:en|t|e)? (?:Sie|dir|euch|wir|sich) |[Aa]ngenommen|Gesetzt|[Nn]ehmen wir|Gedanken|Zukunft|Utopie|schreiben das Jahr|aus dem Jahr|Lorem|Blindtext|Muster|Textbaustein|Platzhalter|[Tt]est(?:artikel|meldung|seite|eintrag)|Gerücht|Behauptung|Mythos|Irrtum|Falsch|Fake|Spekulation|Szenario|Variante|Vision|Traum|Wunsch|Idee|Forderung|Flurfunk|Kantinen|munkelt|Demo|Entenhausen|Schilda|Schildbürger`

/** Near the head of a page: what kind of text it is, alone in its line or before a colon, dash or bar. */
const GENRE = latin`(?:^|\n)[^\S\n]*(?:[^\n|:–>]{1,30} ?[|>:–] ?)?(?:(?:Die|Eine|Unsere|Zur|Kleine) )?(?:(?:Glosse|Satire|Realsatire|Satirisches|Aprilscherz|Büttenrede|Fastnachtsrede|Märchen|Kurzgeschichte|Krimi|Kurzkrimi|Erzählung|Gedankenspiel|Gedankenexperiment|Science-Fiction|Fiktion|Zukunftsmusik|Fiktives [^\n]{3,40})[^\S\n]*(?:\n|[|:–])|(?:Planspiel|Rollenspiel|Übungs(?:klausur|aufgabe|fall|blatt|text)|(?:Probe|Muster|Abschluss)?[Kk]lausur|Arbeitsblatt|Musterlösung|Muster(?:beschluss|pressemitteilung|vorlage|text|schreiben|rede)|Textbausteine?|Blindtext|Testartikel|Testmeldung|Leseprobe)(?!\p{L}))`
const TELLS_ITS_KIND_WITHIN = 220

/** Wherever it stands, the whole page is none. */
const CONFESSED = latin`(?:Ähnlichkeiten? mit (?:lebenden|realen|existierenden|tatsächlichen)|(?:[Aa]lles|Text|Meldung|Geschichte|Artikel|Beitrag|Personen|Namen|Handlung|Interview)(?: \p{Ll}+){0,4} erfunden|(?:ist|war) (?:natürlich |selbstverständlich |nur )?(?:ein|eine|unser) (?:Satire|Glosse|Aprilscherz)|(?<![Kk]ein |[Kk]einen )Aprilscherz|(?:schönen|frohen|fröhlichen) (?:ersten|1\.) April|(?:Vorsicht|Achtung)[,:!]? (?:Satire|Ironie)|Ironie (?:aus|off)|\(dpo\)|nicht ganz ernst gemeint|fiktive[rnsm]? (?:Gemeinde|Stadt|Kommune|Fall|Beispiel|Meldung|Land|Kreis|Landkreis|Behörde|Szenario|Text|Personen)|[Aa]us (?:dem|einem) (?:\p{L}+-?)?(?:[Rr]oman|[Kk]rimi|[Tt]hriller)|[Ww]ir schreiben das Jahr 20[3-9]\d|(?:Rückblick|Brief|Post|Nachricht|Meldung|Bericht|Grüße)\p{Ll}* aus (?:dem Jahr 20[3-9]\d|der Zukunft)|Lorem ipsum|(?<!\p{L})Muster(?:stadt|hausen|dorf)(?!\p{L})|Entenhausen|Demo-?(?:Seite|Inhalt|Text))`

/** *Fallstudie*, *Seminar* may be real; with tasks for the reader they are exercises. */
const LESSON = latin`(?<!\p{L})(?:Fallstudie|Fallbeispiel|Fall \d|Seminar|Unterricht\p{Ll}*|Lernmodul|Modul \d|Übung\p{Ll}*|Workshop-?[Aa]ufgabe)(?!\p{L})`
const TASK = latin`(?<!\p{L})(?:Aufgabe(?:nstellung)?(?: \d+)?:|(?:Diskutieren|Erörtern|Entwerfen|Beurteilen|Begründen|Skizzieren|Bearbeiten|Lösen|Erarbeiten|Analysieren) Sie(?!\p{L}))`

/** Up to the end of its line all is imagined: *Angenommen, …*, *Stellen Sie sich vor: …*. */
const IMAGINED = latin`(?<!\p{L})(?:[Ss]tellen (?:Sie sich|wir uns) (?:bitte |einmal |mal )?vor|[Ss]tell(?:t)? (?:dir|euch) (?:einmal |mal )?vor|[Mm]an stelle sich (?:einmal )?vor|[Aa]ngenommen[,:]|[Gg]esetzt den Fall|[Nn]ehmen wir (?:einmal |mal )?an[,:]|[Ff]iktives (?:Beispiel|Szenario))(?!\p{L})`

/** What a line or a sentence is labelled as: *Gerücht des Tages: …*, *Behauptung: …*, *Variante B: …*. */
const LABEL = latin`^\W*(?:(?:Das |Ein |Neues |Die |Der |Unsere? |Mein |Meine )?(?:Gerüchte?|Gerüchteküche|Flurfunk|Kantinengespräch|Behauptung|Mythos|Irrtum|Falschmeldung|Falsch|Fake(?: News)?|Fake-News|Spekulation|Szenario|Variante|Vision|Traum|Wunsch|Idee|Forderung)(?: (?:des|der) \p{L}+)?(?: (?:Nr\. )?(?:\d{1,2}|[A-Z]))?) ?[:–]`

/** *(m/w/d)* in a page's head: a job advert. */
const ADVERT = /\((?:[mwfdxgni](?:[/|*,] ?[mwfdxgni*]){1,3}|gn|all genders)\)/u
const ADVERT_HEAD = 600
/** What is said to those who may apply is no report: *Sie leiten zwölf Projekte*. */
const ADDRESSED = latin`(?<!\p{L})(?:Sie|[Dd]u) (?:\p{Ll}+(?:en|n|st)|sind|bist|hast)(?!\p{L})|(?<!\p{L})\p{Ll}+(?:en|st) (?:Sie|[Dd]u)(?!\p{L})|Ihre? (?:Aufgabe|Profil|Tätigkeit|künftige)`

/** What a job advert tells those who read it, apart from what an inserted clause tells of the house. */
export function whyAddressed(text: string, sentence: string): string | undefined {
  return ADDRESSED.test(sentence) && ADVERT.test(text.slice(0, ADVERT_HEAD)) ? 'said to applicants' : undefined
}

/** A page that sets right what was said, and what it repeats: *In der Ausgabe vom Dienstag hieß es, …*, *behaupten Sie: „…“*. */
const RIGHTED = latin`(?:^|\n)[^\S\n]*(?:Korrektur|Korrigendum|Berichtigung|Richtigstellung|Gegendarstellung|Klarstellung|Dementi|Faktencheck)(?!\p{L})`
const REPEATED = latin`(?<!\p{L})(?:hieß es|haben wir (?:berichtet|geschrieben|gemeldet)|berichteten wir|behaupte(?:n|t|te|ten)(?: Sie)?|verbreite(?:n|t|te|ten)(?: Sie)?|schreiben Sie|war (?:zu lesen|die Rede)|irrtümlich|fälschlich(?:erweise)?)(?!\p{L})`
const isRepeated = (text: string, sentence: string): boolean =>
  REPEATED.test(sentence) && RIGHTED.test(text.slice(0, TELLS_ITS_KIND_WITHIN))

/** A word of hearsay in the same line before. */
const HEARSAY = latin`Gerücht(?:e|en)?(?!\p{L})(?! (?:bestätig|bewahrheit))|Gerüchteküche|(?:munkelt|gemunkelt|Flurfunk|Hörensagen)(?!\p{L})`
const HEARSAY_REACH = 300

/** Why nothing that the page tells is a fact; undefined for nearly all. */
export function whyInvented(text: string): string | undefined {
  if (!RARE.test(text)) return undefined
  const head = text.slice(0, TELLS_ITS_KIND_WITHIN)
  const genre = GENRE.exec(head) ?? CONFESSED.exec(text)
  if (genre) return `an invented text: «${genre[0].trim()}»`
  return LESSON.test(head) && TASK.test(text) ? 'an exercise' : undefined
}

/** Why the text right before a sentence, or the label that it bears, makes it none; amid rumours somebody may still hold an office. */
export function whyImagined(text: string, { start, end }: Span, event: unknown): string | undefined {
  if (isRepeated(text, text.slice(start, end))) return 'repeated to be set right'
  const line = text.lastIndexOf('\n', start - 1) + 1
  const before = text.slice(Math.max(line, start - HEARSAY_REACH), end)
  if (!RARE.test(before)) return undefined
  const own = text.slice(start, end)
  const label = LABEL.exec(text.slice(line, end)) ?? LABEL.exec(own)
  const imagined = IMAGINED.exec(before)
  if (imagined) return `imagined: «${imagined[0]}»`
  if (label) return `labelled «${label[0].trim()}»`
  if (event === 'holds') return undefined
  const hearsay = HEARSAY.exec(text.slice(Math.max(line, start - HEARSAY_REACH), start))
  return hearsay ? `hearsay: «${hearsay[0]}»` : undefined
}
