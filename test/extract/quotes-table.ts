/**
 * Invented news sentences with what is to be read out of them. `quotes`: every quotation in order, as
 * `kind | speaker | words` (`-` for nobody; words may be cut with …). `statements`: every attribution without a quotation,
 * as `speaker | cue | content`; absent where the case is not about them.
 */
export type QuoteCase = {
  readonly about: string;
  readonly text: string;
  readonly quotes: readonly string[];
  readonly statements?: readonly string[];
};

function one(about: string, text: string, ...quotes: string[]): QuoteCase {
  return { about, text, quotes };
}

function told(about: string, text: string, ...statements: string[]): QuoteCase {
  return { about, text, quotes: [], statements };
}

/** Speaker and quotation, direct. */
export const DIRECT_CASES: readonly QuoteCase[] = [
  one(
    'cue after, subject first',
    '“The bridge will open in May,” Keller said.',
    'direct | Keller | The bridge will open in May,',
  ),
  one(
    'cue after, inverted',
    '“The bridge will open in May,” said Keller.',
    'direct | Keller | The bridge will open in May,',
  ),
  one(
    'straight marks',
    '"The bridge will open in May," Anna Keller said.',
    'direct | Anna Keller | The bridge will open in May,',
  ),
  one(
    'cue before with a comma',
    'Keller said, “The bridge will open in May.”',
    'direct | Keller | The bridge will open in May.',
  ),
  one(
    'cue before with a colon',
    'Keller said: “The bridge will open in May.”',
    'direct | Keller | The bridge will open in May.',
  ),
  one(
    'mid-sentence',
    '“The bridge,” Keller said, “will open in May.”',
    'direct | Keller | The bridge,',
    'direct | Keller | will open in May.',
  ),
  one('question', '“Will the bridge open?” asked Keller.', 'direct | Keller | Will the bridge open?'),
  one('question, subject first', '“Will the bridge open?” Keller asked.', 'direct | Keller | Will the bridge open?'),
  one('question, pronoun', '“Will the bridge open?” she asked.', 'direct | she | Will the bridge open?'),
  one('exclamation', '“Open the bridge!” Keller shouted.', 'direct | Keller | Open the bridge!'),
  one(
    'apposition before the verb',
    '“We are ready,” Keller, the harbor master, said.',
    'direct | Keller | We are ready,',
  ),
  one(
    'apposition after the name',
    '“We are ready,” said Anna Keller, the harbor master.',
    'direct | Anna Keller | We are ready,',
  ),
  one(
    'office before the name',
    '“We are ready,” said harbor master Anna Keller.',
    'direct | harbor master Anna Keller | We are ready,',
  ),
  one(
    'name in apposition',
    '“We are ready,” the harbor master, Anna Keller, said.',
    'direct | Anna Keller | We are ready,',
  ),
  one(
    'party and state',
    '“We are ready,” Sen. Anna Keller, D-Ore., said.',
    'direct | Sen. Anna Keller | We are ready,',
  ),
  one(
    'party in brackets',
    '“We are ready,” said Rep. Anna Keller (R-Ohio), who leads the panel.',
    'direct | Rep. Anna Keller | We are ready,',
  ),
  one(
    'relative clause before the verb',
    'Keller, who runs the harbor, said, “We are ready.”',
    'direct | Keller | We are ready.',
  ),
  one('audience', '“We are ready,” Keller told reporters on Monday.', 'direct | Keller | We are ready,'),
  one('audience after to', '“We are ready,” Keller said to the council.', 'direct | Keller | We are ready,'),
  one('in a statement', '“We are ready,” Keller said in a statement.', 'direct | Keller | We are ready,'),
  one(
    'lead-in with place',
    'Speaking in Oslo on Monday, Keller said: “We are ready.”',
    'direct | Keller | We are ready.',
  ),
  one('lead-in with a statement', 'In a statement, Keller said, “We are ready.”', 'direct | Keller | We are ready.'),
  one('adverb', '“We are ready,” Keller later added.', 'direct | Keller | We are ready,'),
  one('present tense', '“We are ready,” says Keller.', 'direct | Keller | We are ready,'),
  one('perfect', 'Keller has said, “We are ready.”', 'direct | Keller | We are ready.'),
  one('went on to say', 'Keller went on to say, “We are ready.”', 'direct | Keller | We are ready.'),
  one('tweeted', '“We are ready,” Keller tweeted.', 'direct | Keller | We are ready,'),
  one('wrote', 'Keller wrote on Facebook: “We are ready.”', 'direct | Keller | We are ready.'),
  one('according to', '“We are ready,” according to Keller.', 'direct | Keller | We are ready,'),
  one('the letter said', '“We are ready,” the letter said.', 'direct | the letter | We are ready,'),
  one('the statement read', '“We are ready,” the statement read.', 'direct | the statement | We are ready,'),
  one('adding', 'Keller said the span was safe, adding, “We are ready.”', 'direct | Keller | We are ready.'),
  one(
    'participle after a comma',
    'Keller closed the meeting, saying: “We are ready.”',
    'direct | Keller | We are ready.',
  ),
  one(
    'participle first',
    'Calling the plan “a gift to smugglers,” Keller left the room.',
    'partial | Keller | a gift to smugglers,',
  ),
  one(
    'coordinated verbs',
    'Keller left the room and told reporters: “We are ready.”',
    'direct | Keller | We are ready.',
  ),
  one(
    'a participle beside its person',
    'The tape shows Keller saying “We are ready.”',
    'direct | Keller | We are ready.',
  ),
  one('was quoted as saying', 'Keller was quoted as saying, “We are ready.”', 'direct | Keller | We are ready.'),
  one(
    'a name with of',
    '“We are ready,” said Anna Keller of the Harbor Board.',
    'direct | Anna Keller of the Harbor Board | We are ready,',
  ),
  one('a body', '“We are ready,” the Harbor Board said.', 'direct | the Harbor Board | We are ready,'),
  one(
    'two cues, two speakers',
    'Keller said, “We are ready.” Brandt replied, “We are not.”',
    'direct | Keller | We are ready.',
    'direct | Brandt | We are not.',
  ),
  one('a capitalised first word after the verb', '“No,” Keller said.', 'direct | Keller | No,'),
];

