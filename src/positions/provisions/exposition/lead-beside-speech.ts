/** What a sentence lays down by a text it names ahead of the words that a statement covers: "The army is capped at 70,000 in the first version, and the second keeps it". */

import type { Sentence } from "../../../model/analysis.js";
import { viewSentence } from "../../../statements/sentence-view.js";
import { clausesBesideText } from "../beside-text/clause-beside-text.js";
import { mayNameText } from "../beside-text/text-beside.js";
import type { Tools } from "../provision-tools.js";
import type { ReportedWindow } from "../reported-context.js";
import type { Place } from "./place.js";

/** The windows of the clause that stands first and that nobody says; none where it names no text by which it would be so. */
export function leadBesideSpeech(
	{ sentence, said }: Place,
	tools: Tools,
): readonly ReportedWindow[] {
	const [first] = said;
	if (first === undefined) return [];
	let to = sentence.tokens.findIndex(({ start }) => start >= first.start);
	const isJoined = JOINT.test(sentence.tokens[to - 1]?.norm ?? "");
	while (to > 0 && JOINT.test(sentence.tokens[to - 1]!.norm)) to--;
	const own = sentence.tokens.slice(0, Math.max(0, to));
	if (!isJoined || !mayNameText(own, tools.reported)) return [];
	const lead: Sentence = {
		...sentence,
		end: own.at(-1)!.end,
		tokens: own,
	};
	return clausesBesideText(viewSentence(lead, []), tools);
}

const JOINT = /^(?:,|;|and|but|while|whereas)$/;
