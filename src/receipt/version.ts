import type { LegalData } from './receipt-schema.js'

/** As in package.json; a test keeps the two the same. */
export const PACKAGE_VERSION = '0.1.0'

/** A test that reads every table fails when a figure changes and this does not. */
export const LEGAL_DATA: LegalData = {
  version: '2026-11-26',
  digest: 'sha256:4aaddeed2c65a8d71e49203d9fa57470ab07a2f57bb8d7f0d565cc82627c6061',
}
