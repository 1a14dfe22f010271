/** One-word answers to what the page says was asked: "Asked if it would sign, the guild replied: “Never”". */

import type { Statement } from "../../model/statement.js";
import { wordSet } from "../word-set.js";
import { resolveObject } from "./resolve-object.js";
import type { StanceContext, StanceFound } from "./stance-context.js";
import { topicOf } from "./topic-of.js";

/** The stand of whoever answers a question about something with yes or no; null for any other words. */
export function findPlainAnswer(
	statement: Statement,
	context: StanceContext,
): StanceFound | null {
	const { speaker, content } = statement;
	const [first, ...more] = content;
	if (speaker === null || first === undefined || more.length > 0) return null;
	if (first.text.length > LONGEST) return null;
	const words = first.text
		.toLowerCase()
		.replace(/[^\p{L} ]+/gu, "")
		.trim();
	const stance = wordSet(context.codebook, "answers-yes").has(words)
		? "supports"
		: wordSet(context.codebook, "answers-no").has(words)
			? "opposes"
			: null;
	const topic = stance === null ? null : topicOf(statement, context);
	if (stance === null || topic === null) return null;
	return /^(named|issue)$/.test(
		resolveObject(topic, topic.start, context).certainty,
	)
		? {
				actor: speaker,
				stance,
				object: topic,
				condition: null,
				needs: "known",
			}
		: null;
}

/** Units of the longest such answer. */
const LONGEST = 30;
