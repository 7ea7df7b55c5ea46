import { describe, expect, test } from 'vitest'
import { bylineDate, dateLead, datelineDate, isClockWidget, updateDate } from '../../pipeline/read/dates/date-lines.ts'
import { dayOfMachineDate, dayOfUrl } from '../../pipeline/read/dates/machine-dates.ts'
import { standDate } from '../../pipeline/read/dates/stand-lines.ts'
import { findDays, monthOfLine } from '../../pipeline/read/dates/written-dates.ts'
import { htmlPage, PROSE, readString } from './page.ts'

describe('calendar dates', () => {
  test.each([
    ['am 2.8.2018 um', '2018-08-02'],
    ['02. 08. 2018', '2018-08-02'],
    ['5.9.21', '2021-09-05'],
    ['2. August 2018', '2018-08-02'],
    ['31. Jan. 2018', '2018-01-31'],
    ['7 Jänner 2020', '2020-01-07'],
    ['2018-08-02T10:00', '2018-08-02'],
    ['March 12, 2019', '2019-03-12'],
    ['12/03/2019', '2019-03-12'],
    ['12-03-2019', '2019-03-12'],
    ['12 | 03 | 2019', '2019-03-12'],
    ['17 Juni, 2014 | Eva', '2014-06-17'],
    ['Jun 17 2014', '2014-06-17'],
    ['Jun 07 09:15 2014', '2014-06-07'],
    ['Jun 172014', '2014-06-17'],
    ['am dritten Juni 2014', '2014-06-03'],
    ['Dienstag, einundzwanzigster März 2017', '2017-03-21'],
  ])('%s', (text, value) => {
    expect(findDays(text).map((date) => date.value)).toEqual([value])
  })

  test.each([
    '31.2.2019',
    '13.13.2013',
    'Tel. 0351/564.10.30.0',
    'Version 1.2.2018.4',
    '§ 12.3',
    'Az. 4/12.03.2019/7',
    'am letzten Mai 2014',
    'Seite 12-03-2019-7',
  ])('%s is none', (text) => {
    expect(findDays(text)).toEqual([])
  })

  test('say where they stand', () => {
    const text = 'Vom 3. Mai 2011 bis 4.5.2011.'
    expect(findDays(text).map(({ start, end }) => text.slice(start, end))).toEqual(['3. Mai 2011', '4.5.2011'])
  })

  test('a line that is a month and a year', () => {
    expect(monthOfLine('April 2019')).toBe('2019-04')
    expect(monthOfLine('Im April 2019')).toBeUndefined()
  })
})

