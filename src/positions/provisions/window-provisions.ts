/** The single provisions of one stretch of reported text. */

import { conjunctForm } from "../../drafts/clauses/conjunct-form.js";
import { findCondition } from "../../drafts/clauses/find-condition.js";
import { rangeOf, type Window } from "../../drafts/clauses/token-window.js";
import { OTHER_ISSUE } from "../../drafts/issue-of.js";
import { findFigures } from "../../language/figures/find-figures.js";
import type { Token } from "../../model/analysis.js";
import type { Provision } from "../../model/draft.js";
import { makeSpan, type Range, type Span } from "../../model/span.js";
import { mentionsIn } from "../mention-index.js";
import { draftAsSubject } from "./draft-as-subject.js";
import { issueOfPiece } from "./issue-of-piece.js";
import { partiesOf } from "./parties-of.js";
import { providesNothing } from "./provides-nothing.js";
import { provisionPieces } from "./provision-pieces.js";
import type { Tools } from "./provision-tools.js";
import type { ReportedContext, ReportedWindow } from "./reported-context.js";
import { behindPart } from "./text-part.js";
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
	provisionPieces(tokens, rest, words, silent).forEach((whole, index) => {
		const other = ofOtherDraft(whole, draft, tools.reported);
		const piece =
			other?.window ?? behindPart(behindReturn(tokens, whole), tools.reported);
		const range = rangeOf(tokens, piece);
		if (providesNothing(tokens, piece, tools.nothing)) return;
		// What opens with a preposition hangs on something else and provides nothing by itself.
		if (range === null) return;
		if (
			tokens[piece.from]!.tag === "IN" &&
			!isQuantity(tokens, piece.from) &&
			!hasClause(tokens, piece) &&
			!fillsCue(tokens, piece, words.verbs)
		)
			return;
		if (isAnotherText(piece, draft, tools.reported)) return;
		const form = conjunctForm(tokens, piece, words.verbs);
		const parties = partiesOf(piece, form, tools.parties, subject);
		subject = parties.obligor ?? subject;
		// A condition that opens the sentence governs what comes first behind it.
		const own =
			opens && index === 0
				? condition
				: findCondition(tokens, withItsReturn(tokens, piece, rest.to));
		const issue = issueOfPiece(piece, own, found[found.length - 1], tools);
		if (told === "party" && (issue === OTHER_ISSUE || issue === "dialogue"))
			return;
		found.push({
			draft: other?.draft ?? draft,
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

/** "replaces (a nine-page text put forward in May)": another draft, and nothing that one provides. */
function isAnotherText(
	{ from, to }: Window,
	draft: string | null,
	{ tokens, mentions, drafts }: ReportedContext,
): boolean {
	const place = mentionsIn(mentions, {
		start: tokens[from]!.start,
		end: tokens[to - 1]!.end,
	})[0];
	return (
		place !== undefined &&
		place.start === tokens[from]!.start &&
		drafts.has(place.id) &&
		place.id !== draft &&
		// "had limited it to 6,000": what "it" is, is a guess
		tokens[from]!.tag !== "PRP" &&
		!tokens.slice(from, to).some(({ tag }) => /^(?:VB[ZP]|MD)$/.test(tag))
	);
}

/** "free 90 sailors / in exchange for an embargo's end": the piece with what it is promised for, which is a provision of its own. */
function withItsReturn(
	tokens: readonly Token[],
	{ from, to }: Window,
	end: number,
): Window {
	const at = /^[,–—-]$/.test(tokens[to]?.norm ?? "") ? to + 1 : to;
	const isReturn =
		at + 2 < end &&
		tokens[at]!.norm === "in" &&
		/^(?:return|exchange)$/.test(tokens[at + 1]!.norm) &&
		tokens[at + 2]!.norm === "for";
	return { from, to: isReturn ? end : to };
}

/** "outside the line they would need a licence", "by May the army must leave": a setting with what is to be done behind it. */
function hasClause(tokens: readonly Token[], { from, to }: Window): boolean {
	for (let at = from + 2; at < Math.min(to - 1, from + LONGEST_SETTING); at++) {
		const { tag, norm } = tokens[at]!;
		if (/^W/.test(tag) || norm === "that") return false;
		if (tag === "MD" && /^(?:would|will|shall|must|may)$/.test(norm))
			return /^(?:PRP|NN.*|CD|DT|JJ)$/.test(tokens[at - 1]!.tag);
		if (/^(?:is|are)$/.test(norm)) return tokens[at + 1]!.norm === "to";
		if (norm === "," || /^VB[DZ]$/.test(tag)) return false;
	}
	return false;
}

/** A setting with its subject longer than this, in tokens, is not read to its verb. */
const LONGEST_SETTING = 14;

/** "(the army would number 800;) the first draft had set it at 600": a piece in which another draft goes on. */
function ofOtherDraft(
	piece: Window,
	draft: string | null,
	reported: ReportedContext,
): ReportedWindow | null {
	const other = draftAsSubject(piece, reported);
	return other !== null && other.told === "draft" && other.draft !== draft
		? other
		: null;
}

/** "In return the army is to leave": the piece without the words that set it against another. */
function behindReturn(tokens: readonly Token[], { from, to }: Window): Window {
	const isReturn =
		tokens[from]?.norm === "in" &&
		/^(?:return|exchange|addition|turn|future|parallel)$/.test(
			tokens[from + 1]?.norm ?? "",
		);
	if (!isReturn) return { from, to };
	const next = tokens[from + 2]?.norm === "," ? from + 3 : from + 2;
	// "in exchange for the port"
	return next < to && tokens[next]!.tag !== "IN"
		? { from: next, to }
		: { from, to };
}

/** "up to 10 ministers", "at least two seats", "over 40 posts": how many, and no setting. */
function isQuantity(tokens: readonly Token[], from: number): boolean {
	const [next, behind] = [tokens[from + 1], tokens[from + 2]];
	return (
		next?.tag === "CD" ||
		(/^(?:to|least|most)$/.test(next?.norm ?? "") && behind?.tag === "CD")
	);
}

/** "(Under the plan,) which was published in May / would take years, the rebels would …": what is told of the text stands before the comma. */
function behindRelative(tokens: readonly Token[], whole: Window): Window {
	if (tokens[whole.from]?.norm !== "which") return whole;
	for (let at = whole.from + 2; at < whole.to - 1; at++)
		if (tokens[at]!.norm === ",") return { from: at + 1, to: whole.to };
	return whole;
}

/** "(exempts) from the levy any village that …", "(hands) to the north a third of …": no rest, but what the verb before has as its objects. */
function fillsCue(
	tokens: readonly Token[],
	{ from, to }: Window,
	verbs: ReadonlySet<string>,
): boolean {
	const verb = tokens[from - 1];
	if (verb === undefined || !/^VB/.test(verb.tag) || !verbs.has(verb.lemma))
		return false;
	if (!/^(?:from|to|on|upon)$/.test(tokens[from]!.norm)) return false;
	for (let at = from + 2; at < Math.min(to, from + 8); at++) {
		const { tag, norm } = tokens[at]!;
		const isNext =
			/^(?:DT|PRP\$|CD)$/.test(tag) || /^(?:anyone|everyone|those)$/.test(norm);
		if (isNext) return /^NN/.test(tokens[at - 1]!.tag);
		if (!/^(?:JJ|NN|NNS|NNP|NNPS|POS|VBG)$/.test(tag)) return false;
	}
	return false;
}

function windowSpan({ text, tokens }: Tools, window: Window): Span | null {
	const range = rangeOf(tokens, window);
	return range === null ? null : spanOf(text, range);
}

/** The span of a range. */
export function spanOf(text: string, { start, end }: Range): Span {
	return makeSpan(text, start, end);
}
