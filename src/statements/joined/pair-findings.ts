/** Findings of the rules and of the learned model, told apart: the same statement twice, one beside others, one alone. */

import type { Range } from "../../model/span.js";
import type { Found, TokenRange } from "../found.js";
import type { LearnedFinding } from "./learned-findings.js";

/** How a finding of one reader stands to what the other found: its content is free, inside, around or across another's. */
export type Standing = "free" | "inside" | "around" | "across";

/** A statement that may be there: found by the rules, by the model, or by both. */
export interface Candidate {
	readonly rule: Found | null;
	readonly learned: LearnedFinding | null;
	/** Shared over joint length of the two contents; 0 where only one reader found it. */
	readonly overlap: number;
	/** How its content stands to the findings of the other reader that are not the same statement. */
	readonly standing: Standing;
}

/** Findings further apart than this in their lists are never compared, which keeps the cost linear. */
const REACH = 16;

/** Every finding once, paired where both readers found the same statement; in the order of the rules, then of the model. */
export function pairFindings(
	rules: readonly Found[],
	learned: readonly LearnedFinding[],
): readonly Candidate[] {
	const near = nearbyPairs(rules, learned);
	const partner = new Map<number, { learned: number; overlap: number }>();
	const taken = new Set<number>();
	for (const pair of [...near].sort(
		(a, b) => b.worth - a.worth || a.rule - b.rule || a.learned - b.learned,
	)) {
		if (pair.worth === 0) break;
		if (partner.has(pair.rule) || taken.has(pair.learned)) continue;
		partner.set(pair.rule, pair);
		taken.add(pair.learned);
	}
	const own = rules.map((rule, index): Candidate => {
		const pair = partner.get(index);
		const others = near.filter(
			(each) => each.rule === index && each.learned !== pair?.learned,
		);
		return {
			rule,
			learned: pair ? (learned[pair.learned] ?? null) : null,
			overlap: pair?.overlap ?? 0,
			standing: standingOf(
				rule,
				others.flatMap((each) => learned[each.learned]?.found ?? []),
			),
		};
	});
	const alone = learned.flatMap((finding, index): Candidate[] => {
		if (taken.has(index)) return [];
		const others = near.filter((each) => each.learned === index);
		return [
			{
				rule: null,
				learned: finding,
				overlap: 0,
				standing: standingOf(
					finding.found,
					others.flatMap((each) => rules[each.rule] ?? []),
				),
			},
		];
	});
	return [...own, ...alone];
}

interface NearPair {
	readonly rule: number;
	readonly learned: number;
	readonly overlap: number;
	/** Above 0 where the two are the same statement: they share the cue, or half of the content. */
	readonly worth: number;
}

/** Pairs whose contents or cues touch. Both lists run through the text, nearly in order. */
function nearbyPairs(
	rules: readonly Found[],
	learned: readonly LearnedFinding[],
): readonly NearPair[] {
	const pairs: NearPair[] = [];
	let from = 0;
	rules.forEach((rule, index) => {
		const start = startOf(rule);
		while (
			from < learned.length &&
			endOf((learned[from] as LearnedFinding).found) < start - 2000
		)
			from++;
		const end = endOf(rule);
		for (let at = from; at < learned.length; at++) {
			const other = (learned[at] as LearnedFinding).found;
			if (startOf(other) > end + 2000 || at > from + 4 * REACH) break;
			const overlap = overlapOf(rule, other);
			const isSameCue =
				rule.view === other.view && touches(rule.cue, other.cue);
			if (overlap === 0 && !isSameCue) continue;
			pairs.push({
				rule: index,
				learned: at,
				overlap,
				worth: (overlap >= 0.5 ? overlap : 0) + (isSameCue ? 0.5 : 0),
			});
		}
	});
	return pairs;
}

function standingOf(one: Found, others: readonly Found[]): Standing {
	let standing: Standing = "free";
	for (const other of others) {
		if (overlapOf(one, other) === 0) continue;
		if (holds(one, other)) standing = "around";
		else if (holds(other, one))
			standing = standing === "free" ? "inside" : standing;
		else return "across";
	}
	return standing;
}

function holds(outer: Found, inner: Found): boolean {
	return inner.pieces.every((small) =>
		outer.pieces.some(
			(large) =>
				large.span.start <= small.span.start &&
				small.span.end <= large.span.end,
		),
	);
}

/** Shared over joint units of two contents. */
export function overlapOf(a: Found, b: Found): number {
	let shared = 0;
	for (const one of a.pieces)
		for (const other of b.pieces)
			shared += Math.max(
				0,
				Math.min(one.span.end, other.span.end) -
					Math.max(one.span.start, other.span.start),
			);
	return shared === 0 ? 0 : shared / (lengthOf(a) + lengthOf(b) - shared);
}

/** Units of a content. */
export function lengthOf({ pieces }: Found): number {
	return pieces.reduce((sum, { span }) => sum + span.end - span.start, 0);
}

function touches(a: TokenRange | null, b: TokenRange | null): boolean {
	return !!a && !!b && a.first <= b.last && b.first <= a.last;
}

function startOf({ view, pieces }: Found): number {
	return Math.min(view.sentence.start, ...pieces.map(firstOf));
}

function endOf({ view, pieces }: Found): number {
	return Math.max(view.sentence.end, ...pieces.map(({ span }) => span.end));
}

function firstOf({ span }: { readonly span: Range }): number {
	return span.start;
}
