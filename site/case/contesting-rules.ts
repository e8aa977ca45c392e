export { contestation } from 'pensie-invaliditate/contestation'
export { lawInForce } from 'pensie-invaliditate/law'
