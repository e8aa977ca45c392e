import type { WorkOutcome } from '../steps.js'

export const WORK_OUTCOMES: Readonly<Record<WorkOutcome, string>> = {
  allowed: 'plata pensiei nu se suspendă',
  'pension-suspended': 'plata pensiei se suspendă',
}
