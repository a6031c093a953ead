import type { Package } from '../read/package';

/** Folders that the workbook part remembers having been saved in. */
export function readPaths(parts: Package, workbook: string): string[] {
  const reader = parts.open(workbook);
  const paths: string[] = [];
  while (reader && reader.next() !== 'end') {
    const path = reader.name === 'absPath' ? reader.attribute('url') : null;
    if (path) paths.push(path);
  }
  return [...new Set(paths)];
}
