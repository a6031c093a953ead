/** The import graph must be what docs/layers.json allows: no cycles, no arrow it does not name. */
const layers = require('./docs/layers.json');

/** A rule for each layer: from its files, only to itself, to what the table allows and to packages. */
const rules = Object.entries(layers).map(([layer, allowed]) => ({
  name: `${layer} may import only what docs/layers.json says`,
  severity: 'error',
  from: { path: `^${layer}/` },
  to: { path: '^src/', pathNot: `^(${[layer, ...allowed].join('|')})/` },
}));

module.exports = {
  forbidden: [
    { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'src does not know test', severity: 'error', from: { path: '^src' }, to: { path: '^test' } },
    {
      name: 'core needs no package',
      severity: 'error',
      from: { path: '^src/core' },
      to: { dependencyTypes: ['npm', 'core'] },
    },
    {
      name: 'nothing is imported that is not there',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    ...rules,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
