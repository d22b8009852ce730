/** The program's name and version as reports state them; a test holds them to package.json. */
export const TOOL: { readonly name: string; readonly version: string } = {
  name: 'source-discrepancy-checker',
  version: '0.1.0',
};
