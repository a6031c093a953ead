import { organisationKey, organisationNumber } from '../../../src/core/entities/organisation-key';

describe('organisationKey', () => {
  it.each([
    ['Malmö stad', 'MALMÖ KOMMUN'],
    ['Malmö stad', 'City of Malmö'],
    ['Region Skåne', 'Skåne, landsting'],
    ['Stiftelsen Hoppet', 'Hoppet (stiftelse)'],
    ['Rädda & Barnen', 'barnen och RÄDDA'],
    ['Föreningen Hoppet', 'Hoppet ideell förening'],
    ['Lunds universitet', 'Universitetet Lunds'],
  ])('gives "%s" and "%s" the same key and kind of body', (a, b) => {
    expect(organisationKey(a)).toEqual(organisationKey(b));
  });

  it.each([
    ['Region Stockholm', 'Stockholms stad'],
    ['Stiftelsen X', 'X AB'],
    ['Malmo stad', 'Malmö stad'],
    ['Göteborgs Stad', 'Göteborg stad'],
    ['Malmö stad, arbetsmarknads- och socialförvaltningen', 'Malmö stad'],
    ['Hoppet ek. för.', 'Hoppet ideell förening'],
    ['Norrvik', 'Norrviks kommun'],
    ['Hoppet HB', 'Hoppet AB'],
  ])('keeps "%s" and "%s" apart', (a, b) => {
    expect(organisationKey(a)).not.toEqual(organisationKey(b));
  });

  it('uses the whole name when nothing but such words is left', () => {
    expect(organisationKey('Stiftelsen').key).toBe('stiftelsen');
  });

  it('is empty for a text without letters or figures', () => {
    expect(organisationKey(' – ')).toEqual({ key: '', bodyType: '' });
  });
});

describe('organisationNumber', () => {
  it.each([
    ['212000-1355', '2120001355'],
    ['212000-0142', '2120000142'],
    ['202100-5489', '2021005489'],
    ['16556012-5790', '5560125790'],
    ['5560125790', '5560125790'],
  ])('takes %s', (text, digits) => {
    expect(organisationNumber(text)).toBe(digits);
  });

  it.each(['556012-5791', '802000-0000', '640823-3234', 'Malmö stad', ''])('refuses "%s"', (text) => {
    expect(organisationNumber(text)).toBeNull();
  });
});
