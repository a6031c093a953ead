import { CodeMint } from '../../../src/core/consolidation/codes';
import { templateById } from '../../../src/core/templates/all-templates';

describe('CodeMint', () => {
  it('gives a wanted code once and the next free number after that', () => {
    const mint = new CodeMint(templateById('activities'), ['ACT-001', 'ACT-001', 'ACT-007']);
    expect(['ACT-001', 'ACT-001', 'ACT-007', null].map((code) => mint.grant(code))).toEqual([
      'ACT-001',
      'ACT-008',
      'ACT-007',
      'ACT-009',
    ]);
  });

  it('mints a code for one of another form', () => {
    const mint = new CodeMint(templateById('indicators'), ['663']);
    expect(mint.grant('663')).toBe('IND-01');
  });

  it('never mints a code that somebody wants later', () => {
    const mint = new CodeMint(templateById('stakeholders'), ['PRT-001']);
    expect(mint.grant(null)).toBe('PRT-002');
    expect(mint.grant('PRT-001')).toBe('PRT-001');
  });
});
