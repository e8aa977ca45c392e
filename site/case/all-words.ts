export {
  explainFault,
  factLabel,
  format,
  paragraphs,
  withAnswer,
  wordFor,
  wordsOf,
} from 'pensie-invaliditate/explanation'
