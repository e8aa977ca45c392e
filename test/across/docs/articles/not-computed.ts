import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ACTS } from '../../../../src/law/acts.js'
import type { ActId } from '../../../../src/law/articles/of-acts.js'

const LAW_MAP = 'docs/law-map.md'
const SUBJECTS = 'export type NotCoveredSubject ='

/** The names under which the library refuses, read where they are declared. */
const subjects = (): readonly string[] => {
  const declared = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.ts'))
    .map(path => readFileSync(join('src', path), 'utf8').split(SUBJECTS)[1])
    .find(rest => rest !== undefined)
  const [list = ''] = (declared ?? '').split('\n\n')
  return [...list.matchAll(/\| '([\w-]+)'/g)].flatMap(([, name]) => name ?? [])
}

interface RowOfLawMap {
  readonly place: string
  readonly rules: readonly string[]
  readonly refusal?: string
  readonly reason?: string
}

const rowOf = (line: string): RowOfLawMap => {
  const [, place = '', , rule = '', , last = ''] = line.split('|').map(cell => cell.trim())
  const [, refusal] = /^refusal `([^`]+)`$/.exec(rule) ?? []
  const [, reason] = /^No rule: (.+)\.$/.exec(last) ?? []
  const rules = refusal ? [] : [...rule.matchAll(/`([^`]+)`/g)].flatMap(([, name]) => name ?? [])
  return { place, rules, ...(refusal ? { refusal } : {}), ...(reason ? { reason } : {}) }
}

/** The rows of the law map that go through an act article by article. */
const rowsOfAct = (act: ActId): readonly RowOfLawMap[] => {
  const [name = ''] = ACTS[act].title.split(' on ')
  const parts = readFileSync(LAW_MAP, 'utf8').split(/^## /m)
  const part = parts.find(text => text.startsWith(`${name}, articles`)) ?? ''
  return part
    .split('\n')
    .filter(line => line.startsWith('| art. '))
    .map(rowOf)
}

const liesIn = (place: string, provision: string): boolean =>
  place.startsWith(provision) && !/^\d/.test(place.slice(provision.length))

/** Under which name an article, an annex or a whole act is refused; which rules decide it; why it has none. */
export interface NotComputed {
  readonly refusalOf: (provision: string) => string | undefined
  readonly rulesOf: (provision: string) => readonly string[]
  readonly reasonsOf: (provision: string) => readonly string[]
}

export const notComputedOf = (act: ActId): NotComputed => {
  const named = subjects()
  const rows = rowsOfAct(act)
  return {
    refusalOf: provision =>
      [provision.replaceAll(/[ .]+/g, '-'), act].find(subject => named.includes(subject)) ??
      rows.find(({ place, refusal }) => refusal !== undefined && liesIn(place, provision))?.refusal,
    rulesOf: provision => [
      ...new Set(rows.flatMap(({ place, rules }) => (liesIn(place, provision) ? rules : []))),
    ],
    reasonsOf: provision =>
      rows.flatMap(({ place, reason }) => (reason && liesIn(place, provision) ? reason : [])),
  }
}
