/** Parts of tables and sections. */
import type { Row, Section, Table } from './paper.ts';

export const words = (label: string): Table['columns'][number] => ({ label, figures: false });
export const figures = (label: string): Table['columns'][number] => ({ label, figures: true });
export const plain = (...cells: string[]): Row => ({ cells, kind: 'plain' });
export const total = (...cells: string[]): Row => ({ cells, kind: 'total' });

export function section(heading: string, parts: Partial<Section>): Section {
  return { heading, texts: [], tables: [], notes: [], chart: null, ...parts };
}
