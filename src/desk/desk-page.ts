/** What a page of the desk is: how it is addressed, what it asks, how it is shown, and its twins for programs. */

import type { VNode } from "preact";
import type { Codebook } from "../model/codebook.js";
import type { State } from "../model/state.js";
import type { RecordStore } from "../record/port.js";
import type { Frame } from "./frame/frame.js";

/** What a page may ask. It computes nothing of its own: the state is folded and the rows are found before it shows them. */
export interface Question {
	readonly record: RecordStore;
	readonly codebook: Codebook;
	/** The state on the day and by the knowledge that the address asks for. */
	readonly state: () => Promise<State>;
	/** Parts of the path (":id") and the query, decoded. */
	readonly path: Readonly<Record<string, string>>;
	readonly query: URLSearchParams;
	readonly frame: Frame;
}

/** A page. `Data` is what its `.json` twin gives, so that page and twin can never differ. */
export interface DeskPage<Data> {
	/** "/matrix", "/document/:id". */
	readonly path: string;
	/** Null where the address names nothing: the reader gets a 404 that says what was looked for. */
	readonly load: (question: Question) => Promise<Data | null>;
	readonly title: (data: Data) => string;
	readonly show: (data: Data, frame: Frame) => VNode;
	/** The text of the `.csv` twin; left out where the page is no table. */
	readonly csv?: (data: Data) => string;
}

/** Checks a page against its own data's type, and forgets the type so that pages stand in one list. */
export function makePage<Data>(page: DeskPage<Data>): DeskPage<unknown> {
	// Sound because `load` is the only source of what the other functions are given.
	return page as DeskPage<unknown>;
}
