import type { DossierEventId } from '../../../dossier/events.js'

/** What happened, for who answers "Mi történt?"; without the article. */
export const EVENT_KINDS: Readonly<Record<DossierEventId, string>> = {
  'review-missed': 'orvosi felülvizsgálat elmulasztása',
  'documents-not-presented': 'kért iratok vagy vizsgálatok be nem mutatása',
  'convocation-missed': 'behívásra való meg nem jelenés',
  'examination-refused': 'orvosi vizsgálat megtagadása',
  'examination-made': 'behívás szerinti orvosi vizsgálat elvégzése',
  'programme-left': 'rehabilitációs program be nem tartása',
  'programme-resumed': 'rehabilitációs program folytatása vagy megkezdése',
  'work-started': 'keresőtevékenység megkezdése',
  'work-ended': 'keresőtevékenység befejezése',
  'suspension-requested': 'felfüggesztés kérése',
  'resumption-requested': 'újrafolyósítás kérése',
  'review-decision': 'felülvizsgálati határozat',
  ruling: 'orvosi határozat elleni fellebbezésről hozott döntés',
  judgment: 'bírósági ítélet',
  'allowance-option': 'másik ellátás választása a kísérői pótlék helyett',
  'allowance-option-back': 'kísérői pótlék ismételt kérése',
  'decision-not-sent': 'új orvosi határozat el nem küldése a Közjegyzők Nyugdíjpénztárának',
  'international-file-incomplete': 'nemzetközi ügy orvosi iratainak el nem küldése',
  'life-certificate-missing': 'az életben léti igazolás el nem küldése',
  'mandate-expired': 'a nyugdíj felvételére adott meghatalmazás lejárta',
  'pay-uncollected': 'a nyugdíj fel nem vétele',
  death: 'nyugdíjas halála',
}
