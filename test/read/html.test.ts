import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeEntities } from '../../pipeline/read/html/tree.ts'
import { mainText } from '../../pipeline/read/main-segments.ts'
import { sourceRange } from '../../pipeline/read/source-map.ts'
import { readDocument } from '../../pipeline/read.ts'
import { fixtureBytes, htmlPage, PROSE, readString, textsOf } from './page.ts'

const HEADLINE = '<h1>Bürgerbüro bleibt länger offen</h1>'
const squash = (text: string) => text.replace(/[\s\u00a0]+/g, ' ').trim()
/** What a reader sees of a piece of source: tags away, entities decoded, blanks collapsed. */
const seen = (source: string) =>
  squash(decodeEntities(source.replace(/<!--[\s\S]*?-->|<[^>]*>/g, ' ')).replace(/[\u200b\ufeff\u2060]/g, ''))

describe('main text', () => {
  const paragraphs = textsOf(readString(htmlPage(`<article>${HEADLINE}${PROSE}</article>`)), 'main')

  test('is headline and paragraphs', () => {
    expect(paragraphs).toHaveLength(3)
    expect(mainText(readString(htmlPage(`<article>${HEADLINE}${PROSE}</article>`)))).toBe(
      paragraphs.slice(1).join('\n'),
    )
  })

  test.each([
    [
      'navigation',
      '<nav><ul><li><a href="/a">Rathaus und Politik</a></li><li><a href="/b">Leben in der Stadt</a></li></ul></nav>',
    ],
    [
      'a cookie box',
      '<div class="cookie-banner"><p>Wir verwenden Cookies, damit die Seite gut läuft. Mehr dazu steht beim Datenschutz.</p></div>',
    ],
    [
      'share buttons',
      '<div class="share-bar"><p>Teilen Sie diesen Artikel mit allen, die Sie kennen, auf den üblichen Wegen.</p></div>',
    ],
    [
      'comments',
      '<div id="comments"><p>Endlich! Darauf habe ich wirklich lange gewartet, und viele andere wohl auch.</p></div>',
    ],
    [
      'an advert',
      '<div class="anzeige"><p>Jetzt kaufen und sparen: So günstig war das Gerät noch nie zu haben, nur heute!</p></div>',
    ],
    [
      'an author box',
      '<div class="author-box"><p>Eva Muster schreibt seit Jahren über Ämter und was man dort so alles erlebt.</p></div>',
    ],
    [
      'a newsletter box',
      '<div class="newsletter"><p>Melden Sie sich an und lesen Sie jeden Morgen, was in der Stadt passiert.</p></div>',
    ],
    [
      'a consent notice in the text',
      '<p>An dieser Stelle finden Sie externen Inhalt, der den Artikel ergänzt. Mit einem Klick wird er geladen.</p>',
    ],
    ['related links', '<h3>Lesen Sie auch</h3><ul><li><a href="/x">Ein anderer Artikel über das Amt</a></li></ul>'],
    [
      'a press contact',
      '<h3>Pressekontakt</h3><p>Amt Auental, Pressestelle, Am Markt 1</p><p>Eva Muster, Sprecherin, Telefon 0555 9010-44</p>',
    ],
    [
      'a contact that a label announces',
      '<p><strong>Weitere Auskünfte erteilt:</strong></p><p>Referat Bürgerdienste, Eva Muster</p><p>Am Markt 1, Zimmer 4</p>',
    ],
    [
      'a feedback form',
      '<h2>War diese Seite hilfreich?</h2><p>Was können wir verbessern? Bitte geben Sie hier keine persönlichen Daten ein.</p>',
    ],
    ['a licence', '<p>Dieser Text steht unter der Lizenz CC BY 4.0.</p>'],
    ['keywords', '<p>https://auental.example<br>Stichwörter: Rathaus, Bürgerbüro<br>Bildquelle: Stadt Auental</p>'],
    [
      'what the author is otherwise',
      '<h3>Über die Autorin</h3><p>Eva Muster leitet ein Institut in Auental und forscht seit Jahren zu Öffnungszeiten.</p>',
    ],
    ['an initial', '<p>EMU</p>'],
    ['an agency and a name', '<p>ABC (Eva Muster, Tim Probe)</p>'],
    ['a record number', '<p>(ID:4021883)</p>'],
    ['an invitation to load', '<p>YouTube-Inhalte erlauben</p>'],
    [
      'a video that is announced',
      '<p>Was sich am Schalter ändert und warum, zeigt ein Film. 21.04.2024 | 3:18 min</p>',
    ],
    [
      'a citation',
      '<h4>Zitiervorschlag</h4><p>Muster, Bürgerbüro bleibt länger offen, in: Bote vom 7. Mai 2020, S. 3</p>',
    ],
    ['what is hidden', '<p hidden>Dieser Satz ist für niemanden bestimmt, der die Seite im Browser ansieht.</p>'],
  ])('goes without %s', (_, box) => {
    const document = readString(htmlPage(`<main><article>${HEADLINE}${PROSE}${box}</article></main>`))
    expect(textsOf(document, 'main')).toEqual(paragraphs)
  })

  test('takes the lead outside the article element', () => {
    const lead =
      '<header><h1>Bürgerbüro bleibt länger offen</h1><p class="intro">Ab Montag gelten neue Zeiten, auch am Samstag wird gearbeitet.</p></header>'
    const document = readString(htmlPage(`<main>${lead}<div class="text">${PROSE}</div></main>`))
    expect(textsOf(document, 'main')[1]).toBe('Ab Montag gelten neue Zeiten, auch am Samstag wird gearbeitet.')
  })

  test('takes the lead that the description repeats, whatever its box is called', () => {
    const lead = 'Ab Montag gelten neue Zeiten im Bürgerbüro, auch am Samstag wird gearbeitet.'
    const document = readString(
      htmlPage(
        `<main>${HEADLINE}<div class="modal"><p>${lead}</p></div>${PROSE}</main>`,
        `<meta name="description" content="${lead}">`,
      ),
    )
    expect(textsOf(document, 'main')[1]).toBe(lead)
  })

  test('takes the lead from a figure that holds the headline too', () => {
    const lead = 'Ab Montag gelten neue Zeiten im Bürgerbüro, auch am Samstag wird gearbeitet'
    const figure = `<figure class="teaser"><img src="a.jpg" alt=""><figcaption>Foto: Amt</figcaption>${HEADLINE}<p>${lead}</p></figure>`
    expect(textsOf(readString(htmlPage(`<section>${figure}${PROSE}</section>`)), 'main')[1]).toBe(lead)
  })

  test('takes the questions of an accordion, which are buttons in headings', () => {
    const item = (question: string) =>
      `<div><h2><button type="button">${question}</button></h2><div>${PROSE}</div></div>`
    const document = readString(
      htmlPage(
        `<main>${HEADLINE}<p><button>Drucken</button></p>${item('Wann wird geöffnet?')}${item('Wer zahlt?')}</main>`,
      ),
    )
    const texts = textsOf(document, 'main')
    expect(texts).toEqual(expect.arrayContaining(['Wann wird geöffnet?', 'Wer zahlt?']))
    expect(texts).not.toContain('Drucken')
  })

  test.each([
    ['outside the text', '', ''],
    ['beside the text', '<main>', '</main>'],
  ])('takes the points that a head lists under its headline, %s', (_, start, end) => {
    const points = '<ul><li>Auch am Samstag geöffnet bis 14 Uhr</li><li>Termine nur noch über das Netz</li></ul>'
    const tools = '<ul><li>Merken</li><li><a href="/p">Diese Seite als Liste ausdrucken lassen</a></li></ul>'
    const document = readString(
      htmlPage(`${start}<div class="head">${HEADLINE}${points}${tools}</div><div class="text">${PROSE}</div>${end}`),
    )
    expect(textsOf(document, 'main').slice(1, 3)).toEqual([
      'Auch am Samstag geöffnet bis 14 Uhr',
      'Termine nur noch über das Netz',
    ])
    expect(textsOf(document, 'main')).toHaveLength(5)
  })

  test('takes a short last paragraph beside the box of the others', () => {
    const last = 'Zwölf Ämter machen schon mit.'
    const document = readString(
      htmlPage(`<main><article>${HEADLINE}<div class="body">${PROSE}</div><p>${last}</p></article></main>`),
    )
    expect(textsOf(document, 'main').at(-1)).toBe(last)
  })

  test('takes the lead under a first copy of the headline', () => {
    const lead = 'Ab Montag gelten neue Zeiten im Bürgerbüro, auch am Samstag wird gearbeitet.'
    const head = `<div class="stage"><h2>Bürgerbüro bleibt länger offen</h2><p>${lead}</p></div><p>Merken</p>`
    const document = readString(htmlPage(`${head}<article>${HEADLINE}${PROSE}</article>`))
    expect(textsOf(document, 'main')).toContain(lead)
  })

  test('takes bodies that are split over several containers', () => {
    const half = (text: string) => `<div class="text-block">${text}</div>`
    const document = readString(
      htmlPage(
        `<article>${HEADLINE}${half(PROSE)}<div class="ad">Werbung</div>${half(PROSE.replaceAll('Stadt', 'Kreis'))}</article>`,
      ),
    )
    expect(textsOf(document, 'main')).toHaveLength(5)
  })

  test('keeps lists, tables as rows, quotes and infoboxes', () => {
    const facts =
      '<ul><li>Montag bis 18 Uhr</li></ul><table><tr><td>Dienstag</td><td>bis 20 Uhr</td></tr></table><blockquote>„Das ist gut so.“</blockquote><div class="infobox"><p>Das Büro gibt es seit 1998, es hat zwölf Schalter.</p></div>'
    const document = readString(htmlPage(`<article>${HEADLINE}${PROSE}${facts}</article>`))
    expect(document.segments.slice(3).map((s) => s.block)).toEqual(['item', 'row', 'row', 'quote', 'paragraph'])
  })

  test("a thread's posts, without what it says of their writers", () => {
    const post = (text: string) =>
      `<div class="post"><dl class="postprofile"><dt><a href="/u">fuchs72</a></dt><dd><b>Beiträge:</b> 212</dd><dd>Registriert: 3. Mär 2014</dd></dl>
       <div class="postbody"><h3><a href="#p">Re: Bürgerbüro bleibt länger offen</a></h3><div class="content">${text}</div><div class="signature">Wer schreibt, der bleibt.</div></div></div>`
    const posts = `<h2>Bürgerbüro bleibt länger offen</h2>${post(PROSE)}${post('Finde ich gut, und zwar sehr, denn am Abend habe ich Zeit.')}${post('Ich auch.')}`
    const document = readString(htmlPage(`<div id="body">${posts}</div>`))
    expect(textsOf(document, 'main').slice(1)).toEqual([
      ...paragraphs.slice(1),
      'Finde ich gut, und zwar sehr, denn am Abend habe ich Zeit.',
      'Ich auch.',
    ])
    expect(document.published).toBeUndefined()
  })

  test('tells captions from the text', () => {
    const figure =
      '<figure><img src="a.jpg" alt=""><figcaption>Eva Muster, Leiterin des Büros (Foto: Amt)</figcaption></figure>'
    const document = readString(htmlPage(`<article>${HEADLINE}${figure}${PROSE}</article>`))
    expect(textsOf(document, 'caption')).toEqual(['Eva Muster, Leiterin des Büros (Foto: Amt)'])
    expect(textsOf(document, 'main')).toEqual(paragraphs)
  })

  test.each([
    'Das Bürgerbüro am Abend, noch ohne Schlange vor der Tür. Foto: Muster',
    'Eva Muster sieht es gelassen, wenn es am Abend später wird. IMAGO/Tim Probe',
    'Am Schalter ist abends wenig los: So sah es am Dienstag aus. Tim Probe/dpa',
  ])('a picture that only its credit tells from the text: %s', (line) => {
    const document = readString(htmlPage(`<article>${HEADLINE}<div><p>${line}</p></div>${PROSE}</article>`))
    expect(textsOf(document, 'caption')).toEqual([line])
    expect(textsOf(document, 'main')).toEqual(paragraphs)
  })

  test.each([
    ['a section on contacts that goes on with prose', '<h3>Kontakt</h3>', PROSE.replaceAll('Stadt', 'Kreis')],
    ['a sentence with a telephone number', '', '<p>Fragen beantwortet das Amt unter Telefon 0555 9010-44.</p>'],
    ['the last legal section', '<h3>Rechtsgrundlage</h3>', '<p>Satzung der Stadt Auental vom 12.12.2016</p>'],
    ['a law that was changed', '', '<p>Marktsatzung der Stadt Auental vom 12.12.2016, geändert am 3.5.2019</p>'],
    ['names of parties in a list', '', '<ul><li>SPD</li><li>CDU</li></ul>'],
  ])('keeps %s', (_, heading, more) => {
    const document = readString(htmlPage(`<article>${HEADLINE}${PROSE}${heading}${more}</article>`))
    const last = more
      .replace(/<[^>]+>/g, '\n')
      .trim()
      .split('\n')
      .at(-1)
    expect(textsOf(document, 'main').at(-1)).toBe(last)
  })

  test('reads a page of facts without prose', () => {
    const document = readString(
      htmlPage('<main><h1>Steckbrief</h1><ul><li>Leiterin: Eva Muster</li><li>Sitz: Kassel</li></ul></main>'),
    )
    expect(textsOf(document, 'main')).toEqual(['Steckbrief', 'Leiterin: Eva Muster', 'Sitz: Kassel'])
  })
})

