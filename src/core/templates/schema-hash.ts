import type { ColumnDefinition } from './template';

/** 64-bit FNV-1a of field ids and types in order, as 16 hexadecimal digits: tells whether two sheets have the same columns. */
export function schemaHash(columns: readonly ColumnDefinition[]): string {
  let hash = 0xcbf29ce484222325n;
  for (const char of columns.map(({ id, type }) => `${id}:${type.kind};`).join('')) {
    hash = ((hash ^ BigInt(char.codePointAt(0) ?? 0)) * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  return hash.toString(16).padStart(16, '0');
}
