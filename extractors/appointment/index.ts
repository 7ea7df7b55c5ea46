import { z } from 'zod'
import { POST } from '../german/offices/post-words.ts'
import type { Extractor } from '../rule.ts'
import { officeSlots } from '../who/officeholder.ts'
import { isSameTenure } from '../who/same-office.ts'
import { settleOffices } from '../who/settled-offices.ts'
import { atTheTop } from './coming/at-the-top.ts'
import { chosen } from './coming/chosen.ts'
import { definitive } from './coming/definitive.ts'
import { firstDays } from './coming/first-day.ts'
import { handingsOver } from './coming/handing-over.ts'
import { inOfficeNow } from './coming/in-office-now.ts'
import { interim } from './coming/interim.ts'
import { introduced } from './coming/introduced.ts'
import { introducedNext } from './coming/introduced-next.ts'
import { namings } from './coming/named.ts'
import { namingDeputies } from './coming/naming-deputies.ts'
import { newHolders } from './coming/new-holders.ts'
import { several } from './coming/several.ts'
import { starting } from './coming/starting.ts'
import { successions } from './coming/succeeding.ts'
import { oaths } from './coming/sworn-in.ts'
import { takings } from './coming/taking-over.ts'
import { takingsAsNoun } from './coming/taking-over-as-noun.ts'
import { leadersToBe } from './coming/will-head.ts'
import { figuresOfSpeech } from './figures-of-speech.ts'
import { deputies } from './holding/deputies.ts'
import { heldSinceThen } from './holding/held-since.ts'
import { inThisFunction } from './holding/in-this-function.ts'
import { incumbents } from './holding/incumbents.ts'
import { sinceEvents } from './holding/since-events.ts'
import { wholeTenures } from './holding/whole-tenures.ts'
import { dismissals } from './leaving/dismissed.ts'
import { endings } from './leaving/ended.ts'
import { farewells } from './leaving/farewell.ts'
import { leavingsInPassing } from './leaving/leaving-in-passing.ts'
import { leftNamedNext } from './leaving/left-named-next.ts'
import { movings } from './leaving/moving.ts'
import { retirements } from './leaving/retiring.ts'
import { steppingDown } from './leaving/stepping-down.ts'
import { vacancies } from './leaving/vacant.ts'
import { replacements } from './replaced.ts'
import { belowOffices } from './rows/below-office.ts'
import { brackets } from './rows/brackets.ts'
import { careers } from './rows/career.ts'
import { careerLines } from './rows/career-lines.ts'
import { lists } from './rows/lists.ts'
import { rowsOfNewcomers } from './rows/rows-of-newcomers.ts'
import { tableRows } from './rows/table-rows.ts'

