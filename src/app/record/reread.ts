/** Reads the documents of a record again with the readers of this version. */

import type { Unread } from "../../documents/unread.js";
import type { DocumentCard } from "../../model/document-card.js";
import type { RecordStore } from "../../record/port.js";
import { RecordRefused } from "../../record/record-refused.js";
import { ENGINES, type EngineName } from "../engine/engine-name.js";
import { allPages } from "./all-pages.js";
import { engineOf } from "./reader-version.js";
import type { ReadingPool } from "./reading-pool.js";

/** What reading again is done with. */
export interface RereadTools {
	readonly store: RecordStore;
	/** The engine to read with; null where each document keeps the one that read it last. */
	readonly engine: EngineName | null;
	readonly readerOf: (engine: EngineName) => {
		readonly pool: ReadingPool;
		readonly version: string;
	};
	/** The instant now, in UTC, ISO 8601 with milliseconds. */
	readonly now: () => string;
	/** Told of each document once its new reading is on disk. */
	readonly report: (outcome: RereadOutcome) => void;
}

/** What became of one document. */
export type RereadOutcome =
	| { readonly kind: "reread"; readonly place: string }
	/** This reader cannot read it; its last reading stands. */
	| {
			readonly kind: "unread";
			readonly place: string;
			readonly unread: Unread;
	  }
	| {
			readonly kind: "failed";
			readonly place: string;
			readonly error: unknown;
	  };

/**
 * Adds a reading to each document that another version or another engine than the one asked for read last, with `which` "all" to every
 * document. Corrections are replayed over it.
 * @throws RecordRefused where the record can be written no more; what was reported stays.
 */
export async function reread(
	which: "outdated" | "all",
	tools: RereadTools,
): Promise<void> {
	const { store } = tools;
	// Listed before the first is read: a list of what is outdated grows shorter under one's hands.
	const ids: string[] = [];
	if (which === "outdated") {
		const engines = tools.engine === null ? ENGINES : [tools.engine];
		const versions = engines.map((engine) => tools.readerOf(engine).version);
		for await (const page of allPages((at) => store.outdated(versions, at)))
			ids.push(...page);
	} else {
		const bounds = { asOf: null, knownBy: null };
		for await (const page of allPages((at) => store.documents(bounds, at)))
			ids.push(...page.map(({ id }) => id));
	}
	await rereadAll(ids, tools);
}

/** Documents that are read or written at a time. */
const IN_HAND = 16;

async function rereadAll(
	ids: readonly string[],
	tools: RereadTools,
): Promise<void> {
	const left = ids.values();
	const work = async (): Promise<void> => {
		for (const id of left) {
			const stored = await tools.store.document(id);
			if (stored === null) continue;
			const engine = tools.engine ?? engineOf(stored.readerVersion);
			await rereadOne(stored.card, tools.readerOf(engine), tools);
		}
	};
	await Promise.all(Array.from({ length: IN_HAND }, work));
}

async function rereadOne(
	card: DocumentCard,
	{ pool, version }: ReturnType<RereadTools["readerOf"]>,
	{ store, now, report }: RereadTools,
): Promise<void> {
	const { id, place } = card;
	try {
		const { publisher, published, title, address, draft } = card;
		const outcome = await pool.read({
			...{ id, publisher, published, title, address },
			bytes: (await store.bytes(id)) ?? new Uint8Array(),
			isDraft: draft !== null,
			corrections: await store.corrections({ document: id }),
		});
		if (outcome.kind === "unread") {
			report({ kind: "unread", place, unread: outcome });
			return;
		}
		const { reading, account, points } = outcome;
		await store.addReading({
			document: id,
			reading,
			readerVersion: version,
			made: now(),
			account,
			points,
		});
		report({ kind: "reread", place });
	} catch (error) {
		if (error instanceof RecordRefused) throw error;
		report({ kind: "failed", place, error });
	}
}
