import { targetsOfGrowth } from './targets/of-growth.mjs'
import { targetsOfPeers } from './targets/of-peers.mjs'
import { targetsOfSize } from './targets/of-size.mjs'
import { targetsOfStart } from './targets/of-start.mjs'
import { targetsOfUse } from './targets/of-use.mjs'

/**
 * What is aimed at: for each measure, what its figures come to and what they are to be at most. Times are ratios within
 * one measure of one run, since whatever slows the machine slows both sides of them.
 */
const TARGETS = {
  peers: targetsOfPeers,
  known: targetsOfUse.known,
  form: targetsOfUse.form,
  events: targetsOfGrowth,
  months: targetsOfGrowth,
  cold: targetsOfStart,
  size: targetsOfSize,
}

/** `is` undefined stands for what the build does not offer. */
export const outcomesOf = (measure, figures) =>
  (TARGETS[measure]?.(figures) ?? []).map(({ what, is, atMost, unit }) => ({
    what,
    is,
    atMost,
    unit,
    isMet: is === undefined ? undefined : is <= atMost,
  }))
