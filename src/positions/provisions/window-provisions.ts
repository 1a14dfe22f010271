/** The single provisions of one stretch of reported text. */

import { conjunctForm } from "../../drafts/clauses/conjunct-form.js";
import { findCondition } from "../../drafts/clauses/find-condition.js";
import { rangeOf, type Window } from "../../drafts/clauses/token-window.js";
import { issueOf, OTHER_ISSUE } from "../../drafts/issue-of.js";
import { findFigures } from "../../language/figures/find-figures.js";
import type { Token } from "../../model/analysis.js";
import type { Provision } from "../../model/draft.js";
import { makeSpan, type Range, type Span } from "../../model/span.js";
import { partiesOf } from "./parties-of.js";
import { providesNothing } from "./provides-nothing.js";
import { provisionPieces } from "./provision-pieces.js";
import type { Tools } from "./provision-tools.js";
import type { ReportedWindow } from "./reported-context.js";
import { undefinedTerms } from "./undefined-terms.js";

/** A provision before it has its id. */
export type FoundProvision = Omit<Provision, "id">;

/** Where a stretch stands: its statement, null where none reports it, and who is bound before it begins. */
export interface Told {
	readonly statement: string | null;
	readonly subject: string | null;
}

/** The provisions in text order; `subject` is who must do what the first says, where its own words do not tell, null for nobody known. */
export function provisionsIn(
	{ draft, window: whole, told }: ReportedWindow,
	{ statement, subject: bound }: Told,
	tools: Tools,
): readonly FoundProvision[] {
	const { tokens, words } = tools;
	const window = behindRelative(tokens, whole);
	const condition = findCondition(tokens, window);
	const opens = condition !== null && condition.from === window.from;
	const rest = opens ? { from: condition.to, to: window.to } : window;
	const found: FoundProvision[] = [];
	let subject = bound;
	const { silent } = tools.nothing;
	provisionPieces(tokens, rest, words, silent).forEach((piece, index) => {
		const range = rangeOf(tokens, piece);
		if (providesNothing(tokens, piece, tools.nothing)) return;
		// What opens with a preposition hangs on something else and provides nothing by itself.
		if (range === null || tokens[piece.from]!.tag === "IN") return;
		const form = conjunctForm(tokens, piece, words.verbs);
		const parties = partiesOf(piece, form, tools.parties, subject);
		subject = parties.obligor ?? subject;
		const issue = issueOf(
			tools.text.slice(range.start, range.end),
			tools.issues,
		);
		if (told === "party" && (issue === OTHER_ISSUE || issue === "dialogue"))
			return;
		// A condition that opens the sentence governs what comes first behind it.
		const own = opens && index === 0 ? condition : findCondition(tokens, piece);
		found.push({
			draft,
			issue,
			content: [spanOf(tools.text, range)],
			...parties,
			figures: findFigures(tools.text, range, tools.units),
			condition: own === null ? null : windowSpan(tools, own),
			undefined: undefinedTerms(tokens, piece, tools.terms).map((term) =>
				spanOf(tools.text, term),
			),
			statement,
		});
	});
	return found;
}

/** "(Under the plan,) which was published in May, the rebels would …": what is told of the text stands before the comma. */
function behindRelative(tokens: readonly Token[], whole: Window): Window {
	const [first, next] = [tokens[whole.from], tokens[whole.from + 1]];
	if (first?.norm !== "which" || !/^(?:be|have)$/.test(next?.lemma ?? ""))
		return whole;
	for (let at = whole.from + 2; at < whole.to - 1; at++)
		if (tokens[at]!.norm === ",") return { from: at + 1, to: whole.to };
	return whole;
}

function windowSpan({ text, tokens }: Tools, window: Window): Span | null {
	const range = rangeOf(tokens, window);
	return range === null ? null : spanOf(text, range);
}

/** The span of a range. */
export function spanOf(text: string, { start, end }: Range): Span {
	return makeSpan(text, start, end);
}
