/** How something is said, between the verb and its object: "condemned in the strongest terms the seizure", "rejects out of hand any fund". */

import { normAt, phraseOf, type SentenceView } from "./sentence-view.js";

/** What is put behind "in", "without" and "out of" to tell how, and is no object of anybody's words. */
const MANNER =
	/^(?:terms|language|words|principle|part|full|private|public|theory|general|hand|reservations?|qualification|hesitation|delay|ambiguity)$/;

/** Token behind the words of manner at `at`, where a noun phrase begins; `at` itself where there are none. */
export function behindManner(view: SentenceView, at: number): number {
	const first =
		normAt(view, at) === "out" && normAt(view, at + 1) === "of"
			? at + 2
			: at + 1;
	if (!/^(?:in|without|out|with)$/.test(normAt(view, at))) return at;
	// The tagger takes "principle the idea" apart, "private the plan" it may not.
	let last = first;
	while (last < first + LONGEST && !MANNER.test(normAt(view, last))) last++;
	if (!MANNER.test(normAt(view, last))) return at;
	const next = last + 1;
	return phraseOf(view, next)?.first === next ? next : at;
}

/** "in the strongest possible *terms*": words before the noun, at most. */
const LONGEST = 4;
