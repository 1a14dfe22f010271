/** What is known of a draft as a whole, in a few words each. */

import type { DraftState } from "../../model/state.js";
import { counted, enumerate } from "../text/enumerate.js";
import { visibleText } from "../text/visible-text.js";
import type { StateContext } from "./state-context.js";

/** "leaked", "3 of 28 points reported", "by the United States", "after Geneva framework", "may be …". */
export function draftNotes(
	{ actorName, draftName }: StateContext,
	draft: DraftState,
): readonly string[] {
	const names = (keys: readonly string[]): string =>
		enumerate(keys.map(actorName));
	return [
		draft.status.join(", "),
		countPoints(draft.points, draft.provisions.length),
		draft.by.length > 0 ? `by ${names(draft.by)}` : "author unknown",
		draft.backers.length > 0 ? `backed by ${names(draft.backers)}` : "",
		draft.after === null ? "" : `after ${draftName(draft.after.draft)}`,
		draft.candidates.length === 0
			? ""
			: `may be ${draft.candidates.map(draftName).join(" or ")}`,
		draft.text === null ? "" : "text in the record",
	]
		.filter((note) => note !== "")
		.map(visibleText);
}

/** Several provisions may stand in one point, so more provisions than points are told as what they are. */
export function countPoints(points: number | null, reported: number): string {
	if (points === null)
		return reported === 0
			? "no provision reported"
			: `${counted(reported, "provision")} reported, total unknown`;
	return reported > points
		? `${counted(points, "point")}, ${counted(reported, "provision")} reported`
		: `${reported} of ${counted(points, "point")} reported`;
}
