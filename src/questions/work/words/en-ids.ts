import type { WorkOutcome } from '../steps.js'

export const WORK_OUTCOMES: Readonly<Record<WorkOutcome, string>> = {
  allowed: 'the pension is paid beside it',
  'pension-suspended': 'the pension is suspended',
}
