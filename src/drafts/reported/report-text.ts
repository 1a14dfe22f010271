/** A reported provision as the words that are held against a draft: without figures, which are compared by value, and without the press's own words for the text. */

import type { Codebook } from "../../model/codebook.js";
import type { Provision } from "../../model/draft.js";

/** What a report says of the text rather than of the matter. */
export interface ReportWords {
	/** Nouns for the text itself: "plan", "draft". */
	readonly texts: ReadonlySet<string>;
	/** Verbs by which the press lays a duty on somebody: "require Kyiv to …". */
	readonly binding: ReadonlySet<string>;
}

/** The words of a codebook. */
export function reportWords(codebook: Codebook): ReportWords {
	return {
		texts: new Set(codebook.reporting.documents),
		binding: new Set(codebook.words["binding-verbs"] ?? []),
	};
}

/** Prepositions and particles that the draft may put otherwise. */
const SMALL =
	/^(?:within|about|around|over|under|during|after|before|once|while|also|more|less|than|most|least|up|out|off|if|when|as|its|there|against|per|so|do|does|did|would|could|might)$/;

/** The words of `provision` without its figures, joined. */
export function reportText(
	{ content, figures }: Provision,
	{ texts, binding }: ReportWords,
): string {
	const pieces = content.map(({ start, text }) => {
		let words = text;
		for (const { span } of [...figures].reverse()) {
			const from = span.start - start;
			if (from < 0 || from >= text.length) continue;
			words = `${words.slice(0, from)} ${words.slice(from + span.text.length)}`;
		}
		return words;
	});
	const words = pieces.join(" ").trim().split(/\s+/);
	return words
		.filter((word, at) => {
			const plain = word.toLowerCase().replace(/[^\p{L}\p{N}-]+/gu, "");
			if (SMALL.test(plain)) return false;
			// "The plan would …", "have fighter jets stationed": the text as subject and what it makes others do, at the head only.
			return at > HEAD || !(texts.has(plain) || binding.has(plain));
		})
		.join(" ");
}

/** Words at the beginning of a report that may speak of the text. */
const HEAD = 4;
