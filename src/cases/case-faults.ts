import { type Fault, fault } from '../schema/faults.js'

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const faultsOfList = (
  list: unknown,
  path: string,
  faultsOf: (item: unknown, path: string) => readonly Fault[],
): readonly Fault[] => {
  if (!Array.isArray(list)) return [fault(path, list === undefined ? 'missing' : 'not-a-list')]
  return list.flatMap((item, place) => faultsOf(item, `${path}.${place}`))
}

const faultsOfText = (text: unknown, path: string): readonly Fault[] => {
  if (typeof text === 'string') return []
  return [fault(path, text === undefined ? 'missing' : 'not-text')]
}

/** What a check expects is free; only what the comparison itself reads has a form. */
const faultsOfCheck = (check: unknown, path: string): readonly Fault[] => {
  if (!isRecord(check)) return [fault(path, 'not-an-object')]
  const { notCovered, cites } = check
  return [
    ...(notCovered === undefined || isRecord(notCovered)
      ? []
      : [fault(`${path}.notCovered`, 'not-an-object')]),
    ...(cites === undefined ? [] : faultsOfList(cites, `${path}.cites`, faultsOfText)),
  ]
}

/** Everything that keeps a case, as it was taken in, from being run. */
export const faultsOfCase = (legalCase: unknown, path: string): readonly Fault[] => {
  if (!isRecord(legalCase)) return [fault(path, legalCase === undefined ? 'missing' : 'not-an-object')]
  return [
    ...faultsOfText(legalCase['id'], `${path}.id`),
    ...faultsOfList(legalCase['checks'], `${path}.checks`, faultsOfCheck),
  ]
}

export const faultsOfFunction = (given: unknown, path: string): readonly Fault[] => {
  if (typeof given === 'function') return []
  return [fault(path, given === undefined ? 'missing' : 'not-a-function')]
}
