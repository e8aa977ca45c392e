import { amountsBeside } from './amounts.js'
import type { Beside } from './beside.js'
import { readingsBeside } from './readings.js'

export const BESIDE: readonly Beside[] = [amountsBeside, readingsBeside]
