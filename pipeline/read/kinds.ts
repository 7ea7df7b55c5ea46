/** What the name of an element decides while a tree is made. */
export interface Kind {
  /** In lower case; the same text for all elements of the name. */
  readonly name: string
  /** What its start tag ends, where that is the innermost open one. */
  readonly ends: readonly string[] | undefined
  /** It has no end tag. */
  readonly isVoid: boolean
  /** All up to its end tag is text. */
  readonly isRaw: boolean
  /** Whether the elements in it are those of SVG or MathML, or HTML again; undefined for most, which change nothing. */
  readonly isForeign: boolean | undefined
  /** It may say something about the page. */
  readonly tells: boolean
}

const list = (names: string) => names.split(' ')
const set = (names: string) => new Set(list(names))

const VOID = set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
)
const RAW = set('script style title textarea xmp')
const TELLING = set('meta script time title link html')
const FOREIGN = new Map<string, boolean>([
  ...list('math svg').map((name) => [name, true] as const),
  ...list('mi mo mn ms mtext annotation-xml foreignobject desc title').map((name) => [name, false] as const),
])

const FIELDS = 'input option optgroup select button datalist textarea'
/** Elements whose end tags pages may leave out, and the start tags that end them. */
const ENDED_BY: readonly (readonly [ended: string, by: string])[] = [
  [
    'p',
    'p h1 h2 h3 h4 h5 h6 address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol pre section table ul',
  ],
  ['li', 'li'],
  ['dd dt', 'dd dt'],
  ['tr th td', 'tr'],
  ['th', 'th'],
  ['thead th td', 'td'],
  ['thead tbody', 'tbody tfoot'],
  ['head link script', 'body'],
  ['option', 'option'],
  ['optgroup option', 'optgroup'],
  [FIELDS, 'select input output button datalist textarea'],
  ['rt rp', 'rt rp'],
]
const ENDS = new Map(ENDED_BY.flatMap(([ended, by]) => list(by).map((name) => [name, list(ended)] as const)))

/** Others that pages are full of: of what is listed nowhere the kind is made for each tag. */
const OFTEN = list(
  'a abbr b button caption center defs em font g head i iframe label noscript path picture s small span strong sub sup symbol thead u use video',
)

const KINDS = new Map(
  [...VOID, ...RAW, ...TELLING, ...FOREIGN.keys(), ...ENDS.keys(), ...OFTEN].map((name) => [name, makeKind(name)]),
)

/** The kind of a name as it is written. */
export function kindOf(name: string): Kind {
  const known = KINDS.get(name)
  if (known !== undefined) return known
  const lower = name.toLowerCase()
  return KINDS.get(lower) ?? makeKind(lower)
}

function makeKind(name: string): Kind {
  return {
    name,
    ends: ENDS.get(name),
    isVoid: VOID.has(name),
    isRaw: RAW.has(name),
    isForeign: FOREIGN.get(name),
    tells: TELLING.has(name),
  }
}
