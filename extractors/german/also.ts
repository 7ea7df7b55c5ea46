/**
 * Adverbs that add one thing to another, in lower case: *CIO und zugleich Staatssekretär*, *nebenher Beauftragter*,
 * *darüber hinaus*, *in Personalunion*, *im Nebenamt*. To be put into an expression between bars.
 */
export const ALSO =
  'auch|zugleich|gleichzeitig|zeitgleich|zudem|außerdem|ebenso|ebenfalls|obendrein|überdies|daneben|nebenher|nebenbei|nebenamtlich|ehrenamtlich|hauptamtlich|darüber|hinaus|personalunion|nebenamt|hauptamt|hauptberuf|hauptberuflich'
