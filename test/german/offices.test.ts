import { describe, expect, it } from 'vitest'
import { findOffices, type OfficeMention } from '../../extractors/german/offices.ts'
import { expectSpansInOrder, readMarked } from './spans.ts'

/** A sentence with the office in ‹ ›, its label, its roles, and whatever else the row is about. */
type Row = [marked: string, label: string, roles: string, extra?: Partial<OfficeMention>]

const CHIEFS: readonly Row[] = [
  ['die ‹Leiterin der Hauptabteilung IT der Stadt Celle›', 'Leiterin der Hauptabteilung IT der Stadt Celle', 'CIO'],
  [
    'als ‹Chief Information and Innovation Officer (CIIO) der Stadt Celle›',
    'Chief Information and Innovation Officer (CIIO) der Stadt Celle',
    'CIO',
  ],
  ['Seit Mai ist Katja Bremer ‹CISO des Landes›.', 'CISO des Landes', 'CISO'],
  ['Seit Mai ist Frau Kölner ‹CIO der Stadt Celle›.', 'CIO der Stadt Celle', 'CIO'],
  ['Silke Albers ‹neue CIO des Landes Hessen›', 'neue CIO des Landes Hessen', 'CIO'],
  ['‹Lübecks neue CIO› im Amt', 'Lübecks neue CIO', 'CIO', { placeText: 'Lübecks' }],
  ['Seit Mai ist die ‹Bremer CISO› im Amt.', 'Bremer CISO', 'CISO', { placeText: 'Bremer' }],
  ['der ‹Beauftragte „Digitale Stadt“› von Celle', 'Beauftragter Digitale Stadt', 'CDO'],
  ['als ‹Beauftragter Digitalisierung der Stadt Celle›', 'Beauftragter Digitalisierung der Stadt Celle', 'CDO'],
  ['die ‹CDO der Alten Hansestadt Lemgo›', 'CDO der Alten Hansestadt Lemgo', 'CDO'],
  [
    'die ‹CDO der Universitäts- und Hansestadt Greifswald›',
    'CDO der Universitäts- und Hansestadt Greifswald',
    'CDO',
    { company: false },
  ],
  ['die ‹CDO der Universitätsstadt Tübingen›', 'CDO der Universitätsstadt Tübingen', 'CDO', { company: false }],
  [
    'die ‹Leiterin Digitalisierung und Smart City der Stadt Celle›',
    'Leiterin Digitalisierung und Smart City der Stadt Celle',
    'CDO',
  ],
  ['die ‹Stadträtin für Digitales› in Celle', 'Stadträtin für Digitales', 'CDO'],
  ['der ‹Bürgermeister für Digitales›', 'Bürgermeister für Digitales', 'CDO'],
  ['‹govdigital-Vorstand› Muster', 'govdigital-Vorstand', 'agency-head', { organisation: 'govdigital' }],
  ['Der ‹it@M-Werkleiter› Muster', 'it@M-Werkleiter', 'agency-head', { organisation: 'it@M' }],
  ['Muster, ‹GF der AKDB›', 'GF der AKDB', 'agency-head'],
  ['Erika Muster, ‹Mitglied des Vorstands der AKDB›', 'Mitglied des Vorstands der AKDB', 'agency-head'],
  ['als ‹Mitglied der Geschäftsführung der ekom21›', 'Mitglied der Geschäftsführung der ekom21', 'agency-head'],
  ['der ‹IT-Leiter der Großen Kreisstadt Döbeln›', 'IT-Leiter der Großen Kreisstadt Döbeln', 'CIO'],
  ['die ‹Fachdienstleiterin IT der Stadt Gera› kam', 'Fachdienstleiterin IT der Stadt Gera', 'CIO', { gender: 'f' }],
  ['die ‹Leiterin Digitalisierung des Kreises Plön›', 'Leiterin Digitalisierung des Kreises Plön', 'CDO'],
  [
    'der ‹Referent für Informations- und Telekommunikationstechnik der Landeshauptstadt Kiel›',
    'Referent für Informations- und Telekommunikationstechnik der Landeshauptstadt Kiel',
    'CIO',
  ],
  [
    'die ‹Beauftragte der Oberbürgermeisterin für Digitalisierung›',
    'Beauftragte der Oberbürgermeisterin für Digitalisierung',
    'CDO',
  ],
  ['die ‹CDO beim Bezirk Oberfranken›', 'CDO beim Bezirk Oberfranken', 'CDO', { company: false }],
  ['‹BSI-Vizepräsidentin› Muster', 'BSI-Vizepräsidentin', 'agency-head', { capacity: 'deputy', organisation: 'BSI' }],
  [
    'die ‹Leiterin der Stabsstelle Digitalisierung des Landkreises Celle›',
    'Leiterin der Stabsstelle Digitalisierung des Landkreises Celle',
    'CDO',
  ],
  ['Anna Muster ist ‹CIO›.', 'CIO', 'CIO', { digital: true, generic: false, company: false }],
  [
    'Sie wird ‹neue CIO des Freistaats Sachsen›.',
    'neue CIO des Freistaats Sachsen',
    'CIO',
    { isNew: true, gender: 'f', placeText: 'Freistaats Sachsen' },
  ],
  ['Das Kabinett ernannte ihn zum ‹neuen CIO der Verwaltung›.', 'neuer CIO der Verwaltung', 'CIO', { gender: 'm' }],
  [
    'Als ‹Chief Information Officer (CIO) der Landesregierung› steuert er die IT.',
    'Chief Information Officer (CIO) der Landesregierung',
    'CIO',
    { organisation: 'Landesregierung' },
  ],
  ['Die Aufgaben des ‹Chief Information Officers› wachsen.', 'Chief Information Officer', 'CIO', { gender: 'm' }],
  ['‹Landes-CIO› Anna Muster sprach.', 'Landes-CIO', 'CIO'],
  ['Der ‹Bundes-CIO› tritt zurück.', 'Bundes-CIO', 'CIO', { placeText: 'Bund' }],
  ['‹Baden-Württemberg-CIO› Max Beispiel', 'Baden-Württemberg-CIO', 'CIO', { placeText: 'Baden-Württemberg' }],
  ['‹Co-CIO› bleibt Max Beispiel.', 'Co-CIO', 'CIO', { capacity: 'co' }],
  ['Sie war ‹stellvertretende CIO› im Norden.', 'stellvertretende CIO', 'CIO', { capacity: 'deputy', gender: 'f' }],
  ['der ‹stellv. CIO des Landes› ', 'stellv. CIO des Landes', 'CIO', { capacity: 'deputy' }],
  [
    'Sie ist ‹Stellvertreterin des CIO von Bremen›.',
    'Stellvertreterin des CIO von Bremen',
    'CIO',
    { capacity: 'deputy', gender: 'f' },
  ],
  [
    'Er wurde zum ‹Vertreter der Landesbeauftragten für Informationssicherheit› bestellt.',
    'Vertreter der Landesbeauftragten für Informationssicherheit',
    'CISO',
    { capacity: 'deputy', gender: 'm' },
  ],
  ['Paul Beispiel, ‹ständiger Vertreter des CIO›, kam.', 'ständiger Vertreter des CIO', 'CIO', { capacity: 'deputy' }],
  [
    '‹Zweite Stellvertreterin des Vorstehers› bleibt Amtsvorsteherin Anna Muster.',
    'Zweite Stellvertreterin des Vorstehers',
    'agency-head',
    { capacity: 'deputy' },
  ],
  ['Als Vertreter des ‹CIO› sprach er.', 'CIO', 'CIO'],
  [
    'die ‹neue rheinland-pfälzische CIO und CDO› Muster',
    'neue rheinland-pfälzische CIO und CDO',
    'CIO+CDO',
    { isNew: true, placeText: 'rheinland-pfälzische' },
  ],
  [
    'Max Beispiel, ‹CIO/CDO des Landes Brandenburg›',
    'CIO/CDO des Landes Brandenburg',
    'CIO+CDO',
    { placeText: 'Landes Brandenburg' },
  ],
  ['Die Stadt hat einen ‹Chief Digital Officer›: Max Beispiel.', 'Chief Digital Officer', 'CDO'],
  ['die Rolle eines ‹„Chief Digital Officers“› übernehmen', 'Chief Digital Officer', 'CDO'],
  [
    '‹Chief Digital Officer (CDO) der Stadt Ulm›',
    'Chief Digital Officer (CDO) der Stadt Ulm',
    'CDO',
    { placeText: 'Stadt Ulm' },
  ],
  ['‹Kiels CDO›', 'Kiels CDO', 'CDO', { placeText: 'Kiels' }],
  ['Der ‹CDO (Chief Digital Officer)› fehlt noch.', 'CDO (Chief Digital Officer)', 'CDO'],
  ['Zum ‹CISO des Landes Hessen› wurde sie ernannt.', 'CISO des Landes Hessen', 'CISO', { gender: 'm' }],
  ['‹Chief Information Security Officer› bleibt er bis Mai.', 'Chief Information Security Officer', 'CISO'],
  [
    'Ab Mai ist er ‹CIO für den Freistaat Thüringen›.',
    'CIO für den Freistaat Thüringen',
    'CIO',
    { placeText: 'Freistaat Thüringen' },
  ],
  [
    '‹CIO von Sachsen-Anhalt› ist sie seit 2021.',
    'CIO von Sachsen-Anhalt',
    'CIO',
    { placeText: 'Sachsen-Anhalt', company: false },
  ],
  ['‹CIO von Lemgo› ist er seit Juni.', 'CIO von Lemgo', 'CIO', { placeText: 'Lemgo', company: false }],
  ['Sie arbeitet als ‹Landes-CIO im Saarland›.', 'Landes-CIO im Saarland', 'CIO', { placeText: 'Saarland' }],
  ['‹Ex-CIO› Max Beispiel', 'Ex-CIO', 'CIO', { isFormer: true }],
  ['der ‹frühere CIO Hamburgs›', 'früherer CIO Hamburgs', 'CIO', { isFormer: true, placeText: 'Hamburgs' }],
  ['die ‹künftige CIO der Stadt Jena›', 'künftige CIO der Stadt Jena', 'CIO', { isFuture: true, isNew: false }],
  ['der ‹designierte CDO›', 'designierter CDO', 'CDO', { isFuture: true }],
  ['‹CIO Bund› Max Beispiel', 'CIO Bund', 'CIO', { placeText: 'Bund' }],
  ['die Berufung des ‹neuen Bundes-CIOs›', 'neuer Bundes-CIO', 'CIO', { isNew: true }],
  ['‹CIO der Muster AG›', 'CIO der Muster AG', 'CIO', { company: true }],
  ['‹CDO von Siemens› war er bis 2018.', 'CDO von Siemens', 'CDO', { company: true }],
  ['‹CIO des Jahres› wurde sie 2012.', 'CIO des Jahres', 'CIO', { company: true }],
  ['‹CIO› Hagen Muster geht.', 'CIO', 'CIO'],
  ['‹CIO Hagen› Erika Muster geht.', 'CIO Hagen', 'CIO', { placeText: 'Hagen' }],
  ['der/die ‹CIO der Stadt Hagen›', 'CIO der Stadt Hagen', 'CIO'],
]

