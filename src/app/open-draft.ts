/** The draft reader that commands and scripts use: codebook and models are loaded once, then one text after another is taken apart. */

import { makeFurniture } from "../documents/blocks/furniture.js";
import type { DocumentFindingCode } from "../documents/document-findings.js";
import { readBytes } from "../documents/read-bytes.js";
import type { Unread } from "../documents/unread.js";
import { type DraftTools, readDraft } from "../drafts/read-draft.js";
import type { IssueEntry } from "../model/codebook.js";
import type { NegotiatingText } from "../model/negotiating-text.js";
import { loadCodebook } from "./load-codebook.js";
import { loadTagger } from "./load-models.js";
import { type Input, readInput } from "./read-input.js";

export interface DraftReader {
	/** The text of a file, or of standard input for "-", taken apart; or why it could not be read. */
	readonly read: (path: string) => Promise<NegotiatingText | Unread>;
	readonly readInput: (input: Input) => Promise<NegotiatingText | Unread>;
	readonly issues: readonly IssueEntry[];
	readonly tools: DraftTools;
}

/** Of the findings about a document, those that matter to whoever works on a draft. */
const TOLD: ReadonlySet<string> = new Set<DocumentFindingCode>([
	"tracked-changes",
	"remark",
	"pages-without-text",
	"bytes-replaced",
]);

/** Loads what reading drafts needs. Throws where the codebook or the models that ship with the program cannot be loaded. */
export function openDraftReader(): DraftReader {
	const codebook = loadCodebook();
	const furniture = makeFurniture(codebook.furniture, codebook.places);
	const tools: DraftTools = { codebook, tagger: loadTagger() };
	const readOne: DraftReader["readInput"] = async (input) => {
		const read = await readBytes(
			input.bytes,
			{
				id: input.id,
				published: null,
				publisher: null,
				changes: "bracketed",
			},
			furniture,
		);
		if (read.kind === "unread") return read;
		const draft = readDraft(read.document, tools, read.proposals);
		const told = read.findings.filter(({ code }) => TOLD.has(code));
		return { ...draft, findings: [...told, ...draft.findings] };
	};
	return {
		issues: codebook.issues,
		tools,
		readInput: readOne,
		read: async (path) => {
			const input = await readInput(path);
			return input.kind === "unread" ? input : readOne(input);
		},
	};
}

/** Whether a text could not be read. */
export function isUnread(result: NegotiatingText | Unread): result is Unread {
	return "kind" in result && result.kind === "unread";
}
