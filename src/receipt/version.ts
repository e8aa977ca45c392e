import type { LegalData } from './receipt-schema.js'

/** As in package.json; a test keeps the two the same. */
export const PACKAGE_VERSION = '0.1.0'

/** A test that reads every table fails when a figure changes and this does not. */
export const LEGAL_DATA: LegalData = {
  version: '2026-11-26',
  digest: 'sha256:f1a64c54b138d19acdd9cd10d148e71d091d7406651fc5413583c9487c3f9600',
}
