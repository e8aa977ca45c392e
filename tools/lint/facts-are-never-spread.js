// A rule that spreads its facts asks for all of them at once, or loses those that are read one by one. Types whose name
// ends in "Facts" are facts, and so is what is laid over them.
import { ESLintUtils } from '@typescript-eslint/utils'

const NAME_OF_FACTS = /Facts$/

const isNamedFacts = symbol => symbol !== undefined && NAME_OF_FACTS.test(symbol.name)

const isFacts = type =>
  isNamedFacts(type.aliasSymbol) ||
  isNamedFacts(type.symbol) ||
  (type.types ?? []).some(isFacts) ||
  (type.aliasTypeArguments ?? []).some(isFacts)

export default ESLintUtils.RuleCreator.withoutDocs({
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      spread: 'Facts are asked for one at a time: read what is needed, or lay facts over others with over().',
    },
  },
  defaultOptions: [],
  create(context) {
    const services = ESLintUtils.getParserServices(context)
    const check = (node, facts) => {
      if (isFacts(services.getTypeAtLocation(facts))) context.report({ node, messageId: 'spread' })
    }
    return {
      'ObjectExpression > SpreadElement': node => check(node, node.argument),
      'ObjectPattern > RestElement': node => check(node, node.parent),
    }
  },
})