/** Quotations that go on. */
export const CONTINUED_CASES: readonly QuoteCase[] = [
  one(
    'next sentence, same paragraph',
    '“We are ready,” Keller said. “We have waited for years.”',
    'direct | Keller | We are ready,',
    'direct | Keller | We have waited for years.',
  ),
  one(
    'next paragraph',
    '“We are ready,” Keller said.\n\n“We have waited for years.”',
    'direct | Keller | We are ready,',
    'direct | Keller | We have waited for years.',
  ),
  one(
    'two sentences inside',
    '“We are ready. We have waited for years,” Keller said.',
    'direct | Keller | We are ready. We have waited for years,',
  ),
  one(
    'over two paragraphs',
    'Keller said: “We are ready.\n\n“We have waited for years.”',
    'direct | Keller | We are ready.…We have waited for years.',
  ),
  one(
    'over two paragraphs, cue at the end',
    '“We are ready.\n\n“We have waited for years,” Keller said.',
    'direct | Keller | We are ready.…We have waited for years,',
  ),
  one(
    'straight, over two paragraphs',
    'Keller said: "We are ready.\n\n"We have waited for years."',
    'direct | Keller | We are ready.…We have waited for years.',
  ),
  one(
    'colon and new paragraph',
    'Keller then read from the letter, saying:\n\n“We are ready.”',
    'direct | Keller | We are ready.',
  ),
  one(
    'another speaker in the next paragraph',
    '“We are ready,” Keller said.\n\n“We are not,” Brandt said.',
    'direct | Keller | We are ready,',
    'direct | Brandt | We are not,',
  ),
  one(
    'indirect before direct',
    'Keller said the span was safe. “We have waited for years.”',
    'direct | Keller | We have waited for years.',
  ),
  one('no speaker in sight', 'The crowd was large.\n\n“We are ready.”', 'direct | - | We are ready.'),
  one(
    'far away',
    '“We are ready,” Keller said.\n\nThe bridge is old. It was built in 1931.\n\n“We have waited for years.”',
    'direct | Keller | We are ready,',
    'direct | - | We have waited for years.',
  ),
  one(
    'inverted, with description',
    '“We are ready,” said Keller, an engineer. “We have waited for years.”',
    'direct | Keller | We are ready,',
    'direct | Keller | We have waited for years.',
  ),
];

