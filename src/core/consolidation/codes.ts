import type { TemplateDefinition, TemplateId } from '../templates/template';

/** Codes as people write them in these workbooks: `ACT-001`. */
const CODE = /^([A-ZÅÄÖ]{2,4})-(\d{1,6})[a-z]?$/;

/** Figures in a minted code where tables are short; three elsewhere. */
const WIDTHS: Partial<Record<TemplateId, number>> = { outcomes: 2, strategies: 2, indicators: 2 };

/** Gives out the master's codes of one template: a wanted code when it is free and well formed, else the next number. */
export class CodeMint {
  private readonly taken = new Set<string>();
  private last = 0;
  private readonly prefix: string;
  private readonly width: number;

  /** @param wanted every code somebody wants or has had, so that a minted one never takes it. */
  constructor(template: TemplateDefinition, wanted: Iterable<string>) {
    const column = codeColumn(template);
    this.prefix = column?.prefix ?? 'REC';
    this.width = WIDTHS[template.id] ?? 3;
    for (const code of wanted) this.reserve(code);
  }

  /** True when the text has this template's form of a code. */
  isOwn(code: string): boolean {
    return CODE.exec(code)?.[1] === this.prefix;
  }

  /** True when the code is well formed and nobody has it yet. */
  isFree(code: string): boolean {
    return this.isOwn(code) && !this.taken.has(code);
  }

  /** The wanted code when nobody has it yet, else a new one. */
  grant(wanted: string | null): string {
    const code = wanted !== null && this.isFree(wanted) ? wanted : this.next();
    this.taken.add(code);
    this.reserve(code);
    return code;
  }

  private next(): string {
    return `${this.prefix}-${String(++this.last).padStart(this.width, '0')}`;
  }

  private reserve(code: string): void {
    const found = CODE.exec(code);
    if (found?.[1] === this.prefix) this.last = Math.max(this.last, Number(found[2]));
  }
}

/** Field and prefix of the template's minted code; null when its records have none. */
export function codeColumn(template: TemplateDefinition): { field: string; prefix: string } | null {
  const [field] = template.key;
  const column = template.columns.find(({ id }) => id === field);
  if (template.key.length !== 1 || column?.type.kind !== 'code') return null;
  return { field: column.id, prefix: column.type.prefix };
}
