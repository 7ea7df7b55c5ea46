/**
 * Ordinary German article text from an own generator, so that the bench needs no foreign pages. Sentences of local and
 * trade news, most about other things; about one in twelve speaks of digital administration, as in such papers.
 * Deterministic: the same seed gives the same text.
 */
import { picker, randomFrom } from './seeded.ts'
export function articles(count: number, seed = 1): string[] {
  const random = randomFrom(seed)
  return Array.from({ length: count }, () => article(random))
}

/** About 3 kB, in paragraphs, with a date line. */
function article(random: () => number): string {
  const pick = picker(random)
  const fill = (sentence: string) =>
    sentence.replace(/\{(\w+)\}/g, (_, slot: string) =>
      slot === 'n' ? String(2 + Math.floor(random() * 900)) : pick(WORDS[slot] ?? ['']),
    )
  const paragraphs = Array.from({ length: 5 + Math.floor(random() * 4) }, () =>
    Array.from({ length: 3 + Math.floor(random() * 3) }, () =>
      fill(pick(random() < 1 / 12 ? RELEVANT : ORDINARY)),
    ).join(' '),
  )
  const date = `[${1 + Math.floor(random() * 28)}.${1 + Math.floor(random() * 12)}.${2008 + Math.floor(random() * 17)}]`
  return `${fill('{topic} in {city}')}\n\n${date} ${paragraphs.join('\n\n')}\n`
}

const WORDS: Readonly<Record<string, readonly string[]>> = {
  city: ['Bielefeld', 'Rostock', 'Regensburg', 'Kassel', 'Ulm', 'Trier', 'Cottbus', 'Emden', 'Jena', 'Siegen'],
  first: ['Anna', 'Bernd', 'Claudia', 'Dieter', 'Elif', 'Florian', 'Gerda', 'Hannes', 'Irene', 'Jonas'],
  last: ['Albrecht', 'Brinkmann', 'Ćosić', 'Dreyer', 'Eggers', 'Fink', 'Gruber', 'Hartwig', 'Iversen', 'Jansen'],
  day: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  month: ['Januar', 'März', 'April', 'Juni', 'August', 'September', 'Oktober', 'Dezember'],
  topic: ['Neuer Radweg', 'Streit um Buslinie', 'Sommerfest', 'Hochwasser', 'Ausstellung', 'Tarifrunde', 'Ernte'],
  thing: ['die Brücke', 'das Freibad', 'die Turnhalle', 'der Marktplatz', 'die Bibliothek', 'das Theater', 'der Hafen'],
  land: ['Sachsen', 'Hessen', 'Bayern', 'Niedersachsen', 'Brandenburg', 'Thüringen'],
}

const ORDINARY: readonly string[] = [
  'Am {day} haben sich in {city} rund {n} Menschen auf dem Marktplatz versammelt.',
  '„So etwas haben wir hier noch nie erlebt“, sagte Anwohnerin {first} {last} der Zeitung.',
  'Der Regen der vergangenen Tage hat die Wiesen am Fluss unter Wasser gesetzt, und noch ist kein Ende in Sicht.',
  'Für {thing} hat die Stadt nach eigenen Angaben {n}.000 Euro ausgegeben.',
  'Die Feuerwehr rückte mit {n} Kräften aus; verletzt wurde niemand.',
  'Seit {month} 2014 wird über den Standort gestritten, ohne dass sich eine Lösung abzeichnet.',
  'Trainer {first} {last} stellte die Mannschaft nach der Pause um, was sich bald auszahlte.',
  'Wer mitmachen möchte, meldet sich bis zum 12. {month} im Büro am Domplatz, Telefon 0521 / 55 {n}.',
  'Die Ernte fällt in diesem Jahr z. B. beim Weizen um etwa 15 Prozent geringer aus als im Vorjahr.',
  'An der Hochschule forscht {first} {last} zu Baustoffen, die sich nach dem Abriss wiederverwenden lassen.',
  'Kritik kam von den Händlern, die um ihre Parkplätze fürchten und deshalb Unterschriften sammeln.',
  'Die Ausstellung ist täglich von 10 bis 18 Uhr geöffnet, der Eintritt kostet 6 Euro, ermäßigt 4,50 Euro.',
  'Nach Angaben der Polizei war der Fahrer des Lieferwagens auf regennasser Straße ins Schleudern geraten.',
  'Im zweiten Satz drehte das Orchester auf, und das Publikum dankte es ihm mit langem Beifall.',
  'Die Gewerkschaft fordert {n} Euro mehr im Monat; die Arbeitgeber wollen am {day} ein Angebot vorlegen.',
  'Ob {thing} noch in diesem Jahr wieder öffnet, ist ungewiss, denn es fehlt an Handwerkern.',
  'Bürgermeister {first} {last} verwies auf die angespannte Haushaltslage und bat um Geduld.',
  'In der Altstadt von {city} sind die Mieten binnen fünf Jahren um ein Drittel gestiegen.',
  'Der Verein, 1921 gegründet, zählt heute {n} Mitglieder, darunter viele Kinder und Jugendliche.',
  'Auf dem Programm stehen Lesungen, Konzerte und eine Stadtführung durch das Gerberviertel.',
  'Das Gutachten soll im Herbst vorliegen; erst danach entscheidet der Rat über {thing}.',
  'Wie viele Besucher kamen, konnte Sprecherin {first} {last} am {day} noch nicht sagen.',
  'Die Strecke zwischen {city} und der Landesgrenze bleibt bis Ende {month} gesperrt.',
  'Mit dem neuen Fahrplan halten die Züge wieder stündlich, am Wochenende alle zwei Stunden.',
]

const RELEVANT: readonly string[] = [
  'Das Land {land} will seine Verwaltung bis 2030 vollständig digitalisieren.',
  'Staatssekretär {first} {last} ist CIO des Landes {land}.',
  'Die Landesregierung von {land} hat im {month} 2018 eine Digitalstrategie beschlossen.',
  'Über das Serviceportal der Stadt {city} sind inzwischen {n} Leistungen erreichbar.',
  'Die Stadt {city} hat {first} {last} zur Chief Digital Officer ernannt.',
  'Zum 1. {month} 2019 wurde in {city} ein kommunales Rechenzentrum gegründet.',
]
