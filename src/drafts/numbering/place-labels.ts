/** Finds which label stands under which: the tree of a text's numbering, from styles, sequences and indents. */

import type { Label, LabelReading } from "./read-label.js";

/** A label at the head of a line, before it is known where it belongs. */
export interface LabelLine {
	readonly label: Label;
	/** Index of its line. */
	readonly line: number;
	readonly indent: number;
	/** Whether the point's words on this line are few and unpunctuated, as a heading's are. */
	readonly headingLike: boolean;
	/** Whether the line before ends a sentence or an item, or is blank: else the label may be a figure cut off by a line break. */
	readonly afterStop: boolean;
	/** The option block it stands in, as printed ("2" of "Option 2:"); null outside of one. */
	readonly option: string | null;
	/** Whether that option block began behind the label before: numbering may begin again. */
	readonly opensOption: boolean;
	/** Whether a heading without a label stands between it and the label before: numbering may begin again. */
	readonly afterHeading: boolean;
}

/** A label in its place. */
export interface PlacedLabel extends LabelLine {
	readonly reading: LabelReading;
	/** Index, in the list of placed labels, of the one above; null at the top. */
	readonly parent: number | null;
	/** Number of the label before it at its level; null for the first. */
	readonly before: number | null;
}

/** "1 General" counts where "1.1" stands in the text too, or where such numbers run from 1 to 3 at least. */
function withoutDoubtful(lines: readonly LabelLine[]): readonly LabelLine[] {
	const chapters = new Set(lines.map((line) => line.label.path[0]));
	let run = 0;
	for (const { label, afterStop } of lines)
		if (label.weak && afterStop && label.readings[0]?.ordinal === run + 1)
			run++;
	return lines.filter(
		({ label }) =>
			!label.weak || run > 2 || chapters.has(label.readings[0]?.ordinal ?? -1),
	);
}

interface Level {
	readonly at: number;
	readonly style: string;
	readonly ordinal: number;
	readonly indent: number;
	readonly unit: string | null;
	readonly path: readonly number[];
	readonly headingLike: boolean;
}

interface Choice {
	readonly score: number;
	readonly reading: LabelReading;
	/** How many levels stay open. */
	readonly keep: number;
	readonly sibling: boolean;
}

/** How far a sequence may jump and still be one: drafts lose a number, not twenty. */
const LONGEST_SKIP = 6;

/** The labels that hold, each with the label it stands under. `units` run from the widest to the narrowest. */
export function placeLabels(
	lines: readonly LabelLine[],
	units: readonly string[],
): readonly PlacedLabel[] {
	const placed: PlacedLabel[] = [];
	let levels: Level[] = [];
	for (const line of withoutDoubtful(lines)) {
		const choice =
			line.label.unit === null
				? bestChoice(line, levels, placed.length)
				: unitChoice(line, levels, units, placed.length);
		if (choice === null) continue;
		// Under a new heading or in another option a number may come again.
		const anew = line.opensOption || line.afterHeading;
		const before =
			choice.sibling && !anew ? (levels[choice.keep]?.ordinal ?? null) : null;
		levels = levels.slice(0, choice.keep);
		placed.push({
			...line,
			reading: choice.reading,
			parent: levels[levels.length - 1]?.at ?? null,
			before,
		});
		levels.push({
			at: placed.length - 1,
			style: choice.reading.style,
			ordinal: choice.reading.ordinal,
			indent: line.indent,
			unit: line.label.unit,
			path: [...line.label.path, choice.reading.ordinal],
			headingLike: line.headingLike,
		});
	}
	return placed;
}

/** A unit closes its like and all that is narrower; "Article 1" stays under the heading "I." that it follows at once. */
function unitChoice(
	line: LabelLine,
	levels: readonly Level[],
	units: readonly string[],
	count: number,
): Choice | null {
	const reading = line.label.readings[0];
	const unit = line.label.unit;
	if (reading === undefined || unit === null) return null;
	const same = levels.findIndex((level) => level.unit === unit);
	if (same >= 0) return { score: 9, reading, keep: same, sibling: true };
	const rank = units.indexOf(unit);
	let keep = 0;
	for (const level of levels) {
		const wider = level.unit !== null && units.indexOf(level.unit) < rank;
		const heading =
			level.unit === null && level.headingLike && level.at === count - 1;
		if (!wider && !heading) break;
		keep++;
	}
	return { score: 9, reading, keep, sibling: false };
}

