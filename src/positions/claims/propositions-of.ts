/** What a denial denies: the propositions, each with those who assert it. */

import { windowOf } from "../../drafts/clauses/token-window.js";
import type { ClaimSide } from "../../model/position.js";
import {
	isOverlapping,
	isWithin,
	makeSpan,
	type Range,
	type Span,
} from "../../model/span.js";
import { accusationAnswered, isAccusation } from "./accusations.js";
import { assertedAgainst } from "./asserted-against.js";
import { relatedClaim, sameAsserted } from "./asserted-elsewhere.js";
import { claimAskedAbout } from "./claim-asked-about.js";
import { type ClaimBook, type ClaimDraft, claimNear } from "./claim-book.js";
import type { ClaimContext } from "./claim-context.js";
import { complementsOf } from "./complements-of.js";
import type { Denial } from "./find-denials.js";
import { meantBy } from "./meant-by.js";
import { statementsAround } from "./statements-around.js";
import type { ToldDenial } from "./told-denials.js";
import {
	type UnstatedAccusation,
	unstatedAccusation,
} from "./unstated-accusations.js";

/** One proposition denied, with the words of the denial. */
export interface DeniedProposition {
	readonly proposition: string;
	readonly place: Range;
	readonly asserted: readonly ClaimSide[];
	readonly denied: Span;
}

/** The propositions of a denial; "claims to have seized A or to control B" are two. Empty where it is not known what is meant. */
export function propositionsOf(
	denial: Denial,
	deniers: ReadonlySet<number>,
	book: ClaimBook,
	context: ClaimContext,
): readonly DeniedProposition[] {
	const about = makeSpan(context.text, denial.about.start, denial.about.end);
	if (denial.kind === "thing")
		return [
			{
				proposition: about.text,
				place: about,
				asserted: [],
				denied: denialSpan(denial, context),
			},
		];
	if (denial.kind === "taken up") {
		const seconded = deniedJustBefore(denial, deniers, book, context);
		if (seconded !== null)
			return [
				{
					proposition: seconded.proposition,
					place: seconded.place,
					asserted: [],
					denied: denialSpan(denial, context),
				},
			];
		const denied = denialSpan(denial, context);
		const { speaker } = context.statements[denial.statement]!;
		const meant = meantBy(denial, deniers, context);
		if (
			denial.pointsTo === "accusation" &&
			(meant === null || !isAccusation(meant, context))
		) {
			const unstated = unstatedAccusation(denial.about.start, speaker, context);
			if (unstated !== null) return [fromUnstated(unstated, denied)];
		}
		const asked = claimAskedAbout(denial, context);
		const isMeant =
			meant !== null &&
			asked !== null &&
			isOverlapping(context.statements[meant]!.content[0]!, asked);
		if (asked !== null && !isMeant)
			return fromComplements(asked, speaker, context).map((found) => ({
				...found,
				denied,
			}));
		return meant === null
			? []
			: [fromAssertion(meant, { denier: speaker, denied }, context)];
	}
	const denier = context.statements[denial.statement]!.speaker;
	const inner = innerAssertions(denial, context);
	if (inner.length > 0) return inner;
	const asserter =
		sameAsserted(denial, deniers, about, context) ??
		(denial.pointsTo === "claim"
			? relatedClaim(about, book, deniers, denial, context)
			: null);
	if (asserter !== null)
		return [
			fromAssertion(
				asserter,
				{ denier, denied: denialSpan(denial, context) },
				context,
			),
		];
	if (denial.pointsTo === "claim") return [];
	const answered = answeredInOwnWords(denial, deniers, context);
	if (answered !== null)
		return [
			fromAssertion(
				answered,
				{ denier, denied: denialSpan(denial, context) },
				context,
			),
		];
	return fromComplements(about, denier, context);
}

/** "Kiral accused Orland of shelling it. Orland's army denied that *it had* hit homes": the accused denies what he is accused of, in words of his own. */
function answeredInOwnWords(
	{ statement, about }: Denial,
	deniers: ReadonlySet<number>,
	context: ClaimContext,
): number | null {
	const { from } = windowOf(context.tokens, about);
	const first = context.tokens[from];
	const isOfOneself =
		first !== undefined &&
		(/^(it|its|they|their|he|his|she|her)$/.test(first.norm) ||
			first.tag === "VBG");
	return isOfOneself ? accusationAnswered(statement, deniers, context) : null;
}

/** The propositions of a denial that is no statement. */
export function propositionsTold(
	{ actor, about, claimed }: ToldDenial,
	context: ClaimContext,
): readonly DeniedProposition[] {
	return claimed === null
		? fromComplements(about, actor, context)
		: [fromAssertion(claimed, { denier: actor, denied: about }, context)];
}

function fromComplements(
	about: Span,
	denier: string | null,
	context: ClaimContext,
): readonly DeniedProposition[] {
	return complementsOf(about, context).map(({ owner, span, denied }) => ({
		proposition: span.text,
		place: span,
		asserted:
			owner === null || owner === denier ? [] : [{ actor: owner, span }],
		denied,
	}));
}

/** "Orland rejected the claims. “Baseless,” its spokesman said": the second denial is of what the first one denied. */
function deniedJustBefore(
	{ statement }: Denial,
	deniers: ReadonlySet<number>,
	book: ClaimBook,
	{ statements, actors }: ClaimContext,
): ClaimDraft | null {
	const before = statement - 1;
	if (!deniers.has(before)) return null;
	const [first, second] = [before, statement].map((index) =>
		actors.get(statements[index]!.speaker ?? ""),
	);
	// A denier whose side the text does not tell, right behind a denial, seconds it.
	const isOneSide =
		second?.side == null || second.side === (first?.side ?? first?.name);
	if (!isOneSide) return null;
	return claimNear(book, before, (claim) => claim.at === before);
}

function denialSpan(
	{ statement, about }: Denial,
	{ statements, text }: ClaimContext,
): Span {
	return (
		statements[statement]!.content[0] ?? makeSpan(text, about.start, about.end)
	);
}

function fromAssertion(
	index: number,
	{ denier, denied }: { readonly denier: string | null; readonly denied: Span },
	context: ClaimContext,
): DeniedProposition {
	const side = assertedAgainst(index, denier, context);
	return {
		proposition: side.span.text,
		place: side.span,
		asserted: [side],
		denied,
	};
}

function fromUnstated(
	{ side, words }: UnstatedAccusation,
	denied: Span,
): DeniedProposition {
	return { proposition: words.text, place: words, asserted: [side], denied };
}

/** Statements inside the denied words: "Kiral's claims to have seized A or to control B" holds two of Kiral's. */
function innerAssertions(
	{ statement, about }: Denial,
	{ statements, attributions, text }: ClaimContext,
): readonly DeniedProposition[] {
	const found: DeniedProposition[] = [];
	const denier = statements[statement]!.speaker;
	for (const near of statementsAround(statement, statements.length)) {
		const inner = statements[near]!;
		if (
			near === statement ||
			attributions[near]!.basis !== "nominal" ||
			inner.content.length === 0 ||
			inner.speaker === denier
		)
			continue;
		if (
			!inner.content.every((span) => isWithin(span, about)) ||
			inner.content.some(
				(span) => span.start === about.start && span.end === about.end,
			)
		)
			continue;
		inner.content.forEach((span, index) => {
			const start = index === 0 ? about.start : span.start;
			found.push({
				proposition: span.text,
				place: span,
				asserted:
					inner.speaker === null && inner.source === null
						? []
						: [{ actor: inner.speaker, span }],
				denied: makeSpan(text, start, span.end),
			});
		});
	}
	return found;
}
