import { HEADLINE_LABELS } from '../lexicon/en/wire-lines.ts';
import type { Correction } from '../model/article.ts';
import { splitSentences } from '../text/sentences.ts';
import type { RoledBlock } from './roles.ts';

type Kind = Correction['kind'];

const labels: ReadonlyMap<string, Kind | undefined> = new Map(HEADLINE_LABELS);
const LABEL = /\p{Lu}{2,}/gu;
const LEAD_IN =
  /\b(?:(?:originally|incorrectly|mistakenly|erroneously|wrongly|previously|inaccurately|earlier) (?:said|stated|reported|identified|described|gave|listed|named|spelled|referred to|attributed)|(?:said|stated|reported) (?:incorrectly|mistakenly|wrongly|erroneously))\b(?: that)?[:,]? /i;
/** "corrected to say that R, not W"; "corrects figure to R from W"; "it was R, not W". */
const RIGHT_NOT_WRONG = [
  /\bcorrect(?:ed|s|ing)?\b[^.]{0,60}? to (?:show|say|reflect|note|clarify|state|read|indicate|make clear)(?: that)? (.{3,240}?),? (?:not|rather than|instead of|and not) (.{2,160}?)[.)]*$/i,
  /\b(?:correct(?:ed|s)|changes|fixes) [^.]{0,80}? to (.{1,80}?),? (?:from|not|instead of) (.{1,80}?)(?:,? in [^.]{0,60}?(?:paragraph|headline|lead|para)[^.]{0,30})?[.)]*$/i,
];
const INSTEAD = /^(.{3,200}?),? (?:not|rather than) (.{2,160})$/;

/**
 * Correction lines as facts: what was wrong and what is right, where a line says so. `stated` is a correction that the
 * source's format gives; it counts where its words stand in the text.
 */
export function readCorrections(text: string, blocks: readonly RoledBlock[], stated: string | undefined): Correction[] {
  const found: Correction[] = [];
  for (const { role, kind, span } of blocks) {
    const line = text.slice(span.start, span.end);
    if (kind === 'label') {
      for (const match of line.matchAll(LABEL)) {
        const meant = labels.get(match[0].toLowerCase());
        if (meant) found.push({ kind: meant, span });
      }
    } else if (role === 'correction') found.push({ kind: kindOf(line), span, ...wrongAndRight(line) });
  }
  const at = stated ? text.indexOf(stated) : -1;
  if (stated && at >= 0 && !found.some(({ span }) => span.start <= at && at < span.end)) {
    found.push({ kind: kindOf(stated), span: { start: at, end: at + stated.length }, ...wrongAndRight(stated) });
  }
  return found;
}

function kindOf(line: string): Kind {
  const low = line.toLowerCase().slice(0, 400);
  if (/\bwithdrawn\b|\bretract/.test(low)) return 'withdrawn';
  if (/^[([*_]*refile/.test(low)) return 'refile';
  if (
    /\b(?:correct(?:ed|s|ion|ing)?|misstated|misspelled|misidentified|incorrectly|mistakenly|wrongly|erroneously|amended|clarif|originally (?:said|stated))/.test(
      low,
    )
  ) {
    return 'corrected';
  }
  if (/^[([*_]*(?:editors?['’]?s? note|note to)/.test(low)) return 'editors-note';
  return /\b(?:adds|updates?|updated|recasts)\b/.test(low) ? 'update' : 'corrected';
}

/** What a correction says was wrong, and what is right. */
function wrongAndRight(line: string): Pick<Correction, 'wrong' | 'right'> {
  const sentences = splitSentences(line, { start: 0, end: line.length }).map(({ start, end }) =>
    line.slice(start, end),
  );
  for (const pattern of RIGHT_NOT_WRONG) {
    for (const sentence of sentences) {
      const match = pattern.exec(sentence.slice(0, 600));
      if (match?.[1] && match[2]) return { wrong: plain(match[2]), right: plain(match[1]) };
    }
  }
  for (const [i, sentence] of sentences.entries()) {
    const lead = LEAD_IN.exec(sentence);
    if (!lead) continue;
    const wrong = plain(sentence.slice(lead.index + lead[0].length));
    const next = sentences[i + 1];
    const instead = next ? INSTEAD.exec(plain(next)) : undefined;
    if (instead?.[1]) return { wrong, right: instead[1] };
    return next ? { wrong, right: plain(next) } : { wrong };
  }
  return {};
}

/** Without brackets and the final full stop; that of an abbreviation stays. */
function plain(words: string): string {
  const bare = words
    .trim()
    .replace(/[)\]*_]+$/, '')
    .trim();
  return /(?:^|[\s.])\p{Lu}[\p{L}]{0,4}\.$/u.test(bare) ? bare : bare.replace(/[.;,]+$/, '');
}
