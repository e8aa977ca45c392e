import type { Stage } from '../../src/index.js'

export const stage = (years: number, months = 0, days = 0): Stage => ({ years, months, days })

export const NONE: Stage = stage(0)
