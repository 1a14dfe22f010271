/** Notes points that stand twice and points that cannot both hold. */

import type {
	DraftFinding,
	NegotiatingText,
	Obligation,
	Point,
} from "../../model/negotiating-text.js";
import { stemWord } from "../stem-word.js";
import type { Check } from "./check-draft.js";

/** Words that carry no matter of their own. */
const LIGHT = new Set(
	"the a an of to in on at by for with and or be is are shall will may must should its their this that as from it they each all any not no".split(
		" ",
	),
);

/** Duties whose words agree to this share are about the same thing. */
const SAME_MATTER = 0.6;

/** No two duties are compared beyond this number: a text of so many is no hand-made draft. */
const MOST_DUTIES = 3000;

interface Duty {
	readonly point: number;
	readonly duty: Obligation;
	readonly words: ReadonlySet<string>;
	readonly obligor: string;
}

/** `duplicate` for words that stand twice, `conflict` for what is both ordered and forbidden, or limited to two numbers. */
export const checkPairs: Check = (draft) => {
	const found = draft.points.map((): DraftFinding[] => []);
	findRepeated(draft, found);
	findConflicts(draft, found);
	return (_point, at) => found[at] ?? [];
};

function findRepeated(
	draft: NegotiatingText,
	found: readonly DraftFinding[][],
): void {
	const first = new Map<string, Point>();
	const repeated = new Set(
		draft.findings.flatMap(({ code, span }) =>
			code === "number-repeated" && span !== null ? [span.end] : [],
		),
	);
	for (const [at, point] of draft.points.entries()) {
		if (repeated.has(point.span.start))
			found[at]?.push({
				code: "duplicate",
				span: point.span,
				message: `The number ${point.id} stands twice.`,
			});
		const key = plainWords(point.span.text);
		if (key.length < 40) continue;
		const same = first.get(key);
		// A parent with one sub-point has the same words as it.
		// Options repeat each other: only one of them will stand.
		if (isOption(point) || (same !== undefined && isOption(same))) continue;
		if (same !== undefined && !(point.span.start < same.span.end))
			found[at]?.push({
				code: "duplicate",
				span: point.span,
				message: `The same words stand in ${same.id}.`,
			});
		else if (same === undefined) first.set(key, point);
	}
}

function isOption(point: Point): boolean {
	return / Option /.test(point.id);
}

function findConflicts(
	draft: NegotiatingText,
	found: readonly DraftFinding[][],
): void {
	const duties = draft.points
		.flatMap((point, at) =>
			point.obligations.map(
				(duty): Duty => ({
					point: at,
					duty,
					words: matter(duty),
					obligor: plainWords(duty.obligor?.text ?? ""),
				}),
			),
		)
		.slice(0, MOST_DUTIES);
	const byWord = new Map<string, number[]>();
	for (const [at, { words }] of duties.entries())
		for (const word of words) {
			const list = byWord.get(word);
			if (list === undefined) byWord.set(word, [at]);
			else if (list.length < 60) list.push(at);
		}
	for (const [at, duty] of duties.entries()) {
		const seen = new Set<number>();
		for (const word of duty.words)
			for (const other of byWord.get(word) ?? []) {
				if (other >= at || seen.has(other)) continue;
				seen.add(other);
				const before = duties[other] as Duty;
				const message = conflictOf(before, duty);
				if (message !== null)
					found[duty.point]?.push({
						code: "conflict",
						span: duty.duty.action,
						message: `${message} in ${draft.points[before.point]?.id}.`,
					});
			}
	}
}

function conflictOf(a: Duty, b: Duty): string | null {
	if (a.point === b.point && a.duty.action.start === b.duty.action.start)
		return null;
	if (
		overlapOf(a.words, b.words) < SAME_MATTER ||
		Math.min(a.words.size, b.words.size) < 3
	)
		return null;
	if (a.obligor !== b.obligor && a.obligor !== "" && b.obligor !== "")
		return null;
	const forbids = (duty: Obligation) => duty.force === "prohibition";
	const orders = (duty: Obligation) =>
		duty.force === "binding" ||
		duty.force === "permission" ||
		duty.force === "intention";
	const conditional = a.duty.condition !== null || b.duty.condition !== null;
	if (
		!conditional &&
		((forbids(a.duty) && orders(b.duty)) || (orders(a.duty) && forbids(b.duty)))
	)
		return "What is allowed here and what is forbidden do not agree with the words";
	for (const figure of a.duty.figures)
		for (const other of b.duty.figures)
			if (
				a.duty.figures.length === 1 &&
				b.duty.figures.length === 1 &&
				figure.unit === other.unit &&
				figure.value !== other.value &&
				a.obligor === b.obligor
			)
				return `The figure does not agree with ${figure.span.text}`;
	return null;
}

function matter(duty: Obligation): ReadonlySet<string> {
	const words = duty.action.text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
	return new Set(
		words.filter((word) => !LIGHT.has(word)).map((word) => stemWord(word)),
	);
}

function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	let shared = 0;
	for (const word of a) if (b.has(word)) shared++;
	return shared / Math.max(1, a.size + b.size - shared);
}

function plainWords(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();
}
