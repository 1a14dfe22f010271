/** Stands that a cue's subject, or whoever is set against it, goes on to take behind what is cued. */

import { type Clause, clausesOf } from "../../drafts/clauses/clauses-of.js";
import {
	tokenFrom,
	type Window,
	windowOf,
} from "../../drafts/clauses/token-window.js";
import type { Range } from "../../model/span.js";
import type { Statement } from "../../model/statement.js";
import { firstAct, firstVerb } from "./act-in-clause.js";
import { clauseSubject } from "./clause-subject.js";
import { findElided } from "./find-elided.js";
import type { StanceContext, StanceFound } from "./stance-context.js";
import { stanceOfAct } from "./stance-of-act.js";

/** The acts that a cue's subject goes on with inside the content: "[welcomed] the map but voiced doubts about the rota". */
export function findSharedActs(
	statement: Statement,
	context: StanceContext,
): readonly StanceFound[] {
	const { speaker, content } = statement;
	if (speaker === null || content[0] === undefined) return [];
	const clauses = clausesOf(context.tokens, withContrast(content[0], context));
	return clauses.flatMap((clause, index) => {
		if (index === 0 || clause.isCondition) return [];
		const elided = findElided(clauses, index, speaker, context);
		if (elided !== null) return [elided];
		const verb = firstVerb(clause, context);
		const act = verb === null ? null : firstAct(clause, verb, context);
		if (verb === null || act === null) return [];
		const actor =
			clause.sharesSubject && clause.opener !== null
				? speaker
				: contrastedActor(clause, verb, context);
		return actor === null
			? []
			: [
					stanceOfAct(
						act,
						{ clause, clauses, index, actor, isRefused: false },
						context,
					),
				];
	});
}

/** "[is in favour of the court] but against pardons": what is set against the content right behind it, to the end of the sentence. */
function withContrast(
	content: Range,
	{ tokens, sentenceAt }: StanceContext,
): Window {
	const window = windowOf(tokens, content);
	const sentence = sentenceAt(content.start);
	if (sentence === null) return window;
	let at = window.to;
	while (/^[,”"’']$/.test(tokens[at]?.norm ?? "")) at++;
	return /^(but|yet|though|although|while|whereas)$/.test(
		tokens[at]?.norm ?? "",
	)
		? {
				from: window.from,
				to: Math.max(window.to, tokenFrom(tokens, sentence.end)),
			}
		: window;
}

/** "[backs] the map, while Kiral opposes it", "…; Kiral is open to it": who is set against the cue's subject. */
function contrastedActor(
	clause: Clause,
	verb: number,
	context: StanceContext,
): string | null {
	const { tokens } = context;
	const isContrast =
		/^(while|whereas|but)$/.test(clause.opener ?? "") ||
		tokens[clause.from - 1]?.norm === ";";
	return isContrast && tokens[verb]!.tag !== "MD"
		? clauseSubject(clause, verb, context, null, null)
		: null;
}
