import { assessSystems, type Dossier } from '../../../../src/index.js'
import { secondOfSystems, type TwoSystems } from '../../independent/dossier/systems.js'
import { SECTIONS, sectionPair } from '../dossier/compared.js'
import { daysLater } from '../../arbitraries/dates.js'
import type { Drawn } from '../dossier/draw.js'
import type { Random } from '../random.js'
import { isTaken } from './presented.js'
import type { Beside } from './beside.js'

// The same person as a notary who was, or still is, insured in the public system.

const insuranceOf = (issuedOn: Drawn['medicalDecision']['issuedOn'], random: Random) =>
  random.chance(0.4)
    ? { insuredAtDecision: true }
    : {
        insuredAtDecision: false,
        insuranceEndedOn: daysLater(issuedOn as `${number}-${number}-${number}`, -random.between(1, 3000)),
      }

const bothOf = (dossier: Drawn, random: Random) => {
  const { medicalDecision, application, incapacity, contribution, person } = dossier
  // The value of a point is one of each system.
  const { pointValue: _, ...payment } = dossier.payment
  const grantedOn = application.grantedOn ?? application.registeredOn
  const shared = {
    person: { ...person, notaryAtDecision: random.chance(0.9) },
    incapacity: { ...incapacity, degree: random.chance(0.6) ? 'I' : incapacity.degree },
    medicalDecision,
    application: { ...application, grantedOn },
    payment,
    ...(dossier.emergency ? { emergency: dossier.emergency } : {}),
  }
  const years = random.between(0, 12)
  const own = random.chance(0.3)
    ? contribution
    : {
        ...contribution,
        stageAtDecision: { years },
        stageAtGrant: { years },
        contributoryStage: { years },
      }
  const events = dossier.events && random.chance(0.5) ? { events: dossier.events } : {}
  const issuedOn = medicalDecision.issuedOn
  const systems = {
    public: { scheme: 'public', contribution, insurance: insuranceOf(issuedOn as never, random), ...events },
    notaries: { scheme: 'notaries', contribution: own, insurance: insuranceOf(issuedOn as never, random) },
  }
  return { shared, systems } as unknown as {
    readonly shared: Dossier
    readonly systems: Readonly<Record<'public' | 'notaries', Dossier>>
  }
}

export const systemsBeside: Beside = {
  name: 'systems',
  oneIn: 120,
  pairs: (dossier, random) => {
    const told = bothOf(dossier, random)
    const whole = {
      public: { ...told.shared, ...told.systems.public },
      notaries: { ...told.shared, ...told.systems.notaries },
    }
    if (!isTaken(whole.public) || !isTaken(whole.notaries)) return []
    const library = assessSystems(told)
    const second = secondOfSystems(whole as unknown as TwoSystems)
    return (['public', 'notaries'] as const).flatMap(system =>
      SECTIONS.map(section => ({
        asked: { system, section, told },
        ...sectionPair(section, library[system]?.[section] as never, second[system][section]),
      })),
    )
  },
}
