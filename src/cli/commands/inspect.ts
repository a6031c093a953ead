import type { Command } from 'commander';
import type { Catalog } from '../../core/i18n/catalog';
import { inspect } from '../../usecases/inspect';
import type { InspectDocument, InspectedRegion } from '../../usecases/inspect-document';
import { Exit, refuse, type Action, type CommandContext } from '../context';

/** `samverka inspect FILE [--cells]` */
export function addInspect(program: Command, { cli }: Catalog, choose: (action: Action) => void): void {
  program
    .command('inspect')
    .summary(cli.commands.inspect)
    .description(cli.commands.inspect)
    .argument('<file>', cli.arguments.file)
    .option('--cells', cli.options.cells)
    .action((file: string, options: { cells?: boolean }) => {
      choose(async (context) => {
        const read = await context.files.read(file);
        if (!read.ok) return refuse(context, read.refusal);
        const document = inspect(read.value.snapshot, { cells: options.cells === true });
        context.document(document);
        if (!context.json)
          sayDocument(
            context,
            document,
            read.value.snapshot.sheets.map((s) => s.cells.size),
          );
        return Exit.done;
      });
    });
}

function sayDocument(context: CommandContext, document: InspectDocument, sizes: readonly number[]): void {
  const { inspected } = context.catalog.cli;
  document.sheets.forEach((sheet, index) => {
    const hidden = sheet.state === 'visible' ? '' : ` (${inspected.hidden})`;
    context.say(inspected.sheet(sheet.name, sizes[index] ?? 0) + hidden);
    for (const cell of sheet.cells ?? []) context.say(`    ${cell[0]}\t${String(cell[2])}`);
    if (sheet.regions.length === 0) context.say(`  ${inspected.noTable}`);
    for (const region of sheet.regions) sayRegion(context, region);
  });
}

function sayRegion(context: CommandContext, region: InspectedRegion): void {
  const { inspected } = context.catalog.cli;
  context.say(
    `  ${region.template === null ? inspected.unknownTable(region.range) : inspected.table(region.range, region.template)}`,
  );
  for (const column of region.columns) {
    const period = column.period === undefined ? '' : ` ${column.period}`;
    const meaning =
      column.field === null
        ? inspected.unknownColumn
        : `${column.field}${period} (${column.by ?? ''} ${column.score.toFixed(2)})`;
    context.say(`    ${column.column.padEnd(3)} ${column.heading.padEnd(32)} ${meaning}`);
  }
}
