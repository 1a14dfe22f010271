/** Finds what parties assert and deny about the world, and joins assertion and denial of one thing into one claim. */

import type { Claim, ClaimSide } from "../../model/position.js";
import { isOverlapping, type Range } from "../../model/span.js";
import type { PositionInput } from "../position-input.js";
import { addSide } from "./add-side.js";
import { type ClaimContext, claimContext } from "./claim-context.js";
import { type Denial, findDenial } from "./find-denials.js";
import { joinAssertions } from "./join-assertions.js";
import { type ClaimDraft, propositionsOf } from "./propositions-of.js";

/** The claims of a document in text order of what first tells of them. */
export function findClaims(input: PositionInput): readonly Claim[] {
	const context = claimContext(input);
	const claims: ClaimDraft[] = [];
	const denials: Denial[] = [];
	input.statements.forEach((_, index) => {
		const denial = findDenial(index, context);
		if (denial !== null) denials.push(denial);
	});
	for (const denial of denials)
		addDenial(
			denial,
			new Set(denials.map(({ statement }) => statement)),
			claims,
			context,
		);
	joinAssertions(
		claims,
		new Set(denials.map(({ statement }) => statement)),
		context,
	);
	return claims
		.map((claim) => ({ ...claim, at: firstPlace(claim) }))
		.sort((a, b) => a.at - b.at)
		.map(({ asserted, denied, proposition, conceded }, index) => ({
			id: `c${index + 1}`,
			proposition,
			asserted,
			denied,
			status: conceded
				? ("conceded" as const)
				: denied.length > 0
					? ("contested" as const)
					: ("claimed" as const),
		}));
}

function addDenial(
	denial: Denial,
	deniers: ReadonlySet<number>,
	claims: ClaimDraft[],
	context: ClaimContext,
): void {
	const statement = context.statements[denial.statement]!;
	for (const found of propositionsOf(denial, deniers, claims, context)) {
		const side: ClaimSide = { actor: statement.speaker, span: found.denied };
		const same = claims.find((claim) => isOneClaim(claim, found));
		if (same === undefined) claims.push({ ...found, denied: [side] });
		else {
			same.denied.push(side);
			for (const assertion of found.asserted) addSide(same.asserted, assertion);
		}
	}
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
