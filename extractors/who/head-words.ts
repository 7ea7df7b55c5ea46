/** Words for the head of a body and for the body itself, where the text does not name them. */

/** *die Leitung*, *die Spitze*. In lower case. */
export const TOP =
  /^(?:leitung|führung|spitze|geschäfte|chefsessel|chefposten|amtsleitung|geschäftsführung|geschäftsleitung|behördenleitung|doppelspitze)$/

/** *das Haus*, *des Landesbetriebs*. In lower case. */
export const GENERIC_BODY =
  /^(?:haus(?:es)?|behörde|bundesamt(?:e?s)?|landesamt(?:e?s)?|bundesbehörde|landesbehörde|amt(?:e?s)?|anstalt|betrieb(?:e?s)?|landesbetriebs?|einrichtung|institution|dienststelle|(?:landes|bundes)oberbehörde|datenzentrale|kommunalunternehmens?|aör|(?:it-)?dienstleisters?|systemhaus(?:es)?|agentur|(?:rechen)?zentrums?|ressorts?|ministeriums|digital(?:isierungs)?ressorts?|gmbh|gesellschaft|unternehmens?|zweckverband(?:e?s)?)$/
