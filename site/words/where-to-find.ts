import type { Language } from 'pensie-invaliditate/explanation'

const WHERE = {
  scheme: {
    ro: 'Aproape toți oamenii sunt în sistemul public (casa județeană de pensii). Notarii publici au o casă a lor.',
    en: 'Almost everybody is in the public system (the county pension house). Public notaries have a house of their own.',
    hu: 'Szinte mindenki az állami rendszerben van (megyei nyugdíjpénztár). A közjegyzőknek saját pénztáruk van.',
  },
  'application.registeredOn': {
    ro: 'Data de lângă numărul de înregistrare pus de casa de pensii pe cererea dumneavoastră. Dacă nu ați depus cererea, puteți pune ziua în care vreți s-o depuneți.',
    en: 'The date beside the registration number that the pension house put on your application. If you have not applied yet, you may give the day on which you want to.',
    hu: 'A nyugdíjpénztár által a kérelmére írt iktatószám melletti dátum. Ha még nem nyújtotta be, megadhatja a tervezett napot.',
  },
  'person.birthDate': {
    ro: 'În cartea de identitate.',
    en: 'On the identity card.',
    hu: 'A személyi igazolványban.',
  },
  'medicalDecision.issuedOn': {
    ro: 'Pe decizia medicală asupra capacității de muncă, lângă numărul ei.',
    en: 'On the medical decision on the work capacity, beside its number.',
    hu: 'A munkaképességről szóló orvosi határozaton, a száma mellett.',
  },
  'medicalDecision.communicatedOn': {
    ro: 'Ziua în care ați primit decizia medicală: de pe plic, de pe confirmarea de primire sau de pe semnătura de primire.',
    en: 'The day on which you were given the medical decision: on the envelope, the confirmation of receipt, or by your signature.',
    hu: 'Az a nap, amelyen az orvosi határozatot megkapta: a borítékon, a tértivevényen vagy az átvételi aláírásnál.',
  },
  'medicalDecision.reviewDueOn': {
    ro: 'Pe decizia medicală, la „termen de revizuire”.',
    en: 'On the medical decision, at “termen de revizuire” (day of review).',
    hu: 'Az orvosi határozaton, a „termen de revizuire” (felülvizsgálat napja) sorban.',
  },
  'medicalDecision.requestRegisteredOn': {
    ro: 'Data de lângă numărul de înregistrare al cererii de expertiză, de la cabinetul de expertiză medicală.',
    en: 'The date beside the registration number of the request, at the medical assessment office.',
    hu: 'Az orvosszakértői kérelem iktatószáma melletti dátum.',
  },
  'incapacity.degree': {
    ro: 'Pe decizia medicală: gradul I, II sau III de invaliditate.',
    en: 'On the medical decision: degree I, II or III of invalidity.',
    hu: 'Az orvosi határozaton: I., II. vagy III. rokkantsági fokozat.',
  },
  'incapacity.cause': {
    ro: 'Pe decizia medicală, la „cauza invalidității”.',
    en: 'On the medical decision, at “cauza invalidității” (cause).',
    hu: 'Az orvosi határozaton, a „cauza invalidității” (ok) sorban.',
  },
  'contribution.stageAtDecision': {
    ro: 'Ani, luni și zile lucrate, socotite până la ziua deciziei medicale: în adeverința de stagiu de la casa de pensii sau în anexa deciziei de pensie.',
    en: 'Years, months and days of stage up to the day of the medical decision: in the certificate of stage from the pension house, or in the annex of the pension decision.',
    hu: 'Az orvosi határozat napjáig szerzett évek, hónapok, napok: a nyugdíjpénztár igazolásában vagy a nyugdíjhatározat mellékletében.',
  },
  'contribution.stageAtGrant': {
    ro: 'În anexa deciziei de pensie: stagiul de cotizare realizat, în ani, luni și zile.',
    en: 'In the annex of the pension decision: the realised contribution stage, in years, months and days.',
    hu: 'A nyugdíjhatározat mellékletében: a megszerzett szolgálati idő évben, hónapban, napban.',
  },
  'contribution.contributoryStage': {
    ro: 'În anexa deciziei de pensie: numai stagiul pentru care s-au plătit contribuții.',
    en: 'In the annex of the pension decision: only the stage for which contributions were paid.',
    hu: 'A nyugdíjhatározat mellékletében: csak az az idő, amelyre járulékot fizettek.',
  },
  'contribution.points': {
    ro: 'În anexa deciziei de pensie: numărul total de puncte realizate (fără cele ale stagiului potențial).',
    en: 'In the annex of the pension decision: the total of realised points (without those of the potential stage).',
    hu: 'A nyugdíjhatározat mellékletében: a megszerzett pontok összege (a potenciális idő pontjai nélkül).',
  },
  'insurance.insuredAtDecision': {
    ro: 'Dacă în ziua deciziei medicale erați angajat, în concediu medical plătit sau asigurat în alt fel.',
    en: 'Whether on the day of the medical decision you were employed, on paid sick leave, or insured otherwise.',
    hu: 'Az orvosi határozat napján alkalmazott volt-e, fizetett betegszabadságon, vagy másként biztosított.',
  },
  'insurance.insuranceEndedOn': {
    ro: 'Ultima zi de contract sau de concediu medical plătit: pe decizia de încetare, în REVISAL sau pe ultimul certificat medical.',
    en: 'The last day of the contract or of paid sick leave: on the notice of termination or the last medical certificate.',
    hu: 'A szerződés vagy a fizetett betegszabadság utolsó napja: a megszüntető iraton vagy az utolsó orvosi igazoláson.',
  },
  'application.grantedOn': {
    ro: 'Pe decizia de pensie: „data acordării” sau „se acordă începând cu”. Dacă nu aveți încă decizia, apăsați „Nu știu”.',
    en: 'On the pension decision: “data acordării” (granted from). If you have no decision yet, press “I do not know”.',
    hu: 'A nyugdíjhatározaton: „data acordării” (a megállapítás napja). Ha még nincs határozata, válassza: „Nem tudom”.',
  },
  'payment.month': {
    ro: 'Luna pentru care vreți să aflați suma; de obicei luna de acum.',
    en: 'The month for which you want to know the sum; mostly this month.',
    hu: 'Az a hónap, amelynek összegére kíváncsi; általában a mostani.',
  },
  'pensionDecision.issuedOn': {
    ro: 'Pe decizia de pensie, lângă numărul ei.',
    en: 'On the pension decision, beside its number.',
    hu: 'A nyugdíjhatározaton, a száma mellett.',
  },
  'pensionDecision.communicatedOn': {
    ro: 'Ziua în care ați primit decizia de pensie: de pe plic sau de pe confirmarea de primire.',
    en: 'The day on which you were given the pension decision: on the envelope or the confirmation of receipt.',
    hu: 'Az a nap, amelyen a nyugdíjhatározatot megkapta: a borítékon vagy a tértivevényen.',
  },
  'events.id': {
    ro: 'Alegeți ce s-a întâmplat întâi; apoi sunteți întrebat ce a mai urmat. Dacă plata merge fără schimbări, alegeți „nimic”.',
    en: 'Choose what happened first; then you are asked what followed. If payment goes on unchanged, choose “nothing”.',
    hu: 'Válassza ki, mi történt először; azután megkérdezzük, mi következett. Ha a folyósítás változatlan, válassza: „semmi”.',
  },
  'events.on': {
    ro: 'Ziua în care s-a întâmplat: cea din scrisoarea casei de pensii sau de pe decizie.',
    en: 'The day on which it happened: that of the letter of the pension house or of the decision.',
    hu: 'Az a nap, amelyen történt: a nyugdíjpénztár levelén vagy a határozaton.',
  },
} satisfies Record<string, Readonly<Record<Language, string>>>

/** On which paper the answer to a question stands; nothing where the question says it all. */
export const whereToFind = (id: string, language: Language): string | undefined => {
  const key = id.replace(/^events\.\d+\./, 'events.')
  return Object.hasOwn(WHERE, key) ? WHERE[key as keyof typeof WHERE][language] : undefined
}
