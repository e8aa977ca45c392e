import type { Paper } from './steps.js'

/** What each question of this house answers. */
export interface DocumentsAnswers {
  readonly 'required-documents': readonly Paper[]
}
