/** `error` blocks acceptance, `warning` is accepted and visible, `info` is worth knowing. */
export type Severity = 'error' | 'warning' | 'info';
