/** Pure code and file code run in node, the pane's components in a page that has no layout. */
const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs' },
  },
];

const shared = {
  rootDir: __dirname,
  transform: { '^.+\\.(tsx?|mjs)$': swc },
  // hucre is published as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!hucre/)'],
  testEnvironmentOptions: { globalsCleanup: 'on' },
  clearMocks: true,
  // Its package.json names a file for "require" that it does not ship.
  moduleNameMapper: { '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js' },
};

module.exports = {
  // Tests never measure time; the machine may be busy.
  testTimeout: 60_000,
  // Tests wait for browsers much of the time: none of the processors is kept free for the one that looks after them.
  maxWorkers: '100%',
  projects: [
    {
      ...shared,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'pane',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/**/*.test.tsx'],
      setupFilesAfterEnv: ['<rootDir>/test/taskpane/setup.ts'],
    },
  ],
};
