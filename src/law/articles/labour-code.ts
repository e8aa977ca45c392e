export const LABOUR_CODE = {
  'art. 139': 'the public holidays',
} as const