const COMMISSIONERS: readonly Row[] = [
  [
    'Sie ist ‹Beauftragte der Landesregierung für Informationstechnik›.',
    'Beauftragte der Landesregierung für Informationstechnik',
    'CIO',
    { organisation: 'Landesregierung', gender: 'f' },
  ],
  [
    'zum ‹Beauftragten für Informationstechnologie (CIO) des Freistaats› ernannt',
    'Beauftragter für Informationstechnologie (CIO) des Freistaats',
    'CIO',
    { gender: 'm', placeText: 'Freistaats' },
  ],
  [
    'Das Land hat einen ‹neuen Beauftragten für Informationstechnik und Digitalisierung›.',
    'neuer Beauftragter für Informationstechnik und Digitalisierung',
    'CIO+CDO',
  ],
  [
    'als ‹Bevollmächtigter der Staatsregierung für E-Government›',
    'Bevollmächtigter der Staatsregierung für E-Government',
    'CIO',
    { organisation: 'Staatsregierung' },
  ],
  [
    'der ‹Beauftragte der Bundesregierung für Informationstechnik›',
    'Beauftragter der Bundesregierung für Informationstechnik',
    'CIO',
    { organisation: 'Bundesregierung' },
  ],
  [
    'zur ‹Beauftragten der Landesregierung für Digitalisierung› bestellt',
    'Beauftragte der Landesregierung für Digitalisierung',
    'CDO',
    { gender: 'f' },
  ],
  [
    'zum ‹Beauftragten für Informationssicherheit des Landes› berufen',
    'Beauftragter für Informationssicherheit des Landes',
    'CISO',
    { placeText: 'Landes' },
  ],
  [
    '‹Beauftragter der Landesregierung für Informations- und Kommunikationstechnologie› ist nun Max Beispiel',
    'Beauftragter der Landesregierung für Informations- und Kommunikationstechnologie',
    'CIO',
  ],
  ['die ‹Landesbeauftragte für Cybersicherheit›', 'Landesbeauftragte für Cybersicherheit', 'CISO'],
  [
    '‹IT-Beauftragte der Staatsregierung› bleibt sie.',
    'IT-Beauftragte der Staatsregierung',
    'CIO',
    { organisation: 'Staatsregierung' },
  ],
  [
    'Als ‹IT-Beauftragter von Mecklenburg-Vorpommern› amtiert er.',
    'IT-Beauftragter von Mecklenburg-Vorpommern',
    'CIO',
    { placeText: 'Mecklenburg-Vorpommern' },
  ],
  [
    'Er wird ‹Digitalisierungsbeauftragter der Stadt Celle›.',
    'Digitalisierungsbeauftragter der Stadt Celle',
    'CDO',
    { placeText: 'Stadt Celle' },
  ],
  ['Sie wird ‹Digitalbeauftragte›.', 'Digitalbeauftragte', 'CDO'],
  ['Der ‹E-Government-Beauftragte des Kreises Unna›', 'E-Government-Beauftragter des Kreises Unna', 'CIO'],
  ['Die ‹Informationssicherheitsbeauftragte› warnt.', 'Informationssicherheitsbeauftragte', 'CISO', { gender: 'f' }],
  ['‹IT-Sicherheitsbeauftragter der Stadt›', 'IT-Sicherheitsbeauftragter der Stadt', 'CISO'],
  ['ein*e ‹Digitalisierungsbeauftragte*r›', 'Digitalisierungsbeauftragte*r', 'CDO'],
  ['‹Beauftragte:r für Digitalisierung der Stadt Köln›', 'Beauftragte:r für Digitalisierung der Stadt Köln', 'CDO'],
  ['der ‹IT-Bevollmächtigte der Landesregierung›', 'IT-Bevollmächtigter der Landesregierung', 'CIO'],
  [
    'der ‹Beauftragte des Freistaats Thüringen für E-Government und IT›',
    'Beauftragter des Freistaats Thüringen für E-Government und IT',
    'CIO',
    { placeText: 'Freistaats Thüringen' },
  ],
]

