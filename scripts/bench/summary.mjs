/** Minimum and median of the runs of each contender, with the least of its processor times and peaks of memory. */
export function summarise(runs) {
  return [...runs].map(([name, all]) => {
    const seconds = all.map((run) => run.seconds).sort((a, b) => a - b);
    return {
      name,
      min: seconds[0],
      median: seconds[Math.floor(seconds.length / 2)],
      cpu: Math.min(...all.map((run) => run.cpu ?? NaN)),
      megabytes: Math.min(...all.map((run) => run.megabytes)),
      cells: all[0].cells,
      size: all[0].size,
    };
  });
}

/** Runs every contender once per round, so that a busy moment of the machine meets all alike. */
export async function inRounds(rounds, names, run) {
  const runs = new Map(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) for (const name of names) runs.get(name).push(await run(name));
  return runs;
}

/** A table in Markdown with columns of equal width. */
export function table(head, rows) {
  const lines = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  const print = (line) => `| ${line.map((cell, i) => cell.padEnd(widths[i])).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [print(lines[0]), rule, ...lines.slice(1).map(print)].join('\n');
}

export const twoDecimals = (number) => (Number.isNaN(number) ? '' : number.toFixed(2));
