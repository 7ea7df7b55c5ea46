/** Who uses or joins something, and who only gets or does something else while the page speaks of a portal. */
import type { Rule } from '../rule.ts'

const adopters = (count: number, text: string): Rule['examples'][number] => ({
  text,
  facts: [{ count, unit: 'adopters' }],
})

export const ADOPTIONS: Rule['examples'] = [
  {
    text: 'Die Online-Dienste gibt es bei 23 Landesbehörden und 114 Kommunen im Land.',
    facts: [
      { count: 23, unit: 'adopters' },
      { count: 114, unit: 'adopters' },
    ],
  },
  {
    text: 'Der Online-Antrag ist in 12 Landkreisen und 40 Städten abrufbar.',
    facts: [
      { count: 12, unit: 'adopters' },
      { count: 40, unit: 'adopters' },
    ],
  },
  adopters(3, 'Das krz in Lemgo versorgt die drei Kreise Herford, Lippe und Höxter mit Fachverfahren.'),
  adopters(45, '45 Kommunen haben inzwischen das neue Dokumentensystem erhalten.'),
  adopters(14, 'Das Serviceportal wächst. 14 Gemeinden bekommen das Portal noch in diesem Jahr.'),
  adopters(300, 'Das Bürgerportal des Landes ist beliebt. Inzwischen setzen 300 Kommunen darauf.'),
  adopters(12, 'Die E-Akte des Landes ist fertig. Zwölf Behörden arbeiten bereits damit.'),
  adopters(23, 'Das Onlinezugangsgesetz eint die Kommunen. Mit von der Partie sind 23 Städte und Gemeinden.'),
  adopters(63, 'Wir sind der IT-Verbund. 63 Kommunen lassen ihre Fachverfahren bei uns laufen.'),
  adopters(300, 'Verwaltung digital. Mit dem Formularservice arbeiten schon jetzt über 300 Kommunen.'),
  adopters(
    96,
    'Der Rechnungshof mahnt. Ans Landesportal angeschlossen hätten sich bis heute gerade einmal 96 Gemeinden.',
  ),
  adopters(30, 'Der digitale Bauantrag ist da. 30 Kommunen bieten ihn inzwischen an.'),
  adopters(
    9,
    'Die digitale Verwaltung kommt voran. Der Onlinedienst für Wohngeld läuft. Möglich ist der Antrag damit in neun Landkreisen.',
  ),
  adopters(31, '31 Kommunen haben sich für das Landesportal entschieden.'),
  adopters(8, 'Acht Kommunen wurden mit dem Siegel Digitales Amt ausgezeichnet.'),
  adopters(7, 'Sieben Gemeinden haben das digitale Bürgerbüro eingerichtet.'),
  adopters(4, 'Vier Städte sind über das Landesnetz mit dem Rechenzentrum verbunden.'),
  adopters(
    19,
    'Die digitale Verwaltung kommt voran. Der Onlinedienst für Wohngeld läuft seit Mai. 19 Kommunen haben ihn eingeführt.',
  ),
  adopters(22, 'Die Länder bauen die OZG-Cloud. 22 Kommunen erproben sie.'),
  adopters(
    40,
    'Die digitale Verwaltung kommt voran. Das Förderprogramm für digitale Rathäuser läuft. 40 Kommunen haben die Förderung erhalten.',
  ),
  adopters(34, 'Das Serviceportal gibt es seit März. 34 Gemeinden haben es übernommen.'),
  adopters(37, 'Der Chatbot im Onlineportal startete im Mai. Inzwischen läuft er in 37 Städten.'),
  adopters(6, 'Sechs Landkreise betreiben das Onlineportal gemeinsam.'),
  adopters(75, '75 Kommunen erhielten 2019 einen Anschluss ans Landesnetz.'),
  adopters(
    900,
    'Der IT-Dienstleister wächst. Griffen 2001 gut 900 Kommunen auf die Programme der AKDB zurück, so sind es heute 1.870.',
  ),
  adopters(200, 'Auf die Software des Rechenzentrums greifen 200 Kommunen zurück.'),
  adopters(27, 'Damit sind es jetzt 27 Kommunen aus Hessen, die das digitale Personalverfahren nutzen.'),
  adopters(60, 'An der Umfrage nahmen 80 Kommunen teil, das Serviceportal nutzen 60 Kommunen.'),
  adopters(
    17,
    'Seit 2019 sind weitere Träger dem Zweckverband für digitale Verwaltung beigetreten; Ende 2022 waren dies 17 Gemeinden.',
  ),
  adopters(90, 'Der Landkreis lobt die Verfahren der Reihe „Amtshilfe digital“, mit denen 90 Verwaltungen arbeiten.'),
  adopters(33, 'Der IT-Zweckverband Heide wächst. In der Verbandsversammlung sind 33 Städte und Gemeinden vertreten.'),
  {
    text: 'Der IT-Verbund stellt Dienste bereit. 48 Städte und Gemeinden sowie sechs Landkreise beziehen Leistungen aus dem gemeinsamen Katalog.',
    facts: [
      { count: 48, unit: 'adopters' },
      { count: 6, unit: 'adopters' },
    ],
  },
]