const GOVERNMENT: readonly Row[] = [
  ['‹Digitalminister› Max Beispiel', 'Digitalminister', 'minister', { digital: true }],
  ['‹Bundesdigitalminister› Beispiel', 'Bundesdigitalminister', 'minister', { digital: true }],
  [
    'Sie ist ‹Ministerin für Digitale Strategie und Entwicklung›.',
    'Ministerin für Digitale Strategie und Entwicklung',
    'minister',
    { digital: true, gender: 'f' },
  ],
  [
    'Der ‹Bundesminister für Digitales und Staatsmodernisierung› kam.',
    'Bundesminister für Digitales und Staatsmodernisierung',
    'minister',
    { digital: true },
  ],
  [
    'zum ‹Minister für Infrastruktur und Digitales› ernannt',
    'Minister für Infrastruktur und Digitales',
    'minister',
    { digital: true },
  ],
  ['die ‹Staatsministerin für Digitales› Anna Muster', 'Staatsministerin für Digitales', 'minister', { digital: true }],
  ['‹Hessens Digitalministerin› Anna Muster', 'Hessens Digitalministerin', 'minister', { placeText: 'Hessens' }],
  [
    '‹Hessens erste Ministerin für Digitalisierung›',
    'Hessens erste Ministerin für Digitalisierung',
    'minister',
    { isNew: true },
  ],
  ['‹Minister:in für Digitalisierung›', 'Minister:in für Digitalisierung', 'minister'],
  ['‹Innenminister› Max Beispiel', 'Innenminister', 'minister', { digital: false }],
  [
    '‹Staatsministerin im Kanzleramt› wird Anna Muster.',
    'Staatsministerin im Kanzleramt',
    'minister',
    { organisation: 'Kanzleramt', digital: false },
  ],
  ['‹Senatorin für Finanzen› ist Anna Muster', 'Senatorin für Finanzen', 'minister', { digital: false }],
  ['‹Digitalsenator› Beispiel', 'Digitalsenator', 'minister', { digital: true }],
  [
    'die ‹Ministerin der Justiz und für Digitalisierung›',
    'Ministerin der Justiz und für Digitalisierung',
    'minister',
    { digital: true },
  ],
  [
    'der ‹Minister des Innern, für Digitalisierung und Kommunen›',
    'Minister des Innern, für Digitalisierung und Kommunen',
    'minister',
    { digital: true },
  ],
  [
    '‹Staatssekretär im Ministerium für Infrastruktur und Digitales› wurde Max Beispiel.',
    'Staatssekretär im Ministerium für Infrastruktur und Digitales',
    'state-secretary',
    { organisation: 'Ministerium für Infrastruktur und Digitales', digital: true },
  ],
  [
    '‹Innenstaatssekretärin in Brandenburg› ist sie.',
    'Innenstaatssekretärin in Brandenburg',
    'state-secretary',
    { gender: 'f', placeText: 'Brandenburg', digital: false },
  ],
  ['der ‹beamtete Staatssekretär› Beispiel', 'beamteter Staatssekretär', 'state-secretary'],
  ['‹Digitalstaatssekretärin› Muster', 'Digitalstaatssekretärin', 'state-secretary', { digital: true }],
  [
    '‹Staatssekretärin für Digitalisierung›',
    'Staatssekretärin für Digitalisierung',
    'state-secretary',
    { digital: true },
  ],
  [
    '‹Staatsrat beim Senator für Finanzen in Bremen›',
    'Staatsrat beim Senator für Finanzen in Bremen',
    'state-secretary',
    { digital: false },
  ],
  ['‹Staatsrätin› Muster', 'Staatsrätin', 'state-secretary', { gender: 'f' }],
  [
    '‹Amtschef der sächsischen Staatskanzlei›',
    'Amtschef der sächsischen Staatskanzlei',
    'state-secretary',
    { organisation: 'sächsische Staatskanzlei' },
  ],
  [
    '‹Amtschefin des Digitalministeriums›',
    'Amtschefin des Digitalministeriums',
    'state-secretary',
    { organisation: 'Digitalministerium', digital: true },
  ],
  [
    'die ‹Parlamentarische Staatssekretärin› Muster',
    'Parlamentarische Staatssekretärin',
    'state-secretary',
    { gender: 'f' },
  ],
]

