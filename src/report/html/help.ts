const KEYS: readonly (readonly [key: string, does: string])[] = [
  ['j', 'next finding'],
  ['k', 'previous finding'],
  ['a', 'accept: it is a discrepancy'],
  ['d', 'dismiss: it is none'],
  ['q', 'query: ask the reporter or source'],
  ['f', 'fixed in the text'],
  ['n', 'write a note'],
  ['/', 'find in the findings'],
  ['?', 'this help'],
  ['Esc', 'leave a field, close the help'],
];

/** The help: keys and how the page is read. */
export const HELP: string = `<dialog id="help" aria-labelledby="help-title">
<h2 id="help-title">Help</h2>
<dl class="keys">${KEYS.map(([key, does]) => `<div><dt><kbd>${key}</kbd></dt><dd>${does}</dd></div>`).join('')}</dl>
<p>A key pressed again takes the decision back. Decisions stay in this browser and leave it only with “Export”.</p>
<p>In the articles, passages that tell the same claim have the same number: ≠ contradicts, ≈ differs, = no difference found. A number leads to the passage in the next article.</p>
<button type="button" id="help-close">Close</button>
</dialog>`;
