/** The points of a text with the words that a drafter should check marked in them. */

import type { NegotiatingText } from "../../model/negotiating-text.js";
import type { Span } from "../../model/span.js";
import type { DraftState, ProvisionState } from "../../model/state.js";
import { type Piece, textPieces } from "../reader/text-pieces.js";
import type { DraftView, PointRow } from "./draft-view.js";

export interface CheckedPoint {
	readonly row: PointRow;
	readonly span: Span;
	/** The point's own words; a piece is marked by the numbers of the notes on it, counted from 1 in the point. */
	readonly pieces: readonly Piece<number>[];
	/** What is reported of the draft and matches this point. */
	readonly reported: readonly ProvisionState[];
}

/** The points in the order of the text. */
export function checkedPoints(
	text: NegotiatingText,
	view: DraftView,
	draft: DraftState,
): readonly CheckedPoint[] {
	return text.points.flatMap((point, at) => {
		const row = view.points[at];
		if (row === undefined) return [];
		const layers = point.findings.map(({ span }, note) => ({
			start: span.start,
			end: span.end,
			mark: note + 1,
		}));
		return [
			{
				row,
				span: point.span,
				pieces: point.own.flatMap((range) =>
					textPieces(text.document.text, range, layers),
				),
				reported: draft.provisions.filter(
					(provision) => provision.point === point.id,
				),
			},
		];
	});
}
