import type { Degree } from '../../law/person.js'
import { ask } from '../../schema/ask.js'
import type { Options } from '../../schema/validate.js'
import { degreeFromFacts } from './degree-from-facts.js'
import { type ClassifyDegreeFacts, classifyDegreeSchema } from './facts-of-degree.js'
import type { Finding } from './steps.js'

/**
 * Decides the degree of invalidity from the words in which each law describes it.
 *
 * *Law*: Law 263/2010 art. 69 (used by the notaries too); Law 360/2023 art. 62.
 *
 * *Details*: a reading aid: the degree that the doctor sets is an input of every other question, and wins.
 *
 * *Errors*: `invalid-input`; `not-covered` with `degree-from-facts` where Law 360/2023 names no degree for the pair.
 *
 * @example
 * classifyDegree({ law: 'law-360-2023', functionalDeficiency: 'accentuated', selfCare: 'partly-kept' }).value // => 'II'
 */
export const classifyDegree = (facts: ClassifyDegreeFacts, options?: Options): Finding<Degree | 'none'> =>
  ask('classify-degree', classifyDegreeSchema, degreeFromFacts, facts, options)
