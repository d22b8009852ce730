import { extractFacts } from '../../src/extract/extract-facts.ts';
import type { ArticleFacts } from '../../src/model/claim.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';

/** Facts of a mini story written for these tests. */
export function factsOf(id: string, text: string): ArticleFacts {
  return extractFacts(parseArticle({ id, format: 'markdown', text, metadata: {} }));
}

export const ferryWire = `# Ferry sinks off Korvala, 14 dead

KORVALA — A passenger ferry carrying 212 people sank in heavy seas off the port of Korvala on Tuesday, killing at least 14, the coast guard said.

Rescuers in helicopters pulled 190 survivors from the water before nightfall.

"The captain ignored two storm warnings," Coast Guard commander Ilse Brandt told reporters.

The ferry company, Norlink Lines, said it was cooperating with investigators.

Korvala last saw a ferry disaster in 1987, when the Marabelle caught fire at its berth.
`;

export const ferryPaper = `# Captain of doomed Korvala ferry ignored storm warnings, says coast guard

Ilse Brandt, who commands the coast guard, said the captain of the ferry ignored two storm warnings before it went down off Korvala.

Fifteen people died when the vessel, with 212 passengers and crew aboard, sank on Tuesday in high waves.

Helicopter crews rescued 190 survivors from the water.

Norlink Lines, which owns the ferry, promised full cooperation with the investigators.

Shares of the company fell 8 percent.
`;

export const ferryThird = `# Norlink ferry goes down; 14 killed

At least 14 people were killed when a Norlink Lines ferry sank off the port of Korvala in heavy seas on Tuesday.

The transport minister, Ana Toven, ordered all ferries on the route to stay in harbour.

Commander Ilse Brandt of the coast guard said that the captain had ignored two storm warnings.
`;

export const bakery = `# Village bakery wins bread prize

A family bakery in Upper Tamsin has won the national sourdough prize for the third year.

Baker Tom Ellery bakes 300 loaves every night in a wood-fired oven.

The prize comes with a cheque and a copper whisk.
`;
