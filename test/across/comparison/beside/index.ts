import { amountsBeside } from './amounts.js'
import type { Beside } from './beside.js'
import { questionsBeside } from './questions.js'
import { readingsBeside } from './readings.js'
import { systemsBeside } from './systems.js'
import { timelineBeside } from './timeline.js'

export const BESIDE: readonly Beside[] = [
  amountsBeside,
  readingsBeside,
  questionsBeside,
  systemsBeside,
  timelineBeside,
]
