import { describe, expect, it } from 'vitest';
import { collate, collationWords } from '../../src/text/collate.ts';

/** What differs, as "left/right". */
function changes(a: string, b: string): string[] {
  const words = (text: string) => collationWords(text);
  return collate(words(a), words(b)).changes.map((change) =>
    [change.a, change.b].map((side) => side.map(({ norm }) => norm).join(' ')).join('/'),
  );
}

describe('collating two quotations', () => {
  it.each<[string, string, string[]]>([
    ['We will win this war', 'We will win this battle', ['war/battle']],
    ['Nobody will win this war', 'No one will win this war', ['nobody/no one']],
    ['We shall win this war', 'We will win this war', ['shall/will']],
    ['We will win this war', 'We will win this war in the end', []],
    ['We will win', 'And so I say we will win', []],
    ['We will win … this war', 'We will win, come what may, this war', []],
    ['We will win this war', 'We will win this [war]', []],
    ["It's over, she said", 'Its over, she said', []],
    ['We will win this war', 'We will win this one and then go home again', []],
  ])('%s | %s', (a, b, wanted) => {
    expect(changes(a, b)).toEqual(wanted);
    expect(changes(b, a)).toEqual(wanted.map((change) => change.split('/').reverse().join('/')));
  });

  it('gives the places of the words in the text, moved by the offset', () => {
    expect(collationWords('a “b”', 10).map(({ span }) => span)).toEqual([
      { start: 10, end: 11 },
      { start: 13, end: 14 },
    ]);
  });
});
