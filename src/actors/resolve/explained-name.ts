/** Names of which nothing tells what they name, explained by who speaks: a state whose deeds an official tells, one of several speakers. */

import type { Token } from "../../model/analysis.js";
import type { TitleKind } from "../../model/codebook.js";
import type { Referent } from "../discourse/referent.js";
import { COORDINATED } from "../mentions/coordinated-source.js";
import type { Mention } from "../mentions/mention.js";
import { isSubject } from "../mentions/subject.js";

/** Whether the mention is one of several that make up a source: "Norland and Kestria". */
export function isOneOfSpeakers(
	{ start, end }: Mention,
	sources: readonly Mention[],
): boolean {
	return sources.some((source) => {
		return (
			source.shape.kind === "crowd" &&
			source.shape.head === COORDINATED &&
			source.start <= start &&
			source.end >= end
		);
	});
}

/** Those who speak for a state, by their titles. */
const VOICES: ReadonlySet<TitleKind> = new Set([
	"head-of-state",
	"head-of-government",
	"minister",
	"envoy",
	"spokesperson",
	"official",
]);

/** "Velmora will not sign, Water Minister Ada Lund said": a name of one word that nothing has explained, of whose deeds an official tells. */
export function isSpokenFor(
	mention: Mention,
	speaker: Referent | null,
	tokens: readonly Token[],
): boolean {
	const { shape } = mention;
	if (shape.kind !== "unknown" || shape.words.length !== 1) return false;
	// "“Exclusive is a word for nightclubs,” she said": at the head of the words any word has its capital.
	if (!/^NNP/.test(tokens[mention.first]!.tag)) return false;
	return (
		speaker !== null &&
		isSubject(mention, tokens) &&
		[...speaker.roleKinds].some((kind) => VOICES.has(kind))
	);
}
