import { countSheet } from './count';
import { Fate } from './fate';
import type { Findings } from './findings';
import type { Intake } from './intake';
import type { SheetCount, Submission, SubmissionStatus } from './master';
import type { Merged } from './pipeline';

const DUPLICATE = Fate.ignored('duplicate');

/** What became of each file, in the order of the files. */
export function submissionsOf(intakes: readonly Intake[], merged: Merged, findings: Findings): Submission[] {
  return intakes.map((intake) => {
    const records = recordsBySheet(intake, merged);
    const original = intakes.find(({ hash, copyOf }) => hash === intake.hash && copyOf === null) ?? intake;
    const copied = intake.copyOf ?? copiedFrom(intake, merged);
    const status = copied === null ? statusOf(intake, merged, findings) : 'duplicate';
    if (copied !== null) findings.add('submission-duplicate', { file: intake.file }, { other: copied });
    return {
      id: intake.id,
      file: intake.file,
      partner: original.partner,
      periods: original.periods,
      modified: intake.modified,
      status,
      sheets: intake.snapshot.sheets.map(({ name }, i): SheetCount =>
        countSheet(name, intake.fates[i] ?? new Uint8Array(), records.get(i) ?? 0),
      ),
    };
  });
}

function statusOf(intake: Intake, { supersessions }: Merged, findings: Findings): SubmissionStatus {
  if (intake.isExcluded) {
    findings.add('submission-excluded', { file: intake.file }, {});
    return 'excluded';
  }
  if (intake.isOurs) {
    findings.add('own-workbook', { file: intake.file }, {});
    return 'own';
  }
  const own = supersessions.filter(({ older }) => older === intake);
  const [first] = own;
  if (!first) return 'accepted';
  const count = own.reduce((sum, { withdrawn }) => sum + withdrawn, 0);
  const details = count > 0 ? { count } : {};
  findings.add('submission-superseded', { file: intake.file }, { other: first.newer.file }, details);
  return 'superseded';
}

/** How many of the master's records came from each sheet. */
function recordsBySheet(intake: Intake, { byIntake }: Merged): Map<number, number> {
  const records = new Map<number, number>();
  for (const source of byIntake.get(intake) ?? []) {
    let count = records.get(source.table.sheet) ?? 0;
    for (const { fate } of source.drafts) if (fate === Fate.consolidated) count++;
    records.set(source.table.sheet, count);
  }
  return records;
}

/** The file that says the same as every record of this one; null when something here is said nowhere else. */
function copiedFrom(intake: Intake, { byIntake, merged }: Merged): string | null {
  let from: string | null = null;
  for (const { drafts, template } of byIntake.get(intake) ?? []) {
    for (const { fate, key } of drafts) {
      if (fate !== DUPLICATE) return null;
      from ??= merged.get(template.id)?.kept.get(key)?.source.intake.file ?? null;
    }
  }
  return from;
}
