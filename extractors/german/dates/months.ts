/** The names of the months as texts of today write them, in their order; the source of a pattern. */
export const MONTHS = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember'
