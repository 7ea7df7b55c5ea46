/** What the page does beyond showing itself: it filters, and opens the evidence that a bar leads to. No library. */
export const SCRIPT = `
const form = document.getElementById('filter')
const count = document.getElementById('count')
const boxes = new Map()
const items = [...document.querySelectorAll('[data-type]')].map((element) => {
  const around = ['.lane', '.place', 'section[id]'].flatMap((box) => element.closest(box) ?? [])
  for (const box of around) boxes.set(box, true)
  return { element, around, visible: true, ...element.dataset }
})
form.hidden = false
function shows({ land, type, from, to, words }, wanted) {
  if (wanted.land && !land.includes('|' + wanted.land + '|')) return false
  if (wanted.type && type !== wanted.type) return false
  if (wanted.from && (to === '' || Number(to) < Number(wanted.from))) return false
  if (wanted.to && (from === '' || Number(from) > Number(wanted.to))) return false
  return wanted.words.every((word) => words.includes(word))
}
function show(item, visible) {
  if (item.visible === visible) return
  item.visible = visible
  item.element.toggleAttribute('hidden', !visible)
  if (item.element instanceof SVGElement) item.element.setAttribute('display', visible ? 'inline' : 'none')
}
function filter() {
  const wanted = Object.fromEntries(new FormData(form))
  wanted.words = wanted.text.trim().toLowerCase().split(/\\s+/)
  let rows = 0
  const filled = new Set()
  for (const item of items) {
    show(item, shows(item, wanted))
    if (!item.visible) continue
    for (const box of item.around) filled.add(box)
    if (!(item.element instanceof SVGElement)) rows += 1
  }
  for (const box of boxes.keys()) if (box.hidden === filled.has(box)) box.hidden = !filled.has(box)
  count.textContent = String(rows)
}
function open() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (!target || target.tagName !== 'DETAILS') return
  target.open = true
  show(items.find(({ element }) => element === target.closest('tr')), true)
  target.closest('section').hidden = false
  target.scrollIntoView({ block: 'center' })
  target.querySelector('summary').focus()
}
form.addEventListener('input', filter)
form.addEventListener('submit', (event) => event.preventDefault())
form.addEventListener('reset', () => setTimeout(filter))
addEventListener('hashchange', open)
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest('a[href^="#"]')
  if (link && link.getAttribute('href') === location.hash) open()
})
filter()
open()
`
