/** The history of a stand: its positions day by day, and how each relates to those of the day before. */

import type { Stance } from "../model/position.js";
import type { Stand, Step } from "../model/state.js";
import type { AdmittedPosition } from "./fold-stands.js";
import { byDays, inOrder } from "./order.js";

/** From assent to refusal. One who would not say has not moved: `declined` stands on no step. */
const SCALE: readonly Stance[] = [
	"supports",
	"conditional",
	"open",
	"concerned",
	"opposes",
];

/** A stance with all its tellings of the same days. */
type Telling = Omit<Step, "move">;

/** History, stance and contradiction of one actor on one subject. Of no positions there is no history. */
export function stepsOf(
	positions: readonly AdmittedPosition[],
): Pick<Stand, "stance" | "history" | "isContradicted"> {
	const days = daysTold(positions);
	const history: Step[] = [];
	let before: readonly Stance[] = [];
	let isContradicted = false;
	for (const tellings of days) {
		const taken = stancesOf(tellings);
		isContradicted ||= isExcluding(taken);
		for (const telling of tellings)
			history.push({ ...telling, move: moveOf(telling.stance, before) });
		if (taken.length > 0) before = taken;
	}
	const isSilent = before.length === 0 && history.length > 0;
	return {
		stance: isSilent
			? "declined"
			: before.length === 1
				? (before[0] ?? null)
				: null,
		history,
		isContradicted,
	};
}

/** The tellings, those of the same days together, in order of days; within a day from assent to refusal. */
function daysTold(
	positions: readonly AdmittedPosition[],
): readonly (readonly Telling[])[] {
	const [only, second] = positions;
	if (only !== undefined && second === undefined)
		return [[tellingOf(positions)]];
	const sorted = [...positions].sort(
		(a, b) =>
			byDays(a.evidence.days, b.evidence.days) ||
			scaleOf(a.position.stance) - scaleOf(b.position.stance),
	);
	const byDay: Telling[][] = [];
	let from = 0;
	for (let at = 1; at <= sorted.length; at++) {
		const [one, next] = [sorted[from], sorted[at]];
		if (one === undefined || (next !== undefined && isOneStep(one, next)))
			continue;
		const telling = tellingOf(sorted.slice(from, at));
		const last = byDay.at(-1);
		if (last?.[0] !== undefined && byDays(last[0].days, telling.days) === 0)
			last.push(telling);
		else byDay.push([telling]);
		from = at;
	}
	return byDay;
}

function isOneStep(a: AdmittedPosition, b: AdmittedPosition): boolean {
	return (
		a.position.stance === b.position.stance &&
		byDays(a.evidence.days, b.evidence.days) === 0
	);
}

function tellingOf(group: readonly AdmittedPosition[]): Telling {
	let condition: string | null = null;
	for (const { position } of group) {
		const text = position.condition?.text ?? null;
		if (text !== null && (condition === null || text < condition))
			condition = text;
	}
	return {
		stance: group[0]?.position.stance ?? "declined",
		days: group[0]?.evidence.days ?? null,
		condition,
		evidence: inOrder(group.map(({ evidence }) => evidence)),
	};
}

function stancesOf(tellings: readonly Telling[]): readonly Stance[] {
	return tellings
		.map(({ stance }) => stance)
		.filter((stance) => stance !== "declined");
}

/** Assent, under a condition or not, and refusal on one day. */
function isExcluding(stances: readonly Stance[]): boolean {
	return (
		stances.includes("opposes") &&
		(stances.includes("supports") || stances.includes("conditional"))
	);
}

/** How a stance relates to those of the last day on which one was taken; of several, to the nearest. */
export function moveOf(
	stance: Stance,
	before: readonly Stance[],
): Step["move"] {
	if (stance === "declined") return "declined";
	if (before.length === 0) return "stated";
	if (before.includes(stance)) return "repeated";
	const [last] = [...before].sort(
		(a, b) => distance(a, stance) - distance(b, stance),
	);
	if (last === undefined) return "stated";
	const both = [last, stance];
	if (both.includes("supports") && both.includes("opposes")) return "reversed";
	if (stance === "conditional" && last !== "opposes" && last !== "concerned")
		return "conditional";
	return scaleOf(stance) > scaleOf(last) ? "hardened" : "softened";
}

function distance(a: Stance, b: Stance): number {
	return Math.abs(scaleOf(a) - scaleOf(b));
}

/** `declined` comes behind all. */
function scaleOf(stance: Stance): number {
	const at = SCALE.indexOf(stance);
	return at < 0 ? SCALE.length : at;
}
