import { TARGETS_OF_GROWTH_AND_START } from './of-growth-and-start.mjs'
import { targetsOfSize } from './of-size.mjs'
import { TARGETS_OF_TIMES } from './of-times.mjs'

/**
 * What is aimed at: for each measure, what its figures come to and what they are to be at most. Times are ratios within
 * one measure of one run, since whatever slows the machine slows both sides of them.
 */
const TARGETS = { ...TARGETS_OF_TIMES, ...TARGETS_OF_GROWTH_AND_START, size: targetsOfSize }

/** `is` undefined stands for what the build does not offer. */
export const outcomesOf = (measure, figures) =>
  (TARGETS[measure]?.(figures) ?? []).map(({ what, is, atMost, unit }) => ({
    what,
    is,
    atMost,
    unit,
    isMet: is === undefined ? undefined : is <= atMost,
  }))