describe('date lines', () => {
  test.each([
    ['28.11.2023', '2023-11-28'],
    ['29.06.2021, 17:39 Uhr | dpa', '2021-06-29'],
    ['25.10.2025 - 15:26 Uhr', '2025-10-25'],
    ['Von Eva Muster, 12. März 2019', '2019-03-12'],
    ['Pressemitteilung Nr. 12/2019 vom 12.03.2019', '2019-03-12'],
    ['Veröffentlicht am 5. Mai 2020', '2020-05-05'],
    ['Dresden, den 4.7.2020', '2020-07-04'],
    ['22.04.2010 | 1. Sitzung | Beschluss 2010/03', '2010-04-22'],
    ['Eingestellt von Eva Muster am Di., 18.06.2024 - 15:42', '2024-06-18'],
    ['geschrieben von Eva und Tim am Mittwoch, dem achten Mai 2024', '2024-05-08'],
    ['Medieninfo | Saarbrücken, 09.10.2020', '2020-10-09'],
    ['DPA Sachsen / 12.03.2019, 14:22', '2019-03-12'],
    ['Dresden (dpa/sn) - 12.03.2019', '2019-03-12'],
    ['Netzwelt aktuell 12.03.2019 14:22 Uhr Eva Muster', '2019-03-12'],
    ['veröffentlicht am: 12.03.2019', '2019-03-12'],
    ['Publikationsdatum 12. März 2019', '2019-03-12'],
    ['Posted on 12. März 2019 by admin', '2019-03-12'],
    ['Gepostet von admin am 3. Juni 2014', '2014-06-03'],
    ['Von Eva Muster 07.02.2019, 17:45 Uhr Update: 08.02.2019, 07:02 Uhr', '2019-02-07'],
    ['Vom 7. August 2018', '2018-08-07'],
    ['12.03.2019, 9:00 Uhr (aktualisiert: 14.03.2019)', '2019-03-12'],
  ])('%s is a byline', (line, value) => {
    expect(bylineDate(line)?.value).toBe(value)
  })

  test.each([
    'Samstag, 22. Februar 2025',
    'Termin: 12.03.2019',
    '12.03.2019, 18:00 bis 20:00 Uhr',
    'Zuletzt aktualisiert am 12.03.2019',
    'Editiert am 12.03.2019',
    'Straßensatzung der Stadt Auental vom 12.03.2019',
    'Am 12.03.2019 beschloss das Kabinett den Plan.',
    'Saarbrücken, 9. März 2020 – Die Landeshauptstadt verabschiedet sich vom Aktenordner.',
  ])('%s is none', (line) => {
    expect(bylineDate(line)).toBeUndefined()
  })

  test.each([
    ['Dresden (28.11.2023) – Die Regierung hat heute getagt und lange beraten.', '2023-11-28'],
    ['Berlin, 12. März 2019 – Der Senat hat am Abend getagt.', '2019-03-12'],
    ['11. März 2021 - Ab Januar gibt es eine neue Stelle.', '2021-03-11'],
    ['(lifePR) (Lemgo, 15.02.2024) Die Datenverarbeitung im Kreis hat eine neue Adresse.', '2024-02-15'],
    [
      '(20. Mai 2020) 19 Städte und Gemeinden gründeten heute in Mühlheim zusammen mit dem Kreis einen Verband, der ihnen die Technik stellen wird.',
      '2020-05-20',
    ],
    ['MOERS. 4.5.16. Eva Muster ist neue Beauftragte der Stadt.', '2016-05-04'],
    ['Moers (pm, 04.05.2016). Eva Muster ist neue Beauftragte der Stadt.', '2016-05-04'],
    ['Karlsruhe, (12.11.2021). Der Rat hat sich mit dem Haushalt befasst.', '2021-11-12'],
  ])('%s begins with a dateline', (text, value) => {
    expect(datelineDate(text)?.value).toBe(value)
  })

  test('a sentence about a day is no dateline', () => {
    expect(datelineDate('Am 12. März 2019 tagte der Senat - und zwar lange.')).toBeUndefined()
  })

  test('the clock of a page head', () => {
    expect(isClockWidget('Samstag, 22. Februar 2025')).toBe(true)
    expect(isClockWidget('Fr, 06.12.2019 7° C')).toBe(true)
    expect(isClockWidget('Friday, 6.12.2019')).toBe(true)
    expect(isClockWidget('06.12.2019')).toBe(false)
  })

  test('Stand: and what follows it in the line', () => {
    const line = 'Stand: 21.08.2018 15:41 Uhr Milliarden für das Netz'
    expect(standDate(line)?.value).toBe('2018-08-21')
    expect(line.slice(standDate(line)?.end)).toBe('Milliarden für das Netz')
  })

  test('updates on both sides of their date', () => {
    expect(updateDate('Zuletzt aktualisiert: 3. Mai 2020')?.value).toBe('2020-05-03')
    expect(updateDate('Diese Seite wurde zuletzt am 3. Mai 2020 geändert.')?.value).toBe('2020-05-03')
    expect(updateDate('1. Mai 2020, zuletzt geändert am 3. Mai 2020')?.value).toBe('2020-05-03')
    expect(updateDate('Marktsatzung vom 1. Mai 2020, zuletzt geändert am 3. Mai 2021')).toBeUndefined()
  })

  test('what items of a list begin with', () => {
    expect(dateLead('[2.8.2018] Zum ersten Mal')).toEqual({ value: '2018-08-02', rest: 11, shape: 'bracket' })
    expect(dateLead('21.03.2019 | Neues aus dem Rat')).toMatchObject({ value: '2019-03-21', shape: 'inline', rest: 13 })
    expect(dateLead('Mittwoch, 21.03.2019')).toMatchObject({ shape: 'alone' })
    expect(dateLead('1. Januar 2016 nahm das Amt die Arbeit auf')).toBeUndefined()
  })
})

