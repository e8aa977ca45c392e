import { headAt } from '../dossier/begun-events.js'
import { eventAt } from '../dossier/events.js'
import type { FactRow } from '../dossier/fact-row.js'
import { FACTS } from '../dossier/facts.js'
import { FACT_PATHS } from '../dossier/paths.js'
import type { Stage } from '../values/stage.js'
import { type ChoicesInWords, choicesAt } from './choices-at.js'
import { factInWords } from './fact-names.js'
import { NAMED_PLACES } from './fault-words.js'
import { kindOfFact } from './kind-of-fact.js'
import type { LabelBook } from './label-book.js'

/** What the path of a fault names, in words. */
export interface FaultPlace {
  readonly name: string
  /** There is no name for it but the path. */
  readonly isUnnamed?: true
  readonly kind?: FactRow['kind']
  readonly part?: keyof Stage
  readonly choices?: ChoicesInWords
}

type Found = FaultPlace | undefined

/** Names of a caller's own may be of any length. */
const LONGEST_NAME = 200

const PART = /^(.+)\.(years|months|days)$/
const LISTED = /^(events|closedDays)\.(0|[1-9]\d{0,3})$/

/** A fact by its path, or by the name under which the rules and the single functions know it. */
const factPath = (path: string): string | undefined => {
  if (Object.hasOwn(FACTS, path) || eventAt(path) || headAt(path)) return path
  return FACT_PATHS.find(fact => FACTS[fact].as === path)
}

const ofFact = (path: string, phrases: LabelBook): Found => {
  const fact = factPath(path)
  if (fact === undefined) return undefined
  const choices = choicesAt(fact, phrases)
  const kind = kindOfFact(fact)
  return { name: factInWords(fact, phrases), ...(kind ? { kind } : {}), ...(choices ? { choices } : {}) }
}

const ofPart = (path: string, phrases: LabelBook): Found => {
  const [, whole = '', part] = PART.exec(path) ?? []
  const place = ofFact(whole, phrases)
  if (place?.kind !== 'stage') return undefined
  const name = phrases.faults.partOfStage(place.name, part as keyof Stage)
  return { name, kind: 'stage', part: part as keyof Stage }
}

const listed = (path: string, { faults }: LabelBook): Found => {
  const [, list, place] = LISTED.exec(path) ?? []
  if (list === undefined) return undefined
  const number = Number(place) + 1
  return list === 'events' ? { name: faults.event(number) } : { name: faults.closedDay(number), kind: 'day' }
}

const ofOptions = (path: string, phrases: LabelBook): Found => {
  const { faults, headings, openQuestions } = phrases
  if (/^options\.sections\.\d+$/.test(path))
    return { name: faults.places['options.sections'], choices: headings }
  const [, question = ''] = /^(?:options\.)?readings\.([^.]+)$/.exec(path) ?? []
  if (Object.hasOwn(openQuestions, question)) {
    const { question: name, readings } = openQuestions[question as keyof typeof openQuestions]
    return { name: name.replace(/[.?]$/, ''), choices: readings }
  }
  const place = NAMED_PLACES.find(known => known === path)
  return place ? { name: faults.places[place] } : undefined
}

/** The law, under which the single functions are asked. */
const ofLaw = (path: string, { faults, laws }: LabelBook): Found =>
  path === 'law' ? { name: faults.places.law, choices: laws } : undefined

const withoutSystem = (path: string, phrases: LabelBook): Found =>
  ofFact(path, phrases) ??
  ofPart(path, phrases) ??
  listed(path, phrases) ??
  ofLaw(path, phrases) ??
  ofOptions(path, phrases)

/** The name of a system may hold points of its own: the longest rest that is known is the fact. */
const ofSystem = (path: string, phrases: LabelBook): Found => {
  if (!path.startsWith('systems.')) return undefined
  const keys = path.split('.')
  for (let at = 2; at < keys.length; at += 1) {
    const place = withoutSystem(keys.slice(at).join('.'), phrases)
    const system = keys.slice(1, at).join('.').slice(0, LONGEST_NAME)
    if (place) return { ...place, name: phrases.connectives.ofSystem(place.name, system) }
  }
  return undefined
}

const PREFIX = /^(?:shared|changes|dossier|facts)\./

/** The best name that there is for a path, the path itself where there is none. */
export const faultPlace = (path: string, phrases: LabelBook): FaultPlace => {
  if (path === '') return { name: phrases.faults.input }
  return (
    withoutSystem(path, phrases) ??
    withoutSystem(path.replace(PREFIX, ''), phrases) ??
    ofSystem(path, phrases) ?? {
      isUnnamed: true,
      name: path.length > LONGEST_NAME ? `${path.slice(0, LONGEST_NAME)}…` : path,
    }
  )
}
