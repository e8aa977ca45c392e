import type { Phrasebook } from '../phrasebook.js'

export const NOT_COMPUTED: Phrasebook['notComputed'] = {
  'pension-of-another-house': 'The pension of soldiers, policemen and members of the intelligence services',
  'survivors-pension': "The survivors' pension after the death of the pensioner",
  'old-age-amount': 'The amount of the old-age pension in place of the invalidity pension',
  'recovery-of-undue-payments':
    'Whether sums paid wrongly are recovered, and how much may be held back a month',
  'sick-leave':
    'The passage from sick leave to the pension (the days of leave, their prolongation, and when to ask for the assessment)',
  'periods-abroad': 'Periods abroad, and files with another State',
  'rights-beside-it':
    'Another right of the same purpose as the companion allowance (Law 448/2006), and other rights beside the pension',
}

export const PLACES: Phrasebook['places'] = {
  'paying-pension-house': 'the pension house that pays',
  'assessment-office': 'the medical assessment office where you live',
  'issuing-office': 'the medical assessment office that issued the decision',
  'national-institute': 'the national institute of medical assessment (INEMRCM)',
  'territorial-pension-house': 'the territorial pension house where you live',
  'issuing-pension-house':
    'the pension house that issued the decision, for the Central Contestation Commission',
  'tribunal-of-domicile': 'the tribunal where you live',
  'sectoral-pension-house':
    'the sectoral pension house (of the Ministry of Defence, of Internal Affairs, or of the SRI)',
  'notaries-pension-house': "the Notaries' Pension House",
}