/** Stems of the words without which a sentence names no office. */
export const OFFICE_TRIGGERS =
  `cio|cdo|ciso|chief|beauftragt|bevollmächtigt|minister|senator|staatssekret|staatsr[aä]t|amtschef|präsident|direktor|beigeordnet|(?<!\\p{L})gf(?!\\p{L})|(?<!\\p{L})ceo(?!\\p{L})|stadtrat für|stadträtin für|bürgermeister für|bürgermeisterin für|leiter|leitung|leitet|leiten(?!\\p{L})|dezernent|
chef|geschäfts?führ|die geschäfte|vorst[aä]nd|vorsteh|vorsitzende|steht|referent|vertretung|nachfolg|folgt|ruhestand|pension|ernannt|ernenn|berufen|berufung|beruft|berief|
bestell|bestimm|gewählt|eingestellt|stellte|ausgewählt|angeheuert|wählt|wahl|übertrag|betraut|vereidig|eingeführt|einführung|entbund|entl[aä]ss|abberuf|scheide|schied|verl[aä]ss|verließ|räumt|rücktritt|
zurückgetreten|tritt|trat|antrat|wechsel|übernimm|übernahm|übernommen|zufällt|fällt|händen|liegt|zuständig|verantwort|funktion|
amt(?!\\p{L})|amts(?!\\p{L})|amtes(?!\\p{L})|posten|spitze|führt|geführt|löst|sitzt|fängt|anfängt|angefangen|bekommt|(?<!\\p{L})starb|verstarb|verstorben|gestorben|trauer|übergibt|obliegt|urkunde|amtseid|anfangen|vorgänger|aufgehört|aufhört|hört(?!\\p{L})|arbeitstag|angetreten|stellvertret|vertrag|amtszeit|vertreten|vertritt|wahrnimmt|wahrgenommen|versieht|versah(?!\\p{L})|versehen(?!\\p{L})|(?<!\\p{L})rolle(?!\\p{L})|(?<!\\p{L})aufgabe(?!\\p{L})|fing|pensioniert|abgewählt|rückt|
abschied|seinen hut|ihren hut|von bord|ausstand|gezogen|zieht es|zog es|lebewohl|handtuch|hingeworfen|gekündigt|hingeschmissen|(?<!\\p{L})ruder|zepter|zügel|staffelstab|den stab|taktstock|das heft|geschicke|kommando|chefsessel|inhaber|den hut auf|das sagen|unter leitung|(?<!\\p{L})stuhl(?!\\p{L})|(?<!\\p{L})sessel(?!\\p{L})|(?<!\\p{L})platz(?!\\p{L})|(?<!\\p{L})schluss(?!\\p{L})|
ersetzt(?!\\p{L})|verständigt|einigt|entschied|neuen? aufgaben?|votiert|wird es|beerb|abgegeben|freigestellt|suspendiert|beurlaubt|enthoben|geschasst|lenkt|steuert|eingezogen|einzieht|eingetreten|unbesetzt|vakant|verwaist|den rücken`
    .replaceAll('\n', '')
    .split('|')
    // rows of office holders: *Andreas Bitter (seit 2015)*, *1970–1981 Klaus Bresse*
    .concat(
      '^\\d{1,2}\\.?\\s+\\p{Lu}\\p{L}+ .*\\d{4}',
      '\\((?:seit|ab|bis) ',
      '\\d{4} ?(?:[–-]|bis) ?heute(?!\\p{L})',
      'kolleg(?:e|in)(?!\\p{L})[^!?\\n]{0,60}(?:gleiche|selbe)|amtskolleg|(?<!\\p{L})pendant|letzter tag (?:war|ist)|erste[nr]? (?:arbeits|dienst)?tag(?!\\p{L})',
      '^(?:bekommen|erhalten) hat (?:sie|ihn|es|diese)',
      'innehat|(?<!\\p{L})inne(?!\\p{L})|bekleidet',
      '^für (?:ihn|sie) (?:kommt|kam|rückt|springt)',
      '(?:frei|leer) (?:ist|steht|sei) ',
      '(?:ist|steht|sei|bleibt) (?:derzeit |noch |seither )?(?:frei|leer)(?!\\p{L})',
      // a line below a name and an office
      '^\\(?(?:im (?:amt|dienst) )?(?:seit|ab):? [^\\n]{4,20}$',
      '^neue?r? (?:im|in|beim?|an) ',
      '(?:bilden|teilen)(?!\\p{L})',
      'erste[rnm] (?:diensttag|tag im)(?!\\p{L})',
      '(?:kommt|beginnt|startet) (?:zum|am|im|ab) ',
      'ist seit [^!?\\n]{3,30} (?:da|dabei|an bord)(?!\\p{L})',
      // *Es ist Paul Beispiel, vormals …*, *Sie heißt Erika Muster*
      '^(?:e[sr]|sie) (?:heißt \\p{L}|ist \\p{L}+ \\p{L}+,)',
      '^(?:(?:seit|ab|bis) )?\\d{4}(?: ?(?:[–-]|bis) ?\\d{4})?:?\\s+(?:Dr\\.\\s)?\\p{Lu}',
    )

