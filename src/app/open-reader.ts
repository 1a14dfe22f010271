/** The reader that the commands use: codebook and models are loaded once, then one input after another is read. */

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { makeUnread, type Unread } from "../documents/unread.js";
import type { IssueEntry } from "../model/codebook.js";
import type { Reading } from "../model/reading.js";

export interface Input {
	/** A file's path, or "-" for standard input. */
	readonly path: string;
	/** Day of publication, ISO 8601; null where the user does not give it. */
	readonly published: string | null;
}

export interface Reader {
	readonly read: (input: Input) => Promise<Reading | Unread>;
	readonly issues: readonly IssueEntry[];
}

export function openReader(): Reader {
	return {
		issues: [],
		read: async ({ path, published }) => {
			let bytes: Buffer;
			try {
				bytes = readFileSync(path === "-" ? 0 : path);
			} catch {
				return makeUnread("missing-file");
			}
			const text = bytes.toString("utf8");
			return {
				document: {
					id: createHash("sha256").update(bytes).digest("hex"),
					title: null,
					publisher: null,
					published,
					language: "en",
					text,
				},
				blocks: [{ start: 0, end: text.length, kind: "body" }],
				actors: [],
				statements: [],
				drafts: [],
				provisions: [],
				positions: [],
				claims: [],
				events: [],
				times: [],
				findings: [],
			};
		},
	};
}
