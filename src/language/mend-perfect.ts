/** Verbs of a main clause that what hangs on it made look like participles: "whose envoy, Ada Lind, had insisted", "ruled it out, as did Orland". */

import { beforeAdverbs, isEitherForm } from "./past-forms.js";

/** Mends `tags` in place; `words` are those of one sentence. */
export function mendPerfect(words: readonly string[], tags: string[]): void {
	mendHad(words, tags);
	mendUnchanged(words, tags);
	mendBeforeEcho(words, tags);
}

/** "has let it be known", "had set the terms": a form that never changes is a participle behind its auxiliary. */
function mendUnchanged(words: readonly string[], tags: string[]): void {
	for (let at = 1; at < words.length; at++)
		if (
			/^(?:VB|VBP)$/.test(tags[at] ?? "") &&
			/^(?:let|set|put|cut|hit|shut|cost|hurt|split|quit)$/.test(
				words[at] ?? "",
			) &&
			/^(?:has|have|had|having|'ve|’ve)$/i.test(
				words[beforeAdverbs(tags, at)] ?? "",
			)
		)
			tags[at] = "VBN";
}

/** "…, Ada Lind, had insisted": before a participle "had" is its auxiliary, unless another "have" goes before it. */
function mendHad(words: readonly string[], tags: string[]): void {
	for (let at = 1; at + 1 < words.length; at++) {
		if (
			tags[at] !== "VBN" ||
			words[at]?.toLowerCase() !== "had" ||
			!/^(?:VBN|RB)$/.test(tags[at + 1] ?? "")
		)
			continue;
		const before = tags[at - 1] === "RB" ? at - 2 : at - 1;
		if (!/^(?:have|has|had|having|'ve|’ve)$/i.test(words[before] ?? ""))
			tags[at] = "VBD";
	}
}

/** "Lund ruled out a pause, as did Orland": the verb that "did" takes up is a past tense. */
function mendBeforeEcho(words: readonly string[], tags: string[]): void {
	for (let at = 3; at + 2 < words.length; at++) {
		if (
			words[at + 1] !== "did" ||
			!/^(?:as|so|nor|neither)$/.test(words[at] ?? "") ||
			!/^(?:,|and|;)$/.test(words[at - 1] ?? "") ||
			!/^(?:DT|NN.*|PRP.*|JJ)$/.test(tags[at + 2] ?? "")
		)
			continue;
		for (let verb = 1; verb < at; verb++) {
			if (/^(?:VB[DZP]|MD)$/.test(tags[verb] ?? "")) return;
			if (
				tags[verb] === "VBN" &&
				isEitherForm(words[verb] ?? "") &&
				/^(?:NN.*|PRP|RB|,)$/.test(tags[verb - 1] ?? "")
			) {
				tags[verb] = "VBD";
				return;
			}
		}
	}
}
