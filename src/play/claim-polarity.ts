/** Whether a proposition says that something was not so. */

const NEGATION = /\b(?:not|never|no longer|neither|cannot)\b|n['’]t\b/i;

/** Whether the words negate: "had not captured the town", "never fired". */
export function isNegated(proposition: string): boolean {
	return NEGATION.test(proposition);
}
