/** Makers of cells: words, references, days and counts, each with the value that programs read beside it. */

import type { Evidence } from "../../model/state.js";
import type { DayInterval } from "../../model/when.js";
import { formatDays } from "../text/format-days.js";
import type { Tone } from "../text/ink.js";
import { visibleText } from "../text/visible-text.js";
import type { Cell } from "./page.js";

/** Words: value and text are the same but for what a terminal would obey. Null makes an empty cell. */
export function wordsCell(
	words: string | null,
	{
		evidence = [],
		tone = "text",
	}: Partial<Pick<Cell, "evidence" | "tone">> = {},
): Cell {
	return {
		text: words === null ? "" : visibleText(words),
		value: words === null || words === "" ? null : words,
		tone,
		evidence,
	};
}

/** A name for people with the key or code that programs read. */
export function keyCell(
	key: string | null,
	text: string,
	{
		evidence = [],
		tone = "text",
	}: { readonly evidence?: readonly Evidence[]; readonly tone?: Tone } = {},
): Cell {
	return { text: visibleText(text), value: key, tone, evidence };
}

/** Days: "20–23 Nov 2025" for people, "2025-11-20/2025-11-23" for programs; `unknown` where there are none. */
export function daysCell(
	days: DayInterval | null,
	{
		tone = "quiet",
		unknown = "",
	}: { readonly tone?: Tone; readonly unknown?: string } = {},
): Cell {
	return {
		text: days === null ? unknown : formatDays(days),
		value: days === null ? null : isoDays(days),
		tone,
		evidence: [],
	};
}

/** ISO 8601: one day as such, an interval with its ends joined by "/". */
export function isoDays({ from, to }: DayInterval): string {
	return from === to ? from : `${from}/${to}`;
}

/** A number; `text` where it is told otherwise than by its digits. */
export function countCell(count: number, text = `${count}`): Cell {
	return { text, value: count, tone: "quiet", evidence: [] };
}
