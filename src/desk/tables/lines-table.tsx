/** A table set as lines of a paper: heads, what leads the line in the margin, the words, and where they stand. */

import type { VNode } from "preact";
import type { Table } from "../../views/page/page.js";
import { anchorOf } from "../frame/address-of.js";
import type { Frame } from "../frame/frame.js";
import { CellWords } from "./cell-words.js";
import {
	type Line,
	type LineGroup,
	lineGroups,
	type Told,
} from "./line-groups.js";
import { Places, type PlacesOf } from "./places.js";

interface Setting extends Omit<PlacesOf, "evidence"> {
	/** Whether it stands beside other tables of the same heads, which then are no anchors. */
	readonly isBeside?: true;
}

export function LinesTable({
	table,
	...setting
}: Setting & { readonly table: Table }): VNode {
	const groups = lineGroups(table);
	const bare = groups.filter(({ lines }) => lines.length === 0);
	return (
		<div class="lines">
			{groups
				.filter(({ lines }) => lines.length > 0)
				.map((group, at) => (
					<Group key={at} group={group} {...setting} />
				))}
			{bare.length === 0 ? null : (
				<details class="bare">
					<summary>{`${bare.length} more, of which nothing is told`}</summary>
					{bare.map((group, at) => (
						<Group key={at} group={group} {...setting} />
					))}
				</details>
			)}
		</div>
	);
}

function Group({
	group: { heads, notes, lines },
	...setting
}: Setting & { readonly group: LineGroup }): VNode {
	const { frame, isBeside } = setting;
	const value = isBeside ? null : (heads[0]?.cell.value ?? null);
	return (
		<div class="group" id={value === null ? undefined : anchorOf(value)}>
			{heads.length === 0 ? null : (
				<h3>
					<Words told={heads} frame={frame} />
				</h3>
			)}
			{notes.length === 0 ? null : (
				<p class="meta">
					<Words told={notes} frame={frame} between=" · " />
				</p>
			)}
			{lines.length === 0 ? null : (
				<ul>
					{lines.map((line, at) => (
						<LineItem
							key={at}
							line={line}
							isLedAsBefore={isSame(line, lines[at - 1])}
							{...setting}
						/>
					))}
				</ul>
			)}
		</div>
	);
}

function LineItem({
	line: { leads, texts, quotes, notes, evidence },
	isLedAsBefore,
	...setting
}: Setting & {
	readonly line: Line;
	readonly isLedAsBefore: boolean;
}): VNode {
	const { frame } = setting;
	return (
		<li class={kindOf(leads)}>
			<div class={isLedAsBefore ? "lead again" : "lead"}>
				<Words told={leads} frame={frame} />
			</div>
			<div class="told">
				{texts.length === 0 ? null : (
					<p class="text-of-line">
						<Words told={texts} frame={frame} />
					</p>
				)}
				{quotes.length === 0 ? null : (
					<p class="words">
						<Words told={quotes} frame={frame} between=" … " />
					</p>
				)}
				<div class="meta">
					<Words told={notes} frame={frame} between=" · " />
					{notes.length > 0 && evidence.length > 0 ? " · " : null}
					<Places evidence={evidence} {...setting} />
				</div>
			</div>
		</li>
	);
}

/** Cells one after another. */
function Words({
	told,
	frame,
	between = " ",
}: {
	readonly told: readonly Told[];
	readonly frame: Frame;
	readonly between?: string;
}): VNode {
	return (
		<>
			{told.map(({ column, cell }, at) => (
				<span key={column.key} class={`cell-${column.key}`}>
					{at === 0 ? null : between}
					<CellWords cell={cell} column={column} frame={frame} />
				</span>
			))}
		</>
	);
}

/** "is-denied": lines led by a word of a fixed set can be set apart by it. */
function kindOf([lead]: readonly Told[]): string | undefined {
	const value = lead?.cell.value;
	return typeof value === "string" && /^[a-z]+$/.test(value)
		? `is-${value}`
		: undefined;
}

const isSame = (line: Line, before: Line | undefined): boolean =>
	before !== undefined &&
	line.leads.length > 0 &&
	line.leads.map(({ cell }) => cell.text).join() ===
		before.leads.map(({ cell }) => cell.text).join();
