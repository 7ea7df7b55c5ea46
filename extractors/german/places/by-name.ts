/** Names in one string, by what they belong to, turned about: `{ 'DE-ST': 'Altmark Anhalt' }` → Altmark: DE-ST, Anhalt: DE-ST. */
export const byName = (lists: Readonly<Record<string, string>>): Map<string, string> =>
  new Map(Object.entries(lists).flatMap(([of, names]) => names.split(' ').map((name) => [name, of] as const)))
