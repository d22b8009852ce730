/** Nouns that can stand for one thing of a story; `name` is the plainest of them. Lemmas, lower case. */
export type NounSynonyms = { readonly name: string; readonly nouns: readonly string[] };

function synonyms(name: string, ...nouns: readonly string[]): NounSynonyms {
  return { name, nouns };
}

/**
 * News nouns that articles use in turn for one and the same thing ("the bill", "the measure"). Nouns that stand for people,
 * and those whose choice tells a side, are left out. Two nouns mean one thing only where the event and the doer agree.
 * Written for this project.
 */
export const NOUN_SYNONYMS: readonly NounSynonyms[] = [
  synonyms('accident', 'accident', 'collision', 'crash'),
  synonyms('agreement', 'accord', 'agreement', 'deal', 'pact', 'treaty'),
  synonyms('aid', 'aid', 'assistance', 'help'),
  synonyms('appeal', 'appeal', 'petition', 'plea'),
  synonyms('attack', 'assault', 'attack', 'raid', 'strike'),
  synonyms('ballot', 'ballot', 'election', 'poll', 'vote'),
  synonyms('ban', 'ban', 'prohibition'),
  synonyms('bill', 'act', 'bill', 'law', 'legislation', 'measure', 'resolution', 'statute'),
  synonyms('blaze', 'blaze', 'fire', 'inferno', 'wildfire'),
  synonyms('bombing', 'blast', 'bombing', 'explosion'),
  synonyms('candidacy', 'bid', 'candidacy', 'candidature'),
  synonyms('car', 'automobile', 'car', 'vehicle'),
  synonyms('company', 'business', 'company', 'corporation', 'firm'),
  synonyms('cut', 'cut', 'cutback', 'reduction'),
  synonyms('death', 'death', 'fatality'),
  synonyms('dispute', 'conflict', 'disagreement', 'dispute', 'row'),
  synonyms('factory', 'factory', 'mill', 'plant', 'works'),
  synonyms('ferry', 'boat', 'ferry', 'ship', 'vessel'),
  synonyms('fine', 'fine', 'penalty'),
  synonyms('flight', 'aircraft', 'airplane', 'flight', 'jet', 'plane'),
  synonyms('footage', 'clip', 'film', 'footage', 'recording', 'video'),
  synonyms('funding', 'cash', 'financing', 'funding', 'funds', 'money'),
  synonyms('home', 'home', 'house', 'residence'),
  synonyms('illness', 'disease', 'illness', 'sickness'),
  synonyms('increase', 'hike', 'increase', 'rise'),
  synonyms('inquiry', 'enquiry', 'inquiry', 'investigation', 'probe'),
  synonyms('job', 'job', 'position', 'post'),
  synonyms('lawsuit', 'lawsuit', 'suit'),
  synonyms('meeting', 'conference', 'meeting', 'session', 'summit'),
  synonyms('photo', 'image', 'photo', 'photograph', 'picture'),
  synonyms('plan', 'plan', 'program', 'programme', 'proposal', 'scheme'),
  synonyms('prison', 'jail', 'prison'),
  synonyms('profit', 'earnings', 'profit'),
  synonyms('protest', 'demonstration', 'march', 'protest', 'rally'),
  synonyms('quake', 'earthquake', 'quake', 'tremor'),
  synonyms('report', 'report', 'study', 'survey'),
  synonyms('resignation', 'departure', 'resignation'),
  synonyms('road', 'highway', 'motorway', 'road'),
  synonyms('rule', 'regulation', 'rule'),
  synonyms('ruling', 'decision', 'judgment', 'ruling'),
  synonyms('sentence', 'sentence', 'term'),
  synonyms('shooting', 'gunfire', 'shooting'),
  synonyms('storm', 'cyclone', 'hurricane', 'storm', 'typhoon'),
  synonyms('strike', 'stoppage', 'strike', 'walkout'),
  synonyms('talks', 'discussion', 'negotiation', 'talk', 'talks'),
  synonyms('tax', 'duty', 'levy', 'tariff', 'tax'),
  synonyms('trial', 'proceedings', 'trial'),
  synonyms('troop', 'soldier', 'troop', 'troops'),
  synonyms('truce', 'armistice', 'cease-fire', 'ceasefire', 'truce'),
  synonyms('vaccine', 'jab', 'shot', 'vaccination', 'vaccine'),
  synonyms('wage', 'pay', 'salary', 'wage', 'wages'),
  synonyms('war', 'conflict', 'fighting', 'hostilities', 'war'),
  synonyms('weapon', 'arm', 'arms', 'weapon', 'weaponry'),
];
