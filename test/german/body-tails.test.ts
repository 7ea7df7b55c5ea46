import { expect, test } from 'vitest'
import { findBodies } from '../../extractors/german/bodies.ts'
import { bodyNames } from './body-names.ts'

test.each([
  ['Das Rechenzentrum der sächsischen Steuerverwaltung rechnet.', 'Rechenzentrum der sächsischen Steuerverwaltung'],
  ['Das Rechenzentrum der Justiz des Landes Hessen rechnet.', 'Rechenzentrum der Justiz des Landes Hessen'],
  ['Das Computer-Notfallteam der hessischen Kommunen hilft.', 'Computer-Notfallteam der hessischen Kommunen'],
  ['Der Rat der IT-Leiter der Landkreise tagt.', 'Rat der IT-Leiter der Landkreise'],
  [
    'Die Leitstelle der Landesregierung für Informationstechnik berät.',
    'Leitstelle der Landesregierung für Informationstechnik',
  ],
  ['Der Zweckverband Datenverarbeitung in Ostholstein (ZDO) rechnet.', 'Zweckverband Datenverarbeitung in Ostholstein'],
  ['Das Landesamt für Informationstechnik in Kassel (LIT) rechnet.', 'Landesamt für Informationstechnik'],
  [
    'Die Gründung des Zentralen IT-Dienstleisters des Landes Brandenburg.',
    'Zentraler IT-Dienstleister des Landes Brandenburg',
  ],
  ['Das Zentrum für Digitalisierung im Bauwesen hilft.', 'Zentrum für Digitalisierung im Bauwesen'],
  ['Die Anstalt für digitale Dienste Ostfriesland hilft.', 'Anstalt für digitale Dienste Ostfriesland'],
  ['Die Gemeinschaft für Datenverarbeitung Weserbergland hilft.', 'Gemeinschaft für Datenverarbeitung Weserbergland'],
  ['Das Kompetenzzentrum Registerwesen Lausitz hilft.', 'Kompetenzzentrum Registerwesen Lausitz'],
  ['Das Kompetenzzentrum Aktenhaltung und E-Government hilft.', 'Kompetenzzentrum Aktenhaltung und E-Government'],
])('a name goes on to whose it is and for what: %s', (text, name) => expect(bodyNames(text)).toEqual([name]))

test.each([
  ['Der CDO-Rat tagt.', 'CDO-Rat'],
  ['Der Beauftragtenrat für IT tagt.', 'Beauftragtenrat für IT'],
  ['Der Automationsausschuss tagt.', 'Automationsausschuss'],
  ['Das Fach-Kollegium IT-Sicherheit tagt.', 'Fach-Kollegium IT-Sicherheit'],
  ['Das Landesrechenamt rechnet.', 'Landesrechenamt'],
  ['Die IT-Betriebsstelle hilft.', 'IT-Betriebsstelle'],
  ['Das CERT-kommunal-nds hilft.', 'CERT-kommunal-nds'],
])('what councils and offices are called: %s', (text, name) =>
  expect(findBodies(text)).toMatchObject([{ name, digital: true }]),
)

test.each([
  ['Das Rechenzentrum der Universität rechnet.', ['Rechenzentrum']],
  ['Die Leitstelle der Landesregierung für Verkehr berät.', ['Landesregierung']],
  ['Das Notfallteam der Kommunen hilft.', []],
  ['Das Zentrum für Digitalisierung in Kassel hilft.', ['Zentrum für Digitalisierung']],
  ['Die Agentur für Digitalisierung Lena Harz hilft.', ['Agentur für Digitalisierung']],
])('and where it does not: %s', (text, found) => expect(bodyNames(text)).toEqual(found))
