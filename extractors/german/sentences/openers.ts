/**
 * Words that open a sentence when they stand with a capital letter after a full stop that could also belong to an
 * ordinal or an abbreviation: *auf Platz 1. Der Kreis …* against *zum 1. Mai*. Function words only: nouns and
 * adjectives with a capital follow ordinals all the time (*2. Quartal*, *1. Stellvertretender*).
 */
const OPENERS = new Set(
  `Der Die Das Den Dem Des Ein Eine Einen Einem Einer Eines Er Sie Es Wir Ich Ihr Ihm Ihnen Man Wer Was Wie Wo Wann Warum Wieso
  Welche Welcher Welches Dies Diese Dieser Dieses Diesen Diesem Jeder Jede Jedes Jeden Jedem Jene Alle Alles Viele Einige Mehrere Manche
  Beide Kein Keine Keiner Sein Seine Seinen Seiner Seinem Ihre Ihren Ihrer Ihrem Unser Unsere Unseren In Im An Am Auf Aus Bei Beim
  Mit Nach Seit Von Vom Vor Zu Zum Zur Zwischen Über Unter Durch Für Gegen Ohne Um Bis Ab Neben Während Wegen Trotz Laut Gemäß
  Dank Statt Anstelle Hinter Innerhalb Außerhalb Aufgrund Angesichts Anlässlich Mithilfe Mittels Und Oder Aber Denn Doch Sondern
  Sowie Sowohl Weder Entweder Auch Nur Noch Schon Bereits Erst Dabei Dazu Damit Daher Darum Deshalb Deswegen Dadurch Dafür
  Dagegen Danach Davor Davon Daran Darauf Daraus Darin Darüber Darunter Demnach Dort Da Dann So Somit Also Außerdem Zudem Ferner
  Weiter Weitere Weiteren Weiterhin Überdies Zusätzlich Hinzu Hier Hierzu Hierfür Hierbei Hiermit Heute Gestern Morgen Jetzt Nun Bisher Bislang
  Künftig Zuvor Zunächst Zuletzt Zugleich Zuständig Schließlich Anschließend Insgesamt Allerdings Jedoch Dennoch Trotzdem
  Gleichzeitig Insbesondere Vielmehr Gerade Derzeit Aktuell Mittlerweile Inzwischen Seither Seitdem Nicht Sehr Mehr Rund Etwa Knapp Gut Fast Nahezu Ganz Nimmt Geht Gibt Kommt Zählt Macht
  Wenn Weil Dass Ob Obwohl Nachdem Bevor Sobald Solange Indem Als Falls Wobei Wodurch Worauf Wird Ist Sind War Hat Haben Kann
  Können Soll Sollen Muss Müssen Wurde Wurden Werden Erledigt Umgesetzt Abgeschlossen Fertiggestellt Freigeschaltet Angeschlossen
  Verfügbar Geplant Gestartet Begonnen Beschlossen Vorgesehen`.split(/\s+/u),
)

/** Whether a capitalised word is one that opens sentences and is neither a noun nor a name. */
export function isSentenceOpener(word: string): boolean {
  return OPENERS.has(word)
}
