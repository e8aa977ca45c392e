import { type Fraction, decimal } from './fraction.js'

// A table of the law as one line of text: 'from value from value … until', each value good until the next one begins.
// A dash stands for a stretch whose value was not found.

export interface DatedValues {
  readonly steps: readonly { readonly from: string; readonly value: string }[]
  readonly until: string
}

export const datedValues = (line: string): DatedValues => {
  const words = line.trim().split(/\s+/)
  const steps: { from: string; value: string }[] = []
  for (let index = 0; index + 1 < words.length; index += 2) {
    steps.push({ from: words[index] ?? '', value: words[index + 1] ?? '' })
  }
  return { steps, until: words[words.length - 1] ?? '' }
}

/** Text of the same shape on both sides ('YYYY-MM' or 'YYYY-MM-DD') sorts as time does. */
export const valueOn = (table: DatedValues, when: string): Fraction | undefined => {
  if (when > table.until) return undefined
  let value: string | undefined
  for (const step of table.steps) if (step.from <= when) value = step.value
  return value === undefined || value === '-' ? undefined : decimal(value)
}
