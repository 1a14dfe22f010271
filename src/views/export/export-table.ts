/** A table of an export: its fields with what they mean, and how a row is made of what the record has. */

/** A value of a field. */
export type ExportValue = string | number | null;

/** A row; its values are in the order of the table's fields. */
export type ExportRow = readonly ExportValue[];

export interface ExportField {
	readonly name: string;
	/** Types of Frictionless Table Schema. */
	readonly type: "string" | "integer" | "number" | "date";
	readonly description: string;
}

/** What a table is, apart from its rows. */
export interface ExportSchema {
	readonly name: string;
	readonly description: string;
	readonly primaryKey: readonly string[];
	readonly foreignKeys: readonly ForeignKey[];
	readonly fields: readonly ExportField[];
}

/** A table whose rows are made of `Source`: one document, or the whole state. */
export interface ExportTable<Source> extends ExportSchema {
	readonly rowsOf: (source: Source) => readonly ExportRow[];
}

/** A field whose values are those of the field of the same name in another table. */
export interface ForeignKey {
	readonly field: string;
	readonly table: string;
}

/** A field with the value it has in a row. */
export interface ValuedField<Item> extends ExportField {
	readonly read: (item: Item) => ExportValue;
}

/** A table made of items: a row for each. */
export function makeExportTable<Source, Item>({
	itemsOf,
	fields,
	...schema
}: Omit<ExportSchema, "fields"> & {
	readonly itemsOf: (source: Source) => readonly Item[];
	readonly fields: readonly ValuedField<Item>[];
}): ExportTable<Source> {
	return {
		...schema,
		fields: fields.map(({ name, type, description }) => ({
			name,
			type,
			description,
		})),
		rowsOf: (source) =>
			itemsOf(source).map((item) => fields.map(({ read }) => read(item))),
	};
}
