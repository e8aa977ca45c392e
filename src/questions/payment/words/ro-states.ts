/** Days as `day` writes them (10 mai 2026); sums as `lei` does. Each is whole, without its full stop. */
export const PAYMENT = {
  inPayment: (from: string, to?: string): string =>
    to === undefined
      ? `Pensia se plătește începând cu ${from}`
      : `Pensia se plătește de la ${from} până la ${to}`,
  /** The causes as they stand after "plata se suspendă", joined. */
  suspendedPeriod: (causesText: string, from: string, to?: string): string =>
    `Plata pensiei este suspendată ${to === undefined ? `începând cu ${from}` : `de la ${from} până la ${to}`}, ${causesText}`,
  /** The cause as it stands after "ca urmare a". */
  endsPaymentOn: (causeText: string, on: string): string =>
    `Dacă situația nu se remediază în cele 12 luni prevăzute de lege, plata pensiei încetează începând cu ${on}, ca urmare a ${causeText}`,
  ended: (causeText: string, on: string): string =>
    `Plata pensiei încetează începând cu ${on}, ca urmare a ${causeText}`,
  converted: (on: string): string =>
    `Începând cu ${on}, în locul pensiei de invaliditate se plătește pensia pentru limită de vârstă`,
  undeterminedFrom: (from: string, to?: string): string =>
    `${to === undefined ? `Începând cu ${from}` : `De la ${from} până la ${to}`} nu se poate spune dacă pensia se plătește, deoarece lipsesc informații`,
  notReckonedFrom: (from: string): string =>
    `Începând cu ${from}, plata pensiei nu se stabilește aici; întrebați casa de pensii care face plata`,
  backPay: (from: string, to: string): string =>
    `Lunile de suspendare, de la ${from} până la ${to}, se plătesc și ele, ca sume restante`,
}
