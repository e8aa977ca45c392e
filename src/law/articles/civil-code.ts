export const CIVIL_CODE = {
  'art. 2553': 'neither the first nor the last day of a term in days is counted',
} as const
