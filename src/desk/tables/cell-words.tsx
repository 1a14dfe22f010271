/** The words of a cell: a link to what its value names, else to the sentence it stands on, else plain. */

import type { VNode } from "preact";
import type { Cell, Column } from "../../views/page/page.js";
import { textPieces } from "../../views/reader/text-pieces.js";
import { addressOf } from "../frame/address-of.js";
import type { Frame } from "../frame/frame.js";
import { Linked } from "../frame/linked.js";
import { StanceMark } from "./stance-mark.js";

interface CellOfColumn {
	readonly cell: Cell;
	readonly column: Column;
	readonly frame: Frame;
}

/** Nothing for an empty cell. */
export function CellWords({ cell, column, frame }: CellOfColumn): VNode | null {
	if (cell.text === "") return null;
	const [first] = cell.evidence;
	const place =
		first === undefined ? null : frame.place(first.document, first.span);
	const words =
		column.kind === "stance" ? (
			<StanceMark stance={cell.value} text={cell.text} />
		) : (
			<MarkedText cell={cell} />
		);
	return (
		<Linked
			href={
				addressOf(frame, column.kind, cell.value) ??
				place ??
				publisherAddress(frame, column, cell)
			}
			name={`tone-${cell.tone}`}
		>
			{words}
		</Linked>
	);
}

function MarkedText({
	cell: { text, marks = [] },
}: {
	readonly cell: Cell;
}): VNode {
	const layers = marks.map((range) => ({ ...range, mark: "found" as const }));
	return (
		<>
			{textPieces(text, { start: 0, end: text.length }, layers).map((piece) =>
				piece.marks.length === 0 ? (
					piece.text
				) : (
					<mark key={piece.start}>{piece.text}</mark>
				),
			)}
		</>
	);
}

/** The documents of a publisher. */
function publisherAddress(
	frame: Frame,
	{ key }: Column,
	{ value }: Cell,
): string | null {
	return key === "publisher" && typeof value === "string"
		? frame.href("/documents", { publisher: value })
		: null;
}
