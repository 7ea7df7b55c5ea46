/**
 * What stands on German pages around an article, as patterns for whole lines or blocks: lines that carry no content of
 * their own. Shared by the text and the HTML reader; each entry has the reason that `--show segments` names.
 */
export type FurnitureEntry = readonly [reason: string, pattern: string]

/** Lines of few words, by how they begin. */
export const SHORT: readonly FurnitureEntry[] = [
  ['advert', '[-–—*\\s]*(?:Anzeige|Werbung|Advertisement|ANZEIGE|Advertorial)n?[-–—:*\\s]*'],
  ['navigation', '(?:Sie befinden sich hier|Sie sind hier|Du bist hier|Standort|Brotkrumen|Breadcrumb)\\s?:?.{0,200}'],
  ['navigation', '(?:Start|Startseite|Home|Aktuelles)(?:\\s?[>›»/|].{0,200})?'],
  [
    'navigation',
    '(?:Seitenbeginn|Zur? (?:Haupt)?navigation|Zum (?:Seiten)?inhalt|Zur Suche|Navigation|Direkt zum Inhalt|Springe zu|Skip to)(?: springen| wechseln)?(?:\\s?[.|,]?\\s.{0,150})?',
  ],
  [
    'navigation',
    'Zur (?:Navigation|Suche) springen(?: .{0,60})?|Navigation und Service|Hauptinhalte?|Hauptnavigation|Inhaltsbereich|Seitennavigation|Servicenavigation|Subnavigation',
  ],
  [
    'navigation',
    '(?:Zurück )?(?:[Zz]ur|[Zz]um) (?:Startseite|Übersicht|Anfang|Seitenanfang|Artikelübersicht|Themenseite)|Nach oben|Zurück|Weiter|[Nn]ächste Seite|[Vv]orherige Seite|Menü(?: schließen| öffnen)?|Suche(?: schließen| öffnen)?|Schließen|Suchen|Inhaltsverzeichnis',
  ],
  [
    'share',
    '(?:(?:Drucken|Druckversion|Druckansicht|PDF|Seite drucken|Artikel drucken|Link mailen|Seite empfehlen|Artikel empfehlen|Weiterempfehlen|Versenden|Per E-?Mail(?: teilen| senden)?|E-?Mail|Teilen|Tweeten|Twittern|Merken|Merkliste|Vorlesen|Facebook|Twitter|X|LinkedIn|X[Ii][Nn][Gg]|Whats[Aa]pp|Telegram|Threema|Mastodon|Bluesky|Instagram|YouTube|Pinterest|Flipboard|Pocket|Link kopieren|Kopieren|Feedback|Kommentare?|RSS|Newsletter)(?:[\\s|,·•/]+|$))+',
  ],
  [
    'share',
    '(?:Beitrag|Artikel|Seite|Meldung|Diese Seite|Diesen Artikel|Diesen Beitrag|Jetzt|Inhalt)\\s(?:teilen|weiterempfehlen|versenden|drucken|merken)[:.!]?.{0,60}',
  ],
  [
    'share',
    '(?:Folgen Sie uns|Folge uns|Besuchen Sie uns)\\s.{0,80}|(?:Link zum|Den Link zum|Die Artikel-URL|Link kopiert|Artikel-Link|Kurz-?URL).{0,100}',
  ],
  [
    'keywords',
    '(?:Stichw[oö]rte?r?|Schlagw[oö]rte?r?|Schlagworte|Tags?|Themen|Kategorien?|Rubrik|Ressort|Verschlagwortet|Mehr zu)\\s?:.{0,300}',
  ],
  [
    'credit',
    '\\(?\\s?(?:Bildquellen?|Bildnachweis|Bildrechte|Fotocredit|Bildhinweis|Foto-?Credit|Quelle|Fotoquelle)\\s?:?\\s.{0,120}',
  ],
  [
    'comments',
    'Kommentieren Sie.{0,60}|Kommentar (?:schreiben|verfassen|hinterlassen|abgeben)|Schreiben Sie (?:den ersten|einen) Kommentar.{0,60}|Bitte geben Sie (?:hier )?Ihren (?:Kommentar|Namen|E-?Mail).{0,60}|Antwort abbrechen|Kommentare? ?\\(?\\d*\\)?|Ihre Meinung.{0,40}|Deine E-Mail-Adresse wird nicht veröffentlicht.{0,100}|Hinterlasse (?:einen|eine) (?:Kommentar|Antwort).{0,60}',
  ],
  [
    'contact',
    '(?:Telefon|Tel|Telefax|Fax|Durchwahl|Mobil|E-?Mail|Internet|Web|Hausanschrift|Postanschrift|Anschrift|Ihre? Ansprechpartner(?:in)?|Pressekontakt|Ansprechpartner(?:in)?)\\s?[.:]?(?:\\s.{0,60}\\d{3}.{0,40}|\\s\\S+@\\S+)?',
  ],
  ['contact', '[^\\s@]+@\\S+\\.[a-z]{2,10}\\*?|(?:https?://|www\\.)\\S+'],
  [
    'contact',
    '(?:D-)?\\d{5} \\p{Lu}[\\p{L} ./-]{2,40}|\\p{Lu}[\\p{L}. -]{2,40}(?:straße|str\\.|platz|allee|weg|ufer|gasse|ring|damm|markt) \\d{1,4} ?[a-z]?',
  ],
  [
    'byline',
    '(?:Von|von|VON|Text|Interview|Autor(?:in)?|Ein Beitrag von|Ein Gastbeitrag von|Redaktion)\\s?:? (?:(?:Dr|Prof)\\.(?:-Ing\\.)? ){0,2}\\p{Lu}[\\p{L}.-]+(?: (?:von|van|de))?(?: \\p{Lu}[\\p{L}-]+){1,2}(?:(?:,| und| /) \\p{Lu}[\\p{L}.-]+(?: \\p{Lu}[\\p{L}-]+){0,2}){0,3}',
  ],
  ['byline', '\\(ID:\\s?\\d+\\)|Mit Agenturmaterial\\.?|\\d+ Min(?:uten|\\.)? Lese(?:zeit|dauer)'],
  ['advert', 'Anbieter zum Thema'],
  [
    'consent',
    '(?:YouTube|Twitter|X|Instagram|Facebook|TikTok|Externe|Diese)[- ]?Inhalte? (?:erlauben|anzeigen|laden|aktivieren|zulassen)',
  ],
  [
    'media',
    '(?:Video|Podcast|Audio|Bildergalerie|Fotostrecke) ?\\| ?.{3,200}|.{0,280}\\d\\d?\\.\\d\\d?\\.\\d{4} \\| \\d{1,3}:\\d\\d min',
  ],
  [
    'byline',
    '(?:ca\\. )?(?:Lesezeit|Lesedauer)\\s?:?\\s?(?:ca\\.? )?\\d.{0,20}|© ?dpa.{0,60}|\\((?:dpa|afp|ots|epd|kna|[a-z]{2,3}(?:/[a-z]{2,4}){0,3})\\)',
  ],
  [
    'byline',
    '(?:Redaktion|Übersetzung(?: und \\p{Lu}\\p{L}+)?|Faktencheck|Mitarbeit|Schlussredaktion|Bildredaktion|Text und Fotos?|Fotos|Korrektorat|Zuerst veröffentlicht|Erstveröffentlichung)\\s?(?::|am|auf|in)\\s?[^.]{2,200}|Von \\p{Lu}\\p{L}+ \\p{Lu}[\\p{L}-]+(?: mit \\p{Lu}+| und \\p{Lu}.{3,40}|, .{2,40})?',
  ],
  [
    'rubric',
    'bericht|interview|kommentar|meldung|news|nachricht|Medieninformation|Presseinformation|Pressemitteilung|Pressemeldung|Pressemitteilungen|dpa-Newskanal',
  ],
  [
    'navigation',
    'aus Wikipedia, der freien Enzyklopädie|Links?:|Downloads?:?|Weiterführende Links?:?|\\[.{1,120}\\]\\(#?\\S{0,200}\\)|Ende der weiteren Informationen|Dieses Thema im Programm.{0,120}|Abgelegt unter.{0,200}',
  ],
  ['file-name', '[\\p{L}\\d]+(?:[-_][\\p{L}\\d]+){1,12}(?:\\.(?:jpe?g|png|gif|webp|svg))?'],
  [
    'widget',
    '(?:Mo|Di|Mi|Do|Fr|Sa|So|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)[.,]{0,2} \\d{1,2}\\. ?(?:\\d{1,2}\\.|\\p{Lu}\\p{L}{2,8}) ?\\d{4}\\s.{0,12}°.{0,150}',
  ],
]

