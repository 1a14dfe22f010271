/** Answers that are none: "Asked about the pact, she said only that talks went on", "“No comment,” he said of the map". */

import { tokenFrom } from "../../drafts/clauses/token-window.js";
import type { Statement } from "../../model/statement.js";
import { resolveObject, spokenOf } from "./resolve-object.js";
import type { StanceContext, StanceFound } from "./stance-context.js";
import { topicOf } from "./topic-of.js";

/** The stand of a speaker who says something so as not to say where he stands; null where he does, or nothing was asked. */
export function findEvasion(
	statement: Statement,
	context: StanceContext,
): StanceFound | null {
	const { speaker, content } = statement;
	if (speaker === null || content[0] === undefined) return null;
	const isPlain = isEvasive(statement, context);
	if (!isPlain && !isAllSaid(statement, context)) return null;
	const topic = topicOf(statement, context);
	const on = topic === null ? null : resolveObject(topic, topic.start, context);
	const isKnown =
		on !== null
			? on.certainty !== "none"
			: isPlain && spokenOf(content[0].start, context).target !== null;
	return isKnown
		? {
				actor: speaker,
				stance: "declined",
				object: topic,
				condition: null,
				needs: "any",
			}
		: null;
}

/** "no comment", "it is not for us to decide": words by which no question is answered. */
function isEvasive(
	{ content }: Statement,
	{ codebook }: StanceContext,
): boolean {
	const words = ` ${content
		.map(({ text }) => text)
		.join(" ")
		.toLowerCase()
		.replace(/[^\p{L}'’]+/gu, " ")
		.replace(/’/g, "'")} `;
	return (
		words.length < LONGEST &&
		(codebook.words.evasions ?? []).some((phrase) =>
			words.includes(` ${phrase} `),
		)
	);
}

/** Units of an answer that may be none; a longer one says something. */
const LONGEST = 120;

/** "said *only that* talks went on", "“…” was *all she would say*". */
function isAllSaid({ cue }: Statement, { tokens }: StanceContext): boolean {
	if (cue === null) return false;
	const end = tokenFrom(tokens, cue.end);
	const start = tokenFrom(tokens, cue.start);
	if (tokens[end]?.norm === "only")
		return /^(that|:|“|")$/.test(tokens[end + 1]?.norm ?? "");
	for (let at = start - 1; at >= Math.max(1, start - 12); at--)
		if (tokens[at]!.norm === "all" && tokens[at - 1]!.norm === "was")
			return true;
	return false;
}
