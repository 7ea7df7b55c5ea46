import { describe, expect, it } from 'vitest'
import { whoseAre } from './whose-are.ts'

describe('whose a fact is among places that are named in passing', () => {
  it.each([
    [
      'whose administrations a holder speaks of says little of the office',
      'Digitale Verwaltung: ein Interview\n\nIn Chemnitz verantwortet Paul Beispiel als CDO die Digitalisierung. Im Gespräch lobt CDO Paul Beispiel das Zusammenspiel der sächsischen Kommunen.',
      ['incumbency Chemnitz'],
    ],
    [
      'where somebody goes, not whence',
      'Neues\n\nErika Muster wechselte am 1. Mai 2020 vom Kreis Unna zur Stadt Hagen. Dort übernahm sie das Amt der CIO.',
      ['appointment Hagen'],
    ],
    [
      'there, in the town of a capital',
      'Neues\n\nErika Muster arbeitet seit 2019 in Stuttgart. Dort ist sie CDO der Stadt.',
      ['incumbency Stuttgart'],
    ],
    [
      'the same office in another place',
      'Neues\n\nErika Muster war bis 2015 CIO der Stadt Ulm. Seit 2016 übt sie dieselbe Funktion in Heilbronn aus.',
      ['appointment Ulm', 'appointment Heilbronn'],
    ],
    [
      'of several Länder the one that is a Freistaat',
      'Neues\n\nHessen zögert, Sachsen handelt: CIO des Freistaats ist seit Mai 2020 Paul Beispiel.',
      ['appointment DE-SN'],
    ],
    [
      'with whom the one works of whom the heading tells',
      'Neues aus Celle\n\nDie Partnerschaft mit Gifhorn trägt. Das Portal bietet 88 Online-Dienste an.',
      ['measure-count Celle'],
    ],
    [
      'a capital whose office for citizens it is',
      'Magdeburg: Das digitale Bürgerbüro\n\nIm Oktober 2019 hatte das Portal schon 88 Leistungen.',
      ['measure-count Magdeburg'],
    ],
    [
      'the Land by which a plan is called',
      'Die Digitale Agenda Saar\n\nSie enthält 80 Vorhaben aus allen Ressorts.',
      ['measure-count DE-SL'],
    ],
    [
      'the number that federation and Länder run',
      'Die Behördennummer 115 wächst\n\nInzwischen sind 550 Kommunen dabei.',
      ['measure-count DE'],
    ],
    [
      'who heads a unit is of the town whose paper it is, though its partner is the Land’s',
      'Hansestadt Stralsund\nBürgerinformationssystem\n\nBeschlussvorlage\n17.08.2022\n\nDie Stadt gehört dem Zweckverband Elektronische Verwaltung in Mecklenburg-Vorpommern (eGo-MV) an.\n\nVorgeschlagen ist Frau Petra Hansen, Leiterin der IT-Abteilung.',
      ['incumbency Stralsund'],
    ],
    [
      'the Bund or a body that Länder share, named before, takes nothing from a Land’s page',
      'Landesarchiv Thüringen\n\nBestand: Landesrechenzentrum Thüringen\n\nDas Personal ging 2014 zu Dataport.\nLeiter: Dr. Peter Muster (2002 - 2009)',
      ['appointment DE-TH', 'appointment DE-TH'],
    ],
    [
      '… nor from a town’s',
      'Beschlussvorlage der Stadt Celle\n12.5.2021\n\nBehördengänge werden seltener, schreibt das Bundesamt. Im Bürgerportal stehen 46 Online-Dienste bereit.',
      ['measure-count Celle'],
    ],
    [
      'what the Bund has is the Bund’s, on any page',
      'Stadt Celle\n12.5.2021\n\nDie Bundesregierung hat einen Plan. Die Digitalstrategie des Bundes nennt 34 Maßnahmen.',
      ['measure-count DE'],
    ],
    [
      'the page of a body that Länder share',
      'Dataport                Geschäftsbericht 2007                Seite 7\n\nHamburg ist gewachsen. Im Berichtsjahr haben wir 44 Fachverfahren neu in Betrieb genommen.\nAltenholz, im Mai 2008',
      ['measure-count DE'],
    ],
    [
      'its name alone above the headline',
      '06.12.2023 – 11:30\n\nDataport\n\nVerwaltung online: die Bilanz\n\nAltenholz (ots)\n\nDer Wohngeldantrag wurde in Schleswig-Holstein entwickelt. Mitte November standen auf der Plattform rund 390 Online-Dienste bereit.',
      ['measure-count DE'],
    ],
    [
      '… which a Land’s page may speak of first',
      'Dataport übernimmt Rechenzentrum\n12.5.2021\n\nDas Land Sachsen-Anhalt zieht um. 44 Online-Dienste hat das Land im Netz.',
      ['measure-count DE-ST'],
    ],
    [
      'ministries of several Länder have one name',
      '12.5.2021\n\nDas Land Brandenburg ordnet seine Häuser neu: Am 3. Mai 2021 wurde das Ministerium für Digitales und Staatsmodernisierung errichtet.',
      ['agency DE-BB'],
    ],
    [
      'whose model it is says nothing',
      '12.5.2021\n\nHannover. Wie sicher ist Niedersachsen? Wir sprachen mit Gerd Brendel.\n\nBraucht das Land eine eigene Cyberbehörde nach bayerischem Muster?\nDas muss die Politik entscheiden. Mit unserem CIO Horst Muster bin ich mir einig.',
      ['incumbency DE-NI'],
    ],
    [
      'the Bund’s own programme',
      '12.5.2006\n\nDie Opposition fordert einen Beauftragten. Vorbild ist der hessische CIO. Mit BundOnline 2005 seien 430 Dienstleistungen ins Netz gebracht worden.',
      ['measure-count DE'],
    ],
    [
      'a Land’s portal, where nothing else tells',
      'Stand: 12.5.2021\n\nInzwischen sind 62 Online-Dienste auf service-bw verfügbar.',
      ['measure-count DE-BW'],
    ],
    [
      '… and on the page of a town the town',
      'Stadt Fulda\n12.5.2021\n\nDie Stadt Fulda hat 62 Online-Dienste ins BayernPortal eingestellt.',
      ['measure-count Fulda'],
    ],
    [
      'what a joint body serves its members with, by the letters that the text gave it',
      'Beschlussvorlage der Stadt Hennef\n21.2.2011\n\nDie Kommunale Datenzentrale Sieg-Agger (KDSA) wurde 1969 gegründet. Die KDSA betreut derzeit 64 Fachverfahren.',
      ['agency DE-NW', 'measure-count DE-NW'],
    ],
    [
      'area computer centres are shared',
      '12.5.2021\n\nDas KGRZ Wetzlar wurde zum Jahresende 2003 aufgelöst.',
      ['agency DE-HE'],
    ],
    [
      'who told it is not whose it is',
      '12.5.2021\n\nSpitzenreiter Erlangen kommt nach einer Aufstellung des bayerischen Digitalministeriums auf 217 Online-Dienste.',
      ['measure-count Erlangen'],
    ],
  ])('%s', (_, text, expected) => {
    expect(whoseAre(text)).toEqual(expected)
  })
})
