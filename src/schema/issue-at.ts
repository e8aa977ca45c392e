import type * as v from 'valibot'
import { bare, own } from '../values/bare.js'
import type { FaultCode } from './faults.js'

type PathItems = [v.IssuePathItem, ...v.IssuePathItem[]]
interface Input {
  readonly [key: string]: unknown
}

// The library reads the keys alone; the rest of an item is there for valibot's types. The other field of a fault
// travels on the first item, so that what valibot puts before it stands before that field as well.
const pathItems = (path: string, input: Input, beside: string | undefined): PathItems =>
  path.split('.').map((key, index) =>
    bare({
      type: 'object',
      origin: 'value',
      input,
      key,
      value: null,
      ...(beside !== undefined && index === 0 ? { beside } : {}),
    }),
  ) as unknown as PathItems

/** valibot asks an issue for much that may not be there: it inherits nothing. */
export const issueAt = (
  path: string,
  code: FaultCode,
  input: Input,
  beside?: string,
): v.RawCheckIssueInfo<unknown> => bare({ message: code, path: pathItems(path, input, beside) })

/** The path of the field beside which the faulty one cannot stand, from the root of the input. */
export const pathBeside = ({ path }: Pick<v.BaseIssue<unknown>, 'path'>): string | undefined => {
  const items = [...(path ?? [])] as readonly (v.IssuePathItem & { readonly beside?: string })[]
  const first = items.findIndex(item => own(item, 'beside') !== undefined)
  const beside = items[first] && own(items[first], 'beside')
  return beside === undefined ? undefined : [...items.slice(0, first).map(({ key }) => key), beside].join('.')
}
