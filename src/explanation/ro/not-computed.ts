import type { Phrasebook } from '../phrasebook.js'

export const NOT_COMPUTED: Phrasebook['notComputed'] = {
  'survivors-pension': 'Pensia de urmaș după decesul pensionarului',
  'old-age-amount': 'Cuantumul pensiei pentru limită de vârstă care înlocuiește pensia de invaliditate',
  'recovery-of-undue-payments': 'Recuperarea sumelor încasate necuvenit și cât se poate reține lunar',
  'sick-leave':
    'Trecerea de la concediul medical la pensie (zilele de concediu, prelungirea lor și momentul cererii de expertizare)',
  'periods-abroad': 'Perioadele din străinătate și dosarele cu alt stat',
  'rights-beside-it':
    'Un alt drept cu același scop ca indemnizația pentru însoțitor (Legea nr. 448/2006) și alte drepturi pe lângă pensie',
}

export const PLACES_TO_ASK: Phrasebook['placesToAsk'] = {
  'paying-pension-house': 'la casa de pensii care face plata',
  'assessment-office': 'la cabinetul de expertiză medicală de la domiciliu',
}
