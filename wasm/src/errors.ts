/**
 * What went wrong outside the caller's arguments (those get a `TypeError`):
 *
 * - `wasm-unavailable`  the file with the core could not be fetched or read
 * - `wasm-invalid`      the bytes are no WebAssembly module that this engine can compile
 * - `wasm-refused`      the page's content security policy forbids WebAssembly
 * - `core-failed`       the core answered with an error of its own, for example a rule it cannot compile
 * - `trapped`           the core stopped while starting or in a check; the next check starts afresh
 * - `policy-refused`    the policy is wrong, or its own tests fail: the message names the place
 * - `disposed`          the linter was used after `dispose()`
 */
export type ContactLintErrorCode =
  | "wasm-unavailable"
  | "wasm-invalid"
  | "wasm-refused"
  | "core-failed"
  | "trapped"
  | "policy-refused"
  | "disposed";

export class ContactLintError extends Error {
  /** Which of the ways to fail; `message` says what to do. */
  readonly code: ContactLintErrorCode;

  constructor(code: ContactLintErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = "ContactLintError";
    this.code = code;
  }
}
