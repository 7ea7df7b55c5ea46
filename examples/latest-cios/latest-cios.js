// A static page over a release: put this folder beside the release's `views/` and serve both.
const offices = await (await fetch('../views/officeholders.json')).json()

for (const { jurisdiction, jurisdictionName, role, body, tenures } of offices) {
  if (role !== 'CIO' || body !== null || !/^DE/.test(jurisdiction ?? '')) continue
  const holders = tenures.filter((tenure) => tenure.capacity === undefined && tenure.lastConfirmed !== null)
  const latest = holders.sort((a, b) => (a.lastConfirmed < b.lastConfirmed ? -1 : 1)).at(-1)
  if (latest === undefined || latest.to !== null) continue
  const row = document.createElement('tr')
  for (const text of [jurisdictionName, latest.person, latest.lastConfirmed]) {
    const cell = document.createElement('td')
    // textContent, never innerHTML: names come from pages that nobody has checked.
    cell.textContent = text
    row.append(cell)
  }
  document.getElementById('cios').append(row)
}
