import { readFileSync } from 'node:fs';
import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** The allowed imports between folders; the same table drives the import graph and its picture in docs/. */
const layers = JSON.parse(readFileSync(new URL('docs/layers.json', import.meta.url), 'utf8'));

const inCore = /^src\/core\//;
const folderSeenFrom = (layer, other) => other.replace(inCore.test(layer) ? /^src\/(core\/)?/ : /^src\//, '');

/** Only a path that goes up can leave a layer, so that `./commands/` inside another folder stays its own. */
const forbidden = (layer) =>
  Object.keys(layers)
    .filter((other) => other !== layer && !layers[layer].includes(other))
    .map((other) => ({
      regex: `^(\\.\\./)+(src/)?${folderSeenFrom(layer, other)}/`,
      message: `${layer} may not import ${other} (docs/layers.json).`,
    }));

const layerRules = Object.keys(layers).map((layer) => ({
  files: [`${layer}/**/*.{ts,tsx}`],
  rules: { 'no-restricted-imports': ['error', { patterns: forbidden(layer) }] },
}));

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'coverage/', 'node_modules/', 'assets/'] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked.map((config) => ({ ...config, files: ['**/*.{ts,tsx}'] })),
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'max-lines': ['error', { max: 400 }],
      'max-lines-per-function': ['error', { max: 60, skipComments: true, skipBlankLines: true }],
    },
  },
  {
    files: ['src/core/i18n/**', 'src/core/templates/**'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  { files: ['test/**/*.{ts,tsx}'], rules: { 'max-lines-per-function': 'off' } },
  { files: ['src/taskpane/**/*.{ts,tsx}'], ...reactHooks.configs.flat.recommended },
  {
    files: ['src/adapters/office/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    // The plugin's rules on load before read follow one function only; here a trip's answers are read in another.
    rules: Object.fromEntries(
      [
        'no-context-sync-in-loop',
        'no-empty-load',
        'no-navigational-load',
        'no-office-initialize',
        'test-for-null-using-isNullObject',
      ].map((rule) => [`office-addins/${rule}`, 'error']),
    ),
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'console',
          'process',
          'URL',
          'Buffer',
          'performance',
          'setTimeout',
          'clearTimeout',
          'module',
          'require',
          '__dirname',
        ].map((name) => [name, name === 'module' ? 'writable' : 'readonly']),
      ),
    },
  },
  ...layerRules,
);
