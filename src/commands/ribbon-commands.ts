import { COMMAND_NAMES, type CommandName } from './command-names';

/** What the buttons of the ribbon need of their surroundings. */
export interface CommandSurroundings {
  associate(command: string, handler: () => Promise<void>): void;
  showPane(): Promise<void>;
}

/** Lets the ribbon's buttons show the pane and tell it what was chosen. */
export function registerCommands(around: CommandSurroundings, send: (command: CommandName) => void): void {
  for (const name of COMMAND_NAMES) {
    around.associate(name, async () => {
      await around.showPane();
      send(name);
    });
  }
}
