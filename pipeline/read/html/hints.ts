import { ownText } from '../../../extractors/german/memory/own-copy.ts'
import type { Element } from './tree.ts'

/** What a box is by its own word: its element, role, class or id. */
export type Hint =
  | 'body'
  | 'article'
  | 'image'
  | 'lead'
  | 'navigation'
  | 'share'
  | 'comments'
  | 'advert'
  | 'teasers'
  | 'newsletter'
  | 'consent'
  | 'author'
  | 'meta'
  | 'sidebar'
  | 'caption'
  | 'footer'
  | 'header'
  | 'media'
  | 'gallery'
  | 'title'
  | 'widget'

/**
 * Words of class names and ids, German and international; a name counts where one of its parts (`post-comments`,
 * `relatedArticles`) is among them. Earlier hints win: `article-comments` is comments, `teaser-image` a teaser.
 */
const WORDS: Partial<Record<Hint, string>> = {
  consent: 'cookie cookies consent gdpr dsgvo cmp usercentrics borlabs cookiebar cookiebanner cookieconsent optin',
  comments:
    'comment comments kommentar kommentare disqus respond leserkommentare commentlist commentform guestbook responses replies',
  advert:
    'ad ads adv advert advertisement advertising anzeige anzeigen werbung sponsored sponsor sponsoring adslot adsense adbox adcontainer adwrapper outbrain taboola promo promotion affiliate banner',
  newsletter:
    'newsletter subscribe subscription subscribebox abo abonnement abonnieren abobox paywall signup mailchimp paidcontent plusbox offer piano steady spende spenden donate donation',
  share:
    'share sharing sharebar sharebuttons social socialmedia socials socialbar teilen shariff sharedaddy addthis addtoany ssba heateor likes sociable bookmarks',
  navigation:
    'nav navi navigation navbar menu menue menü breadcrumb breadcrumbs brotkrumen kruemel krumel pagination paginate pagenavi pager skip skiplink skiplinks sitemap submenu mainmenu topnav metanav subnav toc inhaltsverzeichnis jumplinks sprungmarken',
  teasers:
    'related relatedposts relatedarticles similar teaser teasers teaserlist recommended recommendation recommendations recommend empfehlung empfehlungen readmore morelinks weitere verwandte verwandt popular meistgelesen mostread trending latest recent recentposts yarpp crp moreposts alsoread crosslinks interesting linklist',
  author:
    'postprofile userprofile userinfo userdetails signature authorbox author bio aboutauthor autor autoren autorbox autoreninfo vcard biography authors writer contributors contributor',
  caption:
    'caption captiontext figcaption bildunterschrift bildtext bildbeschreibung credit credits copyright bildnachweis fotocredit imagecaption wpcaption source photocredit imagecredit',
  meta: 'meta metadata postmeta singlepostmeta postmetadata entrymeta byline dateline tags tag taglist tagcloud keywords schlagworte stichworte categories category kategorie kategorien published timestamp pubdate datum date postinfo articleinfo articlemeta zitiervorschlag citation',
  sidebar: 'sidebar sidebars marginal marginalspalte randspalte rightcol rightcolumn leftcol aside seitenleiste',
  widget:
    'login signin register search suche searchform suchformular rating ratings bewertung vote voting poll umfrage toolbar tools functions funktionen drucken modal popup overlay tooltip lightbox accessibility weather wetter calendar kalender contact kontakt kontaktformular download downloads visuallyhidden screenreader flyout offcanvas pushlayer',
  gallery: 'gallery galerie bildergalerie slideshow slider carousel karussell fotostrecke thumbnails',
  media: 'video player audio podcast embed embedded youtube twitter tweet instagram facebook map karte',
  footer: 'footer fusszeile fuss colophon siteinfo impressum',
  header: 'header masthead kopf kopfzeile topbar branding logo',
  lead: 'lead intro introduction vorspann teasertext standfirst abstract summary excerpt subheadline subline einleitung anreisser dek kicker lede leadtext introtext perex',
  image:
    'image images img imginline imagewrap imagewrapper imagecontainer picture bild bilder bildbox imagebox absatzbild contentimage articleimage photo foto fotobox mediainfo imagedescription',
  body: 'articlebody articlecontent articletext entrycontent postcontent postbody storybody storycontent contentbody artikeltext artikelinhalt maintext bodytext newstext copytext fliesstext richtext textbody blogcontent singlecontent contentarticle',
  article: 'article artikel story hentry blogpost newsdetail beitrag entry post single',
}
/** Stems that are clear enough to count inside longer words (`ilrelated`, `sidebarnewsletter`). */
const STEMS: readonly (readonly [Hint, RegExp])[] = [
  ['consent', /cookie|consent/],
  ['comments', /comment|kommentar/],
  ['newsletter', /newsletter|paywall/],
  ['navigation', /breadcrumb|navigation/],
  ['teasers', /related|recommend|teaser/],
  ['caption', /caption|bildunterschrift/],
]
const ORDER = Object.keys(WORDS) as Hint[]
let table: Map<string, number> | undefined
/** What was looked up before, by name; bounded, and no answer depends on it. */
const names = new Map<string, number>()
/** A longer name is not remembered. */
const LONGEST_KNOWN = 100
/** A rank behind all in ORDER: no hint. */
const NONE = ORDER.length

