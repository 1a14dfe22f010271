/** What every page says of the ground it stands on. */

import { counted } from "../text/enumerate.js";
import { formatLongDay } from "../text/format-days.js";
import type { StateContext } from "./state-context.js";

/** The days asked for and what was read, as sentences. */
export function pageNotes({ state }: StateContext): readonly string[] {
	const { asOf, knownBy, coverage } = state;
	const first = coverage.days[0]?.day;
	const last = coverage.days.at(-1)?.day;
	const without = coverage.days.filter(({ documents }) => documents === 0);
	return [
		...(asOf === null ? [] : [`As of ${formatLongDay(asOf)}.`]),
		...(knownBy === null
			? []
			: [`From what was in the record by ${knownBy.replace("T", " ")}.`]),
		`${counted(coverage.documents, "document")}, ${counted(coverage.tellings, "telling")}${
			first === undefined || last === undefined
				? ""
				: `, published ${first === last ? formatLongDay(first) : `from ${formatLongDay(first)} to ${formatLongDay(last)}`}`
		}${without.length === 0 ? "" : `, ${counted(without.length, "day")} without any`}.`,
		...(coverage.undated === 0
			? []
			: [
					`${counted(coverage.undated, "document")} without a date of publication.`,
				]),
		...(coverage.unread === 0
			? []
			: [`${counted(coverage.unread, "input")} could not be read.`]),
	];
}
