export { assess, compare, nextQuestion } from 'pensie-invaliditate/assessment'
