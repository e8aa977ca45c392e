export default {
  mode: 'production',
  entry: './index.js',
  output: { path: import.meta.dirname, filename: 'built.js' },
}
