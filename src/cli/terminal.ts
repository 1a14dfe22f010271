/** The terminal a page is printed on: its width, and the ink where colours are wanted. */

import pc from "picocolors";
import { type Ink, plainInk, type Tone } from "../views/text/ink.js";

const USUAL_WIDTH = 80;

/** Columns of the terminal; those that COLUMNS names, or 80, where the page goes to a file or a pipe. */
export function terminalWidth(): number {
	const named = Number(process.env.COLUMNS);
	return (
		process.stdout.columns ??
		(Number.isInteger(named) && named > 0 ? named : USUAL_WIDTH)
	);
}

/** Colours on a terminal that has them, and none where NO_COLOR is set (no-color.org) or the page is not for a terminal. */
export function terminalInk(): Ink {
	const wanted =
		process.stdout.isTTY &&
		!process.env.NO_COLOR &&
		process.env.TERM !== "dumb";
	if (!wanted) return plainInk;
	const colors = pc.createColors(true);
	const tones: Readonly<Record<Tone, (text: string) => string>> = {
		title: colors.bold,
		name: colors.bold,
		label: (text) => text,
		text: (text) => text,
		quiet: colors.dim,
		for: colors.green,
		open: colors.yellow,
		against: colors.red,
		mark: colors.dim,
		evidence: colors.underline,
	};
	return (tone, text) => tones[tone](text);
}
