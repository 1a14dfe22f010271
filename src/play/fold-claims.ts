/** Folds the claims of all documents: one claim under many wordings, who asserts and who denies it, and since when. */

import type { ClaimEntry } from "../model/account.js";
import type { ClaimState, ClaimVoice, Evidence } from "../model/state.js";
import { isNegated } from "./claim-polarity.js";
import type { FoldContext } from "./fold-context.js";
import { joinClaims } from "./join-claims.js";
import { byDays, byText, daysSpanned, firstOf, inOrder } from "./order.js";
import { mendedSets } from "./partition.js";

/** One side of a claim entry that the bounds admit. */
interface AdmittedSide {
	readonly kind: "asserted" | "denied";
	readonly actor: string | null;
	readonly evidence: Evidence;
}

interface AdmittedClaim {
	readonly entry: ClaimEntry;
	readonly sides: readonly AdmittedSide[];
}

/** The claims, in order of the day on which each was first made, then of key. None is ruled true or false. */
export function foldClaims(context: FoldContext): readonly ClaimState[] {
	const admitted = new Map<string, AdmittedClaim>();
	for (const entry of context.ground.claims) {
		const sides = admittedSides(entry, context);
		if (sides.length > 0) admitted.set(entry.key, { entry, sides });
	}
	const entries = [...admitted.values()].map(({ entry }) => entry);
	const { sets } = mendedSets(admitted.keys(), joinClaims(entries), {
		kind: "claim",
		identities: context.ground.identities,
		shownBy: firstOf,
	});
	return sets
		.map(({ shown, keys }) =>
			stateOf(
				shown,
				keys.flatMap((key) => admitted.get(key) ?? []),
			),
		)
		.sort((a, b) => byDays(a.days, b.days) || byText(a.key, b.key));
}

function admittedSides(
	{ key, sides }: ClaimEntry,
	{ admission, speakerOf }: FoldContext,
): readonly AdmittedSide[] {
	return sides.flatMap(({ kind, actor, span, said }) => {
		const evidence = admission.evidence({ key, span, said, statement: null });
		if (evidence === null) return [];
		const shown = actor === null ? null : speakerOf(actor);
		return [{ kind, actor: shown, evidence }];
	});
}

function stateOf(key: string, claims: readonly AdmittedClaim[]): ClaimState {
	const isAllNegated = claims.every(({ entry }) =>
		isNegated(entry.proposition),
	);
	const sides = claims.flatMap(({ entry, sides }) =>
		// Who asserts that it was not so denies that it was.
		isNegated(entry.proposition) && !isAllNegated ? sides.map(turned) : sides,
	);
	const asserted = voicesOf(sides, "asserted");
	const denied = voicesOf(sides, "denied");
	const plain = isAllNegated
		? claims
		: claims.filter(({ entry }) => !isNegated(entry.proposition));
	return {
		key,
		proposition: mostTold(plain),
		wordings: [...new Set(claims.map(({ entry }) => entry.proposition))].sort(
			byText,
		),
		entries: claims.map(({ entry }) => entry.key).sort(byText),
		asserted,
		denied,
		status: statusOf(claims, asserted, denied),
		days: daysSpanned(sides.map(({ evidence }) => evidence.days)),
	};
}

function turned(side: AdmittedSide): AdmittedSide {
	return { ...side, kind: side.kind === "asserted" ? "denied" : "asserted" };
}

function voicesOf(
	sides: readonly AdmittedSide[],
	kind: AdmittedSide["kind"],
): readonly ClaimVoice[] {
	const byActor = new Map<string | null, Evidence[]>();
	for (const side of sides) {
		if (side.kind !== kind) continue;
		const known = byActor.get(side.actor);
		if (known === undefined) byActor.set(side.actor, [side.evidence]);
		else known.push(side.evidence);
	}
	return [...byActor]
		.map(([actor, evidence]) => ({
			actor,
			days: daysSpanned(evidence.map(({ days }) => days)),
			evidence: inOrder(evidence),
		}))
		.sort(
			(a, b) =>
				byDays(a.evidence[0]?.days ?? null, b.evidence[0]?.days ?? null) ||
				byText(a.actor ?? "", b.actor ?? ""),
		);
}

/** The wording of most tellings; of several the shortest. */
function mostTold(claims: readonly AdmittedClaim[]): string {
	const tellings = new Map<string, Set<string>>();
	for (const { entry, sides } of claims) {
		const known = tellings.get(entry.proposition) ?? new Set();
		for (const { evidence } of sides) known.add(evidence.telling);
		tellings.set(entry.proposition, known);
	}
	const [first] = [...tellings].sort(
		([a, told], [b, toldToo]) =>
			toldToo.size - told.size || a.length - b.length || byText(a, b),
	);
	return first?.[0] ?? "";
}

function statusOf(
	claims: readonly AdmittedClaim[],
	asserted: readonly ClaimVoice[],
	denied: readonly ClaimVoice[],
): ClaimState["status"] {
	const isGranted = asserted.some(
		({ actor, days }) =>
			actor !== null &&
			denied.some(
				(voice) =>
					voice.actor === actor &&
					voice.days !== null &&
					days !== null &&
					voice.days.to < days.to,
			),
	);
	if (isGranted || claims.some(({ entry }) => entry.status === "conceded"))
		return "conceded";
	return denied.length > 0 ? "contested" : "claimed";
}
