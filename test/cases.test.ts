import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectors } from '../src/detect/registry.ts';
import type { Place } from '../src/model/finding.ts';
import { compareSources } from '../src/pipeline.ts';
import { CASES, type CaseFile, loadCases, type MarkedWords } from './detect/case-file.ts';

/** The house style of the cases, for the rule that reads one: invented words that no other case has. */
const HOUSE_STYLE = { preferred: { Veldory: 'Veldoria' }, neverMerge: [], loaded: ['witch hunt'] };

const folderOf = (id: string): string => id.replaceAll('/', '-');

/** Places as readable words, in text order, so that a failing case shows what differs. */
function wordsOf(places: readonly (Place | MarkedWords)[], file: CaseFile): string[] {
  return [...places]
    .sort((x, y) => x.article - y.article || x.start - y.start)
    .map((p) => `${file.sources[p.article]?.id}@${p.start}: ${file.sources[p.article]?.text.slice(p.start, p.end)}`);
}

const touches = (place: Place, marked: MarkedWords): boolean =>
  place.article === marked.article && place.start < marked.end && marked.start < place.end;

describe.each(detectors.map((detector) => [detector.id] as const))('the cases of %s', (id) => {
  const cases = loadCases(folderOf(id));

  it('has words that must be found and words that must stay silent', () => {
    expect(
      cases.some((file) => file.hits.size > 0),
      `corpus/cases/${folderOf(id)} has no {{1: …}}`,
    ).toBe(true);
    expect(
      cases.some((file) => file.silent.length > 0),
      `corpus/cases/${folderOf(id)} has no {{ok: …}}`,
    ).toBe(true);
  });

  it.each(cases.map((file) => [file.name, file] as const))('%s', (_name, file) => {
    const findings = compareSources(file.sources, { houseStyle: HOUSE_STYLE }).findings.filter(
      (finding) => finding.rule === id,
    );
    const found = findings.map((finding) => wordsOf(finding.places, file).join(' | ')).sort();
    const wanted = [...file.hits.values()].map((places) => wordsOf(places, file).join(' | ')).sort();
    expect(found).toEqual(wanted);
    for (const marked of file.silent) {
      const loud = findings.filter((finding) => finding.places.some((place) => touches(place, marked)));
      expect(loud.map((finding) => finding.message)).toEqual([]);
    }
    for (const places of file.todos.values()) {
      expect(found, 'a known miss is found now: take "todo" out').not.toContain(wordsOf(places, file).join(' | '));
    }
  });
});

describe('the registry', () => {
  it('has one rule an id, each with a title and help', () => {
    expect(new Set(detectors.map((d) => d.id)).size).toBe(detectors.length);
    for (const detector of detectors) {
      expect(detector.title, detector.id).not.toBe('');
      expect(detector.help.length, detector.id).toBeGreaterThan(40);
    }
  });

  it('knows the rule of every folder of cases', () => {
    const known = new Set(detectors.map((d) => folderOf(d.id)));
    expect(readdirSync(CASES).filter((folder) => !known.has(folder))).toEqual([]);
  });
});
