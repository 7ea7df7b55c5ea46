/**
 * Adverbs that set one time against another, in classes, in lower case: alternatives to be put into an expression or a
 * grammar between brackets, or asked for with `oneOf`. Where a list elsewhere names single ones of a class, it means
 * just these. Behind the classes stand the questions that several files ask.
 */

/** The time of the text, as news: *ist nun CIO*. */
export const NOW = 'jetzt|nun|nunmehr'

/** What begins with the time of the text: *leitet fortan das Haus*, *ab sofort*. */
export const FROM_NOW_ON = `${NOW}|künftig|zukünftig|fortan|sofort|neuerdings`

/** What has come about by the time of the text: *heißt inzwischen Dataport*. */
export const BY_NOW = 'heute|inzwischen|mittlerweile'

/** What began with an event told before: *gehört seither zum Ministerium*. */
export const SINCE_THEN = 'seither|seitdem'

/** What is so now and was not always: a change. */
export const CHANGED = `${FROM_NOW_ON}|${BY_NOW}|${SINCE_THEN}`

/** What is so at the time of the text, and may pass: *wird derzeit erarbeitet*. */
export const AT_PRESENT = 'derzeit|zurzeit|momentan|gegenwärtig|aktuell'

/** What came next: *danach leitete sie das Amt*. */
export const AFTER_THAT = 'danach|darauf|anschließend|dann'

/** What was so before, without a time of its own. */
export const AT_FIRST = 'zunächst|zuerst|anfangs|anfänglich|ursprünglich'

/** What ends with the time of the text, or goes on: *bislang beim Innenminister*. */
export const UNTIL_NOW = 'bisher|bislang'

/** What ended with an event told before: *zuvor beim Innenminister*. */
export const BEFORE_THAT = 'zuvor|vorher|davor'

/** What is long over. */
export const FORMERLY = 'früher|einst|vormals|ehemals'

/** What was so at another time of which the text speaks. */
export const BACK_THEN = 'damals|seinerzeit'

/** What somebody or something was before what is told: *bislang Amtsleiterin*, *zuletzt bei Dataport*. */
export const EARLIER = `${UNTIL_NOW}|${BEFORE_THAT}|${FORMERLY}|zuletzt`

/** Asks of a word, in lower case, whether it is one of these: classes of time words, and whatever else counts as such. */
export const oneOf = (...alternatives: readonly string[]) => {
  const words: ReadonlySet<string> = new Set(alternatives.flatMap((some) => some.split('|')))
  return (word: string | undefined): boolean => word !== undefined && words.has(word)
}

export const isFromNowOn = oneOf(FROM_NOW_ON)
export const isSinceThen = oneOf(SINCE_THEN)
export const isChanged = oneOf(CHANGED)
export const isEarlier = oneOf(EARLIER)

/** What was so before something else: *zunächst dem Finanzressort unterstellt*, *zuvor Teil des Amtes*. */
export const isAtFirstOrEarlier = oneOf(AT_FIRST, EARLIER)

/** What came behind something told before: *dann, seither, heute beim Innenminister*. */
export const isAfterwards = oneOf(SINCE_THEN, AFTER_THAT, BY_NOW, NOW)
