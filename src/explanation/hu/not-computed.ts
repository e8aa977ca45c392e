import type { Phrasebook } from '../phrasebook.js'

export const NOT_COMPUTED: Phrasebook['notComputed'] = {
  'survivors-pension': 'A hozzátartozói nyugdíj a nyugdíjas halála után',
  'old-age-amount': 'A rokkantsági nyugdíj helyébe lépő öregségi nyugdíj összege',
  'recovery-of-undue-payments':
    'A jogalap nélkül felvett összegek visszakövetelése és a havi levonás mértéke',
  'sick-leave':
    'Az átmenet a betegszabadságról a nyugdíjra (a napok száma, a meghosszabbítás, és hogy mikor kell az orvosszakértői vizsgálatot kérni)',
  'periods-abroad': 'A külföldi időszakok és a más állammal közös ügyek',
  'rights-beside-it':
    'A kísérői pótlékkal azonos célú más ellátás (448/2006-os törvény) és a nyugdíj melletti egyéb jogok',
}

export const PLACES_TO_ASK: Phrasebook['placesToAsk'] = {
  'paying-pension-house': 'a folyósító nyugdíjpénztárnál',
  'assessment-office': 'a lakóhely szerinti orvosszakértői irodánál',
}
