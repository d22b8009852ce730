/** An input that can't be used, with its path and the reason in plain words. Known trouble: no stack is shown. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly path: string;
  readonly reason: string;

  constructor(path: string, reason: string, options?: ErrorOptions) {
    super(`${path}: ${reason}`, options);
    this.path = path;
    this.reason = reason;
  }
}
