export * from '../questions/change-of-degree/index.js'
export * from '../questions/potential-stage/index.js'
