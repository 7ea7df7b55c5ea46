/** Words for the head of a body, where the text does not name it. */

/** *die Leitung*, *die Spitze*. In lower case. */
export const TOP =
  /^(?:leitung|führung|spitze|geschäfte|chefsessel|chefposten|amtsleitung|geschäftsführung|geschäftsleitung|behördenleitung|doppelspitze)$/
