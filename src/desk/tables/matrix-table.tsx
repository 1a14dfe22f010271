/** The matrix as a table: heads stay in sight, the shape of a cell leads to its latest words, the figure beside it opens all of them. */

import type { VNode } from "preact";
import type { Stance } from "../../model/position.js";
import {
	type Cell,
	type Column,
	cellOf,
	type Row,
	type Table,
} from "../../views/page/page.js";
import type { SourceBook } from "../../views/page/sources.js";
import { stanceLook } from "../../views/stance-scale.js";
import { tellingsOf } from "../../views/state/told-by.js";
import { addressOf } from "../frame/address-of.js";
import type { Frame } from "../frame/frame.js";
import { Linked } from "../frame/linked.js";
import { LinesTable } from "./lines-table.js";

interface Setting {
	readonly histories: ReadonlyMap<string, Table>;
	readonly sources: SourceBook;
	readonly frame: Frame;
}

export function MatrixTable({
	table: { title, columns, rows, empty, legend },
	...setting
}: Setting & { readonly table: Table }): VNode {
	const { frame } = setting;
	const [names, ...subjects] = columns;
	if (rows.length === 0 || names === undefined)
		return <p class="unknown">{empty}</p>;
	return (
		<>
			{/* A region that scrolls must be reachable by keyboard. */}
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: so that the arrow keys scroll it */}
			<section class="scroll matrix" tabIndex={0} aria-label={title}>
				<table>
					<thead>
						<tr>
							<th scope="col">{names.label}</th>
							{subjects.map(({ key, label }) => (
								<th key={key} scope="col" class="subject">
									<Linked href={addressOf(frame, "subject", key)}>
										{label}
									</Linked>
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{rows.map((row, at) => (
							<tr key={at}>
								<th scope="row">
									<ActorName row={row} names={names} frame={frame} />
								</th>
								{subjects.map((subject, place) => (
									<td key={subject.key}>
										<MatrixCell
											row={row}
											names={names}
											subject={subject}
											id={`cell-${at}-${place}`}
											{...setting}
										/>
									</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
			</section>
			{legend.map((text) => (
				<p key={text} class="meta legend">
					{text}
				</p>
			))}
		</>
	);
}

function ActorName({
	row,
	names,
	frame,
}: {
	readonly row: Row;
	readonly names: Column;
	readonly frame: Frame;
}): VNode {
	const cell = cellOf(row, names.key);
	return (
		<Linked href={addressOf(frame, "actor", cell.value)}>{cell.text}</Linked>
	);
}

function MatrixCell({
	row,
	names,
	subject,
	id,
	histories,
	sources,
	frame,
}: Setting & {
	readonly row: Row;
	readonly names: Column;
	readonly subject: Column;
	readonly id: string;
}): VNode {
	const cell = cellOf(row, subject.key);
	const latest = cell.evidence.at(-1);
	if (latest === undefined) return <span class="silent">{cell.text}</span>;
	const actor = cellOf(row, names.key);
	const history = histories.get(`${actor.value} ${subject.key}`);
	const { words, shape } = lookOf(cell);
	const told = `${actor.text} on ${subject.label}: ${words}`;
	const figure = `${tellingsOf(cell.evidence).tellings}${markOf(cell, shape)}`;
	return (
		<>
			<a
				class={`stance ${cell.value}`}
				href={frame.place(latest.document, latest.span)}
				aria-label={`${told}: the words`}
				title={told}
			>
				<span class="shape">{shape}</span>
			</a>
			{history === undefined ? null : (
				<>
					<button
						type="button"
						popovertarget={id}
						aria-label={`${told}: history, ${figure}`}
					>
						{figure}
					</button>
					<div class="history" id={id} popover="auto">
						<h3>{actor.text}</h3>
						<LinesTable table={history} sources={sources} frame={frame} />
					</div>
				</>
			)}
		</>
	);
}

const lookOf = ({ value }: Cell) =>
	// A cell with evidence has a stance as its value, or "contradictory".
	stanceLook(value === "contradictory" ? null : (value as Stance));

/** What the cell's text says behind its shape and number: the mark of the last move. */
const markOf = ({ text }: Cell, shape: string): string =>
	text.slice(shape.length).replace(/^\d+/, "");
