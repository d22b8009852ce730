import type { HouseStyle } from '../../detect/detector.ts';
import type { Severity } from '../../model/finding.ts';

/** A story as the config names it: patterns relative to the config's folder. */
export type StorySpec = {
  readonly name?: string;
  readonly ours: readonly string[];
  readonly sources: readonly string[];
  readonly articles: readonly string[];
  /** Pattern of files or folders; the articles of each folder are a story. `ours` are then names inside it. */
  readonly each?: string;
  readonly baseline?: string;
};

/** The config with its defaults filled in; every path is as the current folder sees it. */
export type Config = {
  /** Path of the file; undefined where there is none. */
  readonly path?: string;
  /** Folder that the paths in the config start from; `.` where there is none. */
  readonly folder: string;
  readonly stories: readonly StorySpec[];
  readonly rulesOff: readonly string[];
  readonly severities: Readonly<Record<string, Severity>>;
  readonly failOn?: Severity | 'none';
  readonly failOnNew?: number;
  readonly houseStyle?: HouseStyle;
  readonly houseStylePath?: string;
  readonly baseline?: string;
  readonly suppressions?: string;
  readonly decisions?: string;
  readonly reports: readonly string[];
};

/** No config: everything at its default. */
export const NO_CONFIG: Config = { folder: '.', stories: [], rulesOff: [], severities: {}, reports: [] };