/** Notices of one or more sentences, by how they begin. */
export const NOTICES: readonly FurnitureEntry[] = [
  [
    'consent',
    'An dieser Stelle (?:finden Sie|findest du|befindet sich|steht|erscheint)|Hier finden Sie (?:einen )?externe|Ich bin (?:damit )?einverstanden,? dass|Ein Klick für den Datenschutz|Empfohlener (?:redaktioneller|externer) Inhalt|Dieses? (?:Video|Element|Inhalt|Tweet|Karte|Beitrag) (?:wird|stammt|enthält).{0,80}(?:YouTube|Drittanbieter|Cookies|Datenschutz|geladen)|Mit dem (?:Laden|Klick|Aktivieren|Aufruf)|Beim (?:Laden|Aktivieren) d|Zum (?:Anzeigen|Laden|Aktivieren|Abspielen) (?:des|der|dieses)|Wir benötigen Ihre (?:Zustimmung|Einwilligung)|Aufgrund Ihrer (?:Datenschutz|Cookie)|Externe[nr]? Inhalte? (?:anzeigen|laden|von)|Inhalte? (?:anzeigen|entsperren)|Für die Nutzung von|Um diesen Inhalt|Personenbezogene Daten können',
  ],
  [
    'newsletter',
    'Folgst du schon|Folgen Sie (?:uns|dem|unserem)|Folge uns|Abonnieren Sie|Jetzt (?:abonnieren|anmelden|kostenlos)|Melden Sie sich|Melde dich|Hier (?:anmelden|abonnieren)|Sie können (?:sich|den Newsletter|unseren Newsletter) jederzeit|Hat (?:Ihnen|dir) (?:dieser|der) (?:Artikel|Beitrag) gefallen|Unterstütz(?:en Sie|e|t) (?:uns|unsere)|Lust auf mehr\\?|Jede (?:kleine )?Spende|Werden Sie Mitglied|Ihre Meinung ist uns wichtig|Haben Sie (?:Hinweise|Fragen|Anregungen|einen Fehler|eine Behauptung)|Keine (?:Nachricht|News|Meldung)(?:en)? mehr verpassen|Noch kein Abo|Sie haben bereits ein|Weiterlesen mit|Dieser (?:Artikel|Inhalt) ist (?:exklusiv|nur) für|Lesen Sie (?:diesen|den ganzen) Artikel',
  ],
  [
    'licence',
    'Diese[rs]? (?:Artikel|Beitrag|Text|Inhalt|Werk|Seite) (?:steht|ist|wird|erscheint|wurde) (?:\\p{L}+ ){0,3}unter (?:\\p{L}+ ){0,3}(?:CC|Creative|Lizenz)|Sofern nicht anders angegeben|Alle Rechte vorbehalten|(?:Alle )?Angaben ohne Gewähr',
  ],
  ['byline', 'Dieser (?:Artikel|Beitrag|Text) (?:wurde|ist|erschien) (?:zuerst|im Original|eine Übersetzung|am \\d)'],
]

