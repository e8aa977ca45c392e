import { describe, expect, test } from 'vitest'
import {
  assess,
  type CivilDate,
  type CivilMonth,
  type Dossier,
  explain,
  paragraphs,
} from '../../src/index.js'
import { LANGUAGES } from '../../src/explanation/options.js'
import { MAN } from '../assessment/next-steps/lives.js'

/** 65 on 10 December 2025. */
const withOldAge = (month: CivilMonth, oldAgeLei?: '1000' | '2700'): Dossier => ({
  ...MAN,
  person: { sex: 'male', birthDate: '1960-12-10' },
  incapacity: { degree: 'I', cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: '2024-10-10' },
  application: { registeredOn: '2024-10-12' },
  pensionDecision: {},
  contribution: {
    stageAtDecision: { years: 30 },
    stageAtGrant: { years: 30 },
    contributoryStage: { years: 30 },
    points: '30',
  },
  payment: { month, ...(oldAgeLei === undefined ? {} : { oldAgeLei }) },
})

/** Without the ten years of the notaries: the amount is kept in the old-age category. */
const NOTARY: Dossier = {
  ...withOldAge('2026-07'),
  scheme: 'notaries',
  person: { sex: 'male', birthDate: '1960-12-10', notaryAtDecision: true },
  application: { registeredOn: '2024-10-12', grantedOn: '2024-11-01' },
  contribution: {
    stageAtDecision: { years: 8 },
    stageAtGrant: { years: 8 },
    contributoryStage: { years: 8 },
    points: '8',
  },
  payment: { month: '2026-07', pointValue: '500', allowanceBase: '4000' },
}

const partOf = (dossier: Dossier, part: string, audience?: 'person', asOf?: CivilDate): string =>
  paragraphs(assess(dossier, asOf ? { asOf } : {}), { language: 'ro', ...(audience ? { audience } : {}) })
    .filter(({ section, kind }) => section === part && kind !== 'heading')
    .map(({ text }) => text)
    .join('\n')

describe('a letter after the conversion', () => {
  test('calls the larger old-age amount what it is, in short and in why', () => {
    const dossier = withOldAge('2026-07', '2700')
    expect(partOf(dossier, 'summary', 'person')).toContain('pensia pentru limită de vârstă, 2.700 lei brut')
    expect(partOf(dossier, 'why', 'person')).toContain(
      'În iulie 2026: pensia pentru limită de vârstă este de 2.700 lei brut pe lună.',
    )
    expect(partOf(dossier, 'pension')).toContain('pensia pentru limită de vârstă este de 2.700 lei')
  })

  test('says so of the invalidity amount too, where it is the larger and kept', () => {
    expect(partOf(withOldAge('2026-07', '1000'), 'why', 'person')).toContain(
      'pensia pentru limită de vârstă este de 2.657 lei brut pe lună, adică cuantumul pensiei de invaliditate, care se păstrează.',
    )
  })

  test.each(LANGUAGES)('has no sum of an invalidity pension in %s', language => {
    const letter = explain(assess(withOldAge('2026-07', '2700')), { language, audience: 'person' }).join('\n')
    expect(letter).not.toMatch(
      /pensia de invaliditate,? (de|este)|invalidity pension, 2|rokkantsági nyugdíj, bruttó/,
    )
  })

  test('in the month of the conversion has the two amounts side by side', () => {
    expect(partOf(withOldAge('2025-12', '2700'), 'why', 'person')).toContain(
      'Până la 9 decembrie 2025 inclusiv se cuvine cuantumul pensiei de invaliditate, de 2.657 lei pe lună',
    )
  })

  test('goes by the month of the sums, whatever the day asked about', () => {
    const inSummary = (month: CivilMonth, asOf: CivilDate) =>
      partOf(withOldAge(month, '2700'), 'summary', 'person', asOf)
    expect(inSummary('2026-07', '2025-11-01')).toContain('pensia pentru limită de vârstă, 2.700 lei')
    expect(inSummary('2025-11', '2026-07-01')).toContain('pensia de invaliditate, 2.657 lei')
  })

  test('has no review to come, nor has one whose window was over by the month', () => {
    expect(partOf(withOldAge('2026-07', '2700'), 'ahead', 'person')).toBe('')
    expect(partOf(withOldAge('2025-09'), 'ahead', 'person')).toContain('9 decembrie 2025')
    const { contribution, ...others } = withOldAge('2026-07')
    const goesOn = { ...others, contribution: { ...contribution, contributoryStage: { years: 12 } } }
    expect(partOf(goesOn, 'ahead', 'person')).not.toContain('Revizuirea')
  })
})

describe('a notary without ten years', () => {
  test('keeps the invalidity amount in the old-age category: no other is to be asked for', () => {
    expect(assess(NOTARY).notComputed.map(({ id }) => id)).toEqual([])
    expect(partOf(NOTARY, 'why', 'person')).toContain(
      'adică cuantumul pensiei de invaliditate, care se păstrează',
    )
    expect(partOf(NOTARY, 'pension')).toContain('Pensia pentru limită de vârstă este de')
  })

  test('has an invalidity pension before', () => {
    const before: Dossier = { ...NOTARY, payment: { ...NOTARY.payment, month: '2025-11' } }
    expect(partOf(before, 'pension')).toMatch(/^Pensia de invaliditate este de/)
  })
})

describe('whoever lacks the minimum stage at the standard age', () => {
  const { contribution, ...others } = withOldAge('2026-07')
  const goesOn: Dossier = {
    ...others,
    contribution: { ...contribution, contributoryStage: { years: 12 } },
  }

  test.each([
    ['ro', 'La 10 decembrie 2025, la vârsta standard, pensia de invaliditate nu devine pensie'],
    ['en', 'On 10 December 2025, at the standard age, the invalidity pension does not become'],
    ['hu', '2025. december 10-én, a standard nyugdíjkorhatár betöltésekor, a rokkantsági nyugdíj nem'],
  ] as const)('is told in %s that the invalidity pension goes on', (language, said) => {
    const letter = explain(assess(goesOn), { language, audience: 'person' })
    expect(letter.filter(line => line.startsWith(said))).toHaveLength(1)
  })

  test('is told so before it too, but not of a pension that becomes one of old age, nor after a death', () => {
    const mayEnd = 'nu devine pensie pentru limită de vârstă'
    expect(partOf({ ...goesOn, payment: { month: '2025-03' } }, 'ahead', 'person')).toContain(mayEnd)
    expect(partOf(withOldAge('2025-03'), 'ahead', 'person')).not.toContain(mayEnd)
    const died: Dossier = { ...goesOn, events: [{ id: 'death', on: '2026-07-02' }] }
    expect(partOf(died, 'ahead', 'person')).toBe('')
  })
})
