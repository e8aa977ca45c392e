import type { Against, Filing, Forum } from '../steps.js'

export const FORUMS: Readonly<Record<Forum, string>> = {
  'regional-medical-commission': 'comisia medicală de contestații',
  'central-medico-military-commission': 'comisia centrală de expertiză medico-militară',
  'superior-commission': 'Comisia superioară de expertiză medicală a capacității de muncă',
  'central-contestation-commission': 'Comisia Centrală de Contestații',
  tribunal: 'tribunalul',
}

export const CONTESTED: Readonly<Record<Against, string>> = {
  'medical-decision': 'decizia medicală asupra capacității de muncă',
  'commission-ruling': 'decizia prin care s-a soluționat contestarea deciziei medicale',
  'institute-decision':
    'decizia medicală a Institutului Național de Expertiză Medicală și Recuperare a Capacității de Muncă',
  'institute-ruling': 'decizia Comisiei superioare de expertiză medicală a capacității de muncă',
  'pension-decision': 'decizia de pensie',
  'pension-commission-ruling': 'hotărârea Comisiei Centrale de Contestații',
}

export const FILED_AT: Readonly<Record<Filing['filedAt'], string>> = {
  'issuing-office': 'la emitentul deciziei',
  body: 'direct la cine soluționează contestația',
}

/** From when a ruling stands in place of the decision. */
export const RULING_REPLACES_FROM: Readonly<
  Record<NonNullable<Filing['rulingReplacesDecisionFrom']>, string>
> = {
  'day-of-ruling': 'de la data emiterii deciziei asupra contestației',
}

export const IF_UNCONTESTED: Readonly<Record<'final', string>> = {
  final: 'rămâne definitivă',
}
