/** Finds what parties assert and deny about the world, and joins assertion and denial of one thing into one claim. */

import type { Claim, ClaimSide } from "../../model/position.js";
import {
	isOverlapping,
	makeSpan,
	type Range,
	type Span,
} from "../../model/span.js";
import type { PositionInput } from "../position-input.js";
import { addSide } from "./add-side.js";
import { assertedAgainst } from "./asserted-against.js";
import { type BareDenial, bareDenials } from "./bare-denials.js";
import { calledDenials } from "./called-denials.js";
import {
	type ClaimBook,
	type ClaimDraft,
	claimNear,
	enterClaim,
	openClaimBook,
} from "./claim-book.js";
import { type ClaimContext, claimContext, stemsAt } from "./claim-context.js";
import { counterBlames } from "./counter-blame.js";
import { echoDenials } from "./echo-denials.js";
import { ellipticDenials } from "./elliptic-denials.js";
import { type Denial, findDenial } from "./find-denials.js";
import { flatContradictions } from "./flat-contradictions.js";
import { joinAssertions } from "./join-assertions.js";
import { passiveDenials } from "./passive-denials.js";
import {
	type DeniedProposition,
	propositionsOf,
	propositionsTold,
} from "./propositions-of.js";
import { selfDefences } from "./self-defences.js";
import { type ToldDenial, toldDenials } from "./told-denials.js";

/** The claims of a document in text order of what first tells of them. */
export function findClaims(input: PositionInput): readonly Claim[] {
	const context = claimContext(input);
	const book = openClaimBook();
	const denials = input.statements.flatMap(
		(_, index) => findDenial(index, context) ?? [],
	);
	const deniers = new Set(denials.map(({ statement }) => statement));
	for (const denial of denials) enterDenial(denial, deniers, book, context);
	for (const told of toldDenials(input.analysis.sentences, deniers, context))
		enterTold(told, book, context);
	for (const told of passiveDenials(input.analysis.sentences, context))
		enterTold(told, book, context);
	for (const { found, actor, near } of calledDenials(
		input.analysis.sentences,
		deniers,
		context,
	))
		enterProposition(found, { actor, at: near }, book, context);
	const elliptic = ellipticDenials(deniers, context);
	const deniersTold = new Set([
		...deniers,
		...elliptic.map(({ statement }) => statement),
	]);
	const echoes = [...elliptic, ...echoDenials(deniersTold, context)];
	const contradictors = new Set([
		...deniers,
		...echoes.map(({ statement }) => statement),
	]);
	const defences = [
		...selfDefences(contradictors, context),
		...counterBlames(contradictors, context),
	];
	const answers = [
		...bareDenials(input.analysis.sentences, deniers, context),
		...flatContradictions(input.analysis.sentences, deniers, context),
		...echoes,
		...defences,
	];
	for (const answer of answers) enterAnswer(answer, book, context);
	const all = new Set([
		...contradictors,
		...defences.map(({ statement }) => statement),
	]);
	joinAssertions(book, all, context);
	return [...book.claims]
		.sort((a, b) => firstPlace(a) - firstPlace(b))
		.map((claim, index) => ({
			id: `c${index + 1}`,
			proposition: claim.proposition,
			asserted: claim.asserted,
			denied: claim.denied,
			status: statusOf(claim),
		}));
}

function statusOf({ conceded, denied }: ClaimDraft): Claim["status"] {
	if (conceded) return "conceded";
	return denied.length > 0 ? "contested" : "claimed";
}

function enterDenial(
	denial: Denial,
	deniers: ReadonlySet<number>,
	book: ClaimBook,
	context: ClaimContext,
): void {
	const { speaker } = context.statements[denial.statement]!;
	for (const found of propositionsOf(denial, deniers, book, context))
		enterProposition(
			found,
			{ actor: speaker, at: denial.statement },
			book,
			context,
		);
}

function enterTold(
	told: ToldDenial,
	book: ClaimBook,
	context: ClaimContext,
): void {
	const { actor, near } = told;
	for (const found of propositionsTold(told, context))
		enterProposition(found, { actor, at: near }, book, context);
}

function enterProposition(
	found: DeniedProposition,
	{ actor, at }: { readonly actor: string | null; readonly at: number },
	book: ClaimBook,
	context: ClaimContext,
): void {
	const side: ClaimSide = {
		actor,
		span: plainly(
			found.denied,
			context.statements[at]?.source ?? null,
			context.text,
		),
	};
	const same = claimNear(book, at, (claim) => isOneClaim(claim, found));
	if (same === null) {
		enterClaim(book, {
			proposition: found.proposition,
			place: found.place,
			stems: stemsAt(found.place, context),
			at,
			asserted: [...found.asserted],
			denied: [side],
			conceded: false,
		});
		return;
	}
	same.denied.push(side);
	for (const assertion of found.asserted) addSide(same.asserted, assertion);
}

/** "Ukraine denied it": words that stand for others tell nothing alone, and are shown with who denies. */
function plainly(denied: Span, source: Span | null, text: string): Span {
	const isBare = /^(?:it|this|that|them|so|both|either|which)$/i.test(
		denied.text,
	);
	return isBare && source !== null && source.end <= denied.start
		? makeSpan(text, source.start, denied.end)
		: denied;
}

/** A denial that names no proposition of its own: what it answers is the claim. */
function enterAnswer(
	{ actor, span, meant }: BareDenial,
	book: ClaimBook,
	context: ClaimContext,
): void {
	const side: ClaimSide = { actor, span };
	const assertion = before(
		span,
		assertedAgainst(meant, actor, context),
		context.text,
	);
	const place = assertion.span;
	const same = claimNear(book, meant, (claim) =>
		isOneClaim(claim, { asserted: [assertion], place }),
	);
	if (same !== null) {
		addSide(same.denied, side);
		return;
	}
	enterClaim(book, {
		proposition: place.text,
		place,
		stems: stemsAt(place, context),
		at: meant,
		asserted: [assertion],
		denied: [side],
		conceded: false,
	});
}

/** "Two thirds want out, an estimate the ministry disputes": what is asserted ends where its denial begins. */
function before(denied: Span, side: ClaimSide, text: string): ClaimSide {
	const { start, end } = side.span;
	if (denied.start <= start || denied.start >= end) return side;
	const asserted = text.slice(start, denied.start).replace(/[\s,–—-]+$/, "");
	return asserted === ""
		? side
		: { ...side, span: makeSpan(text, start, start + asserted.length) };
}

function isOneClaim(
	claim: ClaimDraft,
	found: { readonly asserted: readonly ClaimSide[]; readonly place: Range },
): boolean {
	if (isOverlapping(claim.place, found.place)) return true;
	return claim.asserted.some(({ span }) =>
		found.asserted.some((other) => isOverlapping(span, other.span)),
	);
}

function firstPlace({
	asserted,
	denied,
}: {
	readonly asserted: readonly ClaimSide[];
	readonly denied: readonly ClaimSide[];
}): number {
	return Math.min(...[...asserted, ...denied].map(({ span }) => span.start));
}