/** Notices by words that they hold anywhere, up to a length. */
export const HOLDING: readonly (readonly [reason: string, words: RegExp, length: number])[] = [
  ['comments', /Kommentare.{0,200}(?:themenbezogen|Netiquette|freigeschaltet|moderiert|Verantwortung für)/, 1200],
  [
    'consent',
    // Looked for backwards from a rare word.
    /Cookie(?:.{0,200}(?:verwende[nt]|setz(?:en|t)|nutz(?:en|t)|akzeptier|zustimm|stimmen Sie|Einwilligung|Einstellungen|benötigt|erlauben)|(?<=(?:verwende[nt]|setz(?:en|t)|nutz(?:en|t)|akzeptier|zustimm|stimmen Sie|Einwilligung|Einstellungen|benötigt|erlauben|nötigen).{0,200}Cookie))/,
    1500,
  ],
  [
    'newsletter',
    /(?:[Aa]bonnier|[Ff]olg(?:e|en Sie) (?:uns|dem)).{0,120}(?:Whats[Aa]pp|Newsletter|Kanal|Channel|Instagram)/,
    500,
  ],
  ['keywords', /^.{0,60}(?:Stichw[oö]rter|Schlagw[oö]rter|Schlagworte|Tags)\s?:\s/, 300],
  ['byline', /In: .{5,120}\d{1,2}\.\d{1,2}\.\d{4}.{0,40}https?:/, 400],
  ['share', /(?:in|auf) (?:den )?sozialen (?:Netzwerken|Medien)\s?:?$|(?:Zwischenablage|kopiert!?)\.?$/, 90],
  [
    'widget',
    /Text vorlesen|ReadSpeaker|Leichte Sprache$|Gebärdensprache$|Kontrast (?:erhöhen|ändern)|Schriftgröße/,
    120,
  ],
]
