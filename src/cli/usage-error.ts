/** Something the user typed that can't be done, said in one line. Exit status 2, no stack. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
