/** Pure code and file code run in node; projects for the pane and the browser join with them. */
const swc = [
  '@swc/jest',
  { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
];

module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: { '^.+\\.(ts|mjs)$': swc },
  // hucre is published as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!hucre/)'],
  // Tests never measure time; the machine may be busy.
  testTimeout: 60_000,
  testEnvironmentOptions: { globalsCleanup: 'on' },
  clearMocks: true,
};