/** Ranks by attribute, of one page: as a view of its markup an attribute that is remembered longer would keep that alive. */
export type AttributeRanks = Map<string, number>

/** The hint of an element: by tag and role first, then by the words of its class and id. */
export function classHints(element: Element, known: AttributeRanks): Hint | undefined {
  const { name, attribs } = element
  const role = attribs.role
  const item = attribs.itemprop
  if (item === 'articleBody' || item === 'text') return 'body'
  if (name === 'nav' || role === 'navigation' || role === 'search' || role === 'menu') return 'navigation'
  if (role === 'banner') return 'header'
  if (role === 'contentinfo') return 'footer'
  if (role === 'dialog' || role === 'alertdialog') return 'consent'
  // Ids of headings are their words: `privater-konsum-wird-sich-…`.
  const id = /^(?:h[1-6]|p)$/.test(name) ? undefined : attribs.id
  const own = ORDER[Math.min(rankOfAttribute(attribs.class, known), rankOfAttribute(id, known))]
  if (own) return own
  if (role === 'complementary' || name === 'aside') return 'sidebar'
  if (name === 'footer') return 'footer'
  if (name === 'header') return 'header'
  if (name === 'figcaption' || name === 'caption') return 'caption'
  if (name === 'article') return 'article'
  return undefined
}

/** Of an attribute's names the rank in ORDER of the one that comes first there. */
function rankOfAttribute(value: string | undefined, ranks: AttributeRanks): number {
  if (!value) return NONE
  const known = ranks.get(value)
  if (known !== undefined) return known
  let rank = NONE
  for (const name of value.split(OTHER_BLANK.test(value) ? /\s+/ : ' ')) rank = Math.min(rank, rankOfName(name))
  ranks.set(value, rank)
  return rank
}

/** Splitting at a plain space is far cheaper. */
const OTHER_BLANK = /[^\S ]/

function rankOfName(name: string): number {
  const known = names.get(name)
  if (known !== undefined) return known
  const rank = lookUp(name)
  if (name.length > LONGEST_KNOWN) return rank
  if (names.size > 50_000) names.clear()
  names.set(ownText(name), rank)
  return rank
}

/** The rank of one name's hint; `article-comments` is comments. */
function lookUp(name: string): number {
  table ??= wordTable()
  if (name === '' || /^(?:has|with|no|is|js|mit|ohne)[-_]/.test(name)) return NONE
  let best = NONE
  let before = ''
  for (const part of partsOf(name)) {
    best = Math.min(best, rankOfPart(part, table))
    if (part.length > 2 && before.length > 2) best = Math.min(best, rankOfPart(before + part, table))
    before = part
  }
  return best
}

/** *post-comments*, *relatedArticles*: its words, without what is no word. */
function partsOf(name: string): string[] {
  const parts = /[\p{Ll}][\p{Lu}]/u.test(name) ? name.replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2') : name
  return parts.toLowerCase().match(PART)?.filter(isWord) ?? []
}

const PART = /[^-_.:/]+/g

function rankOfPart(whole: string, ranks: ReadonlyMap<string, number>): number {
  const part = whole.replace(/(?<!\d)\d+$/, '')
  return ranks.get(part) ?? (part.length > 8 ? rankOfStem(part) : NONE)
}

function rankOfStem(part: string): number {
  const hint = STEMS.find(([, stem]) => stem.test(part))?.[0]
  return hint === undefined ? NONE : ORDER.indexOf(hint)
}

function wordTable(): Map<string, number> {
  const ranks = new Map<string, number>()
  for (const [rank, hint] of ORDER.entries())
    for (const word of WORDS[hint]?.split(' ') ?? []) if (!ranks.has(word)) ranks.set(word, rank)
  return ranks
}

/** Not the hashes that CSS tools put into class names (`sc-a884a83d-0`). */
function isWord(part: string): boolean {
  return /^\p{L}+\d{0,2}$/u.test(part)
}
