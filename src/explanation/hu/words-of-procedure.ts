import type { MedicalAuthorities } from '../../questions/contestation/index.js'
import type { Against, Body, TermId } from '../../questions/contestation/steps.js'
import type { ReviewExemptionGround } from '../../questions/review/steps.js'
import type { TermUnit } from '../../terms/steps.js'

/** Without the article, which the() gives. */
export const BODIES: Readonly<Record<Body, string>> = {
  'regional-medical-commission': 'területi orvosi fellebbezési bizottság',
  'central-medico-military-commission': 'Központi Katonai Orvosszakértői Bizottság',
  'superior-commission': 'Felső Orvosszakértői Bizottság',
  'central-contestation-commission': 'Központi Fellebbezési Bizottság',
  tribunal: 'törvényszék',
}

export const MEDICAL_DECIDERS: Readonly<Record<MedicalAuthorities['decidedBy'], string>> = {
  'medical-expert-of-social-insurance': 'társadalombiztosítási szakértő orvos',
  'medico-military-commission': 'katonai orvosszakértői bizottság',
}

/** Without the article; "elleni" may follow. */
export const AGAINST: Readonly<Record<Against, string>> = {
  'medical-decision': 'orvosi határozat',
  'commission-ruling': 'orvosi fellebbezési bizottság döntése',
  'institute-decision': 'országos orvosszakértői intézet határozata',
  'institute-ruling': 'Felső Orvosszakértői Bizottság döntése',
  'pension-decision': 'nyugdíjhatározat',
  'pension-commission-ruling': 'Központi Fellebbezési Bizottság döntése',
}

/** What the days are given for. */
export const TERMS_FOR: Readonly<Record<TermId, string>> = {
  'issue-of-medical-decision': 'az orvosi határozat kiállítására',
  'communication-of-medical-decision': 'az orvosi határozat közlésére',
  'contestation-of-medical-decision': 'az orvosi határozat megfellebbezésére',
  'ruling-on-contestation': 'az orvosi határozat elleni fellebbezés elbírálására',
  'communication-of-ruling': 'a fellebbezésről hozott döntés közlésére',
  'court-against-ruling': 'a fellebbezésről hozott döntés törvényszéki megtámadására',
  'contestation-of-institute-decision': 'az országos orvosszakértői intézet határozatának megfellebbezésére',
  'court-against-institute-ruling': 'a Felső Orvosszakértői Bizottság döntésének törvényszéki megtámadására',
  'decision-on-pension': 'a nyugdíjhatározat kibocsátására',
  'communication-of-pension-decision': 'a nyugdíjhatározat közlésére',
  'annulment-on-request': 'a megállapított nyugdíj visszavonásának kérésére',
  'contestation-of-pension-decision': 'a nyugdíjhatározat megfellebbezésére',
  'court-against-central-commission':
    'a Központi Fellebbezési Bizottság döntésének törvényszéki megtámadására',
}

/** 30 napos, 1 hónapos, 1 éves */
export const TERM_LENGTHS: Readonly<Record<TermUnit, string>> = {
  days: 'napos',
  months: 'hónapos',
  years: 'éves',
}

/** Why no review is asked any more, as a clause. */
export const EXEMPTION_GROUNDS: Readonly<Record<ReviewExemptionGround, string>> = {
  irreversible: 'a rokkantság visszafordíthatatlan',
  'standard-age-reached':
    'Ön a standard nyugdíjkorhatárt már betöltötte, vagy a következő felülvizsgálatig betölti',
  'within-5-years-with-complete-stage':
    'a standard nyugdíjkorhatárig legfeljebb 5 év van hátra, és a teljes járulékfizetési időszak megvan',
}
