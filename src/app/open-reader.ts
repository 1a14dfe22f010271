/** The reader that commands and scripts use: codebook and models are loaded once, then one source after another is read. */

import { makeFurniture } from "../documents/blocks/furniture.js";
import {
	type Origin,
	type ReadDocument,
	readBytes,
} from "../documents/read-bytes.js";
import type { Unread } from "../documents/unread.js";
import { makeTimeLexicon } from "../language/times/time-lexicon.js";
import type { IssueEntry } from "../model/codebook.js";
import type { Reading } from "../model/reading.js";
import { makeEventLexicon } from "../positions/events/event-lexicon.js";
import { loadCodebook } from "./load-codebook.js";
import { loadAttributionModel, loadJudge, loadTagger } from "./load-models.js";
import { type ReaderTools, readDocument } from "./read-document.js";
import { type Input, readInput } from "./read-input.js";

/** What to read, and what is known of it. */
export interface Source {
	/** A file's path, or "-" for standard input. */
	readonly path: string;
	/** Day of publication, ISO 8601; null where the user does not give it. */
	readonly published: string | null;
}

export interface Reader {
	/** A reading, or why there is none. */
	readonly read: (source: Source) => Promise<Reading | Unread>;
	/** The same from bytes already fetched. */
	readonly readInput: (
		input: Input,
		published: string | null,
	) => Promise<Reading | Unread>;
	/** The same of bytes of which more is known than a day. */
	readonly readFrom: (
		bytes: Uint8Array,
		origin: Origin,
	) => Promise<Reading | Unread>;
	/** The document in these bytes, not yet read. */
	readonly open: (
		bytes: Uint8Array,
		origin: Origin,
	) => Promise<ReadDocument | Unread>;
	readonly tools: ReaderTools;
	/** The issues of the codebook that it reads with. */
	readonly issues: readonly IssueEntry[];
}

/** Loads what reading needs. Throws where the codebook or the models that ship with the program cannot be loaded. */
export function openReader(): Reader {
	const codebook = loadCodebook();
	const furniture = makeFurniture(codebook.furniture, codebook.places);
	const tools = {
		codebook,
		tagger: loadTagger(),
		attribution: loadAttributionModel(),
		judge: loadJudge(),
		times: makeTimeLexicon(codebook.times),
		events: makeEventLexicon(codebook),
	};
	const open: Reader["open"] = (bytes, origin) =>
		readBytes(bytes, origin, furniture);
	const readFrom: Reader["readFrom"] = async (bytes, origin) => {
		const read = await open(bytes, origin);
		return read.kind === "unread" ? read : readDocument(read, tools);
	};
	const readOne: Reader["readInput"] = ({ id, bytes }, published) =>
		readFrom(bytes, { id, published, publisher: null });
	return {
		issues: codebook.issues,
		tools,
		open,
		readFrom,
		readInput: readOne,
		read: async ({ path, published }) => {
			const input = await readInput(path);
			return input.kind === "unread" ? input : readOne(input, published);
		},
	};
}

/** Whether a source was not read. */
export function isUnread(outcome: Reading | Unread): outcome is Unread {
	return "kind" in outcome;
}
