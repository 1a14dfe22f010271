/** The reader that commands and scripts use: codebook and models are loaded once, then one source after another is read. */

import { makeFurniture } from "../documents/blocks/furniture.js";
import {
	type Origin,
	type ReadDocument,
	readBytes,
} from "../documents/read-bytes.js";
import type { Unread } from "../documents/unread.js";
import { analyze } from "../language/analyze.js";
import { makeTimeLexicon } from "../language/times/time-lexicon.js";
import type { IssueEntry } from "../model/codebook.js";
import type { Reading } from "../model/reading.js";
import { makeEventLexicon } from "../positions/events/event-lexicon.js";
import { type EngineName, USUAL_ENGINE } from "./engine/engine-name.js";
import { type ModelOf, openEngine } from "./engine/open-engine.js";
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
	/** The reading of such a document. */
	readonly readOpened: (document: ReadDocument) => Promise<Reading>;
	readonly tools: ReaderTools;
	/** The issues of the codebook that it reads with. */
	readonly issues: readonly IssueEntry[];
}

/**
 * Loads what reading needs; the network of the engine "encoder" when the first document is read.
 * @throws Error where the codebook or the models that ship with the program cannot be loaded.
 */
export function openReader(engine: EngineName = USUAL_ENGINE): Reader {
	const codebook = loadCodebook();
	const furniture = makeFurniture(codebook.furniture, codebook.places);
	const linear = loadAttributionModel();
	const tools = {
		codebook,
		tagger: loadTagger(),
		attribution: linear,
		judge: loadJudge(engine),
		times: makeTimeLexicon(codebook.times),
		events: makeEventLexicon(codebook),
	};
	const open: Reader["open"] = (bytes, origin) =>
		readBytes(bytes, origin, furniture);
	let opening: Promise<ModelOf> | null = null;
	const readOpened: Reader["readOpened"] = async (read) => {
		opening ??= openEngine(engine, linear);
		const modelOf = await opening;
		const analysis = analyze(read.document.text, read.blocks, tools.tagger);
		// A network answers later, and reading is pure: what it says of a text is worked out before.
		const attribution = await modelOf(analysis);
		return readDocument(read, analysis, { ...tools, attribution });
	};
	const readFrom: Reader["readFrom"] = async (bytes, origin) => {
		const read = await open(bytes, origin);
		return read.kind === "unread" ? read : readOpened(read);
	};
	const readOne: Reader["readInput"] = ({ id, bytes }, published) =>
		readFrom(bytes, { id, published, publisher: null });
	return {
		issues: codebook.issues,
		tools,
		open,
		readOpened,
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