const AGENCIES: readonly Row[] = [
  [
    '‹Präsidentin des Bundesamts für Sicherheit in der Informationstechnik (BSI)› ist Anna Muster.',
    'Präsidentin des Bundesamts für Sicherheit in der Informationstechnik (BSI)',
    'agency-head',
    { organisation: 'Bundesamt für Sicherheit in der Informationstechnik', digital: true, generic: false },
  ],
  ['‹Geschäftsführer der KDRL› ist er', 'Geschäftsführer der KDRL', 'agency-head', { organisation: 'KDRL' }],
  ['‹BSI-Präsidentin› Muster', 'BSI-Präsidentin', 'agency-head', { organisation: 'BSI', digital: true }],
  ['der ‹Dataport-Chef›', 'Dataport-Chef', 'agency-head', { organisation: 'Dataport' }],
  ['‹ITDZ-Vorstand› Max Beispiel', 'ITDZ-Vorstand', 'agency-head', { organisation: 'ITDZ' }],
  [
    '‹Geschäftsführerin der govdigital eG› wird Anna Muster',
    'Geschäftsführerin der govdigital eG',
    'agency-head',
    { organisation: 'govdigital eG', company: false },
  ],
  [
    '‹Kommissarischer Leiter des LSI› ist er.',
    'Kommissarischer Leiter des LSI',
    'agency-head',
    { capacity: 'acting', organisation: 'LSI' },
  ],
  [
    'Sie wird ‹Vizepräsidentin der BITBW›.',
    'Vizepräsidentin der BITBW',
    'agency-head',
    { capacity: 'deputy', organisation: 'BITBW' },
  ],
  [
    'zum ‹Präsidenten des Landesamts für Digitalisierung, Breitband und Vermessung› ernannt',
    'Präsident des Landesamts für Digitalisierung, Breitband und Vermessung',
    'agency-head',
    { organisation: 'Landesamt für Digitalisierung, Breitband und Vermessung' },
  ],
  ['‹Direktor des ITZBund› ist Max Beispiel', 'Direktor des ITZBund', 'agency-head', { organisation: 'ITZBund' }],
  [
    'der ‹Vorstandsvorsitzende von Dataport›',
    'Vorstandsvorsitzender von Dataport',
    'agency-head',
    { organisation: 'Dataport' },
  ],
  [
    '‹Verbandsvorsteherin des Zweckverbands eGo-MV› bleibt sie',
    'Verbandsvorsteherin des Zweckverbands eGo-MV',
    'agency-head',
    { organisation: 'Zweckverband eGo-MV', gender: 'f' },
  ],
  ['‹Interims-Leiter› Max Beispiel', 'Interims-Leiter', 'agency-head', { capacity: 'acting', generic: true }],
  [
    'als ‹geschäftsführende Leiterin der FITKO›',
    'geschäftsführende Leiterin der FITKO',
    'agency-head',
    { capacity: 'acting', organisation: 'FITKO' },
  ],
  ['Die ‹Präsidentin› dankte.', 'Präsidentin', 'agency-head', { generic: true, digital: false }],
  ['Er ist ihr ‹neuer Direktor›.', 'neuer Direktor', 'agency-head', { generic: true, isNew: true }],
  ['‹Behördenleitung›: Max Beispiel', 'Behördenleitung', 'agency-head', { generic: true }],
  [
    'der ‹scheidende Vorstand der AKDB›',
    'scheidender Vorstand der AKDB',
    'agency-head',
    { isFormer: true, organisation: 'AKDB' },
  ],
  [
    '‹Geschäftsführer der regio iT GmbH› war er',
    'Geschäftsführer der regio iT GmbH',
    'agency-head',
    { organisation: 'regio iT GmbH', company: false },
  ],
  ['‹Geschäftsführer der Muster GmbH› ist er', 'Geschäftsführer der Muster GmbH', 'agency-head', { company: true }],
  ['‹Bitkom-Präsident› Max Beispiel', 'Bitkom-Präsident', 'agency-head', { company: true }],
  [
    'der ‹Leiter der Digitalagentur Sachsen›',
    'Leiter der Digitalagentur Sachsen',
    'agency-head',
    { organisation: 'Digitalagentur Sachsen', digital: true },
  ],
  [
    'die ‹Werkleiterin des Eigenbetriebs IT-Dienstleistungen Dresden›',
    'Werkleiterin des Eigenbetriebs IT-Dienstleistungen Dresden',
    'agency-head',
    { digital: true },
  ],
  ['‹Chef der Staatskanzlei› ist Max Beispiel', 'Chef der Staatskanzlei', 'agency-head', { digital: false }],
]

