import type { Label } from '../views/labels.ts'
import type { Scale } from './scale.ts'
import { HEADS } from './tables.ts'

/** The page's style sheet; the years' lines depend on the scale. */
export function styleOf(scale: Scale): string {
  const lines = scale.ticks.map(({ day }) => {
    const x = scale.x(day)
    return `transparent ${x}%,var(--grid) ${x}%,var(--grid) calc(${x}% + 1px),transparent calc(${x}% + 1px)`
  })
  return `${STYLE}@media print,(max-width:640px){${cellLabels()}}.lane>svg,.axis>svg{background-image:linear-gradient(to right,${lines.join(',') || 'transparent,transparent'})}`
}

/** On a phone the cells stand below each other: each then says what it is, in the style sheet's words. */
function cellLabels(): string {
  const words = (lang: 'de' | 'en') => (head: readonly Label[]) =>
    head.map((label, at) => `--c${at + 1}:"${label[lang]}: "`).join(';')
  const tables = Object.entries(HEADS).map(
    ([id, head]) => `#${id}{${words('de')(head)}}:root:has(#en:checked) #${id}{${words('en')(head)}}`,
  )
  const most = Math.max(...Object.values(HEADS).map(({ length }) => length))
  const cells = Array.from(
    { length: most - 1 },
    (_, at) => `td:nth-child(${at + 2})::before{content:var(--c${at + 2})}`,
  )
  return [...tables, ...cells].join('')
}

