import type { Scale } from './scale.ts'

/** The page's style sheet; the years' lines depend on the scale. */
export function styleOf(scale: Scale): string {
  const lines = scale.ticks.map(({ day }) => {
    const x = scale.x(day)
    return `transparent ${x}%,var(--grid) ${x}%,var(--grid) calc(${x}% + 1px),transparent calc(${x}% + 1px)`
  })
  return `${STYLE}.lane>svg,.axis>svg{background-image:linear-gradient(to right,${lines.join(',') || 'transparent,transparent'})}`
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
:root:has(#en:checked) .l[lang=de],:root:not(:has(#en:checked)) .l[lang=en]{display:none}
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
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.92rem}
th,td{text-align:left;vertical-align:top;padding:.35rem .5rem;border-bottom:1px solid var(--line);overflow-wrap:anywhere;min-width:5rem}thead th{border-bottom:2px solid var(--soft)}tbody th{font-weight:600;min-width:9rem}
time{white-space:nowrap}td:last-child{min-width:11rem}
details[open]{background:var(--panel);padding:.4rem .6rem;border-radius:6px}summary{cursor:pointer;color:var(--link)}
.fact ol{margin:.2rem 0;padding-left:1.2rem}blockquote{margin:.2rem 0;padding-left:.7rem;border-left:3px solid var(--line)}blockquote p{margin:0}
mark{background:var(--mark);color:var(--markfg)}.source{font-size:.85rem;color:var(--soft);margin:.2rem 0 .7rem;overflow-wrap:anywhere}
.cell{display:none}
@media (max-width:640px){.cell{display:inline;color:var(--soft)}.lane,.axis{grid-template-columns:1fr;gap:0}.axis>:first-child,.axis .second{display:none}.languages{float:none}h1{font-size:1.3rem}
table,thead,tbody,tr,th,td{display:block}thead{position:absolute;left:-9999px}tr{padding:.5rem 0;border-bottom:2px solid var(--line)}th,td,thead th{border:0;padding:.1rem 0;min-width:0}}
@media print{#filter,.languages,.skip{display:none}.axis{position:static}body{font-size:11px}a{color:inherit;text-decoration:none}section,.lane,tr{break-inside:avoid}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`
