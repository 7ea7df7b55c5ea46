/** Something of which there is one for all its occurrences, so that what is found out about it can be kept with it. */
export interface Interned {
  /** By the number of the question; only `factOf` looks inside. */
  readonly facts: unknown[]
}

let questions = 0
const NOTHING = Symbol('nothing')

/** A question about a form that doesn't depend on where it stands: answered once for all texts. */
export function factOf<Form extends Interned, T>(answer: (form: Form) => T): (bearer: { readonly form: Form }) => T {
  const question = questions++
  return ({ form }) => {
    const known = form.facts[question]
    if (known !== undefined) return (known === NOTHING ? undefined : known) as T
    const found = answer(form)
    form.facts[question] = found === undefined ? NOTHING : found
    return found
  }
}