function bestChoice(
	line: LabelLine,
	levels: readonly Level[],
	count: number,
): Choice | null {
	if (line.label.path.length > 0) return pathChoice(line, levels);
	let best: Choice | null = null;
	const offer = (choice: Choice) => {
		if (best === null || choice.score > best.score) best = choice;
	};
	for (const reading of line.label.readings) {
		for (let at = levels.length - 1; at >= 0; at--) {
			const score = siblingScore(line, reading, levels, at);
			if (score !== null) offer({ score, reading, keep: at, sibling: true });
		}
		const open = line.afterHeading ? unitLevels(levels) : levels;
		const score = childScore(line, reading, open, count);
		if (score !== null)
			offer({ score, reading, keep: open.length, sibling: false });
	}
	return best;
}

// Under a new heading "1." begins again beside the last "4.", not below it.
function unitLevels(levels: readonly Level[]): readonly Level[] {
	return levels.slice(
		0,
		lastIndexWhere(levels, (level) => level.unit !== null) + 1,
	);
}

function siblingScore(
	line: LabelLine,
	reading: LabelReading,
	levels: readonly Level[],
	at: number,
): number | null {
	const level = levels[at];
	if (level === undefined || level.style !== reading.style) return null;
	if (reading.style.startsWith("bullet"))
		return Math.abs(line.indent - level.indent) <= 1 ? 4 : null;
	const step = reading.ordinal - level.ordinal;
	if (line.opensOption && reading.ordinal === 1)
		return Math.abs(line.indent - level.indent) <= 1 ? 4.5 : null;
	const wedged = line.label.wedged && step === 0;
	let score: number;
	if (step === 1 || wedged) score = 4;
	else if (!line.afterStop) return null;
	else if (step > 1) score = step <= LONGEST_SKIP ? 1.5 : 0.8;
	else if (step === 0) score = 1;
	else if (reading.ordinal > 1 && step >= -LONGEST_SKIP) score = 0.6;
	else return null;
	const shift = Math.abs(line.indent - level.indent);
	if (shift <= 1) score += 1.5;
	else if (shift > 2) score -= 1.5;
	return score - 0.2 * (levels.length - 1 - at);
}

function childScore(
	line: LabelLine,
	reading: LabelReading,
	levels: readonly Level[],
	count: number,
): number | null {
	const top = levels[levels.length - 1];
	const bullet = reading.style.startsWith("bullet");
	const first = bullet || reading.ordinal === 1;
	if (top === undefined) {
		// An excerpt may open with "5."; a lone "(k)" or "X." in a text's head is a word.
		if (first) return 3;
		return reading.style.startsWith("decimal") && line.afterStop ? 1 : null;
	}
	const deeper = line.indent - top.indent;
	const heads = top.headingLike && top.at === count - 1;
	if (!line.afterStop && !(first && (deeper > 1 || heads))) return null;
	let score = first ? 2.5 : 0;
	if (deeper > 1) score += 1.5;
	else if (deeper < -1) score -= 2;
	if (top.unit !== null) score += 1;
	if (top.at === count - 1 && first) score += 0.5;
	const known = levels.some((level) => level.style === reading.style);
	if (known && deeper <= 1) score -= 1.5;
	// A number out of every sequence and not indented is running text.
	return first || deeper > 1 || top.unit !== null || heads ? score : null;
}

/** "2.3.1" says itself where it belongs: under "2.3", else under "2", else under the unit that is open. */
function pathChoice(line: LabelLine, levels: readonly Level[]): Choice | null {
	const reading = line.label.readings[0];
	if (reading === undefined) return null;
	const path = line.label.path;
	for (let length = path.length; length > 0; length--) {
		const prefix = path.slice(0, length);
		const at = lastIndexWhere(levels, (level) =>
			isSamePath(level.path, prefix),
		);
		if (at < 0) continue;
		const sibling = levels[at + 1];
		return {
			score: 5,
			reading,
			keep: at + 1,
			sibling: sibling !== undefined && sibling.path.length === path.length + 1,
		};
	}
	if (!line.afterStop) return null;
	const unit = lastIndexWhere(levels, (level) => level.unit !== null);
	return { score: 1, reading, keep: unit + 1, sibling: false };
}

function isSamePath(a: readonly number[], b: readonly number[]): boolean {
	return a.length === b.length && a.every((part, i) => part === b[i]);
}

function lastIndexWhere(
	levels: readonly Level[],
	test: (level: Level) => boolean,
): number {
	for (let at = levels.length - 1; at >= 0; at--) {
		const level = levels[at];
		if (level !== undefined && test(level)) return at;
	}
	return -1;
}
