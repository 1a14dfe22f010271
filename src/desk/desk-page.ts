/** What a page of the desk is: how it is addressed, what it asks, how it is shown, and its twins for programs. */

import type { VNode } from "preact";
import type { AskedState } from "../app/record/ask-state.js";
import type { Codebook } from "../model/codebook.js";
import type { AsOf } from "../model/state.js";
import type { RecordStore } from "../record/port.js";
import type { Frame } from "./frame/frame.js";

/** What a page may ask. It computes nothing of its own: the state is folded and the rows are found before it shows them. */
export interface Question {
	readonly record: RecordStore;
	readonly codebook: Codebook;
	/** The play within the dates that the address asks for, or within others. */
	readonly play: (bounds?: AsOf) => Promise<AskedState>;
	/** Parts of the path (":id"), decoded. */
	readonly path: Readonly<Record<string, string>>;
	readonly frame: Frame;
}

/** A page. What its twins tell comes from the same `Data`, so that page and twin can never differ. */
export interface DeskPage<Data> {
	/** "/matrix", "/document/:id". */
	readonly path: string;
	/**
	 * Null where the address names nothing: the reader gets a 404 that says so.
	 * @throws BadQuestion where the query asks for something that cannot be.
	 */
	readonly load: (question: Question) => Promise<Data | null>;
	/**
	 * What the record kept of an answer to this question, without asking for the play; null where it kept none. Left out by pages of which
	 * nothing is kept.
	 */
	readonly recall?: (question: Question) => Promise<Data | null>;
	/** Whether it holds forms that change the record: such a page is each reader's own. */
	readonly hasForms?: true;
	/** Whether what it loads is the same for all, though its forms are each reader's own. */
	readonly isLoadedForAll?: true;
	/** Whether it tells of what is no write to the record: such a page is never kept. */
	readonly isLive?: true;
	readonly title: (data: Data) => string;
	readonly show: (data: Data, frame: Frame) => VNode;
	/** What the `.json` twin gives; `data` itself where left out. */
	readonly json?: (data: Data) => unknown;
	/** The text of the `.csv` twin; left out where the page is no table. */
	readonly csv?: (data: Data) => string;
	/** The text of the `.md` twin; left out where nobody would send it. */
	readonly markdown?: (data: Data) => string;
	/** The bytes of the `.docx` twin; left out where nobody would send it. */
	readonly docx?: (data: Data) => Promise<Uint8Array<ArrayBuffer>>;
}

/** Checks a page against its own data's type, and forgets the type so that pages stand in one list. */
export function makePage<Data>(page: DeskPage<Data>): DeskPage<unknown> {
	// Sound because `load` is the only source of what the other functions are given.
	return page as DeskPage<unknown>;
}

/** A question that no answer fits; its message says to a person what to ask instead. Answered with 400. */
export class BadQuestion extends Error {}
