import type { Formats } from '../formats.js'
import { cite } from './citations.js'
import { day, month } from './dates.js'
import { lei, number, stage } from './forms.js'

export const FORMATS: Formats = { lei, decimal: number, day, month, stage, citation: cite }
