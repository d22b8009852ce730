/** Words after a year that make it the year of an election ("the 2016 ticket", "the 2004 presidential campaign"). Lemmas. */
export const ELECTION_NOUNS: readonly string[] = [
  'ballot',
  'bid',
  'campaign',
  'candidacy',
  'candidate',
  'congressional',
  'election',
  'gubernatorial',
  'mayoral',
  'nominee',
  'parliamentary',
  'presidential',
  'primary',
  'race',
  'run',
  'ticket',
];
