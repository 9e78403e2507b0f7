import { describe, expect, it } from 'vitest';
import { told } from './support.ts';

/** Published on 10 March 2021. */
describe('collectMentions(article, names): what has not been done is no news', () => {
  it.each([
    ['not yet', 'The minister has not yet resigned.'],
    ['nor ruled on yet', 'The court has not yet ruled.'],
    ['not, so far', 'Workers have not, so far, found nine bodies.'],
    ['not, as yet', 'The court has not, as yet, ruled.'],
    ['neither, nor', 'Masons have neither laid nine stones nor built a wall.'],
    ['yet to', 'Four ministers have yet to resign.'],
    ['still to', 'The government has still to sign the accord.'],
    ['failed to', 'The army has failed to recapture the airport.'],
    ['failed to, in the past', 'Nine deputies failed to turn up.'],
    ['never', 'The army has never attacked the capital.'],
    ['not by that day', 'The minister had not yet resigned on Monday.'],
    ['not on that day', 'The company did not yet sign the deal on Monday.'],
  ])('%s', (_, text) => {
    expect(told(`The town is empty. ${text}`)).toEqual([]);
  });

  it.each([
    ['more than that', 'The police have not only shot two men, they have arrested nine.'],
    ['only at last', 'The minister had not resigned until Monday.'],
  ])('but what has been done is, though told as %s', (_, text) => {
    expect(told(`The town is empty. ${text}`)).not.toEqual([]);
  });
});
