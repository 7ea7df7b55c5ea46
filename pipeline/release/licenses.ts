/** Licences that a release's facts may have, by their SPDX ids. */
export const LICENSES: Readonly<
  Record<string, { readonly title: string; readonly url: string; readonly summary: string }>
> = {
  'CC0-1.0': {
    title: 'Creative Commons Zero 1.0',
    url: 'https://creativecommons.org/publicdomain/zero/1.0/',
    summary: 'No rights reserved: do with the facts what you like.',
  },
  'CC-BY-4.0': {
    title: 'Creative Commons Attribution 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
    summary: 'Use the facts as you like, and name the source.',
  },
  'DL-DE-BY-2.0': {
    title: 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
    url: 'https://www.govdata.de/dl-de/by-2-0',
    summary: 'Use the facts as you like, and name the source.',
  },
  'DL-DE-ZERO-2.0': {
    title: 'Datenlizenz Deutschland – Zero – Version 2.0',
    url: 'https://www.govdata.de/dl-de/zero-2-0',
    summary: 'No conditions: do with the facts what you like.',
  },
}
