export { assess, compare, nextQuestion, withDatedEvents } from 'pensie-invaliditate/assessment'
