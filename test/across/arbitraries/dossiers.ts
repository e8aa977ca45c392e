import fc from 'fast-check'
import type { Dossier } from '../../../src/index.js'
import { birthDate, dateBetween, dayInLifeOf, monthBetween, sameOrLater } from './dates.js'
import { correctionIndex, isAboveZero, lei, points } from './decimals.js'
import { withStagesLived } from './lived.js'
import { cause, degree, handicap, present, seldom, sex, specialStatus } from './persons.js'
import { partOfStage, shorterAndLonger } from './stages.js'

const person = fc
  .record({
    sex,
    birthDate,
    specialStatus: seldom(specialStatus),
    handicap: seldom(handicap),
    militaryOrPolice: seldom(fc.boolean()),
    notaryAtDecision: fc.boolean(),
  })
  // Who was born later had no part in the Revolution.
  .map(({ specialStatus, ...rest }) => ({
    ...rest,
    specialStatus:
      rest.birthDate > '1989-12-25' && specialStatus === 'revolution-1989' ? undefined : specialStatus,
  }))
  .map(present)

/** The realised stage never shrinks from the decision to the grant; what is counted in it is a part of it. */
const contribution = shorterAndLonger.chain(([stageAtDecision, stageAtGrant]) =>
  fc
    .record({
      stageAtDecision: fc.constant(stageAtDecision),
      stageAtGrant: fc.constant(stageAtGrant),
      contributoryStage: partOfStage(stageAtDecision),
      points,
      stageInOtherSystems: seldom(partOfStage(stageAtGrant)),
      voluntaryContractStage: seldom(partOfStage(stageAtDecision)),
      stageInLast5Years: partOfStage(stageAtDecision),
    })
    .map(present),
)

const payment = fc
  .record({
    month: monthBetween('2010-06-01', '2027-06-30'),
    correctionIndex: seldom(correctionIndex),
    allowanceBase: seldom(lei.filter(isAboveZero)),
    leiInPayment: lei,
  })
  .map(present)

type Full = Required<Pick<Dossier, 'scheme' | 'person' | 'incapacity' | 'contribution' | 'payment'>> & {
  readonly medicalDecision: { readonly issuedOn: string }
  readonly application: { readonly registeredOn: string; readonly grantedOn: string }
}

/** Stages that fit the life; one where the pension is granted on the day of the decision; no contract of 2018 before 2018. */
const coherent = (told: Full): Dossier => {
  const dossier = withStagesLived(told)
  const { voluntaryContractStage, ...contribution } = dossier.contribution
  const isOneDay = dossier.medicalDecision.issuedOn === dossier.application.grantedOn
  const isBefore2018 = dossier.medicalDecision.issuedOn < '2018-01-01'
  return {
    ...dossier,
    contribution: {
      ...contribution,
      ...(isOneDay ? { stageAtGrant: contribution.stageAtDecision } : {}),
      ...(voluntaryContractStage && !isBefore2018 ? { voluntaryContractStage } : {}),
    },
  } as Dossier
}

/** Every fact that a question of today reads, in both schemes and under every law. */
export const fullDossier: fc.Arbitrary<Dossier> = fc
  .record({
    scheme: fc.constantFrom('public' as const, 'public' as const, 'public' as const, 'notaries' as const),
    person,
    incapacity: fc.record({ degree, cause }),
    contribution,
    payment,
  })
  .chain(dossier =>
    fc
      .oneof(dayInLifeOf(dossier.person.birthDate), dateBetween('2011-01-01', '2026-06-30'))
      .chain(issuedOn =>
        fc
          .record({ grantedOn: sameOrLater(issuedOn), registeredOn: sameOrLater(issuedOn) })
          .map(application => coherent({ ...dossier, medicalDecision: { issuedOn }, application })),
      ),
  )
