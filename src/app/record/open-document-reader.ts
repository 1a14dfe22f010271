/** Reads a document for the record: its reading, what it adds to the play, and what its copies are known by. */

import {
	type Fingerprint,
	makeFingerprint,
} from "../../documents/copies/fingerprint.js";
import type { Unread } from "../../documents/unread.js";
import { readDraft } from "../../drafts/read-draft.js";
import type { Account } from "../../model/account.js";
import type { Correction } from "../../model/correction.js";
import type { NegotiatingText } from "../../model/negotiating-text.js";
import type { Reading } from "../../model/reading.js";
import { deriveAccount } from "../../play/derive-account.js";
import { type EngineName, USUAL_ENGINE } from "../engine/engine-name.js";
import { openReader } from "../open-reader.js";

/** A document's bytes, and what is known of them before they are read. */
export interface ToRead {
	/** SHA-256 of the bytes, in hexadecimal. */
	readonly id: string;
	readonly bytes: Uint8Array;
	/** ISO 8601 day; null where the document itself is to say. */
	readonly published: string | null;
	readonly publisher: string | null;
	readonly title: string | null;
	readonly address: string | null;
	/** Whether it is the text of a draft, to be taken apart into points. */
	readonly isDraft: boolean;
	/** What coders corrected in it. */
	readonly corrections: readonly Correction[];
}

/** What came of reading it. */
export interface WasRead {
	readonly kind: "read";
	readonly reading: Reading;
	readonly account: Account;
	readonly points: NegotiatingText | null;
	readonly fingerprint: Fingerprint;
}

/** Reads one document after another. */
export interface DocumentReader {
	readonly read: (document: ToRead) => Promise<WasRead | Unread>;
}

/** Loads what reading needs. Throws where the codebook or the models that ship with the program cannot be loaded. */
export function openDocumentReader(
	engine: EngineName = USUAL_ENGINE,
): DocumentReader {
	const reader = openReader(engine);
	const { codebook } = reader.tools;
	return {
		read: async ({ bytes, isDraft, corrections, ...origin }) => {
			const opened = await reader.open(bytes, {
				...origin,
				// What delegations propose in a draft are its brackets; of a report what stands in the end is read.
				...(isDraft ? { changes: "bracketed" } : {}),
			});
			if (opened.kind === "unread") return opened;
			const reading = await reader.readOpened(opened);
			return {
				kind: "read",
				reading,
				account: deriveAccount(reading, corrections, codebook).account,
				fingerprint: makeFingerprint(reading.document, reading.blocks),
				points: isDraft
					? readDraft(opened.document, reader.tools, opened.proposals)
					: null,
			};
		},
	};
}
