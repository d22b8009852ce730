/** Nouns for a part of a law, a plan or a place ("a section of the act"); singular. Written for this project. */
export const PART_NOUNS: readonly string[] = [
  'article',
  'bit',
  'chapter',
  'clause',
  'corner',
  'element',
  'paragraph',
  'part',
  'passage',
  'piece',
  'portion',
  'provision',
  'section',
  'segment',
  'stretch',
];
