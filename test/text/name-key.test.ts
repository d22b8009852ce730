import { describe, expect, it } from 'vitest';
import { LOOK_ALIKES } from '../../src/lexicon/en/look-alikes.ts';
import { NAME_VARIANTS } from '../../src/lexicon/en/name-variants.ts';
import {
  areLookAlikes,
  nameDistance,
  nameKey,
  nameSimilarity,
  nameVariants,
  variantRow,
} from '../../src/text/name-key.ts';

describe('the key of a name', () => {
  it.each([
    ['Sergey', 'Sergei'],
    ['Mohammed', 'Mohamed'],
    ['Khalid Sheikh', 'Halid Sheih'],
    ['Zelenskyy', 'Zelensky'],
    ['al-Qaida', 'Qaida'],
    ['Gadhafi', 'Gaddafi'],
    ['Sana’a', 'Sanaa'],
    ['Dorescu', 'Doresku'],
    ['Thomas', 'Tomas'],
    ['Séjourné', 'Sejourne'],
  ])('is one for %s and %s', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  it.each([
    ['Mali', 'Malawi'],
    ['Brown', 'Braun'],
    ['Putin', 'Putina'],
    ['Marsh', 'Mars'],
  ])('is not one for %s and %s', (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });

  it('survives empty and foreign words', () => {
    expect(nameKey('')).toBe('');
    expect(nameKey('北京')).toBe('北京');
  });
});

describe('the likeness of two names', () => {
  it.each([
    ['Tomas Reinholt', 'Thomas Reinhold', 0.75, 1],
    ['Yanukovych', 'Yanukovich', 1, 1],
    ['Iran', 'Iraq', 0, 0],
    ['Niger', 'Nigeria', 0, 0],
    ['Austria', 'Australia', 0, 0],
    ['North Korea', 'South Korea', 0, 0.5],
    ['Bush', 'Busch', 0, 0],
    ['Putin', 'Rutin', 0, 0],
    ['Kim', 'Kam', 0, 0],
  ])('%s and %s', (a, b, least, most) => {
    expect(nameSimilarity(a, b)).toBeGreaterThanOrEqual(least);
    expect(nameSimilarity(a, b)).toBeLessThanOrEqual(most);
    expect(nameSimilarity(b, a)).toBe(nameSimilarity(a, b));
  });

  it('counts letters only of names with one first letter', () => {
    expect(nameDistance('Anya', 'Anna')).toBeLessThanOrEqual(1);
    expect(nameDistance('Anya', 'Tanya')).toBe(Number.POSITIVE_INFINITY);
    expect(nameDistance('Jo', 'Ja')).toBe(Number.POSITIVE_INFINITY);
  });

  it('takes look-alikes apart in last words too', () => {
    expect(areLookAlikes('Republic of Niger', 'Federal Republic of Nigeria')).toBe(true);
    expect(areLookAlikes('Iran', 'Iran')).toBe(false);
  });
});

describe('the curated variants', () => {
  it('know a name by all its forms', () => {
    expect(nameVariants('Kiev')?.forms[0]).toBe('Kyiv');
    expect(variantRow('Pridnestrovie')).toBe(variantRow('the Transnistria'));
    expect(nameVariants('Springfield')).toBeUndefined();
  });

  it('read short forms in capitals only', () => {
    expect(variantRow('is')).toBeUndefined();
    expect(variantRow('IS')).toBe(variantRow('Islamic State'));
    expect(variantRow('X')).toBeUndefined();
  });

  it('hold at least 150 rows of two or more forms, each form once', () => {
    expect(NAME_VARIANTS.length).toBeGreaterThanOrEqual(150);
    const forms = NAME_VARIANTS.flatMap((row) => row.forms);
    expect(NAME_VARIANTS.filter((row) => row.forms.length < 2)).toEqual([]);
    expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([]);
  });

  it('contradict no look-alikes', () => {
    const clashes = LOOK_ALIKES.filter((row) => {
      const rows = row.map(variantRow).filter((each) => each !== undefined);
      return new Set(rows).size < rows.length;
    });
    expect(clashes).toEqual([]);
  });
});
