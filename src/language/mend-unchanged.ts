/** Past tenses that look like the base form: "her office let it be known". */

import { beforeAdverbs } from "./past-forms.js";

/** Verbs whose past tense looks like their base form. */
export const UNCHANGED =
	/^(?:let|hit|put|cut|set|shut|quit|split|spread|burst|cast|hurt|shed|thrust|read|bid|rid|slit|upset|beset)$/;

/**
 * "A day later her office let it be known": behind a singular subject a base form that is also the past tense is that; so it is where a past
 * tense goes before ("described it as a trap and let it be known …"). Mends `tags` in place.
 */
export function mendUnchanged(words: readonly string[], tags: string[]): void {
	for (let at = 1; at < words.length; at++) {
		if (!UNCHANGED.test(words[at] ?? "")) continue;
		// "that the paper set no date"
		const isNoun =
			tags[at] === "NN" && /^(?:DT|PRP\$|PRP)$/.test(tags[at + 1] ?? "");
		if (!isNoun && !/^VBP?$/.test(tags[at] ?? "")) continue;
		const before = beforeAdverbs(tags, at);
		const isSubject =
			/^(?:NN|NNP)$/.test(tags[before] ?? "") ||
			/^(?:he|she|it)$/i.test(words[before] ?? "") ||
			(tags[before] === "," && /^NN/.test(tags[before - 1] ?? ""));
		if (goesOnWithPast(tags, before)) tags[at] = "VBD";
		else if (isSubject && (isNoun || !isGoverned(words, tags, before)))
			tags[at] = "VBD";
	}
}

/** Whether a modal, "to", "do" or a verb that takes bare infinitives stands over what follows: "did the envoy let", "help Lind set". */
function isGoverned(
	words: readonly string[],
	tags: readonly string[],
	before: number,
): boolean {
	for (let at = before; at >= 0 && before - at < 8; at--) {
		if (/^(?:[.;:]|''|``)$/.test(tags[at] ?? "")) return false;
		if (
			/^(?:MD|TO|CC)$/.test(tags[at] ?? "") ||
			/^(?:do|does|did|let|lets|letting|help|helps|helped|make|makes|made|have|has|had|see|saw|seen|watch|watched|hear|heard|that)$/.test(
				words[at] ?? "",
			)
		)
			return true;
	}
	return false;
}

/** Whether `at` is a conjunction, and the last verb before it that is no participle a past tense. */
function goesOnWithPast(tags: readonly string[], at: number): boolean {
	if (tags[at] !== "CC") return false;
	const verb = tags
		.slice(0, at)
		.findLast((tag) => /^(?:VBD|VBZ|VBP|VB|MD|TO)$/.test(tag));
	return verb === "VBD";
}
