// What a caller writes: right words compile as they stand, wrong words do not. Compiled, never run.
import {
  applicableLaw,
  assess,
  companionAllowance,
  type Dossier,
  eligibility,
  type Finding,
  lawInForce,
  monthlyPoints,
  pensionAmount,
  potentialPoints,
  potentialStage,
  standardRetirement,
} from '../../../src/index.js'

// ------------------------------------------------------------ literals compile as they stand
export const law: Finding<string> = applicableLaw({ scheme: 'public', applicationRegisteredOn: '2024-08-31' })
export const month: string = pensionAmount({
  law: 'law-360-2023',
  month: '2026-06',
  realisedPoints: '15.00000',
  potentialPoints: 4,
}).value.lei
export const part: Finding<string> = potentialPoints({
  law: 'notaries',
  degree: 'I',
  potentialStage: { days: 5 },
})
export const noStage: Finding<string> = potentialPoints({ law: 'notaries', degree: 'I', potentialStage: {} })
export const kept: Dossier = { person: { birthDate: '1966-05-10' }, closedDays: ['2026-12-24'] }
export const nothing = assess({})
export const chosen = assess(kept, { readings: { 'points-fifth-decimal': 'half-up' } })
// A value is read after asking what kind of section it is.
export const reached: string =
  chosen.standardRetirement.value !== undefined ? chosen.standardRetirement.value.reachedOn : ''
const right = eligibility({
  law: 'law-263-2010',
  sex: 'female',
  birthDate: '1974-03-01',
  degree: 'II',
  cause: 'ordinary-disease',
  decisionIssuedOn: '2011-06-15',
  stageAtDecision: { years: 13 },
}).value
export const reasons: readonly string[] = right.entitled ? [] : right.reasons.map(({ code }) => code)

// ------------------------------------------------------------ wrong words do not
const woman = { law: 'law-360-2023', sex: 'female', birthDate: '1966-05-10' } as const
// @ts-expect-error no such law
standardRetirement({ ...woman, law: 'law-19-2000' })
// @ts-expect-error no such sex
standardRetirement({ ...woman, sex: 'f' })
// @ts-expect-error a day is written year-month-day
standardRetirement({ ...woman, birthDate: '10.05.1966' })
// @ts-expect-error a Date has a zone; a day has none
standardRetirement({ ...woman, birthDate: new Date(0) })
// @ts-expect-error a month is not a day
lawInForce({ on: '2024-09' })
// @ts-expect-error the day is called `on`
lawInForce({ date: '2024-09-01' })
// @ts-expect-error there is no default day
lawInForce({})
// @ts-expect-error there is no default day
lawInForce()
// @ts-expect-error no such degree
monthlyPoints({ law: 'law-360-2023', degree: 'IV' })
// @ts-expect-error a degree is written in Roman numerals
monthlyPoints({ law: 'law-360-2023', degree: 2 })
// @ts-expect-error no such scheme
companionAllowance({ scheme: 'lawyers', degree: 'I', month: '2025-01' })
// @ts-expect-error a comma is not a decimal point
companionAllowance({ scheme: 'notaries', degree: 'I', month: '2025-01', base: '2025,00' })
// @ts-expect-error a stage has its parts by name
potentialPoints({ law: 'law-360-2023', degree: 'I', potentialStage: 20 })
// @ts-expect-error a stage has no weeks
potentialPoints({ law: 'law-360-2023', degree: 'I', potentialStage: { weeks: 3 } })
// @ts-expect-error two days are missing
potentialStage({ ...woman, degree: 'I', cause: 'aids', stageAtDecision: {}, stageAtGrant: {} })
// @ts-expect-error no such field
assess({ person: { iban: '' } })
// @ts-expect-error no such event
assess({ events: [{ id: 'lottery', on: '2026-01-01' }] })
// @ts-expect-error no such open question
assess({}, { readings: { weather: 'fine' } })
// @ts-expect-error no such reading
assess({}, { readings: { 'points-fifth-decimal': 'sideways' } })

// ------------------------------------------------------------ answers are read, not written
// @ts-expect-error a finding is frozen
law.value = 'notaries'
// @ts-expect-error its steps are frozen
law.steps.push(law.steps[0])
// @ts-expect-error a section may have no value
export const unasked = nothing.pension.value.lei
// @ts-expect-error the reasons are there only where there is no right
export const unread = right.reasons
