/** A document as it goes into the record: what was read of it, and what was known before. */

import type { NewDocument } from "../../record/port.js";
import { copyJudgement } from "./copy-judgement.js";
import type { WasRead } from "./open-document-reader.js";

/** What is known of a document beside what was read in it. */
export interface Addition {
	readonly place: string;
	readonly bytes: Uint8Array;
	readonly draft: string | null;
	readonly tags: readonly string[];
	readonly learned: string;
	readonly readerVersion: string;
}

export function newDocumentOf(
	{ reading, account, points, fingerprint }: WasRead,
	{ place, bytes, draft, tags, learned, readerVersion }: Addition,
): NewDocument {
	const { id, title, publisher, published, language, address, text } =
		reading.document;
	return {
		card: {
			id,
			title,
			publisher,
			published,
			language,
			place,
			address,
			learned,
			draft,
			tags: [...new Set(tags)].sort(),
			length: text.length,
		},
		bytes,
		text,
		reading,
		readerVersion,
		account,
		points,
		copies: copyJudgement(fingerprint),
	};
}
