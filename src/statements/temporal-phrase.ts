/** Phrases that name a time: they stand beside what they date and are neither subject nor thing. */

import type { NounPhrase } from "../language/chunk.js";
import { normAt, type SentenceView, tagAt } from "./sentence-view.js";

/** Whether a phrase names a time rather than a thing: "Monday", "late last week". */
export function isTemporal(view: SentenceView, phrase: NounPhrase): boolean {
	const head = normAt(view, phrase.head).replace(/\.$/, "");
	// "Orland in turn accuses"
	if (head === "turn" && normAt(view, phrase.first - 1) === "in")
		return phrase.first === phrase.last;
	return (
		TEMPORAL.test(head) &&
		!/^(?:PRP|WP)/.test(tagAt(view, phrase.head)) &&
		// "the Financial Times"
		!(head === "times" && /^NNP/.test(tagAt(view, phrase.head))) &&
		phrase.last - phrase.first < 5
	);
}

const TEMPORAL =
	/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|today|yesterday|tomorrow|tonight|(?:week|month|year|morning|evening|afternoon|night|weekend|day|hour|minute|moment|time)s?|(?:19|20)\d\d)$/;
