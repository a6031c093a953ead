/** The workbench: a page of its own beside the pane's, for development only. The spreadsheet stays a file apart. */
const path = require('node:path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');

const swc = {
  jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
  env: { targets: 'chrome >= 111, edge >= 111, safari >= 16.4, firefox >= 115' },
};

/** Unmodified and replaceable, each with its licence. */
const vendor = [
  [
    '@odoo/o-spreadsheet',
    'dist/o_spreadsheet.min.iife.js',
    'dist/o_spreadsheet.css',
    'dist/o_spreadsheet.xml',
    'LICENSE',
  ],
  ['@odoo/owl', 'dist/owl.iife.min.js', 'LICENSE'],
  ['chart.js', 'dist/chart.umd.js', 'LICENSE.md'],
  ['luxon', 'build/global/luxon.min.js', 'LICENSE.md'],
  ['chartjs-adapter-luxon', 'dist/chartjs-adapter-luxon.umd.min.js', 'LICENSE.md'],
  ['bootstrap', 'dist/css/bootstrap-utilities.min.css', 'LICENSE'],
];

const copies = vendor.flatMap(([name, ...files]) =>
  files.map((file) => ({
    from: path.join(__dirname, 'node_modules', name, file),
    to: `vendor/${file.startsWith('LICENSE') ? `${name.replace('/', '-')}.LICENSE.txt` : path.basename(file)}`,
  })),
);

module.exports = async () => {
  const { metadataPath } = await import('./scripts/emulator-metadata.mjs');
  return {
    mode: 'production',
    target: 'web',
    devtool: false,
    entry: { workbench: './src/workbench/main.tsx' },
    output: {
      path: path.resolve(__dirname, 'dist/workbench'),
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      publicPath: '/workbench/',
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [{ test: /\.tsx?$/, exclude: /node_modules/, loader: 'swc-loader', options: swc }],
    },
    plugins: [
      new HtmlWebpackPlugin({ filename: 'index.html', template: './src/workbench/page.html' }),
      new CopyWebpackPlugin({
        patterns: [
          ...copies,
          { from: 'src/workbench/page.css', to: 'page.css' },
          { from: metadataPath().pathname, to: 'office-metadata.json' },
        ],
      }),
    ],
    // It is served to this computer only; not minifying halves the time of the first start.
    optimization: { minimize: false },
    performance: false,
    stats: 'errors-warnings',
    cache: { type: 'filesystem', name: 'workbench' },
  };
};
