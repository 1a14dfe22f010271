/** A document annotated in TimeML (TIMEX3) or TIMEX2 → its text, its day and its expressions with their places. */

import { dayOfIso } from "../../src/language/times/calendar.js";
import type { DayInterval } from "../../src/model/when.js";
import { daysOfTimex } from "./timex-days.js";

/** One expression of the gold; `days` null where it is left out of the measure. */
export interface Timex {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly value: string;
	readonly days: DayInterval | null;
}

export interface TimexDocument {
	readonly text: string;
	readonly published: string | null;
	readonly times: readonly Timex[];
}

/** The document in a file's content; expressions inside others are left to the outer one. */
export function readTimex(source: string): TimexDocument {
	const stamp =
		/<(?:DCT|DATETIME)>[\s\S]*?val(?:ue)?="(\d{4}-?\d{2}-?\d{2})/.exec(
			source,
		)?.[1];
	const iso = stamp?.replace(/^(\d{4})-?(\d{2})-?(\d{2})$/, "$1-$2-$3") ?? null;
	const body = /<TEXT>([\s\S]*)<\/TEXT>/.exec(source)?.[1] ?? "";
	let text = "";
	const times: Timex[] = [];
	const open: { start: number; tag: string }[] = [];
	for (const [piece] of body.matchAll(/<[^>]*>|[^<]+/g)) {
		if (!piece.startsWith("<")) text += unescapeXml(piece);
		else if (/^<TIMEX[23]/.test(piece))
			open.push({ start: text.length, tag: piece });
		else if (/^<\/TIMEX[23]/.test(piece)) {
			const begun = open.pop();
			if (begun !== undefined && open.length === 0)
				times.push(makeTimex(text, begun));
		}
	}
	return {
		text,
		published: iso !== null && dayOfIso(iso) !== null ? iso : null,
		times,
	};
}

/** Sets ("every Monday") and lengths of time are no dates, whatever their value looks like. */
function makeTimex(
	text: string,
	{ start, tag }: { readonly start: number; readonly tag: string },
): Timex {
	const value = / val(?:ue)?="([^"]*)"/.exec(tag)?.[1] ?? "";
	const isDate = !/ type="(?:DURATION|SET)"| set="YES"/i.test(tag);
	return {
		start,
		end: text.length,
		text: text.slice(start),
		value,
		days: isDate ? daysOfTimex(value) : null,
	};
}

function unescapeXml(text: string): string {
	return text
		.replaceAll("&lt;", "<")
		.replaceAll("&gt;", ">")
		.replaceAll("&quot;", '"')
		.replaceAll("&apos;", "'")
		.replaceAll("&amp;", "&");
}
