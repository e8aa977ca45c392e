import { assess, type Assessment, type Dossier } from 'pensie-invaliditate'
import { explain } from 'pensie-invaliditate/explanation/ro'

const dossier: Dossier = {
  scheme: 'public',
  person: { sex: 'female', birthDate: '1966-05-10' },
  incapacity: { degree: 'II', cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: '2026-05-10' },
  application: { registeredOn: '2026-05-20', grantedOn: '2026-05-10' },
  contribution: { stageAtDecision: { years: 20 }, stageAtGrant: { years: 20 }, points: '18.34567' },
  payment: { month: '2026-06' },
}
const answer: Assessment = assess(dossier)

console.log(answer.pension.value?.lei ?? answer.pension.status)
console.log(explain(answer, { audience: 'person' }).join('\n'))