/** Fragments in the writer's sentence. */
export const PARTIAL_CASES: readonly QuoteCase[] = [
  one(
    'inside a reported clause',
    'Keller said the span had “a great deal of rust” on it.',
    'partial | Keller | a great deal of rust',
  ),
  one('one word with a cue', 'Keller said the span was “rotten.”', 'partial | Keller | rotten.'),
  one(
    'that-clause',
    'Keller warned that the span was “a danger to every child in town.”',
    'partial | Keller | a danger to every child in town.',
  ),
  one('called it', 'Keller called it “a disgrace.”', 'partial | Keller | a disgrace.'),
  one('called the thing', 'Keller called the report “a work of fiction.”', 'partial | Keller | a work of fiction.'),
  one('described as', 'Keller described the span as “rotten to the core.”', 'partial | Keller | rotten to the core.'),
  one('accused of', 'Keller accused the board of “sleeping on the job.”', 'partial | Keller | sleeping on the job.'),
  one('praised as', 'Keller praised the crew as “calm and brave.”', 'partial | Keller | calm and brave.'),
  one(
    'two fragments',
    'Keller called the report “false” and “a work of fiction.”',
    'partial | Keller | false',
    'partial | Keller | a work of fiction.',
  ),
  one('pledge of', 'Keller’s pledge of “a bridge for all” drew cheers.', 'partial | Keller | a bridge for all'),
  one('his promise to', 'The board doubted her promise to “fix it by spring.”', 'partial | her | fix it by spring.'),
  one(
    'remarks of another inside',
    'Keller said Brandt’s claim of “a perfect bridge” was false.',
    'partial | Brandt | a perfect bridge',
  ),
  one(
    'cue at the end',
    'The span is “a danger to every child,” Keller said.',
    'partial | Keller | a danger to every child,',
  ),
  one(
    'cue at the end, words between',
    'The span is “a danger” to every child, Keller said.',
    'partial | Keller | a danger',
  ),
  one(
    'cue in the middle',
    'The span, Keller said, is “a danger to every child.”',
    'partial | Keller | a danger to every child.',
  ),
  one(
    'according to before',
    'According to Keller, the span is “a danger to every child.”',
    'partial | Keller | a danger to every child.',
  ),
  one(
    'two speakers in one sentence',
    'Some engineers called the span “sound,” but Keller said it was “rotten.”',
    'partial | Some engineers | sound,',
    'partial | Keller | rotten.',
  ),
  one(
    'passive',
    'The span, described by engineers as “a danger to every child,” is closed.',
    'partial | engineers | a danger to every child,',
  ),
  one(
    'passive, second half of the sentence',
    'The span was called “a danger to every child” for years.',
    'partial | - | a danger to every child',
  ),
  one(
    'second half in small letters',
    '“The span is old,” Keller said in prepared remarks, “and the town is poor.”',
    'direct | Keller | The span is old,',
    'direct | Keller | and the town is poor.',
  ),
  one(
    'letters to somebody',
    'Keller sent letters to Brandt asking that the span be “made safe.”',
    'partial | Keller | made safe.',
  ),
  one('condition called', 'The bridge has a flaw called “metal fatigue” by now.', 'scare | - | metal fatigue'),
  one('what he called', 'Keller left over what he called “a breach of trust.”', 'partial | he | a breach of trust.'),
  one('citing', 'Keller closed the bridge, citing “deep cracks.”', 'partial | Keller | deep cracks.'),
  one(
    'for saying',
    'The board fined Keller for saying the span was “rotten to the core.”',
    'partial | Keller | rotten to the core.',
  ),
  one(
    'believes',
    'Keller believes that the span “will not last another winter.”',
    'partial | Keller | will not last another winter.',
  ),
];

