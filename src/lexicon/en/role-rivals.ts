/*
 * Offices, ranks and relations that one person does not hold at the same time, for telling a wrong title from a second
 * true one. Values as `RoleFact.value` gives them: lower case, singular, without status words. Written for this project.
 */

/**
 * Rows of titles of which a person holds one at a time in one body. A title stands for what ends in it ("house majority
 * leader" is a "majority leader"); the longest that fits counts.
 */
export const ROLE_RIVALS: readonly (readonly string[])[] = [
  ['admiral', 'rear admiral', 'vice admiral'],
  ['assemblyman', 'city councilman', 'governor', 'mayor', 'representative', 'senator'],
  ['attorney general', 'solicitor general', 'surgeon general'],
  [
    'brigadier general',
    'captain',
    'colonel',
    'corporal',
    'general',
    'lieutenant',
    'lieutenant colonel',
    'lieutenant general',
    'major',
    'major general',
    'private',
    'sergeant',
  ],
  ['archbishop', 'bishop', 'cardinal', 'pope'],
  [
    'chief executive',
    'chief financial officer',
    'chief information officer',
    'chief marketing officer',
    'chief operating officer',
    'chief technology officer',
    'finance director',
  ],
  ['chief of staff', 'press secretary'],
  ['judge', 'prosecutor'],
  ['king', 'prince', 'queen', 'princess'],
  ['majority leader', 'minority leader'],
  ['majority whip', 'minority whip'],
  ['president', 'prime minister'],
  ['president', 'vice president'],
  ['prime minister', 'first minister'],
];

/** Offices that a word before them names; two such words name two offices ("treasury secretary", "commerce secretary"). */
export const DEPARTMENT_HEADS: readonly string[] = ['candidate', 'chief', 'minister', 'secretary'];

/** Words before those that name no department. */
export const NO_DEPARTMENT: readonly string[] = [
  'assistant',
  'associate',
  'cabinet',
  'chief',
  'federal',
  'general',
  'government',
  'junior',
  'national',
  'new',
  'permanent',
  'prime',
  'principal',
  'private',
  'senior',
  'state',
  'top',
  'under',
];

/** Titles that a person holds in one body at a time: two bodies are two claims. */
export const SINGLE_BODY: readonly string[] = [
  'ambassador',
  'chancellor',
  'chief executive',
  'coach',
  'commissioner',
  'editor',
  'emir',
  'foreign minister',
  'governor',
  'king',
  'mayor',
  'police chief',
  'president',
  'prime minister',
  'principal',
  'queen',
  'secretary-general',
  'senator',
  'sheriff',
  'spokesperson',
  'superintendent',
];

/** Titles with several usual words, and the one that they are compared by. */
export const TITLE_SYNONYMS: readonly (readonly [word: string, as: string])[] = [
  ['advisor', 'adviser'],
  ['chair', 'chairman'],
  ['chairperson', 'chairman'],
  ['chairwoman', 'chairman'],
  ['congresswoman', 'representative'],
  ['congressman', 'representative'],
  ['defence', 'defense'],
  ['foreign affairs', 'foreign'],
  ['gubernatorial', 'governor'],
  ['labour', 'labor'],
  ['lawmaker', 'representative'],
  ['mayoral', 'mayor'],
  ['presidential', 'president'],
  ['senatorial', 'senate'],
  ['spokesman', 'spokesperson'],
  ['spokeswoman', 'spokesperson'],
];

/** Kinship words of which one holds between two people. Those missing here go with others ("partner", "widow"). */
export const RELATION_RIVALS: readonly (readonly string[])[] = [
  [
    'aunt',
    'cousin',
    'daughter',
    'ex-wife',
    'girlfriend',
    'granddaughter',
    'grandmother',
    'mother',
    'mother-in-law',
    'niece',
    'sister',
    'sister-in-law',
    'stepmother',
    'wife',
  ],
  [
    'boyfriend',
    'brother',
    'brother-in-law',
    'cousin',
    'ex-husband',
    'father',
    'father-in-law',
    'grandfather',
    'grandson',
    'husband',
    'nephew',
    'son',
    'son-in-law',
    'stepfather',
    'stepson',
    'uncle',
  ],
];

/** Words for a person that are no office and no trade: what one writer calls a boss another calls a manager. */
export const VAGUE_TITLES: readonly string[] = [
  'activist',
  'ally',
  'billionaire',
  'boss',
  'candidate',
  'challenger',
  'chief',
  'critic',
  'defendant',
  'expert',
  'favorite',
  'favourite',
  'figure',
  'head',
  'hero',
  'icon',
  'leader',
  'legend',
  'member',
  'millionaire',
  'mogul',
  'nominee',
  'official',
  'opponent',
  'owner',
  'pioneer',
  'politician',
  'rival',
  'star',
  'suspect',
  'tycoon',
  'veteran',
  'victim',
  'winner',
];
