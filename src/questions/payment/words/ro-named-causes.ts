import { day } from '../../../grammar/ro/dates.js'
import type { CivilDate } from '../../../values/civil-date.js'
import type { NamedCause } from '../steps.js'

/** The day as `day` writes it. */
const CAUSES: Readonly<Record<NamedCause, (on: string) => string>> = {
  'international-file-incomplete': on =>
    `Documentele medicale recente ale dosarului internațional nu au fost transmise până la ${on}`,
  'life-certificate-missing': on => `Certificatul de viață nu a fost transmis până la ${on}`,
  'mandate-expired': on => `Procura pentru încasarea pensiei a expirat la ${on}`,
  'pay-uncollected': on => `Pensia nu a fost ridicată până la ${on}`,
}

export const notReckoned = (event: NamedCause, on: CivilDate, from: CivilDate): string =>
  `${CAUSES[event](day(on))}, ceea ce este un motiv de suspendare; începând cu prima zi a lunii următoare, ${day(from)}, ` +
  'plata nu se stabilește aici, întrebați casa de pensii care face plata'
