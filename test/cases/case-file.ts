import { readCases as readFiles } from '../../tools/cases.mjs'
import type { Check, LegalCase } from '../../src/cases/index.js'

const KINDS = ['official', 'file', 'derived'] as const

/** A case as it stands in its file, whose name is its id. */
export type CaseFile = Omit<LegalCase, 'id'>

const isText = (value: unknown): boolean => typeof value === 'string' && /\S/.test(value)

const EXPECTATIONS = ['value', 'wrong', 'notCovered', 'cites']

const faultsOfCheck = (check: Partial<Check>, index: number): readonly string[] => [
  ...(isText(check.function) ? [] : [`check ${index} names no function`]),
  ...('facts' in check ? [] : [`check ${index} gives no facts`]),
  ...(EXPECTATIONS.some(name => name in check) ? [] : [`check ${index} expects nothing`]),
]

/** What keeps a file from being a case at all. A case without its source proves nothing, however green it is. */
export const faultsOf = (file: Partial<CaseFile>): readonly string[] => [
  ...(isText(file.title) ? [] : ['the title is missing']),
  ...(isText(file.source) ? [] : ['the source is missing']),
  ...(KINDS.some(kind => kind === file.kind) ? [] : [`the kind is not one of ${KINDS.join(', ')}`]),
  ...(file.kind !== 'derived' || isText(file.derivation) ? [] : ['the derivation is missing']),
  ...(Array.isArray(file.checks) && file.checks.length > 0 ? [] : ['there is no check']),
  ...(Array.isArray(file.checks) ? file.checks.flatMap(faultsOfCheck) : []),
]

export const readCases = (): readonly (readonly [string, CaseFile])[] => readFiles() as never
