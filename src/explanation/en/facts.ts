import type { DossierPath } from '../../dossier/dossier.js'
import { DEGREES, SCHEMES, STATUSES } from '../../grammar/en/vocabulary.js'
import type { Choices, EventChoices } from '../label-book.js'

/** The facts of a dossier, each as a label. */
export const FACTS: Readonly<Record<DossierPath, string>> = {
  scheme: 'pension system',
  'person.sex': 'sex of the person',
  'person.birthDate': 'date of birth',
  'person.specialStatus': 'special status of the person',
  'person.handicap': 'handicap that began before the person was insured, or blindness',
  'person.handicapCertificate': 'degree of the handicap certificate filed with the pension house',
  'person.militaryOrPolice': 'whether the person belonged to the military, police or intelligence services',
  'person.notaryAtDecision': 'whether the person was a notary public on the day of the medical decision',
  'incapacity.degree': 'degree of invalidity',
  'incapacity.cause': 'cause of the incapacity',
  'incapacity.irreversible': 'whether the invalidity is irreversible',
  'medicalDecision.issuedOn': 'date of issue of the medical decision',
  'medicalDecision.requestRegisteredOn': 'date of registration of the request for the medical assessment',
  'medicalDecision.communicatedOn': 'date of communication of the medical decision',
  'medicalDecision.reviewDueOn': 'date set for the medical review',
  'medicalDecision.contestationRegisteredOn':
    'date of registration of the contestation of the medical decision',
  'medicalDecision.rulingIssuedOn': 'date of issue of the ruling on the medical decision',
  'medicalDecision.rulingCommunicatedOn': 'date of communication of the ruling on the medical decision',
  'application.registeredOn': 'date of registration of the application for the pension',
  'application.grantedOn': 'date of grant printed on the pension decision',
  'pensionDecision.issuedOn': 'date of issue of the pension decision',
  'pensionDecision.communicatedOn': 'date of communication of the pension decision',
  'pensionDecision.contestedOn': 'date of contestation of the pension decision',
  'insurance.insuredAtDecision': 'whether the person was insured on the day of the medical decision',
  'insurance.insuredByContract': 'whether the person was insured only by a social-insurance contract',
  'insurance.sickPayEndedOn': 'last day of sick pay',
  'insurance.insuranceEndedOn': 'last day of insured status, or of sick pay where that is later',
  'contribution.stageAtDecision': 'contribution stage on the day of the medical decision',
  'contribution.stageAtGrant': 'contribution stage on the day of the grant',
  'contribution.contributoryStage': 'contributory stage',
  'contribution.points': 'points realised',
  'contribution.firstPotentialStage': 'potential stage first granted, when the right was opened',
  'contribution.stageInOtherSystems': 'longest contribution stage in another pension system',
  'contribution.voluntaryContractStage':
    'contribution stage bought by a social-insurance contract concluded from 1 January 2018 on',
  'contribution.stageInLast5Years': 'contribution stage in the last 5 years',
  'contribution.professionStageOn2013': 'stage in the notary profession on 1 January 2013',
  'payment.month': 'month paid for',
  'contribution.averageScore': 'average annual score of a pension opened before 2011',
  'payment.correctionIndex': 'correction index',
  'payment.pointValue': 'value of a point',
  'payment.allowanceBase': 'base of the companion allowance',
  'payment.leiInPayment': 'pension due for August 2024',
  'person.reducedAgeReachedOn': 'day on which a reduced retirement age is reached',
  'medicalDecision.validUntil': 'last day on which the medical decision was valid',
  'emergency.documentsSent':
    'whether current medical documents were sent after the state of emergency of 2020',
  'emergency.documentsSentOn':
    'date on which current medical documents were sent after the state of emergency of 2020',
  'payment.oldAgeLei': 'amount of the old-age pension',
}

/** What a form lets choose. */
export const CHOICES: Choices = {
  scheme: SCHEMES,
  'person.sex': { female: 'female', male: 'male' },
  'person.specialStatus': STATUSES,
  'person.handicap': {
    grave: 'grave handicap',
    accentuated: 'accentuated handicap',
    medium: 'medium handicap',
    blind: 'blindness',
  },
  'person.handicapCertificate': {
    grave: 'grave handicap',
    accentuated: 'accentuated handicap',
    medium: 'medium handicap',
  },
  'incapacity.degree': DEGREES,
  'incapacity.cause': {
    'work-accident': 'work accident',
    'occupational-disease': 'occupational disease',
    neoplasm: 'neoplasm (cancer)',
    schizophrenia: 'schizophrenia',
    aids: 'AIDS',
    'ordinary-disease': 'ordinary disease',
    'accident-outside-work': 'accident not linked to work',
  },
}

/** What an event lets choose. */
export const EVENT_CHOICES: EventChoices = {
  degree: { ...DEGREES, none: 'capacity for work regained' },
  by: {
    office: 'medical expert of social insurance (office of medical expertise)',
    institute: 'institute of medical expertise',
    'regional-centre': 'regional centre of medical expertise',
    'military-commission': 'central medico-military commission',
  },
  askedFor: {
    review: 'medical review',
    convocation: 'medical examination to which the pensioner was called',
  },
  what: {
    pension: 'pension only',
    allowance: 'companion allowance only',
    both: 'pension and companion allowance',
  },
  kind: {
    employee: 'work as an employee',
    'elected-or-appointed': 'elected or appointed office',
    independent: 'independent activity',
    'local-councillor': 'office of a local councillor',
  },
}
