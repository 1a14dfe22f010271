/** The quotation marks of a paragraph: what kind each is, and whether it opens or closes; apostrophes are told from them. */

import { isSpaceUnit, isWordUnit } from "./character-class.js";

/** Kinds of marks; marks of one kind open and close one another. */
export type MarkKind =
	| "straight"
	| "curly"
	| "low"
	| "angle"
	| "single"
	| "tex";

export interface Mark {
	readonly at: number;
	readonly length: number;
	readonly kind: MarkKind;
	readonly role: "open" | "close" | "either";
}

/** The marks between two places, in order. */
export function findMarks(
	text: string,
	start: number,
	end: number,
): readonly Mark[] {
	const marks: Mark[] = [];
	const isOpen = {
		straight: false,
		curly: false,
		low: false,
		angle: false,
		tex: false,
	};
	for (let at = start; at < end; at++) {
		const unit = text.charCodeAt(at);
		if (unit > 34 && unit < 39) continue;
		if (unit > 39 && unit < 96) continue;
		if (unit > 96 && unit < 0xab) continue;
		const mark = markAt(text, at, { start, end, isOpen });
		if (mark === null) continue;
		marks.push(mark);
		if (mark.kind in isOpen) {
			isOpen[mark.kind as keyof typeof isOpen] = mark.role === "open";
		}
		at += mark.length - 1;
	}
	return marks;
}

interface MarkContext {
	readonly start: number;
	readonly end: number;
	readonly isOpen: Readonly<
		Record<"straight" | "curly" | "low" | "angle" | "tex", boolean>
	>;
}

function markAt(text: string, at: number, context: MarkContext): Mark | null {
	const unit = text.charCodeAt(at);
	const before = at > context.start ? text.charCodeAt(at - 1) : 32;
	const after = at + 1 < context.end ? text.charCodeAt(at + 1) : 32;
	const { isOpen } = context;
	const mark = (kind: MarkKind, role: Mark["role"], length = 1): Mark => ({
		at,
		length,
		kind,
		role,
	});
	switch (unit) {
		case 0x22: {
			const looksOpening = isLeftEdge(before) && !isSpaceUnit(after);
			if (!isOpen.straight) {
				// 5'10": an inch mark opens nothing.
				if (!isOpen.tex || looksOpening) {
					return isWordUnit(before) && !isWordUnit(after)
						? null
						: mark("straight", "open");
				}
				// ``We came," he said.
				return mark("tex", "close");
			}
			const reopens = looksOpening && !isLeftEdge(after) && isSpaceUnit(before);
			return mark("straight", reopens ? "open" : "close");
		}
		case 0x201e:
		case 0x201f:
			return mark("low", isOpen.low && unit === 0x201f ? "close" : "open");
		case 0x201c:
			if (isOpen.low) return mark("low", "close");
			if (isOpen.curly && isRightEdge(before, after)) {
				return mark("curly", "close");
			}
			return mark("curly", "open");
		case 0x201d:
			if (isOpen.low) return mark("low", "close");
			if (!isOpen.curly && isLeftEdge(before) && isWordUnit(after)) {
				return mark("curly", "open");
			}
			if (isOpen.tex && !isOpen.curly) return mark("tex", "close");
			return mark("curly", "close");
		case 0xab:
		case 0x2039:
			return mark(
				"angle",
				isOpen.angle && isRightEdge(before, after) ? "close" : "open",
			);
		case 0xbb:
		case 0x203a:
			return mark(
				"angle",
				!isOpen.angle && isLeftEdge(before) ? "open" : "close",
			);
		case 0x60:
			if (after === 0x60) return mark("tex", "open", 2);
			return singleMark(text, at, before, after);
		case 0x27:
		case 0x2018:
		case 0x2019:
			return after === unit
				? doubledMark(text, at, context)
				: singleMark(text, at, before, after);
		case 0x201a:
		case 0x201b:
			return singleMark(text, at, before, after);
		default:
			return null;
	}
}

/** Two apostrophes for one mark: ''We came,'' at both ends, ‘‘We came,’’, or closing what a curly mark opened. */
function doubledMark(text: string, at: number, context: MarkContext): Mark {
	const { isOpen } = context;
	const before = at > context.start ? text.charCodeAt(at - 1) : 32;
	const opens =
		!isOpen.tex &&
		isLeftEdge(before) &&
		!isSpaceUnit(text.charCodeAt(at + 2)) &&
		text.charCodeAt(at) !== 0x2019;
	const kind = isOpen.curly && !isOpen.tex && !opens ? "curly" : "tex";
	return { at, length: 2, kind, role: opens ? "open" : "close" };
}

/** A single mark: opening, closing, either a plural's apostrophe or closing, or null for an apostrophe. */
function singleMark(
	text: string,
	at: number,
	before: number,
	after: number,
): Mark | null {
	const unit = text.charCodeAt(at);
	const mark = (role: Mark["role"]): Mark => ({
		at,
		length: 1,
		kind: "single",
		role,
	});
	if (unit === 0x201a) return mark("open");
	if (unit === 0x60 && !isLeftEdge(before)) return null;
	if (isLeftEdge(before) && !isSpaceUnit(after)) {
		return unit === 0x2019 || isShortForm(text, at) ? null : mark("open");
	}
	if (unit === 0x60) return null;
	if (unit === 0x2018) return isSpaceUnit(before) ? mark("open") : null;
	if (isSpaceUnit(before) || isWordUnit(after)) return null;
	const isPlural = (before | 32) === 115;
	if (!isPlural || !isSpaceUnit(after)) return mark("close");
	// "the parties’ demands" goes on in lower case or with a name; "‘no excuses’. He" does not reach here.
	return isWordUnit(text.charCodeAt(at + 2)) ? mark("either") : mark("close");
}

/** "'90s", "'em", "'til": an apostrophe at the head of a word. */
function isShortForm(text: string, at: number): boolean {
	return /^(?:\d\ds?|em|til|tis|twas|cause|n)(?![\p{L}\p{N}])/iu.test(
		text.slice(at + 1, at + 8),
	);
}

function isLeftEdge(unit: number): boolean {
	return (
		isSpaceUnit(unit) ||
		unit === 40 ||
		unit === 91 ||
		unit === 34 ||
		unit === 45 ||
		unit === 47 ||
		unit === 0x2013 ||
		unit === 0x2014 ||
		unit === 0x2015 ||
		unit === 0x2018 ||
		unit === 0x201c ||
		unit === 0x201e ||
		unit === 0xab
	);
}

function isRightEdge(before: number, after: number): boolean {
	return !isSpaceUnit(before) && !isWordUnit(after);
}
