const LIGHT = `
--page: #f3f3f0; --panel: #ffffff; --text: #1b1d20; --quiet: #565c66; --line: #cfd2d7; --edge: #7d838d; --accent: #1d4b9e;
--on-accent: #ffffff; --focus: #1d4b9e; --error: #a9201a; --warning: #7d4a00; --info: #1b5780; --selected: #eaf1fd;
--contradiction: #ffd6d1; --variation: #ffe6ad; --naming: #d5e7fb; --framing: #d3efdd; --duplicate: #e4ddfa; --coverage: #e6e6e3;
--same: #23693f; --differs: #85500a; --contradicts: #a9201a; --counterpart: #fff3b0; --insert: #14532d; --delete: #8f1d18;
color-scheme: light;`;

const DARK = `
--page: #131517; --panel: #1c1f23; --text: #e8e9eb; --quiet: #a9afb9; --line: #3b4048; --edge: #868d98; --accent: #8fb6ff;
--on-accent: #10141b; --focus: #9cc0ff; --error: #ff9f96; --warning: #f0c073; --info: #90c7f2; --selected: #232c3b;
--contradiction: #64211c; --variation: #57400d; --naming: #193c66; --framing: #174a31; --duplicate: #40337a; --coverage: #3c4046;
--same: #86d3a2; --differs: #f0c073; --contradicts: #ff9f96; --counterpart: #55501c; --insert: #9be0b4; --delete: #ffb1a9;
color-scheme: dark;`;

/** Colours by name, in a light and a dark set; the system decides unless the page was told otherwise. */
export const THEME_STYLE: string = `
:root {${LIGHT}}
@media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) {${DARK}} }
:root[data-theme="dark"] {${DARK}}
`;

/** The light colours, for paper. */
export const PAPER_COLORS: string = LIGHT;
