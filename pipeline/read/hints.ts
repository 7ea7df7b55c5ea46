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
let table: Map<string, Hint> | undefined
/** What was looked up before, by class attribute and by name; both bounded, and no answer depends on them. */
const wholes = new Map<string, Hint | null>()
const seen = new Map<string, Hint | null>()

/** The hint of an element: by tag and role first, then by the words of its class and id. */
export function classHints(element: Element): Hint | undefined {
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
  const own = attribs.class || id ? hintOfNames(`${attribs.class ?? ''} ${id ?? ''}`) : undefined
  if (own) return own
  if (role === 'complementary' || name === 'aside') return 'sidebar'
  if (name === 'footer') return 'footer'
  if (name === 'header') return 'header'
  if (name === 'figcaption' || name === 'caption') return 'caption'
  if (name === 'article') return 'article'
  return undefined
}

/** Of a class attribute's names the one whose hint comes first in the table. */
function hintOfNames(names: string): Hint | undefined {
  const known = wholes.get(names)
  if (known !== undefined) return known ?? undefined
  const hint = bestHint(names)
  if (names.length < 200) {
    if (wholes.size > 20_000) wholes.clear()
    wholes.set(names, hint ?? null)
  }
  return hint
}

function bestHint(names: string): Hint | undefined {
  let best: Hint | undefined
  for (const name of names.split(/\s+/)) {
    let hint = seen.get(name)
    if (hint === undefined) {
      hint = lookUp(name)
      if (seen.size > 50_000) seen.clear()
      seen.set(name, hint)
    }
    if (hint && (best === undefined || ORDER.indexOf(hint) < ORDER.indexOf(best))) best = hint
  }
  return best
}

/** The hint of one name, or null; `article-comments` is comments. */
function lookUp(name: string): Hint | null {
  table ??= wordTable()
  if (name === '' || /^(?:has|with|no|is|js|mit|ohne)[-_]/.test(name)) return null
  const parts = name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
    .toLowerCase()
    .split(/[-_.:/]+/)
    .filter(isWord)
  const pairs = parts
    .slice(1)
    .flatMap((part, i) => (part.length > 2 && (parts[i]?.length ?? 0) > 2 ? [`${parts[i]}${part}`] : []))
  let best: Hint | null = null
  for (const whole of [...parts, ...pairs]) {
    const part = whole.replace(/\d+$/, '')
    const hint = table.get(part) ?? (part.length > 8 ? STEMS.find(([, stem]) => stem.test(part))?.[0] : undefined)
    if (hint && (best === null || ORDER.indexOf(hint) < ORDER.indexOf(best))) best = hint
  }
  return best
}

function wordTable(): Map<string, Hint> {
  const words = new Map<string, Hint>()
  for (const hint of ORDER)
    for (const word of WORDS[hint]?.split(' ') ?? []) if (!words.has(word)) words.set(word, hint)
  return words
}

/** Not the hashes that CSS tools put into class names (`sc-a884a83d-0`). */
function isWord(part: string): boolean {
  return /^\p{L}+\d{0,2}$/u.test(part)
}