const SHAPES: readonly Row[] = [
  ['‹Digital- und Verkehrsminister› Max Beispiel', 'Digital- und Verkehrsminister', 'minister', { digital: true }],
  [
    'die ‹neue Finanz- und Digitalministerin› ',
    'neue Finanz- und Digitalministerin',
    'minister',
    { isNew: true, gender: 'f' },
  ],
  [
    'der ‹„Chief Information Officer des Landes“ (Landes-CIO)› leitet',
    'Chief Information Officer des Landes (Landes-CIO)',
    'CIO',
    { placeText: 'Landes' },
  ],
  [
    'die ‹„Chief Digital Officer“ der Stadt Bonn› leitet',
    'Chief Digital Officer der Stadt Bonn',
    'CDO',
    { placeText: 'Stadt Bonn' },
  ],
  [
    'die ‹Leitung der Digitalagentur Brandenburg› übernimmt sie',
    'Leitung der Digitalagentur Brandenburg',
    'agency-head',
    { digital: true },
  ],
  [
    'der ‹Digitalisierungsbeauftragte des Saarlandes›',
    'Digitalisierungsbeauftragter des Saarlandes',
    'CDO',
    { placeText: 'Saarlandes' },
  ],
  [
    'als ‹neuem Chief Information Officer› trauen',
    'neuer Chief Information Officer',
    'CIO',
    { gender: 'm', isNew: true },
  ],
  [
    '‹Verbandsvorsitzender des Zweckverbands Digitale Verwaltung Oberland› ist er',
    'Verbandsvorsitzender des Zweckverbands Digitale Verwaltung Oberland',
    'agency-head',
    { digital: true },
  ],
  ['‹CIO a. D.› Max Beispiel', 'CIO a. D.', 'CIO', { isFormer: true }],
]

