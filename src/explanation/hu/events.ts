import type { TimelineEvent } from '../../assessment/timeline/entry.js'

/** What happens or falls due on the day at the head of the line. */
export const EVENTS: Readonly<Record<TimelineEvent, string>> = {
  'annulment-of-pension-may-be-asked-until':
    'a megállapított nyugdíj visszavonásának kérésére nyitva álló utolsó nap',
  'application-keeps-earlier-start-until':
    'a nyugdíjkérelem iktatásának utolsó napja ahhoz, hogy a nyugdíj a korábbi naptól járjon',
  'communication-of-medical-decision-due': 'az orvosi határozat közlésének határideje',
  'communication-of-medical-ruling-due':
    'az orvosi határozat elleni fellebbezésről hozott döntés közlésének határideje',
  'communication-of-pension-decision-due': 'a nyugdíjhatározat közlésének határideje',
  'medical-decision-contestable-until': 'az orvosi határozat elleni fellebbezés utolsó napja',
  'medical-decision-contested-in-time': 'az orvosi határozat elleni, határidőn belüli fellebbezés napja',
  'medical-decision-contested-late': 'az orvosi határozat elleni, elkésett fellebbezés napja',
  'medical-decision-due': 'az orvosi határozat kiállításának határideje',
  'medical-ruling-due': 'az orvosi határozat elleni fellebbezés elbírálásának határideje',
  'medical-ruling-open-to-court-until':
    'az utolsó nap, amelyen a bizottság döntése a törvényszéken megtámadható',
  'new-decision-to-be-sent-by':
    'az új orvosi határozat elküldésének határideje a Közjegyzők Nyugdíjpénztárához',
  'payment-ends': 'a nyugdíj folyósítása megszűnik',
  'payment-resumed': 'a nyugdíjat újra folyósítják',
  'payment-suspended': 'a nyugdíj folyósítását felfüggesztik',
  'pension-converted': 'a rokkantsági nyugdíj öregségi nyugdíjjá alakul',
  'pension-decision-contestable-until': 'a nyugdíjhatározat elleni fellebbezés utolsó napja',
  'pension-decision-contested-in-time': 'a nyugdíjhatározat elleni, határidőn belüli fellebbezés napja',
  'pension-decision-contested-late': 'a nyugdíjhatározat elleni, elkésett fellebbezés napja',
  'pension-decision-due': 'a nyugdíjhatározat kibocsátásának határideje',
  'pension-starts': 'a rokkantsági nyugdíj kezdete',
  'review-decision-takes-effect': 'a felülvizsgálati határozat hatásának kezdete',
  'review-due': 'az orvos által kitűzött felülvizsgálat',
  'review-earliest': 'az orvosi felülvizsgálat legkorábbi lehetséges napja',
  'review-latest': 'az orvosi felülvizsgálat legkésőbbi lehetséges napja',
  'review-moved-to': 'az elmaradt orvosi felülvizsgálat pótlásának utolsó napja',
  'standard-age-reached': 'a standard nyugdíjkorhatár betöltése',
  'application-registered-in-time': 'a nyugdíjkérelmet határidőn belül iktatták',
  'application-registered-late': 'a nyugdíjkérelmet a korábbi kezdőnapot megőrző határidő után iktatták',
  'duty-to-be-fulfilled-by':
    'az utolsó nap, amikor az elmulasztott kötelezettség a nyugdíj megszűnése előtt még pótolható',
  'institute-decision-contestable-until':
    'az orvosszakértői intézet határozata elleni fellebbezés utolsó napja',
  'resumption-to-be-asked-for-by':
    'az utolsó nap, amikor a folyósítás újrakezdésének kérése egyetlen hónapot sem veszít el',
  'unpaid-sums-to-be-claimed-by': 'az utolsó nap, amikor a család a fel nem vett összegeket kérheti',
  'whole-back-pay-to-be-asked-for-by':
    'az utolsó nap, amikor a saját kérésre felfüggesztett nyugdíj hónapveszteség nélkül visszakérhető',
}
