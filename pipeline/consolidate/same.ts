/** What is found to be one: each key leads to the smallest of its kind, in whatever order they were joined. */

export function rootOf(parents: ReadonlyMap<string, string>, key: string): string {
  let at = key
  for (let next = parents.get(at); next !== undefined; next = parents.get(at)) at = next
  return at
}

export function join(parents: Map<string, string>, a: string, b: string): void {
  const [x, y] = [rootOf(parents, a), rootOf(parents, b)]
  if (x !== y) parents.set(x > y ? x : y, x > y ? y : x)
}
