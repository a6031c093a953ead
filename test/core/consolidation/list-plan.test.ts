import { chunked } from '../../../src/core/consolidation/list-plan';

describe('chunked', () => {
  it('keeps one piece when everything fits below the headings', () => {
    expect(chunked([1, 2, 3], 8)).toEqual([[1, 2, 3]]);
  });

  it('continues in further pieces and cuts nothing', () => {
    expect(chunked([1, 2, 3, 4, 5], 7)).toEqual([[1, 2], [3, 4], [5]]);
  });

  it('gives one empty piece for an empty list', () => {
    expect(chunked([], 10)).toEqual([[]]);
  });
});
