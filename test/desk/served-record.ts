/** A record of given files behind a desk of its own, for tests that look at it as a user does. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadCodebook } from "../../src/app/load-codebook.js";
import { addDocuments } from "../../src/app/record/add-documents.js";
import { openDocumentReader } from "../../src/app/record/open-document-reader.js";
import { openRecord } from "../../src/app/record/open-record.js";
import { serveDesk } from "../../src/desk/serve.js";
import type { RecordStore } from "../../src/record/port.js";

/** Files of one kind, as `travaux add` takes them. */
export interface Filed {
	readonly paths: readonly string[];
	/** Name of the draft that they are the text of; null for reports. */
	readonly draft?: string;
	readonly published?: string;
}

/** A record of given files, in a folder of its own. */
export interface FiledRecord {
	/** Where it lies. */
	readonly path: string;
	readonly store: RecordStore;
	readonly close: () => Promise<void>;
}

/** Reads the files into a new record. */
export async function fileRecord(
	filed: readonly Filed[],
): Promise<FiledRecord> {
	const folder = mkdtempSync(join(tmpdir(), "travaux-desk-"));
	const path = join(folder, "travaux.db");
	const store = await openRecord({ record: path, create: true });
	const { read } = openDocumentReader();
	for (const { paths, draft = null, published = null } of filed)
		await addDocuments(
			{
				paths,
				draft,
				published,
				publisher: null,
				tags: [],
				except: [],
				reach: "public",
				columns: {},
			},
			{
				store,
				pool: { read, close: async () => {} },
				readerVersion: "test",
				now: () => "2026-02-01T08:00:00.000Z",
				report: (outcome) => {
					if (outcome.kind === "failed") throw outcome.error;
				},
			},
		);
	return {
		path,
		store,
		close: async () => {
			await store.close();
			rmSync(folder, { recursive: true });
		},
	};
}

export interface ServedRecord {
	/** "http://127.0.0.1:PORT/" */
	readonly address: string;
	/** What broke while answering. */
	readonly faults: readonly unknown[];
	readonly close: () => Promise<void>;
}

/** Reads the files into a new record, and serves it at a port that the system chooses. */
export async function serveFiles(
	filed: readonly Filed[],
	name: string,
): Promise<ServedRecord> {
	const { store, close } = await fileRecord(filed);
	const faults: unknown[] = [];
	const serving = await serveDesk({
		record: store,
		codebook: loadCodebook(),
		name,
		host: "127.0.0.1",
		port: 0,
		token: null,
		coder: "Test Coder",
		now: () => "2026-02-01T09:00:00.000Z",
		onFault: (error) => {
			faults.push(error);
		},
	});
	return {
		address: serving.address,
		faults,
		close: async () => {
			await serving.close();
			await close();
		},
	};
}

/** The negotiation that ships with the program. */
export const BUNDLED: readonly Filed[] = [
	{ paths: ["examples/articles"] },
	{
		paths: ["examples/drafts/plan-28-points.txt"],
		draft: "28-point plan",
		published: "2025-11-20",
	},
	{
		paths: ["examples/drafts/counter-text-european.txt"],
		draft: "European counter-proposal",
		published: "2025-11-23",
	},
	{
		paths: ["examples/drafts/framework-20-points.txt"],
		draft: "20-point framework",
		published: "2025-12-24",
	},
];
