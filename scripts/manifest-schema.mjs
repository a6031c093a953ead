import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** The newest schema of unified manifests that Microsoft ships in a package. */
const SCHEMA_VERSION = '1.30';
const SCHEMA_URL = `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA_VERSION}/MicrosoftTeams.schema.json`;

/** What Microsoft's converter, and Microsoft's schema for what comes out of it, find wrong in a manifest. */
export async function schemaProblems(xml) {
  const folder = mkdtempSync(join(tmpdir(), 'samverka-manifest-'));
  try {
    const source = join(folder, 'manifest.xml');
    writeFileSync(source, xml);
    await quietly(() => require('office-addin-manifest-converter').convert(source, folder));
    const converted = join(folder, 'manifest.json');
    // The converter ends well even when it has written nothing.
    if (!existsSync(converted)) return ['the converter gives no unified manifest'];
    return schemaErrors(JSON.parse(readFileSync(converted, 'utf8')));
  } catch (error) {
    return [`the converter refuses it: ${error instanceof Error ? error.message : String(error)}`];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

let validate;

function schemaErrors(manifest) {
  if (!validate) {
    const Ajv = require('ajv-draft-04').default;
    const ajv = new Ajv({ strict: false, allErrors: true });
    require('ajv-formats').default(ajv);
    const schemas = join(
      dirname(require.resolve('@microsoft/app-manifest/package.json')),
      'build/json-schemas',
    );
    const file = join(schemas, `teams/v${SCHEMA_VERSION}/MicrosoftTeams.schema.json`);
    validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')));
  }
  const document = { ...manifest, $schema: SCHEMA_URL, manifestVersion: SCHEMA_VERSION };
  return validate(document)
    ? []
    : validate.errors.map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** The converter tells of its steps on the console. */
async function quietly(work) {
  const { log } = console;
  console.log = () => undefined;
  try {
    await work();
  } finally {
    console.log = log;
  }
}
