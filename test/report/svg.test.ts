import { describe, expect, it } from 'vitest';
import { reportSvg } from '../../src/report/svg/svg.ts';
import { busyReport } from './busy-report.ts';
import { emptyReport, storyReport, tenReport } from './fixtures.ts';

const OPTIONS = { color: false, width: 80 };
const count = (svg: string, pattern: RegExp): number => svg.match(pattern)?.length ?? 0;

describe('the claim map', () => {
  const svg = reportSvg(storyReport(), OPTIONS);

  it('has a link for each two neighbouring readings of a claim, by relation', () => {
    const links = [...svg.matchAll(/<g><title>(\w[\w ]*): .*?<path class="link (\w+)"/g)].map(([, words, relation]) => [
      words,
      relation,
    ]);
    expect(links).toEqual([
      ['no difference found', 'same'],
      ['differs', 'differs'],
      ['contradicts', 'contradicts'],
      ['contradicts', 'contradicts'],
    ]);
  });

  it('colours each sentence by the most serious relation that it takes part in', () => {
    const story = storyReport();
    const [first] = story.alignments;
    const twice = {
      ...story,
      alignments: [
        ...story.alignments,
        { ...(first ?? story.alignments[0]), relation: 'same' as const, score: 1, places: first?.places ?? [] },
      ],
    };
    for (const picture of [svg, reportSvg(twice, OPTIONS)]) {
      expect(count(picture, /class="sentence contradicts"/g)).toBe(3);
      expect(count(picture, /class="sentence differs"/g)).toBe(2);
      expect(count(picture, /class="sentence same"/g)).toBe(2);
    }
  });

  it('tells relations by sign and line, not by colour alone', () => {
    for (const sign of ['≠ contradicts', '≈ differs', '= no difference found']) expect(svg).toContain(sign);
    expect(svg).toContain('stroke-dasharray');
  });

  it('has a title that says what it shows', () => {
    expect(svg).toContain(
      'aria-label="Claim map: 3 claims in common, 1 no difference found, 1 differs, 1 contradicts. Dates: 2 dates by source"',
    );
    expect(reportSvg(emptyReport(), OPTIONS)).toContain('Claim map: 0 claims in common');
  });

  it('has a column for each of ten articles', () => {
    const ten = reportSvg(tenReport(), OPTIONS);
    expect(count(ten, /class="bar"/g)).toBe(10);
    expect(count(ten, /class="link contradicts" d="M\d+(\.\d)? [\d.]+C/g)).toBe(9);
  });
});

describe('the dates by source', () => {
  it('has a dot where an article names a date, its words once, and long gaps told', () => {
    const svg = reportSvg(busyReport(), OPTIONS);
    expect(count(svg, /class="dot"/g)).toBe(12);
    expect(count(svg, />Tuesday</g)).toBe(4);
    expect(svg).toContain('>5 years later<');
    expect(svg.indexOf('>2019<')).toBeLessThan(svg.indexOf('>Tuesday 7 May 2024<'));
  });

  it('says so when there is none', () => {
    expect(reportSvg(tenReport(), OPTIONS)).toContain('No dates that can be placed.');
  });
});
