/**
 * The pane for any static host: `npm run build -- --env url=https://example.org/samverka`.
 *
 * --env url=…       the public address, written into the manifest
 * --env officeJs=…  another address of Office.js than Microsoft's own
 * --env preview     also a page that shows the pane beside a workbook in memory, to look at it without Excel
 */
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const TerserPlugin = require('terser-webpack-plugin');

const MANIFEST_URL = 'https://localhost:3000';
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
/** The floor that WebView2 and WKWebView set. */
const TARGETS = 'chrome >= 111, edge >= 111, safari >= 16.4';
/** The hash of nothing: style elements may be empty, and Fluent fills its own through the CSSOM. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

function publicUrl(given) {
  const url = new URL(given);
  if (url.protocol !== 'https:') throw new Error(`Office opens https alone, and not ${given}.`);
  return url;
}

/** The manifest with the address that the pages get; a domain has no path. */
function manifestAt(text, { origin, href }) {
  return text
    .replace(`<AppDomain>${MANIFEST_URL}`, `<AppDomain>${origin}`)
    .replaceAll(`${MANIFEST_URL}/`, `${href.replace(/\/$/, '')}/`);
}

/** What the page may do. Who may frame it can only be said by a header of the host: see CONTRIBUTING.md. */
function policy(officeJs) {
  const scripts = ["'self'", ...(/^https:/.test(officeJs) ? [new URL(officeJs).origin] : [])];
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const swc = {
  jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
  env: { targets: TARGETS },
};

module.exports = (env = {}, { mode = 'production' } = {}) => {
  const isProduction = mode === 'production';
  const officeJs = env.officeJs ?? OFFICE_JS;
  const url = publicUrl(env.url ?? MANIFEST_URL);
  const page = (name, script) =>
    new HtmlPlugin({
      filename: `${name}.html`,
      chunks: [name],
      template: './src/taskpane/page.html',
      officeJs: script,
      policy: policy(officeJs),
      scriptLoading: 'defer',
    });
  return {
    mode,
    devtool: isProduction ? 'source-map' : 'cheap-module-source-map',
    target: 'web',
    entry: {
      taskpane: './src/taskpane/main.tsx',
      ...(env.preview ? { preview: './test/support/pane-preview.tsx' } : {}),
    },
    output: {
      path: path.resolve(__dirname, env.out ?? 'dist/pane'),
      filename: isProduction ? '[name].[contenthash:8].js' : '[name].js',
      chunkFilename: isProduction ? '[name].[contenthash:8].js' : '[name].js',
      // Relative, so that the same files work under any path.
      publicPath: 'auto',
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [{ test: /\.tsx?$/, exclude: /node_modules/, loader: 'swc-loader', options: swc }],
    },
    plugins: [
      page('taskpane', officeJs),
      ...(env.preview ? [page('preview', null)] : []),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icons', to: 'assets/icons' },
          { from: 'assets/shortcuts.json', to: 'assets/shortcuts.json' },
          { from: 'src/taskpane/page.css', to: 'assets/page.css' },
          {
            from: 'manifest.xml',
            transform: (text) => manifestAt(text.toString(), url),
          },
        ],
      }),
    ],
    optimization: { minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify })] },
    performance: { hints: false },
    stats: 'errors-warnings',
    cache: isProduction ? false : { type: 'filesystem' },
  };
};