const CITY_IT: readonly Row[] = [
  [
    'Die 38-Jährige wird ‹IT-Referentin der Stadt›.',
    'IT-Referentin der Stadt',
    'CIO',
    { gender: 'f', placeText: 'Stadt' },
  ],
  ['‹Münchens letzter IT-Chef› ging.', 'Münchens letzter IT-Chef', 'CIO', { isFormer: true, placeText: 'Münchens' }],
  [
    '‹IT-Leiterin der Stadt Bad Homburg› ist sie.',
    'IT-Leiterin der Stadt Bad Homburg',
    'CIO',
    { placeText: 'Stadt Bad Homburg' },
  ],
  ['‹Leiter des IT-Referats› ist er', 'Leiter des IT-Referats', 'CIO'],
  [
    'die ‹Leiterin des Amtes für Informationstechnik der Stadt Bonn›',
    'Leiterin des Amtes für Informationstechnik der Stadt Bonn',
    'CIO',
  ],
  ['der ‹Leiter des Amts für Digitalisierung› sagt', 'Leiter des Amts für Digitalisierung', 'CDO'],
  ['‹Digitaldezernentin› Anna Muster', 'Digitaldezernentin', 'CDO'],
]

const WORDS =
  'CIO CDO Chief Information Digital Officer ( ) „ “ " der des für und / , - Beauftragter Beauftragten IT Digitalisierung Landesregierung Präsidentin Leiter Amt Ministerin Digitales neue ehemaligen Stadt Köln Hessens Anna Muster von im beim Dataport Digital- Staatssekretär Senator AG a. D. kurz'.split(
    ' ',
  )

