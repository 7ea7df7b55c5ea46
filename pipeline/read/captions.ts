/** How a line begins or ends that describes a picture. */
import { latin } from '../../extractors/german/latin.ts'

const OPENING =
  '(?:Portr[aä]t|Porträtfoto|Portraitfoto|Foto|Symbolfoto|Symbolbild|Archivfoto|Archivbild|Bild|Titelbild|Gruppenfoto|Gruppenbild|Luftbild|Luftaufnahme|Grafik|Infografik|Vektorgrafik|Diagramm|Schaubild|Screenshot|Bildschirmfoto|Illustration|Logo|Karte|Glaskugel|Außenansicht|Innenansicht|Nahaufnahme|Schriftzug|Collage|Fotomontage|Visualisierung)'
const DESCRIPTION = new RegExp(
  [
    `^${OPENING}(?:(?: [\\p{L}]+)?[:,]? (?:von|der|des|mit|zeigt|zur?|vom|aus|:|Dr|Prof)|\\s?:|\\s\\p{Lu})`,
    '^(?:Blick|Ausblick) (?:über|auf|in|aus)(?![\\p{L}])',
    '^(?:Das|Dieses|Auf dem) (?:Foto|Bild|Gruppenbild)(?![\\p{L}])',
    '^(?:Eine?|Zwei|Drei|Mehrere|Junge|Ältere) (?:\\p{L}+ )?(?:Person(?:en)?|Mann|Frau|Männer|Frauen|Hand|Hände|Menschen|Smartphone|Laptop|Tablet|Bildschirm|Computer|Schreibtisch|Mitarbeiter(?:in|innen)?)(?![\\p{L}])',
    '(?:\\(Foto|\\(Bild|Foto:|Fotos:|©|\\(Archiv|Bild:|Quelle:) ?.{0,80}$',
    '(?<![\\p{L}])(?:v\\. ?l\\. ?n\\. ?r\\.|v\\. ?l\\.|von links|\\(links\\)|\\(rechts\\)|\\(l\\.\\)|\\(r\\.\\)|\\(Mitte\\)|im Bild)',
    '(?<![\\p{L}])(?:trägt (?:einen|eine|ein) |lächelt|blickt in die Kamera|am Schreibtisch|am Rednerpult|vor (?:einem|einer) (?:Bildschirm|Wand|Fahne))',
  ].join('|'),
  'u',
)
/** *Ministerialdirektor Stefan Krebs, CIO/CDO des Landes …*: a name and an office without a verb. */
const WHO = latin`^(?:\p{Lu}[\p{L}-]+ ){0,3}(?:(?:Dr|Prof|Dipl)\.(?:-Ing\.)? ?){0,3}\p{Lu}[\p{L}.-]+(?: (?:von|van|de|zu))?(?: \p{Lu}[\p{L}-]+){1,3}, \p{Lu}[^.!?]{2,120}$`
/** *… präsentieren die Kooperationsurkunden.*: people shown in the act. */
const ACTION = latin`(?:präsentier(?:en|t)|überreich(?:en|t)|übergibt|übergeben|unterzeichne[nt]|halten|hält|zeigen|stellen|posieren|eröffne[nt]|begrüß(?:en|t)|beschließen|verabschiedet)(?![\p{L}])`

/** Whether a short line, standing where a picture may, tells what the picture shows. */
export function describesPicture(line: string): boolean {
  if (line.length > 260) return false
  return (
    DESCRIPTION.test(line) ||
    (line.length <= 160 && WHO.test(line) && !/(?<![\p{L}])(?:ist|sind|war|wird|hat)(?![\p{L}])/u.test(line))
  )
}

/** Among teasers, whose leads end in *mehr...*, any further line that shows people in the act is a caption too. */
export function showsAction(line: string): boolean {
  return line.length <= 260 && ACTION.test(line)
}

/** A line that only says whose picture it is: *(Bildquelle: …)*, *Foto: Innenministerium …*. */
export function creditsPicture(line: string): boolean {
  return (
    /^\(?\s?(?:Bildquellen?|Bildnachweis|Bildrechte|Fotos?|Bild|Bilder|Quelle|©|Copyright|Fotoquelle)\s?[:©]?\s?\S.{0,120}$/.test(
      line,
    ) && /[:©]/.test(line.slice(0, 14))
  )
}

const AGENCY =
  '(?:[Ii][Mm][Aa][Gg][Oo]|dpa|AFP|AP|KNA|epd|picture[- ]alliance|Reuters|Getty Images|iStock|Shutterstock|Adobe ?Stock)'
const CREDIT = latin`\s\(?(?:(?:Foto|Bild|Grafik|Illustration)s?\s?:\s?[^.!?]{2,50}|(?:\p{Lu}[\p{L}-]+ ){1,3}/ ?${AGENCY}|(?:\p{Lu}[\p{L}-]+ )*\p{Lu}[\p{L}-]+/${AGENCY}|${AGENCY} ?[/|] ?[\p{L}/ .-]{3,40})\)?$`

/** A line that ends in the credit of a picture: *Der Markt am Abend. Foto: Muster*, *… Tim Probe/dpa*. */
export function endsInCredit(line: string): boolean {
  return line.length <= 300 && /(?:[a-z]|\))$/i.test(line) && CREDIT.test(line.slice(-90))
}