describe('what a page says of itself', () => {
  test('title, publisher, language, author, canonical address', () => {
    const head = `<title>Bürgerbüro bleibt länger offen | Stadt Auental</title><meta property="og:site_name" content="Stadt Auental">
      <meta name="author" content="Eva Muster"><link rel="canonical" href="/meldung/7">`
    const document = readString(htmlPage(`<article>${HEADLINE}${PROSE}</article>`, head), {
      url: 'https://auental.example/x?y=1',
    })
    expect(document).toMatchObject({
      title: 'Bürgerbüro bleibt länger offen',
      publisher: 'Stadt Auental',
      language: 'de',
      author: 'Eva Muster',
      canonicalUrl: 'https://auental.example/meldung/7',
    })
  })

  test.each([
    'Bürgerbüro bleibt länger offen - Auentaler Bote',
    'Bürgerbüro bleibt länger offen – Auentaler Bote',
    'Auentaler Bote - Bürgerbüro bleibt länger offen',
    'Auentaler Bote · Bürgerbüro bleibt länger offen',
  ])('the headline, where the markup has an unnamed site beside it: %s', (title) => {
    const head = `<title>${title}</title><meta property="og:title" content="${title}">`
    expect(readString(htmlPage(`<article>${HEADLINE}${PROSE}</article>`, head)).title).toBe(
      'Bürgerbüro bleibt länger offen',
    )
  })

  test.each([
    [
      'a forum, whose name is the h1',
      'Bürgerbüro bleibt länger offen - Amtsforum Auental',
      '<header><h1>Amtsforum Auental</h1></header>',
      '<h2><a href="/t">Bürgerbüro bleibt länger offen</a></h2>',
    ],
    [
      'a blog, whose name is the h1',
      'Auentaler Rathausnotizen: Bürgerbüro bleibt länger offen',
      '<header><h1><a href="/">Auentaler Rathausnotizen</a></h1></header>',
      '<h3>Bürgerbüro bleibt länger offen</h3>',
    ],
    [
      'a portal, whose h1 is a rubric',
      'Bürgerbüro bleibt länger offen - Aktuelles - Stadt Auental',
      '<h1>Aktuelles</h1>',
      '<div><a href="/">‹ Zurück</a><span>Bürgerbüro bleibt länger offen</span></div>',
    ],
    [
      'a homemade page, whose headline is bold',
      'Bürgerverein Auental e.V. - Bürgerbüro bleibt länger offen',
      '<p>Bürgerverein Auental e.V.</p>',
      '<div><b>Bürgerbüro bleibt länger offen</b><br>Auental, den 17. April 2012</div>',
    ],
  ])('the headline of %s', (_, title, above, headline) => {
    const page = htmlPage(`${above}<div class="content">${headline}${PROSE}</div>`, `<title>${title}</title>`)
    expect(readString(page).title).toBe('Bürgerbüro bleibt länger offen')
  })

  test('a bold line over the text, where the page has no headings', () => {
    const page = `<table><tr><td>12. März 2019<p><font size="4"><b>Bürgerbüro bleibt länger offen</b></font></p>${PROSE}</td></tr></table>`
    expect(readString(htmlPage(page, '<title>Stadt Auental - Aktuelles</title>')).title).toBe(
      'Bürgerbüro bleibt länger offen',
    )
  })

  test('a curated title with the kicker that the headline lacks', () => {
    const head = '<meta property="og:title" content="Auental: Bürgerbüro bleibt länger offen">'
    expect(readString(htmlPage(`<article>${HEADLINE}${PROSE}</article>`, head)).title).toBe(
      'Auental: Bürgerbüro bleibt länger offen',
    )
  })

  test('survives JSON-LD with line breaks in strings and trailing commas', () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Zwei\nZeilen","datePublished":"2020-02-03",}</script>'
    expect(readString(htmlPage(`<article>${HEADLINE}${PROSE}</article>`, head)).published?.value).toBe('2020-02-03')
  })
})

