import { LAYOUT_STYLE } from './layout.ts';
import { PARTS_STYLE } from './parts.ts';
import { PRINT_STYLE } from './print.ts';
import { THEME_STYLE } from './theme.ts';

/** The review page's whole style. Its hash goes into the page's policy, so it is the same for every report. */
export const PAGE_STYLE: string = [THEME_STYLE, LAYOUT_STYLE, PARTS_STYLE, PRINT_STYLE].join('');