describe('machine dates', () => {
  test.each([
    ['2019-03-12', '2019-03-12'],
    ['2019-03-12T23:30:00Z', '2019-03-13'],
    ['2019-03-12T23:30:00+01:00', '2019-03-12'],
    ['2019-07-12T22:30:00+0000', '2019-07-13'],
    ['20190312', '2019-03-12'],
    ['Tue, 12 Mar 2019 23:30:00 GMT', '2019-03-13'],
    ['12.03.2019 08:00', '2019-03-12'],
    ['1552432200', '2019-03-13'],
    ['Di., 25.01.2022 - 14:45', '2022-01-25'],
  ])('%s is the day %s in Germany', (value, day) => {
    expect(dayOfMachineDate(value)).toBe(day)
  })

  test.each(['', 'gestern', '0000-00-00', '2019-13-45'])('%s is none', (value) => {
    expect(dayOfMachineDate(value)).toBeUndefined()
  })

  test.each([
    ['https://x.example/2019/03/12/titel', '2019-03-12'],
    ['https://x.example/presse/2019-03-12-titel.html', '2019-03-12'],
    ['https://x.example/a/20190312_titel', '2019-03-12'],
    ['https://x.example/a/~02-01-2022-titel', '2022-01-02'],
  ])('%s', (url, day) => {
    expect(dayOfUrl(url)).toBe(day)
  })

  test.each(['https://x.example/artikel/20193312', 'https://x.example/2019/03/titel', 'https://2019-03-12.example/'])(
    '%s has none',
    (url) => {
      expect(dayOfUrl(url)).toBeUndefined()
    },
  )
})

