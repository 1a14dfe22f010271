/** What the databases call things when tables are made. */

import type {
	ColumnDataType,
	ColumnDefinitionBuilder,
	RawBuilder,
} from "kysely";
import type { Database } from "./engine.js";

export interface SchemaDialect {
	readonly blob: ColumnDataType | RawBuilder<unknown>;
	/** Makes a column number the rows by itself. */
	readonly numbered: (
		column: ColumnDefinitionBuilder,
	) => ColumnDefinitionBuilder;
	/** What ends the making of a table that is kept in the order of its primary key, where there is such. */
	readonly ordered: RawBuilder<unknown>;
	/** Makes what full-text search needs. */
	readonly createFullText: (database: Database) => Promise<void>;
	/** Lays the words out so that documents are found in the order of answers, where the database needs that. */
	readonly orderFullText: (database: Database) => Promise<void>;
}
