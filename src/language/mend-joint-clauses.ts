/** Verbs of clauses that "and" joins, where the tagger took a past tense for a participle. */

import { hasAuxiliary } from "./has-auxiliary.js";

/** Mends `tags` in place; `words` are those of one sentence. */
export function mendJointClauses(
	words: readonly string[],
	tags: string[],
): void {
	mendFirstVerb(words, tags);
	mendBehindJoint(words, tags);
}

/** "The ministry called on Pakistan to act, and warned that …": a participle right behind the subject, coordinated with a past tense. */
function mendFirstVerb(words: readonly string[], tags: string[]): void {
	const first = tags.findIndex((tag) => /^(?:VB.?|MD)$/.test(tag));
	if (
		first < 1 ||
		tags[first] !== "VBN" ||
		!/^NN/.test(tags[first - 1] ?? "") ||
		hasAuxiliary(words, first)
	)
		return;
	const finite = tags.findIndex(
		(tag, at) => at > first && /^(?:VBD|VBZ|VBP|MD)$/.test(tag),
	);
	const before =
		tags[finite - 1] === "RB" ? tags[finite - 2] : tags[finite - 1];
	if (finite > 0 && tags[finite] === "VBD" && before === "CC")
		tags[first] = "VBD";
	// "Orland denied responsibility, and an inquiry has yet to report"
	const joint = tags.indexOf("CC", first);
	if (
		joint > first &&
		joint < finite &&
		words[joint - 1] === "," &&
		/^(?:NN.*|DT|PRP\$|CD)$/.test(tags[first + 1] ?? "") &&
		tags.slice(0, first).every((tag) => /^(?:DT|JJ|NN.*|POS)$/.test(tag))
	)
		tags[first] = "VBD";
}

/** "…, and the army moved in": behind "and" a subject and what may be its participle, with a particle or an object and no other verb. */
function mendBehindJoint(words: readonly string[], tags: string[]): void {
	for (let joint = 2; joint + 3 < words.length; joint++) {
		if (tags[joint] !== "CC" || words[joint - 1] !== ",") continue;
		let at = joint + 1;
		while (/^(?:DT|PRP\$|JJ|NN.*|POS|CD)$/.test(tags[at] ?? "")) at++;
		if (
			tags[at] !== "VBN" ||
			at === joint + 1 ||
			!/^NN/.test(tags[at - 1] ?? "") ||
			!(
				/^(?:RP|DT|PRP\$|PRP)$/.test(tags[at + 1] ?? "") ||
				isLastParticle(words, tags, at + 1)
			)
		)
			continue;
		const isElsewhere = tags
			.slice(at + 1)
			.some((tag) => /^(?:VBD|VBZ|VBP|MD)$/.test(tag));
		if (!isElsewhere && !hasAuxiliary(words, at)) tags[at] = "VBD";
	}
}

/** "moved *in*.": a preposition with nothing behind it. */
function isLastParticle(
	words: readonly string[],
	tags: readonly string[],
	at: number,
): boolean {
	return tags[at] === "IN" && /^[.,;]$/.test(words[at + 1] ?? "");
}
