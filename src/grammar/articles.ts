import type { NamedProvision, Provision } from '../law/provision.js'

/** A provision in a language: by its name where it has one, else by how the language writes articles. */
export const articlesOf = (
  provision: Provision,
  named: Readonly<Record<NamedProvision, string>>,
  written: (provision: string) => string,
): string => (Object.hasOwn(named, provision) ? named[provision as NamedProvision] : written(provision))
