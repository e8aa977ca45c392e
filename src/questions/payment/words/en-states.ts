/** Days as `day` writes them (10 May 2026); sums as `lei` does. Each is whole, without its full stop. */
export const PAYMENT = {
  inPayment: (from: string, to?: string): string =>
    `The pension is paid from ${from} ${to === undefined ? 'on' : `to ${to}`}`,
  /** The causes as clauses that complete "because", joined. */
  suspendedPeriod: (causesText: string, from: string, to?: string): string =>
    `Payment of the pension is suspended from ${from} ${to === undefined ? 'on' : `to ${to}`}, because ${causesText}`,
  /** The cause as a clause that completes "because". */
  endsPaymentOn: (causeText: string, on: string): string =>
    `Payment of the pension ceases from ${on}, because ${causeText}, unless this is put right in the 12 months that the law gives`,
  ended: (causeText: string, on: string): string =>
    `Payment of the pension ceases from ${on}, because ${causeText}`,
  converted: (on: string): string =>
    `From ${on} on the old-age pension is paid in place of the invalidity pension`,
  undeterminedFrom: (from: string, to?: string): string =>
    `From ${from} ${to === undefined ? 'on' : `to ${to}`} it cannot be said whether the pension is paid, because facts are missing`,
  notReckonedFrom: (from: string): string =>
    `From ${from} on the payment of the pension is not worked out here; the pension house that pays can say`,
  backPay: (from: string, to: string): string =>
    `The months of the suspension, from ${from} to ${to}, are paid too, in arrears`,
}
