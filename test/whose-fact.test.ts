import { describe, expect, it } from 'vitest'
import { extractFacts } from '../pipeline/index.ts'
import { whoseAre } from './whose-are.ts'

describe('whose a fact is', () => {
  it.each([
    [
      'a body that municipalities share is of their Land',
      'Landkreis Stade, 12.5.2021\nDer Zweckverband IT Moorland hat Jens Hansen zum Geschäftsführer berufen.',
      ['appointment DE-NI'],
    ],
    [
      'a seat of government in the headline stands for its Land where ministers act',
      'Kiel zieht die Zugbrücke hoch\n12.5.2021\n\nDigitalminister Uwe Muster stellte am Montag die Landesstrategie Cybersicherheit vor. Sie zählt 46 Schritte auf.',
      ['incumbency DE-SH', 'strategy DE-SH', 'measure-count DE-SH'],
    ],
    [
      'what a minister presents in a town is of the Land',
      'Land stellt sich digital auf\n12.5.2021\n\nInnenministerin Erika Muster hat gestern im Ulmer Stadthaus die Digitalstrategie vorgestellt.',
      ['strategy DE-BW'],
    ],
    [
      'what its own page counts, too',
      'Zweckverband Kommunale Datenverarbeitung Heideland\nStand: 3.5.2022\nSitz ist Celle, im Landkreis Celle. Wir betreiben 120 Fachverfahren.',
      ['measure-count DE-NI'],
    ],
    [
      'from where somebody serves, and who was the last to join, tells nothing',
      'Digitalministerium Hessen, 12.5.2021\nDie Datenzentrale gehört dem Land Hessen. Sie betreut von Wiesbaden aus 350 Fachverfahren. Mit Fulda nutzen nun 14 Kommunen das Landesportal.',
      ['measure-count DE-HE', 'measure-count DE-HE'],
    ],
    [
      'der Kreis is the page’s, whatever town was named last',
      'Landkreis Celle\n[12.3.2021] Der Landkreis Celle hat einen Digitalplan. Zuvor hatte ein Softwarehaus aus der Stadt Uelzen geholfen. 27 Online-Dienste hat der Kreis im Netz.',
      ['measure-count Landkreis Celle'],
    ],
    [
      'where a page speaks of a district alone, a bare name is the district’s',
      'Landkreis Celle, 12.5.2021\nDer Landkreis hat eine Digitalagenda beschlossen. Die Agenda „Celle 2027“ nennt 41 Vorhaben.',
      ['strategy Landkreis Celle', 'measure-count Landkreis Celle'],
    ],
    [
      '… and the town’s where it speaks of the town',
      '12.5.2021\nDer Stadtrat von Celle hat die Digitalstrategie „Celle 2027“ beschlossen. Sie nennt 41 Vorhaben. Mit dem Landkreis Celle ist ein Austausch geplant.',
      ['strategy Celle', 'measure-count Celle'],
    ],
    [
      'die Stadt is the town named in passing right before, not the one of the page',
      'Stadt Fulda, 12.5.2021\nWer in Marburg wohnt, kann seinen Hund im Netz anmelden. 74 Online-Dienste hat die Stadt.',
      ['measure-count Marburg'],
    ],
    [
      'villages that share an administration are called by it',
      'Samtgemeinde Lachendorf\nOppershäuser Straße 1, 29331 Lachendorf\nStand: 12.5.2021\nDer Samtgemeinderat hat die Digitalstrategie 2030 beschlossen. Mit dem Landkreis Celle ist ein Austausch geplant.',
      ['strategy Samtgemeinde Lachendorf'],
    ],
    [
      'districts that are none by name have organs of their own',
      'Hannover, 12.5.2021\nDie Regionsversammlung hat die Digitalstrategie beschlossen. Die Stadt Hannover war nicht beteiligt.',
      ['strategy Region Hannover'],
    ],
    [
      'the town of a dateline in capitals, whatever stands behind it in brackets',
      'KIEL (knk). Die Landeshauptstadt hat nun eine CDO: Am 12. Mai 2021 wurde Petra Muster zur Chief Digital Officer ernannt.',
      ['appointment Kiel'],
    ],
    [
      'at its mission a Land is meant, not where that is',
      'Berlin, 12. Mai 2021 – In der Vertretung des Landes Hessen: Digitalministerin Petra Muster begrüßte 90 Gäste.',
      ['incumbency DE-HE'],
    ],
    [
      'CIO der Stadt is not of the federation whose guest she is',
      'Celle. 12.5.2021\nZum Forum der Bundesregierung kam auch Petra Muster, die CIO der gastgebenden Stadt.',
      ['incumbency Celle'],
    ],
    [
      'CIO des Landes is of the Land named before, not where he was',
      '12.5.2021\nDen Vorsitz im IT-Planungsrat hat Bremen. Jens Hansen, CIO des Landes, leitete die Sitzung in Thüringen.',
      ['incumbency DE-HB'],
    ],
    [
      'a figure of the federation',
      'Landtag Hessen, 12.5.2021\nAnfrage von Abgeordneten aus Nordhessen\nVon den OZG-Leistungen sind 168 Leistungen des Bundes online verfügbar.',
      ['measure-count DE'],
    ],
    [
      'what is run by towns of several Länder is of all of them',
      '12.5.2021\nDer Verband Harzregion, getragen von Kommunen aus Niedersachsen, Thüringen und Sachsen-Anhalt, hat die E-Government-Agenda beschlossen.',
      ['strategy DE'],
    ],
    [
      'a party’s own bodies are nobody’s administration',
      'CDU Kreisverband Celle, 12.5.2021\nDer Kreisvorstand hat die Digitalstrategie „Celle 2030“ beschlossen. Der Landesparteitag hat das Konzept E-Government beschlossen.',
      [],
    ],
    [
      'boroughs are their city-state’s',
      '12.5.2021\nDas Bezirksamt hat die Digitalagenda Pankow 2030 beschlossen. Petra Muster ist CDO des Bezirks Hamburg-Nord.',
      ['strategy DE-BE', 'incumbency DE-HH'],
    ],
    [
      'to where somebody went tells nothing of whom came next',
      'Landkreis Celle, 12.5.2021\nPetra Muster folgt als CDO auf Jens Hansen, den es zur Stadt Kassel gezogen hatte. 40 Online-Dienste stehen bereit.',
      ['appointment Landkreis Celle', 'appointment Landkreis Celle', 'measure-count Landkreis Celle'],
    ],
    [
      'a Land’s capital, called by its Land',
      'Potsdam, 12.5.2021\nBrandenburgs Landeshauptstadt hat eine CDO: Petra Muster.',
      ['appointment Potsdam'],
    ],
    [
      'a Land’s capital, called by its Land behind it',
      '12.5.2021\nWie weit ist die Landeshauptstadt Schleswig-Holsteins? In Kiel ist Petra Muster seit 2019 CDO.',
      ['appointment Kiel'],
    ],
    [
      'where an office changes hands, not the federation named before',
      '12.5.2021\nDas Bundesministerium ordnet sich neu. In Düsseldorf wird Petra Muster neue CIO.',
      ['appointment DE-NW'],
    ],
    [
      'the address in a page’s contact',
      'Kontakt: presse@stadt-herford.de\n12.5.2021\nDie Verwaltung hat eine CDO. Petra Muster wurde zur Chief Digital Officer ernannt.',
      ['appointment Herford'],
    ],
    [
      'the services of another administration are none of a plan’s above',
      '12.5.2021\n- Stadt Celle: Der Rat beschloss die Digitalstrategie.\n- Landkreis Celle: 51 Online-Dienste sind verfügbar.',
      ['strategy Celle', 'measure-count Landkreis Celle'],
    ],
    [
      'a village at the head of its page',
      'Inselgemeinde Juist, 12.5.2021: Der Rat hat die Digitalstrategie beschlossen.',
      ['strategy Juist'],
    ],
    [
      'Bremen’s authorities are called by their senators',
      'Die Senatorin für Finanzen | Pressestelle\n12.5.2021\nDer Senat hat die Digitalisierungsstrategie beschlossen.',
      ['strategy DE-HB'],
    ],
    [
      'whose is told right before an office outweighs whom somebody met',
      '12.5.2021\nThüringens Digitalministerin Petra Muster empfing Bayerns Digitalminister Jens Hansen.',
      ['incumbency DE-TH', 'incumbency DE-BY'],
    ],
    [
      'a district’s house, called by the town where it stands',
      '12.5.2021\nIm Ingelheimer Kreishaus arbeitet seit dem 1. Mai 2021 eine CDO: Petra Muster.',
      ['appointment Landkreis Mainz-Bingen'],
    ],
    [
      'of a town that nothing else names, where its letters go',
      'Stadtverwaltung\nPostfach 11 20, 78636 Trossingen\n12.5.2021\nDer Gemeinderat hat die Digitalstrategie beschlossen.',
      ['strategy Trossingen'],
    ],
    [
      'the letters of a district in the address of its page',
      'https://www.kreis-oh.de/Aktuelles/2021\n12.5.2021\nNeuer IT-Leiter der Kreisverwaltung ist Jens Hansen.',
      ['appointment Kreis Ostholstein'],
    ],
    [
      'a body whose name the next sentence tells is one',
      '12.5.2021\nDer Freistaat Sachsen hat seit heute eine Digitalagentur. Die Staatsregierung gründete die Agentur für Digitales Sachsen GmbH.',
      ['agency DE-SN'],
    ],
    [
      'a district by its bare name, where its organs act',
      'OBERHAVEL\nOranienburg, 12.5.2021. Der Kreis hat nun eine CISO. Landrat Hansen berief Petra Muster zur Informationssicherheitsbeauftragten. Berlin gratulierte.',
      ['appointment Landkreis Oberhavel'],
    ],
    [
      'of whose district a town is the seat',
      'Stadt Luckenwalde, 12.5.2021\nDie Kreisstadt von Teltow-Fläming hat einen CDO. Bürgermeisterin Muster berief Jens Hansen zum Chief Digital Officer.',
      ['appointment Luckenwalde'],
    ],
    [
      'dort is the place named last before',
      'Saarland, 12.5.2021\nIm Saarland bleibt alles, wie es war. Anders in Bremen: Dort ist Jens Hansen seit 2012 CIO.',
      ['appointment DE-HB'],
    ],
    [
      'where somebody who left works by now tells nothing',
      'Saarland: Neues von der Landesregierung\n12.5.2021\nJens Hansen, bis Mai 2019 CIO des Landes, ist heute Kanzler einer Hochschule in Hessen.',
      ['appointment DE-SL'],
    ],
    [
      'a paragraph that a town labels means no body that another one named',
      '12.5.2021\n\nErfurt. Das Thüringer Landesrechenzentrum wächst. Direktor ist Jens Hansen.\n\nUlm. Das städtische Rechenzentrum UlmDat ist seit dem 1. Mai Eigenbetrieb. Werkleiterin bleibt Petra Muster.',
      ['incumbency DE-TH', 'agency Ulm', 'incumbency Ulm'],
    ],
    [
      '… nor the town of its label, where it names another administration outright',
      '12.5.2021\n\nErfurt. Das Thüringer Landesrechenzentrum wächst. Direktor ist Jens Hansen.\n\nHusum. Der Kreis Nordfriesland hat erstmals eine CDO. Petra Muster heißt sie und tritt die Stelle am 1. Juni an.',
      ['incumbency DE-TH', 'appointment Kreis Nordfriesland'],
    ],
    [
      'im Land is the Land of the page’s town',
      'Stadt Trier, 12.5.2021\nDie Stadt Trier informiert über digitale Dienste. Im Land sind 140 Online-Dienste verfügbar.',
      ['measure-count DE-RP'],
    ],
    [
      'a known town that opens the text with a full stop is whose page it is',
      'Peine. Der neue Digitalisierungsbeauftragte heißt Jens Hansen. Seine Arbeit im Kreishaus hat er im Mai aufgenommen.',
      ['appointment Landkreis Peine'],
    ],
    [
      'a town whose name is an ordinary word, above and before the text, weighs all that names it',
      'Hagen\nRathaus\nEine Beauftragte für Hagen\n\n04.09.2019, 05:30 Uhr\n\nHagen.  Erika Muster ist jetzt CDO der Stadt. Der Vorgänger ging nach Lüdenscheid, wo es noch keinen gibt. Lüdenscheid denkt über eine Stelle nach.',
      ['appointment Hagen'],
    ],
    [
      'organs in a list of towns act where the item says',
      'Rundblick\nAusgabe November 2022\n\n- Kassel hat eine Datenstrategie.\n- In Darmstadt hat der Magistrat die Digitalstrategie beschlossen.\n- Grünes Licht gab der Rat in Münster für die „Smart City Strategie“.',
      ['strategy Darmstadt', 'strategy Münster'],
    ],
    [
      'some of several towns are none’s, and whoever is named inside an office is named in passing',
      'Kreis Steinfurt\n\nWie weit sind die Rathäuser zwischen Rheine und Lengerich?\n\n08.02.2022\n\nDas Serviceportal betreibt der Kreis. 22 Städte und Gemeinden machen mit. In Greven ist man stolz: 47 Online-Dienste bietet die Stadt.',
      ['measure-count Kreis Steinfurt', 'measure-count Greven'],
    ],
    [
      'the federation inside another office says nothing',
      'Rheinland-Pfalz bündelt die Sicherheit.\n\nWer CISO ist, gehört zum Kreis der Informationssicherheitsbeauftragten von Bund und Ländern. Erika Muster ist seit August 2021 stellvertretende CISO.',
      ['appointment DE-RP'],
    ],
    [
      'what is like somewhere else is not there',
      'Thüringen\n\nErfurt (dpa/th) - Es geht um die Sicherheit der Thüringer Landesverwaltung. „Ein Ausfall wie im Landkreis Anhalt-Bitterfeld kann jeden treffen“, sagte CIO Paul Beispiel. An das Portal haben sich 67 Kommunen angeschlossen.',
      ['incumbency DE-TH', 'measure-count DE-TH'],
    ],
    [
      'the seats of Länder count on a page of several',
      'Sachsen-Anhalt, Hessen, Bremen ...\n\nDie IT-Chefs der Länder\n\nPaul Beispiel ist CIO von Sachsen-Anhalt.\n\nIn Wiesbaden teilen sich zwei die Arbeit: CIO ist Erika Muster.\n\nBremen sucht noch.',
      ['incumbency DE-ST', 'incumbency DE-HE'],
    ],
    [
      'where somebody was born and where a Rathaus stands',
      'Erika Muster\nRathausplatz 1, 42651 Solingen\n\ngeboren 1979 in Hagen\n\nDas Konzept „Klinge 4.0“ hat der Rat der Klingenstadt Solingen beschlossen. Erika Muster ist CDO.',
      ['strategy Solingen', 'incumbency Solingen'],
    ],
    [
      'the seat in a dateline stands for the Land whose organs act',
      'HANNOVER. Die Landesregierung arbeitet an ihrer IT. Das Kabinett rief den „Lenkungsrat Digitale Verwaltung“ am 3. Mai 2016 ins Leben.',
      ['agency DE-NI'],
    ],
    [
      'on a page that goes through towns each heading is one',
      'Die Digitalchefs der Städte\n\nDresden\nDort sucht man noch eine CIO.\n\nEssen\nErika Muster ist seit Februar 2020 CDO.\n\nKiel\nDer Posten ist frei.\n\nStuttgart\nPaul Beispiel ist seit Januar 2022 CIO.',
      ['appointment Essen', 'appointment Stuttgart'],
    ],
    [
      'federal law and money say nothing of whose it is',
      'Pressestelle des Senats\nFreie Hansestadt Bremen\n\nHier ist der Bundesgesetzgeber gefragt. Derzeit sind 48 Online-Dienste nutzbar.',
      ['measure-count DE-HB'],
    ],
    [
      'where somebody was before says nothing, nor does the hall of an event',
      'Potsdam (dpa/bb) - Die Landesregierung bestellte am 14. Januar 2025 Paul Beispiel zum CIO. Der 52-Jährige, bislang Referatsleiter im Bundesverwaltungsamt, fängt am 1. Februar 2025 an.',
      ['appointment DE-BB'],
    ],
    [
      'a Land’s CIO in its Staatskanzlei, told of by a town’s CDO',
      'Stadt Chemnitz\n\nFrau Muster, Sie sind CDO der Stadt. Mit CIO Paul Beispiel in der Staatskanzlei rede ich offen.',
      ['incumbency Chemnitz', 'incumbency DE-SN'],
    ],
    [
      'labels with a bar; an Eigenbetrieb is a town’s',
      'Brief Nr. 14\n\nDRESDEN | Der städtische Eigenbetrieb IT-Dienstleistungen sucht einen Chef. Vorläufig führt Erika Muster als kommissarische Betriebsleiterin die Geschäfte.\n\nLANDKREIS KARLSRUHE | Paul Beispiel, Chief Digital Officer im Landratsamt, gibt seinen Posten am 30. September 2023 auf.',
      ['incumbency Dresden', 'appointment Landkreis Karlsruhe'],
    ],
    [
      'where a candidate comes from, and the town next door',
      'Hagen. Die Stadt Hagen sucht. Auch die Iserlohner Juristin Erika Muster hat sich beworben. 46 Online-Dienste bietet das Rathaus.\n\nSie kümmert sich in der Nachbarstadt Witten um E-Government. Der Rat hat die Digitalstrategie 2030 beschlossen.',
      ['measure-count Hagen', 'strategy Hagen'],
    ],
    [
      'the Land of a town in passing, and a town above its headline',
      'Trier:\nStrategie für die digitale Stadt\n\nNach Angaben der rheinland-pfälzischen Stadt sind 38 Online-Dienste verfügbar.',
      ['measure-count Trier'],
    ],
    [
      'where no place is named, that of the regions in names',
      'Aus der Politik\n\nDie Digitalagentur Saar GmbH ist gefragt. 23 Kommunen nutzen ihre Online-Dienste.',
      ['measure-count DE-SL'],
    ],
    [
      'a label is its own paragraph’s, and a district named there counts more',
      'Aktuelles\n12.5.2021\nStuttgart. Der Vorstand geht.\n\nHusum. Der Kreis Nordfriesland bekommt erstmals eine Beauftragte für Informationssicherheit. Erika Muster heißt sie und tritt die Stelle am 1. April an.',
      ['appointment Kreis Nordfriesland'],
    ],
    [
      'a page that tells of itself and of its members is a joint body’s',
      'Datenzentrale Heideland\nÜber uns » Meilensteine\n\n2004\nDer Zweckverband aus Celle in Niedersachsen wird gegründet.\n\n2013\nAus der Stadt Celle kommt der fünfzigste Kunde. 50 Kommunen nutzen unsere Online-Dienste.',
      ['measure-count DE-NI'],
    ],
    [
      'an organ is none of the body that it belongs to, and its acronym is the body’s',
      'Celle, 4. Juli 2011\n\nDie Verbandsversammlung der Kommunalen Datenzentrale Nordheide (KDN) hat Erika Muster zur Geschäftsführerin bestellt.',
      ['appointment DE-NI'],
    ],
    [
      'a dateline in capitals, of the district where its organs act',
      'UELZEN – 07.12.2019, 05:00 Uhr\n\nNeue IT-Chefin\n\nErika Muster arbeitet bisher in Ulm. Der Kreistag hat sie gewählt. 90 Online-Dienste sind im Netz.',
      ['appointment Landkreis Uelzen', 'measure-count Landkreis Uelzen'],
    ],
    [
      'a neighbour named before is not the own Rathaus',
      'Stadt Celle, 12.5.2021\nGeholfen hat der CDO der Stadt Uelzen. Von den Leistungen, die das Rathaus anbietet, sind 64 online.',
      ['measure-count Celle'],
    ],
    [
      'another teaser’s provider is not this one’s',
      'Kommune heute\n\nWeitere Meldungen\nLeipzig: Abschied\n[20.5.2019] Lecos, der IT-Dienstleister der Stadt Leipzig, verliert seinen Chef. mehr...\nKreis Lippe: Bauantrag\n[16.5.2019] 14 Kommunen aus dem Kreis Lippe nutzen den Online-Dienst für Bauanträge. mehr...',
      ['measure-count Kreis Lippe'],
    ],
    [
      'a canton’s strategy is none of a German town',
      'Stadt Konstanz, 4.4.2022\nDie Stelle ist neu. Sie geht auf die Strategie „Digitale Verwaltung Thurgau“ zurück, die der Regierungsrat im November verabschiedet hat. 26 Maßnahmen sind darin aufgeführt.',
      [],
    ],
    [
      'the heading of a newsletter’s items',
      'Behördenpost\n8.7.2021\n\n+++ BUND +++\n\nDas Kabinett hat getagt.\n\n+++ BERLIN +++\n\nSeine Open-Data-Strategie hat der Senat am Dienstag fortgeschrieben.',
      ['strategy DE-BE'],
    ],
    [
      'from where services come is not who offers them',
      'Dunningen\n21.03.2019\n\nDunningen. Der Gemeinderat hat getagt. Rund 25 Fachverfahren beziehe man derzeit aus Rottweil, vom Standesamt bis zur digitalen Akte.',
      ['measure-count Dunningen'],
    ],
    [
      'the villa in which the federal government met is no sign of Berlin',
      'Neues aus dem Kabinett\n12.5.2021\nDie Bundesregierung will den Staat erneuern. Auf ihrer Klausur in der Berliner Villa Borsig hat das Kabinett die Modernisierungsagenda beschlossen.',
      ['strategy DE'],
    ],
    [
      'a seat of government named just before is its Land',
      'Wer die IT steuert\n12.5.2021\nAnders ist es in Hessen. So auch in Kiel, wo die IT das Ressort gewechselt hat. Die Rolle der Landes-CIO fällt seit dem 1. Januar Erika Muster zu.',
      ['appointment DE-SH'],
    ],
    [
      'a town at the head of a paragraph about its district',
      'Landkreis Celle\n12.5.2021\nCelle. Auf dem Serviceportal läuft es. „Wir haben 63 Online-Dienste im Netz“, sagt Erika Muster, IT-Leiterin der Kreisverwaltung.',
      ['measure-count Landkreis Celle', 'incumbency Landkreis Celle'],
    ],
    [
      'where a person comes from says nothing of the new office',
      'Stadt Wolfsburg, 12.5.2021\nZum Leiter des Amts für Informationstechnik wurde Nils Ohm bestellt, der aus dem Bayerischen Innenministerium kommt.',
      ['appointment Wolfsburg'],
    ],
    [
      'a council sits in its town',
      'Verwaltung im Süden, 12.5.2021\nDas Land Baden-Württemberg fördert die Digitalisierung der Verwaltung. In Freiburg hat der Gemeinderat die Digitalstrategie beschlossen.',
      ['strategy Freiburg'],
    ],
    [
      'where somebody comes from opens the sentence',
      'Neues aus Berlin\nStand: 27.04.2023\n\nAus Bayern an die Spree: Martina Beispiel ist am Donnerstag vom Senat zur Staatssekretärin für Digitalisierung ernannt worden. Sie wird damit auch CDO des Landes Berlin.',
      ['appointment DE-BE', 'appointment DE-BE'],
    ],
    [
      'dort is where the text has just been',
      'Neues aus Thüringen, 12.5.2021\nAuch in Potsdam gibt es Bewegung. Der dortige CIO Peter Beispiel hat zum Mai gekündigt.',
      ['appointment DE-BB'],
    ],
    [
      'dort in a town is the town',
      'Neues aus Thüringen, 12.5.2021\nAuch in Herne gibt es Bewegung. Dort ist Erika Beispiel seit dem 1. Mai 2021 Chief Digital Officer.',
      ['appointment Herne'],
    ],
    [
      'a region lies in its Land',
      'Chronik, 12.5.2021\nDas Rechenzentrum Ostthüringen wurde 1993 in Gera gegründet.',
      ['agency DE-TH'],
    ],
    [
      'a town that a joint body writes about is itself',
      'Zweckverband IT Moorland\nNewsletter, 12.5.2021\nDie Stadt Celle hat seit dem 1. Februar eine neue CDO: Ute Lang folgt auf Henrik Behn.',
      ['appointment Celle'],
    ],
    [
      'what another is compared with tells nothing',
      'Ministerium der Finanzen Hessen, 12.5.2021\n\nAnders als Thüringen hat das Land seit heute eine CIO: Erika Muster.',
      ['appointment DE-HE'],
    ],
    [
      'as CIO of a Land is no comparison',
      'Hannover, 12.5.2021\n\nSie war früher als Hessens CIO bekannt. Erika Muster ist neue CIO des Landes Thüringen.',
      ['appointment DE-TH'],
    ],
    [
      'where somebody was fetched from tells nothing',
      '12.5.2021\n\nThüringen war früh dran. 2018 holte das Land Erika Muster vom Bundeskriminalamt und machte sie zur ersten Landes-CIO.',
      ['appointment DE-TH'],
    ],
    [
      'where somebody was before tells nothing of who is named next',
      'Ministerium des Innern Thüringen\n\nDas Kabinett hat am 12. Juni 2018 Paul Beispiel zum CISO bestellt. Er war zunächst im Bundesamt für Sicherheit in der Informationstechnik tätig. Stellvertretende CISO ist seit 1. Oktober 2018 Erika Muster.',
      ['appointment DE-TH', 'appointment DE-TH'],
    ],
    [
      'among several Länder a capital is its Land’s',
      '12.5.2021\n\nDie IT-Chefs der Länder\n\nThüringen hat gewählt. Weniger leise ging es in Wiesbaden zu. Staatssekretär Paul Beispiel legte Ende Februar das Amt des Beauftragten für Informationstechnik nieder.',
      ['appointment DE-HE'],
    ],
    [
      'a capital on the page of one Land is but a town',
      '12.5.2021\n\nThüringen hat gewählt. In Wiesbaden war eine Messe. Paul Beispiel legte Ende Februar das Amt des CIO nieder.',
      ['appointment DE-TH'],
    ],
    [
      'a ministry is of a Land, a Landesrechenzentrum too, whatever town stands beside',
      'Erfurt. Am 3. Mai 2021 wurde das Digitalministerium gegründet. Das Landesrechenzentrum Gera wurde 2008 aufgelöst.',
      ['agency DE-TH', 'agency DE-TH'],
    ],
    [
      'a town’s own organ, though the Land stands in the same sentence',
      'Rathaus Hanau digital\n\nMit Hilfe des Landes Hessen ist die Stelle bezahlt: Erika Muster ist neue CDO im Rathaus.',
      ['appointment Hanau'],
    ],
    [
      'the items of a newsletter by the place between signs',
      'Rundbrief Nr. 19 | 17. Mai 2019\n\n+++ Erfurt +++ Erika Muster ist seit dem 14. Mai CIO der Landesregierung.\n\n+++ Wiesbaden +++ Das Kabinett hat am 15. Mai die Digitalstrategie verabschiedet.',
      ['appointment DE-TH', 'strategy DE-HE'],
    ],
    [
      'with whose help something is done tells nothing',
      'Rathaus\n\nDer Landkreis Celle hat einen Digitalplan. Das erfolgt zusammen mit den Kommunalen Diensten Göttingen. Er umfasst 27 Online-Dienste.',
      ['measure-count Landkreis Celle'],
    ],
    [
      'a sentence that opens its paragraph is no label',
      '12.5.2021\n\nHessen macht Tempo. In Thüringen war man langsamer. Dort ist Erika Muster seit dem 3. Mai CIO.',
      ['appointment DE-TH'],
    ],
    [
      'what several towns joined is of none of them, though its name opens the paragraph',
      'Landkreis Peine, 12.5.2021\n\nPeine. Der Landrat hat gestern im Landratsamt das Portal des Landkreises vorgestellt. 34 Kommunen nutzen das Serviceportal.',
      ['measure-count Landkreis Peine'],
    ],
    [
      'a town alone on the first line, though it is called like a word',
      'Lünen\n\nAus der Verwaltung\n04.05.2021\n\nDie Stadt hat ihre Digitalstrategie veröffentlicht.',
      ['strategy Lünen'],
    ],
    [
      '… its district where only that one’s organs act',
      'Husum.\n04.05.2021\n\nLandrat Hansen war zufrieden.\nDer Kreistag hat gestern die Digitalstrategie beschlossen.',
      ['strategy Kreis Nordfriesland'],
    ],
    [
      '… the district’s what the district does, the town’s what the town does',
      'Celle\n04.05.2021\n\nDer Landkreis hat mit Erika Muster eine neue CDO. Die Stadt hat gestern ihre IT-Strategie beschlossen.',
      ['appointment Landkreis Celle', 'strategy Celle'],
    ],
    [
      'where the post goes tells nothing',
      'Landratsamt Enzkreis\nZähringerallee 3, Pforzheim\n02.03.2022\n\nErika Muster ist seit dem 1. März 2022 CDO der Verwaltung.',
      ['appointment Enzkreis'],
    ],
    [
      'the seat of a Land stands for it where only its ministers act',
      'Erfurt (dpa/th) - 06.05.2020 - Im Landesportal sind nun 340 Online-Dienste abrufbar, teilte das Finanzministerium mit.',
      ['measure-count DE-TH'],
    ],
    [
      'an authority of a Land that is called after its seat',
      'Regierungspräsidium Gießen\n03.11.2020\n\nDie Behörde hat ihre Digitalstrategie veröffentlicht.',
      ['strategy DE-HE'],
    ],
    [
      'what Länder do together is Germany’s',
      'Mannheim\n10.12.2010\n\nHessen und Rheinland-Pfalz haben die E-Government-Strategie unterzeichnet.',
      ['strategy DE'],
    ],
    [
      '… what Bund and Länder do, too',
      'Kassel\n10.12.2010\n\nBund, Länder und Kommunen haben die Nationale E-Government-Strategie verabschiedet.',
      ['strategy DE'],
    ],
    [
      'of several figures in a sentence each with its own place',
      'E-Government\n12.11.2015\n\nBayern bietet 40 Online-Dienste an, Hessen 50 Dienste. Im Saarland gibt es 10 Online-Dienste, in Bremen 20 Online-Dienste.',
      ['measure-count DE-BY', 'measure-count DE-HE', 'measure-count DE-SL', 'measure-count DE-HB'],
    ],
    [
      'a town called like a word, by what it does',
      '12.11.2015\n\nJena hat eine E-Government-Strategie beschlossen, Ulm hat den Masterplan Digital verabschiedet.',
      ['strategy Jena', 'strategy Ulm'],
    ],
    [
      'Länder by their letters above what they did',
      'Übersicht E-Government\n\nNW\nDie Landesregierung hat die Digitalstrategie beschlossen.\nSH\nDas Land zählt 77 Online-Dienste.\nSN\nErika Muster ist seit dem 1. Mai 2019 CIO des Landes.',
      ['strategy DE-NW', 'measure-count DE-SH', 'appointment DE-SN'],
    ],
    [
      '… before it, and in a headline',
      'BW: Digitales\n\n(BY) Die Staatsregierung hat die Digitalstrategie beschlossen.\n(TH) Das Land hat die IT-Strategie verabschiedet.',
      ['strategy DE-BY', 'strategy DE-TH'],
    ],
    [
      'towns called like words, as items',
      '+++ Ticker Digitalisierung, 6. Mai 2019 +++\n+++ Ulm: Der Gemeinderat hat die Digitalstrategie beschlossen. +++\n+++ Trier: Der Stadtrat hat die IT-Strategie verabschiedet. +++',
      ['strategy Ulm', 'strategy Trier'],
    ],
    [
      'a rubric of its own above the only text announces no others',
      'Hamm, 6. Juli 2021\n\nNeues aus dem Rathaus\n\nDer Rat hat gestern die IT-Strategie beschlossen.',
      ['strategy Hamm'],
    ],
    [
      'a council named in the head, beside its Land’s cabinet',
      'Stadtrat Gotha, 19.05.2021\n\nDas Thüringer Kabinett hat die Digitalstrategie 2020 beschlossen. Der Stadtrat beschloss gestern das IT-Konzept der Stadt.',
      ['strategy DE-TH', 'strategy Gotha'],
    ],
    [
      'items below a place and a day, in whatever order',
      'Meldungen\n\nCelle | 04.11.2019\nNeue CDO der Stadt ist Erika Muster.\nUelzen | 05.11.2019\nDer Stadtrat hat die Digitalstrategie verabschiedet.',
      ['appointment Celle', 'strategy Uelzen'],
    ],
  ])('%s', (_, text, expected) => {
    expect(whoseAre(text)).toEqual(expected)
  })
})

it.each([
  [
    'a head of a body that is called after its town',
    'Der Digitalagentur Kassel steht seit Mai 2019 Erika Muster als Geschäftsführerin vor.',
    '06611000',
  ],
  ['a head of a known body', 'Paul Beispiel wurde am 4. Mai 2020 zum Betriebsleiter der citeq bestellt.', '05515000'],
  [
    'an office that an earlier sentence placed',
    'Erika Muster war CDO der Stadt Celle. Muster geht am 4. Mai 2020 in den Ruhestand.',
    '03351006',
  ],
  [
    'a counterpart',
    'CDO in Fürth ist Erika Muster. Ihr Erlanger Kollege auf gleicher Position: Paul Beispiel.',
    '09562000',
  ],
  ['a body that is founded', 'Am 1. Mai 2002 nahm die citeq ihre Arbeit auf.', '05515000'],
])('a town has its key: %s', (_, text, ags) => {
  const { facts } = extractFacts(text, { published: '2020-05-15' })
  expect(facts.at(-1)).toMatchObject({ ags })
})
