/**
 * Days with their ending: `from` as `fromDay` writes it (2026. május 10-étől), `to` as `untilDay` does (2026. május 10-ig), `on` as
 * each says. Sums as `lei` does. Each is whole, without its full stop.
 */
export const PAYMENT = {
  inPayment: (from: string, to?: string): string =>
    `A nyugdíjat ${from} ${to === undefined ? '' : `${to} `}folyósítják`,
  /** The causes as they stand after "a felfüggesztés oka", joined. */
  suspendedPeriod: (causesText: string, from: string, to?: string): string =>
    `A nyugdíj folyósítása ${from} ${to === undefined ? '' : `${to} `}fel van függesztve; a felfüggesztés oka ${causesText}`,
  /** `fromDay`; the cause as it stands after "a megszűnés oka" */
  endsPaymentOn: (causeText: string, on: string): string =>
    `Ha a mulasztást a törvény szerinti 12 hónapon belül nem pótolják, a nyugdíj folyósítása ${on} megszűnik; a megszűnés oka ${causeText}`,
  /** `fromDay` */
  ended: (causeText: string, on: string): string =>
    `A nyugdíj folyósítása ${on} megszűnik; a megszűnés oka ${causeText}`,
  /** `fromDay` */
  converted: (on: string): string => `A rokkantsági nyugdíj helyett ${on} öregségi nyugdíjat folyósítanak`,
  undeterminedFrom: (from: string, to?: string): string =>
    `Hiányzó adatok miatt nem állapítható meg, hogy ${from} ${to === undefined ? '' : `${to} `}folyósítják-e a nyugdíjat`,
  /** `fromDay` */
  notReckonedFrom: (from: string): string =>
    `A nyugdíj folyósítása ${from} itt nem állapítható meg; a folyósító nyugdíjpénztárnál kérdezhető meg`,
  backPay: (from: string, to: string): string =>
    `A felfüggesztés idejére, ${from} ${to}, a nyugdíjat utólag kifizetik`,
}
