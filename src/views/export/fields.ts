/** Makers of fields, so that a table reads as a list of names, meanings and values. */

import type { Span } from "../../model/span.js";
import type { DayInterval } from "../../model/when.js";
import type { ExportField, ExportValue, ValuedField } from "./export-table.js";
import type { Named } from "./exported-document.js";

/** A field of one value; words unless another type is given. */
export function field<Item>(
	name: string,
	description: string,
	{
		type = "string",
		read,
	}: {
		readonly type?: ExportField["type"];
		readonly read: (item: Item) => ExportValue;
	},
): ValuedField<Item> {
	return { name, type, description, read };
}

/** A field of several values, joined by "; ". */
export function listField<Item>(
	name: string,
	description: string,
	valuesOf: (item: Item) => readonly string[],
): ValuedField<Item> {
	return field(name, `${description}, joined by “; ”`, {
		read: (item) => orNull(valuesOf(item).join("; ")),
	});
}

/** `NAME`, `NAME_start`, `NAME_end`: words and where they stand in the text of the document. */
export function spanFields<Item>(
	name: string,
	description: string,
	spanOf: (item: Item) => Span | null,
): readonly ValuedField<Item>[] {
	return [
		field(name, description, { read: (item) => spanOf(item)?.text ?? null }),
		field(
			`${name}_start`,
			`Where ${name} begins in the text, in UTF-16 code units from 0`,
			{ type: "integer", read: (item) => spanOf(item)?.start ?? null },
		),
		field(
			`${name}_end`,
			`The first unit after ${name}, in UTF-16 code units from 0`,
			{ type: "integer", read: (item) => spanOf(item)?.end ?? null },
		),
	];
}

/** `NAME`, `NAME_spans`: words in several pieces, joined by " … ", and the place of each. */
export function pieceFields<Item>(
	name: string,
	description: string,
	piecesOf: (item: Item) => readonly Span[],
): readonly ValuedField<Item>[] {
	return [
		field(name, `${description}; pieces are joined by “ … ”`, {
			read: (item) =>
				orNull(
					piecesOf(item)
						.map(({ text }) => text)
						.join(" … "),
				),
		}),
		field(
			`${name}_spans`,
			"The place of each piece, start-end in UTF-16 code units from 0, joined by spaces",
			{
				read: (item) =>
					orNull(
						piecesOf(item)
							.map(({ start, end }) => `${start}-${end}`)
							.join(" "),
					),
			},
		),
	];
}

/** `NAME_from`, `NAME_to`: the first and the last day. */
export function dayFields<Item>(
	name: string,
	description: string,
	daysOf: (item: Item) => DayInterval | null,
): readonly ValuedField<Item>[] {
	return [
		field(`${name}_from`, `${description}: the first day`, {
			type: "date",
			read: (item) => daysOf(item)?.from ?? null,
		}),
		field(`${name}_to`, `${description}: the last day`, {
			type: "date",
			read: (item) => daysOf(item)?.to ?? null,
		}),
	];
}

/** `NAME`, `NAME_name`: a key that means the same in all tables, and how it is called. */
export function namedFields<Item>(
	name: string,
	description: string,
	namedOf: (item: Item) => Named | null,
): readonly ValuedField<Item>[] {
	return [
		field(name, `${description}, by key`, {
			read: (item) => namedOf(item)?.key ?? null,
		}),
		field(`${name}_name`, `${description}, by name`, {
			read: (item) => namedOf(item)?.name ?? null,
		}),
	];
}

const orNull = (text: string): string | null => (text === "" ? null : text);