describe('inline text', () => {
  const paragraph = (inner: string) =>
    textsOf(readString(htmlPage(`<article>${HEADLINE}<p>${inner}</p>${PROSE}</article>`)), 'main')[1]

  test.each([
    [
      'Stra&szlig;e &amp; Platz, 5&nbsp;Euro &#8211; so steht es &quot;dort&quot; geschrieben, wo alle es sehen.',
      'Straße & Platz, 5 Euro – so steht es "dort" geschrieben, wo alle es sehen.',
    ],
    [
      'Ein <b>fettes</b> Wort und\n\t ein <a href="/x">Link</a>, dazu ein\u200bNullbreites Zeichen im Satz, der endet.',
      'Ein fettes Wort und ein Link, dazu einNullbreites Zeichen im Satz, der endet.',
    ],
    [
      'Ver\u00adwaltungs\u00admodernisierung ist ein langes Wort, das auf der Seite mit weichen Trennstellen steht.',
      'Ver\u00adwaltungs\u00admodernisierung ist ein langes Wort, das auf der Seite mit weichen Trennstellen steht.',
    ],
    [
      '<span>Rheinland-Pfalz</span><span>Erfolg mit vereinten Kräften meldet das Land, wie es am Montag hieß.</span>',
      'Rheinland-Pfalz Erfolg mit vereinten Kräften meldet das Land, wie es am Montag hieß.',
    ],
  ])('%s', (inner, text) => {
    expect(paragraph(inner)).toBe(text)
  })
})

