import type { Answer } from '../../../src/taskpane/work/answers';
import { answersText } from '../../../src/taskpane/work/answers-text';
import type { GatherQuestion } from '../../../src/taskpane/work/gather-question';
import type { LocalWork } from '../../../src/taskpane/work/local-work';
import { MemoryWorkbook } from '../../support/memory-workbook';
import { gatherInto, newWork, request, sampleFiles } from './sample-files';

const empty = new MemoryWorkbook().snapshot;

async function withSamples(): Promise<LocalWork> {
  const work = newWork();
  await work.run('addFiles', { files: sampleFiles() });
  return work;
}

async function gathered(work: LocalWork, answers: readonly Answer[] = [], workbook = empty) {
  const result = await work.run('gather', request(workbook, answers));
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

const ofKind = (questions: readonly GatherQuestion[], kind: GatherQuestion['about']['kind']) =>
  questions.filter(({ about }) => about.kind === kind);
const answerOf = ({ choices }: GatherQuestion, at: number): Answer => {
  const choice = choices[at];
  if (!choice) throw new Error('no such choice');
  return choice.answer;
};

test('a yes to every column in doubt leaves nothing in doubt and changes nothing else', async () => {
  const work = await withSamples();
  const before = await gathered(work);
  const asked = ofKind(before.questions, 'field');
  expect(asked.length).toBeGreaterThan(5);
  const after = await gathered(
    work,
    asked.map((question) => answerOf(question, 0)),
  );
  expect(ofKind(after.questions, 'field')).toEqual([]);
  expect(after.cells).toEqual(before.cells);
  expect(after.tables).toEqual(before.tables);
  expect(after.setAside).toEqual(before.setAside);
});

test('of two records that differ the one that was chosen counts, and is not asked about again', async () => {
  const work = await withSamples();
  const before = await gathered(work);
  const [question] = ofKind(before.questions, 'conflict');
  if (!question) throw new Error('no conflict among the samples');
  expect(question.choices[0]?.values).toEqual(expect.arrayContaining([{ name: 'Status', text: 'Avslutad' }]));
  const after = await gathered(work, [answerOf(question, 1)]);
  expect(after.questions.map(({ id }) => id)).not.toContain(question.id);
  expect(after.known.decisions).toContainEqual(
    expect.objectContaining({ kind: 'conflict', choice: question.choices[1]?.place, on: '2026-01-15' }),
  );
});

test('a table that is said to be none of ours is set aside, cell by cell', async () => {
  const work = await withSamples();
  const before = await gathered(work);
  const file = 'familjecentralen_aktiviteter.csv';
  const [table] = await work.run('matches', { file, locale: 'sv' });
  if (!table) throw new Error('no table in the sample');
  const choice = { ...table.form, template: null, columns: [], choice: {} };
  const after = await gathered(work, [{ kind: 'form', choice }]);
  const cellsOf = ({ files }: typeof before) => files.find((one) => one.file === file)?.cells;
  expect(cellsOf(after)?.brought).toBe(0);
  expect(cellsOf(after)?.all).toBe(cellsOf(before)?.all);
  const [again] = await work.run('matches', { file, locale: 'sv' });
  expect(again?.template).toBeNull();
});

test('answers come back from the master and from their file as they were given', async () => {
  const work = await withSamples();
  const workbook = new MemoryWorkbook();
  const { questions } = await gathered(work);
  const answers = questions.map((question) => answerOf(question, 0));
  const { gathering } = await gatherInto(work, workbook, answers);
  expect(gathering.questions).toEqual([]);

  const fromMaster = await gathered(await withSamples(), [], workbook.snapshot);
  expect(fromMaster.questions).toEqual([]);
  expect(fromMaster.since).toMatchObject({ added: 0, changed: 0, withdrawn: 0 });

  const text = answersText(gathering.known);
  const read = await work.run('answers', { file: 'svar.json', text });
  if (!read.ok) throw new Error(read.refusal.code);
  const fromFile = await gathered(await withSamples(), [{ kind: 'file', known: read.value }]);
  expect(fromFile.questions).toEqual([]);
  expect(answersText(fromFile.known)).toBe(text);
});

test('a file that holds no answers is refused', async () => {
  const read = (text: string) => newWork().run('answers', { file: 'x.json', text });
  expect(await read('{"a": 1}')).toMatchObject({ ok: false, refusal: { code: 'not-decisions' } });
  expect(await read('no JSON')).toMatchObject({ ok: false, refusal: { code: 'not-decisions' } });
});