/** Somebody gets or leaves an office. */
export const appointment = {
  type: 'appointment',
  schema: z.object({ event: z.enum(['appointed', 'departed']), ...officeSlots }),
  verbs: {
    Appoint: [
      'ernennen',
      'berufen',
      'bestellen',
      'wählen',
      'einsetzen',
      'einführen',
      'vereidigen',
      'küren',
      'benennen',
      'bestimmen',
      'beauftragen',
      'befördern',
      'machen',
      'holen',
      'gewinnen',
      'verpflichten',
      'vorstellen',
      'aufrücken',
      'aufsteigen',
      'avancieren',
      'einstellen',
      'auswählen',
      'locken',
      'abwerben',
      'anwerben',
      'engagieren',
      'rekrutieren',
      'anstellen',
      'installieren',
    ],
    Choose: ['entscheiden', 'verständigen', 'einigen', 'votieren', 'stimmen', 'aussprechen'],
    Promote: ['aufrücken', 'nachrücken', 'rücken', 'aufsteigen', 'avancieren'],
    Entrust: ['übertragen', 'betrauen', 'anvertrauen'],
    Oath: ['leisten', 'ablegen', 'schwören'],
    FillIn: ['einspringen', 'einnehmen'],
    Get: ['bekommen', 'erhalten'],
    Start: [
      'anfangen',
      'antreten',
      'beginnen',
      'starten',
      'wechseln',
      'kommen',
      'zurückkehren',
      'einsteigen',
      'rücken',
      'aufnehmen',
      'dazukommen',
      'hinzukommen',
      'dazustoßen',
    ],
    TakeOffice: ['übernehmen', 'erben', 'antreten'],
    Succeed: ['nachfolgen', 'folgen', 'beerben', 'ablösen', 'ersetzen'],
    Replace: ['ablösen', 'ersetzen'],
    Depart: [
      'verabschieden',
      'ausscheiden',
      'zurücktreten',
      'abtreten',
      'scheiden',
      'verlassen',
      'niederlegen',
      'abgeben',
      'aufhören',
      'räumen',
      'aufgeben',
      'zurückziehen',
      'hinwerfen',
      'kündigen',
    ],
    Remove: [
      'abberufen',
      'entlassen',
      'entbinden',
      'absetzen',
      'pensionieren',
      'abwählen',
      'feuern',
      'entheben',
      'freistellen',
      'suspendieren',
      'beurlauben',
      'schassen',
    ],
    MoveOn: ['wechseln', 'gehen', 'zurückkehren', 'anheuern', 'abwandern', 'weiterziehen'],
    Head: ['leiten', 'führen', 'vorstehen', 'amtieren', 'lenken', 'steuern', 'dirigieren'],
    Grasp: ['nehmen', 'ergreifen', 'übernehmen', 'aufnehmen'],
    Seat: ['setzen', 'hieven', 'heben', 'bringen'],
    Join: ['eintreten', 'einziehen', 'einrücken', 'aufrücken', 'einsteigen', 'wechseln', 'kommen', 'stoßen'],
    FallTo: ['zufallen', 'übergehen'],
    Lie: ['liegen'],
    Hold: [
      'wahrnehmen',
      'ausüben',
      'innehaben',
      'bekleiden',
      'ausfüllen',
      'versehen',
      'angehören',
      'amtieren',
      'fungieren',
      'nennen',
      'gehören',
      'behalten',
    ],
  },
  words: {
    // *zum Vorsteher bestimmten die Delegierten*; elsewhere an adjective
    Appoint: /^bestimmten?$/u,
    Leaving:
      /^(?:ruhestand|pension|rente|altersteilzeit|rücktritt|abschied|ausscheiden|abberufung|entlassung|vorruhestand|pensionierung|weggang|abgang|demission|verabschiedung|kündigung|rückzug|freistellung|absetzung|abwahl)(?:e?s)?$/u,
    Retired: /^(?:pensionär|rentner|ruheständler)(?:in)?$/u,
    Successor: /^(?:amts)?nachfolge(?:r|rin|rs)?$/u,
    FigureOfLeaving:
      /^(?:abschied|hut|bord|ausstand|lebewohl|ade|adieu|servus|tschüss|handtuch|brocken|rücken|platz|stuhl|sessel|chefsessel|schreibtisch|posten|stelle|feld|ruder|zepter|stab|staffelstab|staffel|taktstock|kommando|zügel|dienst|arbeit|nagel|hände|händen|(?:arbeits|dienst)?vertrag|tätigkeit|amtszeit|engagement|schluss|kündigung|rücktritt|rückzug|demission|ruhestand|vorruhestand|altersteilzeit|pension|rente)$/u,
    Helm: /^(?:ruder|steuer|steuerrad|lenkrad|zepter|heft|zügel|zügeln|kommando|taktstock|staffelstab|staffel|stab|geschicke)$/u,
    Post: POST,
    TakingOffice: /^(?:amts|dienst)(?:antritt|beginn|einführung)(?:e?s)?$/u,
  },
  triggers: OFFICE_TRIGGERS,
  rules: [
    ...namings,
    ...atTheTop,
    ...incumbents,
    ...oaths,
    ...namingDeputies,
    ...several,
    ...newHolders,
    ...inOfficeNow,
    ...introduced,
    ...introducedNext,
    ...interim,
    ...inThisFunction,
    ...starting,
    ...takings,
    ...handingsOver,
    ...takingsAsNoun,
    ...successions,
    ...chosen,
    ...heldSinceThen,
    ...sinceEvents,
    ...wholeTenures,
    ...leadersToBe,
    ...brackets,
    ...deputies,
    ...definitive,
    ...firstDays,
    ...lists,
    ...belowOffices,
    ...tableRows,
    ...steppingDown,
    ...dismissals,
    ...retirements,
    ...farewells,
    ...leavingsInPassing,
    ...leftNamedNext,
    ...rowsOfNewcomers,
    ...endings,
    ...movings,
    ...replacements,
    ...figuresOfSpeech,
    ...vacancies,
    ...careers,
    ...careerLines,
  ],
  isSame: isSameTenure,
  settle: settleOffices,
} as const satisfies Extractor
