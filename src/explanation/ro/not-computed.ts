import type { Phrasebook } from '../phrasebook.js'

export const NOT_COMPUTED: Phrasebook['notComputed'] = {
  'pension-of-another-house':
    'Pensia militarilor, a polițiștilor și a lucrătorilor din serviciile de informații',
  'survivors-pension': 'Pensia de urmaș după decesul pensionarului',
  'old-age-amount': 'Cuantumul pensiei pentru limită de vârstă care înlocuiește pensia de invaliditate',
  'recovery-of-undue-payments': 'Recuperarea sumelor încasate necuvenit și cât se poate reține lunar',
  'sick-leave':
    'Trecerea de la concediul medical la pensie (zilele de concediu, prelungirea lor și momentul cererii de expertizare)',
  'periods-abroad': 'Perioadele din străinătate și dosarele cu alt stat',
  'rights-beside-it':
    'Un alt drept cu același scop ca indemnizația pentru însoțitor (Legea nr. 448/2006) și alte drepturi pe lângă pensie',
}

export const PLACES: Phrasebook['places'] = {
  'paying-pension-house': 'la casa de pensii care face plata',
  'assessment-office': 'la cabinetul de expertiză medicală de care aparțineți',
  'issuing-office': 'la cabinetul de expertiză medicală care a emis decizia',
  'national-institute': 'la institutul de expertiză medicală (INEMRCM)',
  'territorial-pension-house': 'la casa teritorială de pensii de care aparțineți',
  'issuing-pension-house': 'la casa de pensii care a emis decizia, pentru Comisia Centrală de Contestații',
  'tribunal-of-domicile': 'la tribunalul din județul de domiciliu',
  'sectoral-pension-house': 'la casa de pensii sectorială (MApN, MAI sau SRI)',
  'notaries-pension-house': 'la Casa de Pensii a Notarilor Publici',
}
