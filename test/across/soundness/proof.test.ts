import { describe, expect, test } from 'vitest'
import type { Dossier } from '../../../src/index.js'
import { missingFrom } from './asked.js'
import { type Engine, library } from './engine.js'
import { factAt, pathsOf, withFact, withoutFact } from './paths.js'
import { prove, proveOf } from './proof.js'
import type { Demand } from './prover.js'
import { sectionIn, type Told } from './told.js'
import { inSmallest } from './violations.js'

const DEMAND: Demand = { seed: 7, block: 0, dossiers: 1, completions: 12, kinds: ['answer'] }
const KINDS: Demand['kinds'] = ['answer', 'step', 'doubt', 'date']

const WHOLE: Dossier = {
  scheme: 'public',
  person: { sex: 'female', birthDate: '1980-05-10', notaryAtDecision: false },
  incapacity: { degree: 'I', cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: '2012-03-05' },
  application: { registeredOn: '2012-03-20' },
  insurance: { insuredAtDecision: true, insuranceEndedOn: '2012-03-10' },
  contribution: {
    stageAtDecision: { years: 20 },
    stageAtGrant: { years: 20 },
    contributoryStage: { years: 20 },
    points: '20',
  },
  payment: { month: '2012-05', leiInPayment: '1000' },
}

/** An engine that takes a missing fact for granted. */
const supposing =
  (path: string, value: unknown): Engine =>
  (dossier, call) =>
    library(factAt(dossier, path) === undefined ? withFact(dossier, path, value) : dossier, call)

/** What the engine says of the person where this fact is missing. */
const foundWithout = (path: string, engine: Engine, kinds = DEMAND.kinds): readonly string[] => {
  const part = { dossier: withoutFact(WHOLE, path), readings: {} }
  return proveOf(engine, [part], { ...DEMAND, kinds }).violations.map(
    ({ kind, section }) => `${kind} ${section}`,
  )
}

const changedIn =
  (section: string, change: (told: Told) => object): Engine =>
  (dossier, call) => {
    const told = library(dossier, call)
    return missingFrom(dossier).length === 0
      ? told
      : { ...told, [section]: { ...change(sectionIn(told, section)) } }
  }

describe('the proof', () => {
  test('finds an engine that supposes a word', () => {
    expect(foundWithout('incapacity.degree', supposing('incapacity.degree', 'I'))).toContain(
      'answer companionAllowance',
    )
  })

  test('finds an engine that supposes a day', () => {
    const path = 'insurance.insuranceEndedOn'
    expect(foundWithout(path, supposing(path, '2012-03-05'))).toContain('answer entitlementStart')
  })

  test('finds an engine that supposes a stage, a month or a sum', () => {
    expect(
      foundWithout('contribution.stageAtGrant', supposing('contribution.stageAtGrant', { years: 20 })),
    ).toContain('answer potentialStage')
    expect(foundWithout('payment.month', supposing('payment.month', '2012-05'))).toContain('answer pension')
    expect(foundWithout('contribution.points', supposing('contribution.points', '20'))).toContain(
      'answer pension',
    )
  })

  test('finds a step that is only supposed, whether or not there is an answer', () => {
    const step = { rule: 'supposed' }
    for (const section of ['law', 'pension']) {
      const supposed = changedIn(section, told => ({ ...told, steps: [...(told.steps ?? []), step] }))
      expect(foundWithout('payment.month', supposed, ['step'])).toEqual([`step ${section}`])
    }
  })

  test('finds an engine that leaves out what is open, or is surer than the law', () => {
    const part = 'payment.leiInPayment'
    expect(
      foundWithout(
        part,
        changedIn('entitlementStart', told => ({ ...told, openQuestions: [] })),
        ['doubt'],
      ),
    ).toEqual(['doubt entitlementStart'])
    expect(
      foundWithout(
        part,
        changedIn('entitlementStart', told => ({ ...told, confidence: 'confirmed' })),
        ['doubt'],
      ),
    ).toEqual(['doubt entitlementStart'])
  })

  test('finds a date that is only supposed, on the timeline or in the procedure', () => {
    const part = 'payment.leiInPayment'
    const dated = changedIn('procedure', told => ({ ...told, value: { contestUntil: '2012-04-30' } }))
    expect(foundWithout(part, dated, ['date'])).toEqual(['date procedure'])
    const listed: Engine = (dossier, call) => {
      const told = library(dossier, call)
      return missingFrom(dossier).length === 0 ? told : { ...told, timeline: [{ event: 'supposed' }] }
    }
    expect(foundWithout(part, listed, ['date'])).toEqual(['date supposed'])
  })

  test('reduces what it finds to the facts that it hangs on', () => {
    const path = 'insurance.insuranceEndedOn'
    const part = {
      dossier: withoutFact(withoutFact(WHOLE, path), 'payment'),
      readings: { 'stage-arithmetic': 'whole-months' },
    } as const
    const { violations } = proveOf(supposing(path, '2012-03-05'), [part], { ...DEMAND, completions: 50 })
    const [start] = inSmallest(
      violations.filter(({ section }) => section === 'entitlementStart'),
      supposing(path, '2012-03-05'),
    )
    expect(start?.by).toEqual([path])
    expect(start?.first.readings).toEqual({})
    expect(pathsOf(start?.first.dossier ?? {})).not.toContain('contribution.points')
    expect(pathsOf(start?.first.dossier ?? {})).toContain('medicalDecision.issuedOn')
  })

  test('finds nothing where a missing fact decides nothing, and nothing in an engine that tells nothing', () => {
    expect(foundWithout('person.notaryAtDecision', library, KINDS)).toEqual([])
    const silent: Engine = () => ({ law: { status: 'undetermined', needs: [] } })
    expect(proveOf(silent, [{ dossier: WHOLE, readings: {} }], DEMAND)).toMatchObject({
      silent: 1,
      completions: 0,
    })
  })

  test('comes to the same again from the same seed', () => {
    const demand = { ...DEMAND, dossiers: 5, block: 3 }
    expect(prove(library, demand)).toEqual(prove(library, demand))
  })
})