export const NO_ADOPTIONS: Rule['counterexamples'] = [
  'Das Land Hessen digitalisiert die Verwaltung. Glasfaser ist in 12 Landkreisen und 40 Städten verfügbar.',
  'Der Landkreis Gießen hat eine Digitalstrategie. 45 Kommunen haben Hochwasserhilfe erhalten.',
  'Das Onlineportal der Stadt Ulm startete. 14 Gemeinden bekommen neue Feuerwehrautos.',
  'Die Stadt Ulm hat ein Serviceportal. 12 Städte arbeiten an neuen Radwegen.',
  'Die Digitalstrategie des Landes ist da. 30 Kommunen bieten freien Eintritt ins Schwimmbad.',
  'Die E-Akte kommt. Der Regierungsbezirk zählt 120 Kommunen.',
  'Die E-Akte kommt. 31 Kommunen haben sich gegen die Windräder ausgesprochen.',
  'Die Digitale Agenda des Kreises Celle liegt vor. Elf Gemeinden tragen die Kosten der Kita.',
  'Das Serviceportal Celle ist online. Acht Kommunen wurden für ihre Radwege ausgezeichnet.',
  'Das Serviceportal Celle ist online. Neun Städte haben Flüchtlinge übernommen.',
  'Das Serviceportal Celle ist online. Gemeinsam mit sechs Gemeinden feiert der Kreis ein Fest.',
  'Das Serviceportal Celle ist online. In zehn Gemeinden sind noch Bauplätze verfügbar.',
  'Das Serviceportal Celle ist online. Zehn Gemeinden haben einen Vertrag über die Müllabfuhr abgeschlossen.',
  'Die Digitalstrategie wurde beschlossen. 25 Kommunen haben ihr Interesse am Onlineportal bekundet.',
  'Die Digitalstrategie wurde beschlossen. Zwölf Städte folgten dem Aufruf zum Stadtradeln.',
  'Die Digitalstrategie wurde beschlossen. 19 Kommunen testen Tempo 30.',
  'Die Digitalstrategie wurde beschlossen. 19 Gemeinden gehören zum Naturpark.',
  'Wer das Serviceportal der Stadt Ulm nutzt, erfährt mehr: 45 Kommunen haben Hochwasserhilfe erhalten.',
  'Das Serviceportal ist online. Auch sechs Landkreise setzen auf Windkraft.',
  'Die Stadt Celle hat die E-Akte eingeführt. Zwölf Landkreise arbeiten beim Katastrophenschutz zusammen.',
  'Die Stadt Celle hat die E-Akte eingeführt. 16 Kommunen haben den Klimapakt unterzeichnet.',
  'Die Stadt Celle hat die E-Akte eingeführt. Die Grippe breitet sich in sieben Landkreisen aus, Impfungen sind möglich.',
]
