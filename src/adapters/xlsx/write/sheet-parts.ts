import type { ChartPlan } from '../../../core/model/chart-plan';
import type { Plan, SheetPlan } from '../../../core/model/plan';
import { chartXml } from './chart/chart-xml';
import { ReferenceCaches } from './chart/reference-cache';
import { drawingXml } from './drawing-xml';
import { noteBoxesVml, shapeBlocks } from './note-boxes-vml';
import { notesXml } from './notes-xml';
import { type Part, smallPart } from './part';
import { Relationships } from './relationships';
import type { CellTexts } from './shared-strings';
import { SheetXml } from './sheet-xml';
import type { Styles } from './styles';
import { tableXml } from './table-xml';
import { Rel, Type } from './xml-names';

interface Shared {
  readonly styles: Styles;
  readonly texts: CellTexts;
}

/** Numbers of parts already in the workbook, so that new ones get others. */
export interface UsedNumbers {
  readonly tables: number;
  readonly charts: number;
  readonly drawings: number;
  readonly noteBlocks: number;
}

const NONE: UsedNumbers = { tables: 0, charts: 0, drawings: 0, noteBlocks: 0 };

/** Makes each sheet's part and those it points to; tables and charts are numbered through the workbook. */
export class SheetParts {
  readonly #shared: Shared;
  readonly #caches: ReferenceCaches;
  #tables: number;
  #charts: number;
  #drawings: number;
  #noteBlocks: number;

  constructor(plan: Plan, shared: Shared, used: UsedNumbers = NONE) {
    this.#shared = shared;
    this.#tables = used.tables;
    this.#charts = used.charts;
    this.#drawings = used.drawings;
    this.#noteBlocks = used.noteBlocks + 1;
    this.#caches = new ReferenceCaches(plan);
  }

  of(sheet: SheetPlan, index: number, isActive: boolean): readonly Part[] {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const relationships = new Relationships();
    const below: Part[] = [];
    const parts = {
      ...this.#drawing(sheet, relationships, below),
      ...this.#notes(sheet, index + 1, relationships, below),
      tables: this.#tableParts(sheet, relationships, below),
    };
    const xml = new SheetXml(sheet, this.#shared, { isActive, relationships, parts });
    const own: Part = { path, contentType: Type.worksheet, chunks: () => xml.chunks() };
    return [own, ...(relationships.isEmpty ? [] : [relationships.part(path)]), ...below];
  }

  #tableParts({ tables = [] }: SheetPlan, relationships: Relationships, below: Part[]): readonly string[] {
    return tables.map((table) => {
      const id = ++this.#tables;
      below.push(smallPart(`xl/tables/table${id}.xml`, Type.table, () => tableXml(table, id)));
      return relationships.add(Rel.table, `../tables/table${id}.xml`);
    });
  }

  #drawing({ charts = [] }: SheetPlan, relationships: Relationships, below: Part[]): { drawing?: string } {
    if (charts.length === 0) return {};
    const path = `xl/drawings/drawing${++this.#drawings}.xml`;
    const own = new Relationships();
    const ids = charts.map((chart) => this.#chart(chart, own, below));
    below.push(
      smallPart(path, Type.drawing, () => drawingXml(charts, ids)),
      own.part(path),
    );
    return { drawing: relationships.add(Rel.drawing, path.replace('xl', '..')) };
  }

  #chart(chart: ChartPlan, drawing: Relationships, below: Part[]): string {
    const name = `charts/chart${++this.#charts}.xml`;
    below.push(smallPart(`xl/${name}`, Type.chart, () => chartXml(chart, this.#caches)));
    return drawing.add(Rel.chart, `../${name}`);
  }

  #notes(
    sheet: SheetPlan,
    number: number,
    relationships: Relationships,
    below: Part[],
  ): { legacyDrawing?: string } {
    const { notes = [] } = sheet;
    if (notes.length === 0) return {};
    const block = this.#noteBlocks;
    this.#noteBlocks += shapeBlocks(notes);
    const boxes = `drawings/vmlDrawing${number}.vml`;
    below.push(
      smallPart(`xl/comments${number}.xml`, Type.comments, () => notesXml(notes)),
      smallPart(`xl/${boxes}`, Type.vmlDrawing, () => noteBoxesVml(sheet, notes, block)),
    );
    relationships.add(Rel.comments, `../comments${number}.xml`);
    return { legacyDrawing: relationships.add(Rel.vmlDrawing, `../${boxes}`) };
  }
}