describe('the way back to the source', () => {
  const names = [
    'teaser--typo3-news-list.html',
    'teaser--article-with-lead-cards.html',
    'teaser--own-table.html',
    'appointment--latin1-no-end-tags.html',
  ]

  test.each(names)('%s: any span of the text is what its source range shows', (name) => {
    const bytes = fixtureBytes(name)
    const document = readDocument({ source: name, bytes })
    const source = new TextDecoder(document.encoding).decode(bytes)
    for (const { start, end } of document.segments) {
      const range = sourceRange(document.sourceMap, { start, end })
      expect(seen(source.slice(range.start, range.end))).toBe(squash(document.text.slice(start, end)))
      const word = /\p{L}{4,}/u.exec(document.text.slice(start, end))
      if (!word) continue
      const inner = sourceRange(document.sourceMap, {
        start: start + word.index,
        end: start + word.index + word[0].length,
      })
      expect(seen(source.slice(inner.start, inner.end)).replaceAll(' ', '')).toBe(word[0])
    }
  })

  test('holds through entities, tags and blanks', () => {
    const source = htmlPage(
      `<article>${HEADLINE}<p>F&uuml;r  <i>alle</i>\n Stra&szlig;en &ndash; und <b>Pl</b>ätze gilt: Es wird gebaut, und zwar noch in diesem Jahr.</p>${PROSE}</article>`,
    )
    const document = readString(source)
    const at = document.text.indexOf('Plätze')
    const { start, end } = sourceRange(document.sourceMap, { start: at, end: at + 6 })
    expect(source.slice(start, end)).toBe('Pl</b>ätze')
    expect(sourceRange(undefined, { start: 3, end: 9 })).toEqual({ start: 3, end: 9 })
  })

  test('mutated pages: no crash, no hang, ranges within the page', () => {
    const pages = names.map((name) => fixtureBytes(name))
    const mutation = fc.record({
      page: fc.nat(pages.length - 1),
      at: fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat(255)), { maxLength: 30 }),
      cut: fc.double({ min: 0.2, max: 1, noNaN: true }),
    })
    fc.assert(
      fc.property(mutation, ({ page, at, cut }) => {
        const original = pages[page] as Uint8Array
        const bytes = original.slice(0, Math.ceil(cut * original.length))
        for (const [where, byte] of at) bytes[Math.floor(where * bytes.length)] = byte
        let document: ReturnType<typeof readDocument>
        try {
          document = readDocument({ source: 'mutated', bytes, contentType: 'text/html' })
        } catch (error) {
          expect((error as Error).name).toBe('StageError')
          return
        }
        const source = document.segments.map((s) => s.source ?? s)
        for (const s of [...document.segments, ...source]) expect(s.end).toBeGreaterThan(s.start)
        for (const s of document.segments) expect(s.end).toBeLessThanOrEqual(document.text.length)
      }),
      { numRuns: 200, seed: 7 },
    )
  })
})