describe('dates of pages', () => {
  const ld = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`
  const article = (head: string) => `<article><h1>Bürgerbüro bleibt länger offen</h1>${head}${PROSE}</article>`

  test('JSON-LD before meta before what is seen, and published apart from modified', () => {
    const data = ld({ '@type': 'NewsArticle', datePublished: '2020-05-04T08:00:00+02:00', dateModified: '2020-05-06' })
    const page = readString(htmlPage(article('<p>7. Mai 2020</p>'), `${data}<meta name="date" content="2020-05-08">`))
    expect(page.published).toEqual({ value: '2020-05-04', signal: 'json-ld' })
    expect(page.modified).toEqual({ value: '2020-05-06', signal: 'json-ld' })
  })

  test.each([
    'Gründung 1. Juli 2003',
    'im Amt seit 27. April 2023',
    'am 12.12.2019, Malzfabrik Celle',
    '1. ↑ Muster-Zeitung vom 22. April 2009',
  ])('no day of something else: %s', (row) => {
    expect(readString(htmlPage(article(`<p>${row}</p>`))).published).toBeUndefined()
  })

  test('where the markup is silent a page says its date as a text does', () => {
    const foot = '<p>Ausgegeben: 17.10.2017</p>'
    expect(readString(htmlPage(`${article('')}`.replace('</article>', `${foot}</article>`))).published?.value).toBe(
      '2017-10-17',
    )
    expect(readString(htmlPage(article('<p>Kiel, im Mai 2007</p>'))).published?.value).toBe('2007-05')
    expect(readString(htmlPage(article('<p>Bericht 14. - 20. Januar 2022</p>'))).published).toBeUndefined()
  })

  test('a month on a line of its own at the head', () => {
    expect(readString(htmlPage(article('<p>Dezember 2021</p>'))).published).toEqual({
      value: '2021-12',
      signal: 'leading-line',
    })
  })

  test('a byline before the vague meta name "date"', () => {
    const page = readString(
      htmlPage(article('<p class="byline">Von A. Muster, 7. Mai 2020</p>'), '<meta name="date" content="2020-06-08">'),
    )
    expect(page.published).toEqual({ value: '2020-05-07', signal: 'byline' })
  })

  test('the time element of the article, not that of a comment or a teaser', () => {
    const comment =
      '<div class="comments"><time datetime="2021-01-01">1.1.2021</time><p>Guter Text, danke dafür an alle Beteiligten!</p></div>'
    const page = readString(htmlPage(`${article('<time datetime="2020-05-07">7. Mai</time>')}${comment}`))
    expect(page.published).toEqual({ value: '2020-05-07', signal: 'time' })
  })

  test('the address, where nothing else speaks', () => {
    const page = readString(htmlPage(article('')), { url: 'https://amt.example/2020/05/07/buero' })
    expect(page.published).toEqual({ value: '2020-05-07', signal: 'url' })
  })

  test('none where only the text tells of days', () => {
    const told =
      '<p>Der Vertrag vom 3. Mai 2011 gilt weiter, hieß es im Rathaus, auch wenn sich manche etwas anderes wünschen.</p>'
    expect(
      readString(htmlPage(`<article><h1>Vertrag gilt weiter</h1>${PROSE}${PROSE}${told}</article>`)).published,
    ).toBeUndefined()
  })

  test('never later than the retrieval', () => {
    const page = htmlPage(article(''), '<meta property="article:published_time" content="2031-01-01">')
    expect(readString(page, { retrieved: '2024-01-01T10:00:00Z' }).published).toBeUndefined()
    expect(readString(page).published?.value).toBe('2031-01-01')
  })

  test.each([
    [
      'a byline, not the labelled day of an event',
      '<footer><p>Eingestellt von Eva Muster am Di., 12.03.2019 - 15:42</p></footer><div>Nächste Sitzung</div><div><time datetime="2019-09-24T16:00:00Z">24.09.2019 - 18:00</time></div>',
      '2019-03-12',
    ],
    [
      'a label in a box of its own',
      '<div><h4>Zuletzt geändert am:</h4><ul><li>15.03.2019</li></ul></div><div><span>Erschienen am:</span><h3>12.03.2019</h3></div>',
      '2019-03-12',
    ],
    [
      "a resolution's own day above its headline",
      '',
      '2019-03-12',
      '<p class="overline">Beschluss des Vorstands vom 12. März 2019</p>',
    ],
    [
      "not today's day in the head of the site",
      '<p>Von Eva Muster 12.03.2019, 17:45 Uhr Update: 13.03.2019, 7:02 Uhr</p>',
      '2019-03-12',
      '<header class="site"><a href="/">Bote</a> <div class="site__date">Freitag, 22.11.2019</div><nav><a href="/s">Sport</a></nav></header>',
    ],
    [
      'the day of publication, not the one till which one may apply',
      '<p>Veröffentlicht am 12.03.2019</p><dl><dt>Bewerbungsfrist</dt><dd><time datetime="2019-04-30" class="date">30.04.2019</time></dd></dl>',
      '2019-03-12',
    ],
    [
      'JSON-LD before the day of a change beside an author',
      `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2019-03-12"}</script><p>Eva Muster, 14.03.2019</p>`,
      '2019-03-12',
    ],
    ['Erschienen before Editiert', '<p>Editiert am 15.03.2019</p><p>Erschienen am 12.03.2019</p>', '2019-03-12'],
    [
      "a press text's dateline before the day its record was made",
      '<time itemprop="datePublished" datetime="2019-03-11T20:35:36+01:00" hidden>2019-03-11</time><p>Auental, 12.03.2019, 058/19</p>',
      '2019-03-12',
    ],
  ])('%s', (_, head, day, above = '') => {
    expect(readString(htmlPage(`${above}${article(head)}`)).published?.value).toBe(day)
  })

  test('none where only a law has a day', () => {
    const page = `${article('')}<h2>Rechtsgrundlagen</h2><p>Satzung über die Sondernutzung der Stadt Auental vom 12.12.2016</p>`
    expect(readString(htmlPage(page)).published).toBeUndefined()
  })

  test.each([
    ['far below', `${PROSE}${PROSE}${PROSE}<p>Auental, den 12. März 2019</p><p>Amt Auental, Am Markt 1</p>`],
    [
      'in a box at the margin that names the headline',
      `${PROSE}</article><div id="sidebar"><h2>Über diesen Artikel</h2><p>Bürgerbüro bleibt länger offen wurde am <b>12. März 2019</b> um <b>23:03</b> Uhr gepostet und unter <a href="/k">Stadt</a>, <a href="/l">Bürgerbüro</a> abgelegt.</p></div><article>`,
    ],
  ])('where the day stands %s', (_, body) => {
    expect(readString(htmlPage(article(body))).published?.value).toBe('2019-03-12')
  })

  test("never a comment's day", () => {
    const comment =
      '<ul id="thread"><li class="comment"><p class="comment-author"><a href="/#1"><time pubdate datetime="2019-05-01">1.5.2019, 10:15</time></a> Antworten</p><p>Gut so.</p></li></ul>'
    const short =
      '<div class="header"><p>Kurz gesagt: Das Bürgerbüro bleibt am Abend zwei Stunden länger offen.</p></div>'
    const page = `<main><h1>Bürgerbüro bleibt länger offen</h1>${short}</main>${comment}`
    expect(readString(htmlPage(page)).published).toBeUndefined()
  })

  test("an opinion piece's own day, though its boxes are named as comments are", () => {
    const head =
      '<div class="ArticleHeaderComment"><h1>Bürgerbüro bleibt länger offen</h1><div class="PublishDate ArticleHeaderComment_publishDate">Dienstag, 12. März 2019</div></div>'
    expect(readString(htmlPage(`<main>${head}<div class="text">${PROSE}</div></main>`)).published?.value).toBe(
      '2019-03-12',
    )
  })

  test("a thread's later page has the day of its own first post", () => {
    const data = ld({ '@type': 'DiscussionForumPosting', datePublished: '2019-02-21' })
    const post = (day: string, text: string) =>
      `<li class="post"><div class="userinfo">${day}, 14:17</div><div class="content">${text}</div></li>`
    const page = `<h1>Bürgerbüro bleibt länger offen</h1><ol>${post('03.03.2019', PROSE)}${post('04.03.2019', '<p>Sehe ich auch so, und zwar schon lange, sagt ein anderer hier im Forum dazu.</p>')}</ol>`
    expect(readString(htmlPage(page, data)).published?.value).toBe('2019-03-03')
  })

  test('the day that the page has in its own teaser', () => {
    const teaser = (link: string, day: string) =>
      `<li><span class="date">${day}</span> <a href="/${link}">Neues aus dem Amt, von dem alle reden: ${link}</a></li>`
    const list = `<h2>Weitere Meldungen</h2><ul>${teaser('a', '14.03.2019')}${teaser('buero', '12.03.2019')}${teaser('b', '11.03.2019')}</ul>`
    const page = readString(htmlPage(`<main>${article('')}</main>${list}`), { url: 'https://amt.example/buero' })
    expect(page.published).toEqual({ value: '2019-03-12', signal: 'own-teaser' })
  })

  test('what a script says of the page, where nothing else speaks', () => {
    const script = '<script>var product = {"title":"Bürgerbüro","published_at":"2019-03-12T06:22:28+01:00"}</script>'
    expect(readString(htmlPage(`${article('')}${script}`)).published).toEqual({ value: '2019-03-12', signal: 'script' })
  })
})