describe('findOffices', () => {
  it('gives spans in order, inside the sentence and never overlapping, whatever the words', () => {
    expectSpansInOrder(
      WORDS,
      (text) => findOffices(text),
      ({ label }) => label,
    )
  })

  it('takes no quotation mark that closes the office before', () => {
    expect(findOffices('" CIO " CIO “').map(({ start, end }) => [start, end])).toEqual([
      [0, 7],
      [8, 11],
    ])
  })

  it('takes no half word that the office before has', () => {
    expect(findOffices('CIO für Digital- und Präsidentin').map(({ start, end }) => [start, end])).toEqual([
      [0, 16],
      [21, 32],
    ])
  })

  it.each<Row>([...CHIEFS, ...COMMISSIONERS, ...GOVERNMENT, ...AGENCIES, ...SHAPES, ...CITY_IT])(
    '%s',
    (marked, label, roles, extra = {}) => {
      const { text, spans } = readMarked(marked)
      const found = findOffices(text)
      expect(found.map((o) => text.slice(o.start, o.end))).toEqual(spans)
      expect(found[0]).toMatchObject({ label, ...extra })
      expect(found[0]?.roles.join('+')).toBe(roles)
    },
  )

  it.each([
    'Die Vorsitzende des IT-Planungsrats dankte dem Aufsichtsratschef.',
    'Ministerpräsidentin Anna Muster und Oberbürgermeister Max Beispiel kamen.',
    'Der Referatsleiter und die Abteilungsleiterin widersprachen.',
    'Pressesprecher Max Beispiel bestätigte das.',
    'Der Beauftragte für den Datenschutz und die Informationsfreiheit prüft das.',
    'Die Beauftragte der Bundesregierung für Kultur und Medien sprach.',
    'Er leitete die Abteilung weiter.',
    'Die Überleitung der Datenzentrale geschah im Mai, die Begleitung der Ämter endet.',
    'Das ITZBund verlegt eine Glasfaserleitung.',
    'Das Ministerium beauftragte eine Firma.',
    'Sie ist Leiterin der Abteilung Verwaltungsdigitalisierung.',
    'Fraktionschef Max Beispiel verspricht sich mehr.',
    'Landtagspräsidentin Anna Muster eröffnete die Sitzung.',
    'Ministerialdirektor Max Beispiel war auch da.',
    'Der Stadtrat wählte sie.',
    'Die Geschäftsstellenleiterin gab Auskunft.',
    'Unter der Leitung von Max Beispiel entstand das Papier.',
    'Der Generalbevollmächtigte für Informationstechnologie ging.',
    'Der Referent für Digitalisierung beim Städtetag kam.',
    'Der Abteilungsleiter Digitalisierung im Innenministerium kam.',
    'Die CIO-Stelle und der CDO-Posten sind frei.',
  ])('finds none in: %s', (text) => {
    expect(findOffices(text).map((o) => o.label)).toEqual([])
  })

  it.each([
    ['Die CIOs der Länder trafen sich.', ['CIO der Länder']],
    ['Alle Ministerinnen und Staatssekretäre stimmten zu.', ['Ministerin', 'Staatssekretär']],
    ['den beiden Geschäftsführern der ekom21', ['Geschäftsführer der ekom21']],
    ['die langjährigen BSI-Präsidenten', ['BSI-Präsident']],
    ['zwei Digitalisierungsbeauftragte', []],
  ])('marks an office that several have, with its singular: %s', (text, labels) => {
    const several = findOffices(text).filter((o) => o.several)
    expect(several.map((o) => o.label)).toEqual(labels)
  })

  it('takes *den Präsidenten* and a relative *die* for no plural', () => {
    const text = 'Man traf den Präsidenten des BSI im Haus, die Leiter Muster führt'
    expect(findOffices(text).filter((o) => o.several)).toEqual([])
  })

  it('finds two offices of one person one by one', () => {
    const text = 'Anna Muster, Staatssekretärin und Landes-CIO im Saarland, und Finanzminister Beispiel'
    expect(findOffices(text).map((o) => o.label)).toEqual([
      'Staatssekretärin',
      'Landes-CIO im Saarland',
      'Finanzminister',
    ])
  })

  it('leaves the name behind an office alone', () => {
    const text = 'die Präsidentin des Bundesamts für Sicherheit in der Informationstechnik Anna Muster'
    const [office] = findOffices(text)
    expect(text.slice(office?.end)).toBe(' Anna Muster')
  })

  it('gives the head and the body inside the phrase', () => {
    const text = 'Geschäftsführerin der govdigital eG'
    const [office] = findOffices(text)
    expect(text.slice(office?.head.start, office?.head.end)).toBe('Geschäftsführerin')
    expect(text.slice(office?.organisationSpan?.start, office?.organisationSpan?.end)).toBe('govdigital eG')
  })
})
