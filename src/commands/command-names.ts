/** What the buttons of the ribbon call, by the names that manifest.xml has for it. */
export const COMMAND_NAMES = ['checkSheet', 'nextFinding', 'addFiles', 'traceCell', 'openSummary'] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];
