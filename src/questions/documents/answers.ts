import type { Paper } from './paper.js'

/** What each question of this house answers. */
export interface DocumentsAnswers {
  readonly 'required-documents': readonly Paper[]
}
