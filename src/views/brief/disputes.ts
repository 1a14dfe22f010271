/** "In dispute": each claim with those who assert it and those who deny it; the record never says who is right. */

import type { Claim, ClaimSide } from "../../model/position.js";
import { groupBy } from "../../play/group-by.js";
import { capitalise } from "../text/enumerate.js";
import { visibleText } from "../text/visible-text.js";
import type { BriefContext } from "./brief-context.js";
import { type BriefLine, headLine, itemLine, type Lead } from "./brief-line.js";

/** Contested claims first, then what one side gave up, then what nobody answers in this document. */
const STATUSES: readonly (readonly [Claim["status"], remark: string])[] = [
	["contested", ""],
	["conceded", "conceded"],
	["claimed", "no denial in this text"],
];

export function viewDisputes(context: BriefContext): readonly BriefLine[] {
	const { claims } = context.reading;
	return STATUSES.flatMap(([status, remark]) =>
		claims
			.filter((claim) => claim.status === status)
			.flatMap((claim) => [
				headLine("label", {
					text: capitalise(visibleText(claim.proposition)),
					notes: [remark],
				}),
				...sideLines(context, claim.asserted, {
					text: "asserted",
					tone: "for",
				}),
				...sideLines(context, claim.denied, {
					text: "denied",
					tone: "against",
				}),
			]),
	);
}

/** One line for each party; a party that says it twice has both places under its line. */
function sideLines(
	context: BriefContext,
	sides: readonly ClaimSide[],
	lead: Lead,
): readonly BriefLine[] {
	return [...groupBy(sides, ({ actor }) => actor)].map(([actor, own]) =>
		itemLine({
			lead,
			text: context.nameOf(actor) ?? "speaker unknown",
			evidence: context.evidence(own.map(({ span }) => span)),
		}),
	);
}