/** Single marks, nesting, and marks gone wrong. */
export const MARK_CASES: readonly QuoteCase[] = [
  one('British style', '‘The bridge will open in May,’ Keller said.', 'direct | Keller | The bridge will open in May,'),
  one(
    'British style with apostrophe',
    '‘It’s the town’s bridge,’ Keller said.',
    'direct | Keller | It’s the town’s bridge,',
  ),
  one(
    'British style with plural possessive',
    '‘The players’ bus is late,’ Keller said.',
    'direct | Keller | The players’ bus is late,',
  ),
  one('British style straight', "'We won't wait,' Keller said.", "direct | Keller | We won't wait,"),
  one(
    'British style, nested double',
    '‘He said “never” to me,’ Keller said.',
    'direct | Keller | He said “never” to me,',
    'scare | - | never',
  ),
  one(
    'nested single',
    '“They told us ‘go home’ and left,” Keller said.',
    'direct | Keller | They told us ‘go home’ and left,',
    'scare | - | go home',
  ),
  one(
    'nested double in double',
    '“They wrote “Go Home” on the wall,” Keller said.',
    'direct | Keller | They wrote “Go Home” on the wall,',
    'scare | - | Go Home',
  ),
  one('headline', "# Keller says bridge is 'a danger'\n\nThe bridge is closed.", 'partial | Keller | a danger'),
  one('mixed marks', 'Keller said the span “will not last" the winter.', 'partial | Keller | will not last'),
  one(
    'mark lost before the cue',
    '"We are ready, Keller said. "We have waited for years."',
    'direct | Keller | We are ready,',
    'direct | Keller | We have waited for years.',
  ),
  one(
    'mark never closed',
    'Keller said: “We are ready.\n\nThe bridge is old. “It is rotten,” Brandt said.',
    'direct | Keller | We are ready.',
    'direct | Brandt | It is rotten,',
  ),
  one('mark never opened', 'We are ready,” Keller said. Brandt left.'),
  one('apostrophes', "The players' bus and the town's bridge: it's the '90s, rock 'n' roll and 'tis late."),
  one('feet and inches', 'The boy is 6\'2" tall and the pipe is 12" wide.'),
  one('minutes', "He ran it in 4'33 and won by 2'."),
  one('guillemets', '«The bridge will open in May,» Keller said.', 'direct | Keller | The bridge will open in May,'),
  one('wire marks', "``We are ready,'' Keller said.", 'direct | Keller | We are ready,'),
  one('dash inside', '“We — all of us — are ready,” Keller said.', 'direct | Keller | We — all of us — are ready,'),
  one('bracketed capital', '“[T]he span is sound,” Keller said.', 'direct | Keller | [T]he span is sound,'),
  one('ellipsis at the start', 'Keller said: “... the span is sound.”', 'partial | Keller | ... the span is sound.'),
  one('empty marks', 'The sign said "" and nothing else.'),
];