const STYLE = `
:root{color-scheme:light dark;--bg:#fff;--fg:#1a1a1a;--soft:#5a5a5a;--line:#c9c9c9;--grid:#dcdcdc;--panel:#f4f5f7;--link:#0b4fa8;--mark:#fff0a8;--markfg:#1a1a1a;
--cio:#a9c7f0;--cdo:#b5dfc3;--ciso:#f2c9a0;--minister:#d9c2ec;--sec:#efc0cf;--head:#c8cfd8;--bartext:#10131a;--warn:#a31616;--plan:#7a4a00;--body:#1d5c3a}
@media (prefers-color-scheme:dark){:root{--bg:#14161a;--fg:#ececec;--soft:#b0b0b0;--line:#454a52;--grid:#31353b;--panel:#1e2127;--link:#8dbbff;--mark:#6a5a00;--markfg:#fff;
--cio:#2f5f9f;--cdo:#2b6f47;--ciso:#8a5217;--minister:#6a4790;--sec:#8b3d58;--head:#4c5663;--bartext:#fff;--warn:#ff9a8f;--plan:#f0b860;--body:#7fd1a3}}
*{box-sizing:border-box}
html{scroll-padding:3rem 0}body{margin:0;background:var(--bg);color:var(--fg);font:16px/1.45 system-ui,"Segoe UI",Roboto,"DejaVu Sans",sans-serif}
header,main,footer{max-width:1280px;margin:0 auto;padding:1rem}
h1{font-size:1.6rem;margin:.2rem 0}h2{font-size:1.25rem;margin:2rem 0 .5rem}h3{font-size:1rem;margin:1rem 0 .2rem}h4{font-size:.95rem;margin:.6rem 0 .2rem}
h3 small,h4 small,.soft{color:var(--soft);font-weight:400}
a{color:var(--link)}a:focus-visible,summary:focus-visible,input:focus-visible,select:focus-visible,.scroll:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-999px}.skip:focus{position:static}
.languages{float:right;border:0;margin:0;padding:0}
:root{--de:inline;--en:none}:root:has(#en:checked){--de:none;--en:inline}span[lang=de]{display:var(--de)}span[lang=en]{display:var(--en)}
#filter{display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:end;background:var(--panel);padding:.8rem;border-radius:6px}
#filter[hidden],[hidden]{display:none}
#filter label{display:flex;flex-direction:column;font-size:.85rem;gap:.15rem;max-width:100%}
#filter input,#filter select{font:inherit;padding:.3rem .4rem;border:1px solid var(--soft);border-radius:4px;background:var(--bg);color:var(--fg);max-width:16rem}
#filter input[type=number]{width:6rem}#count{margin:0;align-self:center}
.legend{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;font-size:.85rem;color:var(--soft);list-style:none;padding:0}
.place{border-top:1px solid var(--line);padding:.2rem 0}.place h3{overflow-wrap:anywhere}
.lane,.axis{display:grid;grid-template-columns:13rem 1fr;gap:.5rem;align-items:start}
.lane .name{font-size:.85rem;padding-top:.3rem;overflow-wrap:anywhere}
.lane>svg,.axis>svg{width:100%;display:block}
.axis{position:sticky;top:0;background:var(--bg);z-index:1}.axis text{fill:var(--soft);font-size:12px}
svg text{font:13px system-ui,"Segoe UI",Roboto,"DejaVu Sans",sans-serif}
.bar{text-decoration:none}.bar text{fill:var(--bartext)}.bar rect{stroke:none}
.bar:hover rect,.bar:focus rect{stroke:var(--fg);stroke-width:2}.bar:focus,.mark:focus{outline:none}
.mark:focus path,.mark:hover path{stroke:var(--fg);stroke-width:3}
.beside{opacity:.8}.beside text{font-size:11px}
.r-CIO{color:var(--cio)}.r-CDO{color:var(--cdo)}.r-CISO{color:var(--ciso)}.r-minister{color:var(--minister)}.r-state-secretary{color:var(--sec)}.r-agency-head{color:var(--head)}
.disputed rect{stroke:var(--warn);stroke-width:2;stroke-dasharray:4 3}.disputed path{stroke:var(--warn);stroke-width:2}
.confirmed{stroke:var(--fg);stroke-width:1.5}.gap{fill:none;stroke:var(--warn);stroke-dasharray:2 3}
.at{overflow:visible}.m-strategy path{fill:var(--plan)}.m-agency path{fill:var(--body)}
.place,section[id]{content-visibility:auto;contain-intrinsic-size:auto 12rem}section[id]{contain-intrinsic-height:auto 60rem}.scroll{overflow-x:auto}table{border-collapse:collapse;table-layout:fixed;width:100%;min-width:60rem;font-size:.92rem}
th,td{text-align:left;vertical-align:top;padding:.35rem .5rem;border-bottom:1px solid var(--line);overflow-wrap:anywhere}thead th{border-bottom:2px solid var(--soft)}thead th:first-child{width:22%}thead th:last-child{width:28%}tbody th{font-weight:600}
time{white-space:nowrap}
details[open]{background:var(--panel);padding:.4rem .6rem;border-radius:6px}summary{cursor:pointer;color:var(--link)}
.fact ol{margin:.2rem 0;padding-left:1.2rem}blockquote{margin:.2rem 0;padding-left:.7rem;border-left:3px solid var(--line)}blockquote p{margin:0}
mark{background:var(--mark);color:var(--markfg)}.source{font-size:.85rem;color:var(--soft);margin:.2rem 0 .7rem;overflow-wrap:anywhere}
@media (max-width:640px){td::before{color:var(--soft)}.lane,.axis{grid-template-columns:1fr;gap:0}.axis>:first-child,.axis .second{display:none}.languages{float:none}h1{font-size:1.3rem}
table,thead,tbody,tr,th,td{display:block}table{min-width:0}thead{position:absolute;left:-9999px}tr{padding:.5rem 0;border-bottom:2px solid var(--line)}th,td,thead th{border:0;padding:.1rem 0}}
@media print{#filter,.languages,.skip,summary{display:none}.axis{position:static}body{font-size:11px}a{color:inherit;text-decoration:none}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.place,section[id]{content-visibility:visible}.place,.lane,.fact{break-inside:avoid}h2,h3,h4{break-after:avoid}
table,tbody,tr{display:block;min-width:0}thead{display:none}tr{padding:.4rem 0;border-bottom:1px solid var(--line)}tr[hidden]{display:none}tbody th,td{display:inline-block;border:0;padding:0 1.2rem 0 0;min-width:0}td::before{color:var(--soft)}
td:last-child{display:block;padding:0}details::details-content{content-visibility:visible;block-size:auto}details[open]{background:none;padding:0}}
`
