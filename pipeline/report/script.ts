/** What the page does beyond showing itself: it filters, and opens the evidence that a bar leads to. No library. */
export const SCRIPT = `
const form = document.getElementById('filter')
const count = document.getElementById('count')
const items = [...document.querySelectorAll('[data-type]')]
form.hidden = false
function shows(item, wanted) {
  const { land, type, from, to, words } = item.dataset
  if (wanted.land && !land.split(' ').includes(wanted.land)) return false
  if (wanted.type && type !== wanted.type) return false
  if (wanted.from && (to === '' || Number(to) < Number(wanted.from))) return false
  if (wanted.to && (from === '' || Number(from) > Number(wanted.to))) return false
  return wanted.text.split(/\\s+/).every((word) => words.includes(word))
}
function filter() {
  const wanted = Object.fromEntries(new FormData(form))
  wanted.text = wanted.text.trim().toLowerCase()
  let rows = 0
  for (const item of items) {
    const visible = shows(item, wanted)
    item.toggleAttribute('hidden', !visible)
    if (item instanceof SVGElement) item.setAttribute('display', visible ? 'inline' : 'none')
    else if (visible) rows += 1
  }
  const someIn = (box) => [...box.querySelectorAll('[data-type]')].some((item) => !item.hasAttribute('hidden'))
  for (const box of document.querySelectorAll('.lane, .place, section[id]')) box.hidden = !someIn(box)
  count.textContent = String(rows)
}
function open() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (!target || target.tagName !== 'DETAILS') return
  target.open = true
  target.closest('tr').hidden = false
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