/** No speaker: scare quotes, titles, words of nobody in sight. */
export const SILENT_CASES: readonly QuoteCase[] = [
  one('scare quotes', 'The “reform” cost the town its bus.', 'scare | - | reform'),
  one('terms', 'Couples file as “married filing jointly” or alone.', 'scare | - | married filing jointly'),
  one('film', 'She starred in the film “The Last Ferry.”', 'title | - | The Last Ferry.'),
  one('book after titled', 'He wrote a book titled “Rust and Rivets.”', 'title | - | Rust and Rivets.'),
  one('programme', 'Speaking on KXB’s “Sunday Morning,” Keller said the span was safe.', 'title | - | Sunday Morning,'),
  one('show before its noun', 'The “Harbor Lights” actress was at the opening.', 'title | - | Harbor Lights'),
  one('so-called', 'The so-called “bridge tax” ended in 2011.', 'scare | - | bridge tax'),
  one(
    'a law in the way',
    'Keller announced her decision to veto a bill that would let shops refuse service on “moral” grounds.',
    'scare | - | moral',
  ),
  one(
    'another main clause',
    'Keller said the span was safe, but the board feared “a long winter of closed roads.”',
    'partial | the board | a long winter of closed roads.',
  ),
  one(
    'after a contrast',
    'Keller said the span was safe, while the town went through “years of trouble” with it.',
    'scare | - | years of trouble',
  ),
  one('did not say', 'Keller did not say whether the “old” span would go.', 'scare | - | old'),
  one('relative clause closed', 'Keller, who said he was tired, went home in the “blue” car.', 'scare | - | blue'),
  one('a slogan', 'The banner was red and read from afar as “peace now” to most.', 'scare | - | peace now'),
];

/** Indirect speech. */
export const STATEMENT_CASES: readonly QuoteCase[] = [
  told('said that', 'Keller said that the bridge would open in May.', 'Keller | say | the bridge would open in May'),
  told('said without that', 'Keller said the bridge would open in May.', 'Keller | say | the bridge would open in May'),
  told('said on a day', 'Keller said on Monday that the bridge would open.', 'Keller | say | the bridge would open'),
  told('at the end', 'The bridge will open in May, Keller said.', 'Keller | say | The bridge will open in May'),
  told(
    'at the end, inverted',
    'The bridge will open in May, said Keller.',
    'Keller | say | The bridge will open in May',
  ),
  told(
    'at the end, apposition',
    'The bridge will open in May, Keller, the harbor master, said.',
    'Keller | say | The bridge will open in May',
  ),
  told('officials', 'Two men were hurt, officials said.', 'officials | say | Two men were hurt'),
  told(
    'according to at the end',
    'Two men were hurt, according to two sources.',
    'two sources | according to | Two men were hurt',
  ),
  told('according to first', 'According to police, two men were hurt.', 'police | according to | two men were hurt'),
  told(
    'in the middle',
    'The bridge, Keller said, will open in May.',
    'Keller | say | The bridge, Keller said, will open in May',
  ),
  told(
    'told an audience',
    'Keller told the council that the bridge would open.',
    'Keller | tell | the bridge would open',
  ),
  told(
    'warned an audience',
    'Keller warned drivers that the bridge would close.',
    'Keller | warn | the bridge would close',
  ),
  told('announced', 'Keller announced that the bridge would close.', 'Keller | announce | the bridge would close'),
  told('denied a thing', 'Keller denied the charges.', 'Keller | deny | the charges'),
  told('denied doing', 'Keller denied taking bribes.', 'Keller | deny | taking bribes'),
  told('accused', 'Keller accused Brandt of taking bribes.', 'Keller | accuse | Brandt of taking bribes'),
  told('promised to', 'Keller promised to rebuild the span.', 'Keller | promise | to rebuild the span'),
  told('claims', 'Keller claims that the span is safe.', 'Keller | claim | the span is safe'),
  told(
    'two verbs',
    'Keller said the span was old, adding that it would close.',
    'Keller | say | the span was old',
    'Keller | add | it would close',
  ),
  told(
    'two speakers',
    'Keller said the span was safe, but Brandt said it was not.',
    'Keller | say | the span was safe',
    'Brandt | say | it was not',
  ),
  told('wonder of nouns', 'The claims and reports were filed with the notes.'),
  told('adjectives', 'The alleged thief reportedly fled in the stated direction.'),
  told('passive', 'The mayor was told to leave and is said to be ill.'),
  told('refusal', 'Keller declined to say who would pay.'),
  told('negation', 'Keller did not say that the bridge would open.'),
  told('future', 'Keller will say more on Monday.'),
  told('by somebody', 'A plan announced by the board failed.'),
  told('attack is no speech', 'Rebels attacked the harbor on Monday.'),
  told('thoughts', 'Keller thinks the span is old.'),
];
