import { inquiryUnder } from '../../../../src/law/inquiry.js'
import { completeReadings } from '../../../../src/law/open-questions.js'
import { degreeOn } from '../../../../src/questions/payment/degree.js'
import { lifeOf } from '../../../../src/questions/payment/life.js'
import { stateInMonth } from '../../../../src/questions/payment/payment-state.js'
import { givenFacts } from '../../../../src/dossier/given.js'
import type { ValidDossier } from '../../../../src/dossier/dossier.js'
import { lifeOf as independentLife, type LifeDossier } from '../../independent/life/index.js'
import { validate } from '../../../../src/schema/validate.js'
import { dossierSchema } from '../../../../src/dossier/schema.js'
import type { RandomLife } from './random-life.js'

type Month = `${number}-${number}`

const MONTHS_COMPARED = 14 * 12

export interface Difference {
  readonly month: string
  readonly of: 'pension' | 'allowance' | 'degree' | 'conversion' | 'not-owed'
  readonly library: unknown
  readonly independent: unknown
}

const monthAfter = (first: string, months: number): Month => {
  const at = Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7)) - 1 + months
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}` as Month
}

/** Without what only the library tells of a state. */
const plain = (state: unknown): unknown => {
  const {
    causes,
    needs: _,
    notCovered: ___,
    backPayOf: __,
    ...rest
  } = state as {
    readonly causes?: readonly { readonly cause: string; readonly from: string }[]
    readonly needs?: unknown
    readonly notCovered?: unknown
    readonly backPayOf?: unknown
  }
  return causes ? { ...rest, causes: causes.map(({ cause, from }) => ({ cause, from })) } : rest
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))

const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : value !== null && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value)
            .sort()
            .map(([name, part]) => [name, sorted(part)]),
        )
      : value

/** Where the library and the second implementation come apart, month by month from the grant on. */
export const differencesOf = (dossier: RandomLife): readonly Difference[] => {
  const validated = validate(dossierSchema, dossier)
  if (!validated.valid) throw new Error(JSON.stringify(validated))
  const facts = givenFacts(validated.facts as ValidDossier)
  const { grantedOn } = dossier.application
  const life = lifeOf(facts, grantedOn, () => inquiryUnder(completeReadings({})))
  const other = independentLife(dossier as unknown as LifeDossier)
  const differences: Difference[] = []
  const compare = (month: string, of: Difference['of'], library: unknown, independent: unknown): void => {
    if (!isSame(library, independent)) differences.push({ month, of, library, independent })
  }
  for (let at = -1; at < MONTHS_COMPARED; at++) {
    const month = monthAfter(grantedOn, at)
    const state = stateInMonth(life, 'pension', month)
    compare(month, 'pension', plain(state), other.stateIn(month))
    compare(month, 'allowance', plain(stateInMonth(life, 'allowance', month)), other.allowanceStateIn(month))
    if (at >= 0 && state.state !== 'ended')
      compare(
        month,
        'degree',
        degreeOn(life, `${month}-01` as RandomLife['application']['grantedOn']),
        other.degreeIn(month),
      )
  }
  const { conversion } = life
  const on = conversion?.outcome === 'becomes-old-age' ? conversion.on : undefined
  compare('', 'conversion', on, other.conversionOn)
  compare(
    '',
    'not-owed',
    life.notOwed.map(({ path, ground }) => ({ place: Number(path.slice(7)), ground })),
    other.notOwed,
  )
  return differences
}
