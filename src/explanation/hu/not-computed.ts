import type { Phrasebook } from '../phrasebook.js'

export const NOT_COMPUTED: Phrasebook['notComputed'] = {
  'pension-of-another-house': 'A katonák, a rendőrök és a hírszerző szolgálatok tagjainak nyugdíja',
  'survivors-pension': 'Az utódnyugdíj (pensie de urmaș) a nyugdíjas halála után',
  'old-age-amount': 'A rokkantsági nyugdíj helyébe lépő öregségi nyugdíj összege',
  'recovery-of-undue-payments':
    'A jogalap nélkül felvett összegek visszakövetelése és a havi levonás mértéke',
  'sick-leave':
    'Az átmenet a betegszabadságról a nyugdíjra (a napok száma, a meghosszabbítás, és hogy mikor kell az orvosszakértői vizsgálatot kérni)',
  'periods-abroad': 'A külföldi időszakok és a más állammal közös ügyek',
  'rights-beside-it':
    'A kísérői pótlékkal azonos célú más ellátás (448/2006-os törvény) és a nyugdíj melletti egyéb jogok',
}

export const PLACES: Phrasebook['places'] = {
  'paying-pension-house': 'a folyósító nyugdíjpénztárnál',
  'assessment-office': 'a lakóhelye szerint illetékes orvosszakértői irodánál',
  'issuing-office': 'a határozatot kiállító orvosszakértői irodánál',
  'national-institute': 'az országos orvosszakértői intézetnél (INEMRCM)',
  'territorial-pension-house': 'a lakóhelye szerint illetékes területi nyugdíjpénztárnál',
  'issuing-pension-house':
    'a határozatot kibocsátó nyugdíjpénztárnál, a Központi Fellebbviteli Bizottság részére',
  'tribunal-of-domicile': 'a lakóhelye szerint illetékes törvényszéken',
  'sectoral-pension-house': 'az ágazati nyugdíjpénztárnál (MApN, MAI vagy SRI)',
  'notaries-pension-house': 'a Közjegyzők Nyugdíjpénztáránál',
}
