import type { NetPension } from './net.js'

/** What each question of this house answers. */
export interface NetPensionAnswers {
  readonly 'net-pension': NetPension
}

/** What its section of an assessment answers. */
export interface NetSection {
  readonly net: NetPension
}
