import type { Command } from 'commander';
import type { Catalog } from '../../core/i18n/catalog';
import { exportRecipes } from '../../usecases/export-recipes';
import { Exit, refuse, type Action } from '../context';

/** `samverka recipes MASTER.xlsx --out RECIPES.json` */
export function addRecipes(program: Command, { cli }: Catalog, choose: (action: Action) => void): void {
  program
    .command('recipes')
    .summary(cli.commands.recipes)
    .description(cli.commands.recipes)
    .argument('<master>', cli.arguments.master)
    .requiredOption('--out <file>', cli.options.out)
    .action((master: string, { out }: { out: string }) => {
      choose(async (context) => {
        const exported = await exportRecipes(context.files, { master, out });
        if (!exported.ok) return refuse(context, exported.refusal);
        context.document({ out, recipes: exported.value.recipes.length });
        context.say(context.catalog.cli.wrote(out));
        return Exit.done;
      });
    });
}
