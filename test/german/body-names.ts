import { findBodies } from '../../extractors/german/bodies.ts'

/** The names of all bodies that a text names. */
export const bodyNames = (text: string): string[] => findBodies(text).map(({ name }) => name)
