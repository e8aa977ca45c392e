import { besideOf, type Check, isOfList } from './check.js'
import { FAULT_TEXTS, type FaultCode } from './faults.js'

const placeOf = (check: Check<never>): string => {
  const [list = '', ...others] = check.reads
  if (isOfList(check)) return others.length > 0 ? `${list} (${others.join(', ')})` : list
  const beside = besideOf(check)
  return beside === undefined ? check.at : `${check.at} (${beside})`
}

/** What a JSON Schema cannot say of fields beside one another, in words: each fault with the fields that may bear it. */
export const wordsOfChecks = (checks: readonly Check<never>[]): { readonly description?: string } => {
  if (checks.length === 0) return {}
  const codes = [...new Set(checks.map(({ code }) => code))]
  const lineOf = (code: FaultCode): string => {
    const places = checks.filter(check => check.code === code).map(placeOf)
    return `${code} (${FAULT_TEXTS[code]}): ${[...new Set(places)].join(', ')}.`
  }
  return {
    description: ['Refused besides, where fields do not fit one another:', ...codes.map(lineOf)].join('\n'),
  }
}
