import type { Element } from './tree.ts'

/** What a box is by its own word: its element, role, class or id. */
export type Hint =
  | 'body'
  | 'article'
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

const words = (list: string) => list.split(' ')
/** Words of class names and ids; a name counts where one of its parts (`post-comments`, `relatedArticles`) is among them. */
const WORDS: readonly (readonly [Hint, readonly string[]])[] = [
  [
    'consent',
    words('cookie cookies consent gdpr dsgvo cmp usercentrics borlabs cookiebar cookiebanner cookieconsent optin'),
  ],
  [
    'comments',
    words(
      'comment comments kommentar kommentare disqus respond leserkommentare commentlist commentform guestbook responses replies',
    ),
  ],
  [
    'advert',
    words(
      'ad ads adv advert advertisement advertising anzeige anzeigen werbung sponsored sponsor sponsoring adslot adsense adbox adcontainer adwrapper outbrain taboola promo promotion affiliate banner ivw',
    ),
  ],
  [
    'newsletter',
    words(
      'newsletter subscribe subscription subscribebox abo abonnement abonnieren abobox paywall signup mailchimp paidcontent plusbox offer piano steady',
    ),
  ],
  [
    'share',
    words(
      'share sharing sharebar sharebuttons social socialmedia socials socialbar teilen shariff sharedaddy addthis addtoany ssba heateor likes sociable bookmarks',
    ),
  ],
  [
    'navigation',
    words(
      'nav navi navigation navbar menu menue menü breadcrumb breadcrumbs brotkrumen kruemel krumel pagination paginate pagenavi pager skip skiplink skiplinks sitemap submenu mainmenu topnav metanav subnav toc inhaltsverzeichnis jumplinks sprungmarken',
    ),
  ],
  [
    'teasers',
    words(
      'related relatedposts relatedarticles similar teaser teasers teaserlist recommended recommendation recommendations recommend empfehlung empfehlungen readmore morelinks weitere verwandte verwandt popular meistgelesen mostread trending latest recent recentposts yarpp crp moreposts alsoread crosslinks interesting linklist',
    ),
  ],
  [
    'author',
    words('authorbox author bio aboutauthor autor autoren autorbox autoreninfo vcard biography authors writer'),
  ],
  [
    'caption',
    words(
      'caption captiontext figcaption bildunterschrift bildtext bildbeschreibung credit credits copyright bildnachweis fotocredit imagecaption wpcaption source photocredit imagecredit',
    ),
  ],
  [
    'meta',
    words(
      'meta metadata postmeta entrymeta byline dateline tags tag taglist tagcloud keywords schlagworte stichworte categories category kategorie kategorien published timestamp pubdate datum date postinfo articleinfo articlemeta',
    ),
  ],
  [
    'sidebar',
    words('sidebar sidebars marginal marginalspalte randspalte rightcol rightcolumn leftcol aside seitenleiste'),
  ],
  [
    'widget',
    words(
      'widget widgets login signin register search suche searchform suchformular rating ratings bewertung vote voting poll umfrage toolbar tools functions funktionen drucken modal popup overlay tooltip lightbox accessibility weather wetter calendar kalender contact kontakt kontaktformular download downloads sr screenreader visuallyhidden hidden',
    ),
  ],
  ['gallery', words('gallery galerie bildergalerie slideshow slider carousel karussell fotostrecke thumbnails')],
  ['media', words('video player audio podcast embed embedded youtube twitter tweet instagram facebook map karte')],
  ['footer', words('footer fusszeile fuss colophon siteinfo impressum')],
  ['header', words('header masthead kopf kopfzeile topbar branding logo')],
  [
    'lead',
    words(
      'lead intro introduction vorspann teasertext standfirst abstract summary excerpt subheadline subline einleitung anreisser dek kicker lede leadtext introtext perex',
    ),
  ],
  [
    'body',
    words(
      'articlebody articlecontent articletext entrycontent postcontent postbody storybody storycontent contentbody artikeltext artikelinhalt maintext bodytext newstext copytext fliesstext richtext textbody blogcontent singlecontent contentarticle',
    ),
  ],
  ['article', words('article artikel story hentry blogpost newsdetail beitrag entry post single')],
]
let table: Map<string, Hint> | undefined
const seen = new Map<string, Hint | undefined>()

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

function hintOfNames(names: string): Hint | undefined {
  if (seen.has(names)) return seen.get(names)
  const hint = lookUp(names)
  if (seen.size > 20_000) seen.clear()
  seen.set(names, hint)
  return hint
}

/** Later tables win only where no earlier one matches, since `article-comments` is comments. */
function lookUp(names: string): Hint | undefined {
  table ??= new Map([...WORDS].reverse().flatMap(([hint, list]) => list.map((word) => [word, hint] as const)))
  const order = WORDS.map(([hint]) => hint)
  let best: Hint | undefined
  for (const name of names.split(/\s+/)) {
    if (name === '' || /^(?:has|with|no|is|js|mit|ohne)[-_]/.test(name)) continue
    const parts = name
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
      .toLowerCase()
      .split(/[-_.:/]+/)
      .filter(isWord)
    const pairs = parts
      .slice(1)
      .flatMap((part, i) => (part.length > 2 && (parts[i]?.length ?? 0) > 2 ? [`${parts[i]}${part}`] : []))
    const candidates = [...parts, ...pairs].map((part) => part.replace(/\d+$/, ''))
    for (const part of candidates) {
      const hint = table.get(part)
      if (hint && (best === undefined || order.indexOf(hint) < order.indexOf(best))) best = hint
    }
  }
  return best
}

/** Not the hashes that CSS tools put into class names (`sc-a884a83d-0`). */
function isWord(part: string): boolean {
  return /^\p{L}+\d{0,2}$/u.test(part)
}
