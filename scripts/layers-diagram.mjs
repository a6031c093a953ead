// Draws docs/layers.json into docs/architecture.md, so that the picture is never older than the rule.
// `--check` changes nothing and ends with 1 when the page is stale.
import { readFileSync, writeFileSync } from 'node:fs';

const page = new URL('../docs/architecture.md', import.meta.url);
const layers = JSON.parse(readFileSync(new URL('../docs/layers.json', import.meta.url), 'utf8'));

/** Only arrows that do not follow from others, so that the picture can be read. */
function layersDiagram() {
  const reach = (from) => new Set(layers[from].flatMap((to) => [to, ...reach(to)]));
  const name = (layer) => layer.replace(/^src\/(core\/)?/, '');
  const arrows = Object.keys(layers).flatMap((from) =>
    layers[from]
      .filter((to) => !layers[from].some((other) => other !== to && reach(other).has(to)))
      .map((to) => `  ${name(from)} --> ${name(to)}`),
  );
  return ['```mermaid', 'flowchart TD', ...arrows, '```'].join('\n');
}

/** The page with the picture in its place. */
function withDiagram(text) {
  return text.replace(
    /(<!-- layers:begin -->\n)[\s\S]*?(<!-- layers:end -->)/,
    (_, begin, end) => `${begin}\n${layersDiagram()}\n\n${end}`,
  );
}

const before = readFileSync(page, 'utf8');
const after = withDiagram(before);
if (process.argv.includes('--check')) process.exitCode = after === before ? 0 : 1;
else writeFileSync(page, after);
