/** The issue of one provision in a stretch of several. */

import { rangeOf, type Window } from "../../drafts/clauses/token-window.js";
import { issueOf, OTHER_ISSUE } from "../../drafts/issue-of.js";
import type { Token } from "../../model/analysis.js";
import type { Provision } from "../../model/draft.js";
import type { Tools } from "./provision-tools.js";

/** The issue its words speak of; of "$5bn would follow once …" that of what went before, which it is more of. */
export function issueOfPiece(
	piece: Window,
	condition: Window | null,
	before: Omit<Provision, "id"> | undefined,
	{ text, tokens, issues }: Tools,
): string {
	const end =
		condition !== null && condition.from > piece.from ? condition.from : null;
	const issue = issueIn(piece, { text, tokens, issues });
	if (before === undefined || !isMoreOfIt(tokens, piece)) return issue;
	const own =
		end === null
			? issue
			: issueIn({ from: piece.from, to: end }, { text, tokens, issues });
	return own === OTHER_ISSUE ? before.issue : issue;
}

function issueIn(
	window: Window,
	{ text, tokens, issues }: Pick<Tools, "text" | "tokens" | "issues">,
): string {
	const range = rangeOf(tokens, window);
	return range === null
		? OTHER_ISSUE
		: issueOf(text.slice(range.start, range.end), issues);
}

/** "$5bn would …", "another 200 would …", "the rest is …": of what, the words before have told. */
function isMoreOfIt(tokens: readonly Token[], { from, to }: Window): boolean {
	let at = from;
	const opening = tokens[at]!.norm;
	if (/^(?:the|an?|another|its|their)$/.test(opening)) at++;
	while (
		at < to &&
		/^(?:first|second|third|further|other|last|final|additional|remaining|same)$/.test(
			tokens[at]!.norm,
		)
	)
		at++;
	if (/^(?:rest|remainder|balance|others?)$/.test(tokens[at]?.norm ?? "")) at++;
	else {
		const first = at;
		// "$5bn": a tagger takes the sum for a noun now and then.
		if (tokens[at]?.tag === "$") at += 2;
		while (at < to && tokens[at]!.tag === "CD") at++;
		if (at === first && at === from) return false;
		if (at === first && opening !== "the" && opening !== "another")
			return false;
	}
	return at > from && /^(?:MD|VB[ZDP])$/.test(tokens[at]?.tag ?? "");
}
