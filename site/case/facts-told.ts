import type { NeedPath, QuestionPath } from 'pensie-invaliditate/assessment'
import type { Labels } from './words.js'

type Part = Readonly<Record<string, unknown>>

/** What stands at a path of a dossier. */
export const factAt = (dossier: object, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (part, key) => (typeof part === 'object' && part !== null ? (part as Part)[key] : undefined),
      dossier,
    )

const DAY = /^\d{4}-\d\d-\d\d$/
const MONTH = /^\d{4}-\d\d$/

/** A fact as the language writes it; `withAnswer` reads it back. */
export const inWords = (value: unknown, id: string, labels: Labels): string => {
  if (value === undefined) return ''
  const { choices } = labels.factLabel(id as NeedPath)
  if (choices) return choices[String(value) as keyof typeof choices] ?? String(value)
  const text = String(value)
  if (typeof value === 'object') return labels.format('stage', value as object)
  if (DAY.test(text)) return labels.format('day', text as `${number}-${number}-${number}`)
  if (MONTH.test(text)) return labels.format('month', text as `${number}-${number}`)
  return labels.format('decimal', text as `${number}`)
}

const EVENT = /^events\.(\d+)\.(.+)$/

export const eventOf = (path: string): { readonly place: number; readonly fact: string } | undefined => {
  const found = EVENT.exec(path)
  return found ? { place: Number(found[1]), fact: found[2] ?? '' } : undefined
}

/** The paths of a list that are left once an event is taken out; those after it move up by one. */
export const withoutEvent = (paths: readonly QuestionPath[], place: number): readonly QuestionPath[] =>
  paths.flatMap(path => {
    const event = eventOf(path)
    if (!event || event.place < place) return [path]
    if (event.place === place) return []
    return [`events.${event.place - 1}.${event.fact}` as QuestionPath]
  })
