/** Which documents carry one story: looked up by keys, judged by the caller, gathered into tellings as they come. */

import type { CopyCandidate, CopyEdge, NewDocument } from "../port.js";
import type { Database } from "./engine.js";
import { inPieces } from "./in-pieces.js";

/** Part of the transaction that adds the document with this number. What comes of it does not depend on the order of arrival. */
export async function addFingerprint(
	within: Database,
	document: number,
	{ fingerprint, judgeCopies }: NewDocument,
): Promise<void> {
	const candidates = await readCandidates(within, fingerprint.keys);
	await within
		.insertInto("fingerprint")
		.values({ document, fingerprint: fingerprint.data })
		.execute();
	const keys = [...new Set(fingerprint.keys)];
	for (const piece of inPieces(keys.map((key) => ({ key, document }))))
		await within.insertInto("copy_key").values(piece).execute();
	if (candidates.length === 0) return;
	const edges = judgeCopies(candidates);
	if (edges.length > 0) await addEdges(within, edges);
}

/** Fingerprints of the documents that share a key with these, in order of document. */
export async function readCandidates(
	database: Database,
	keys: readonly number[],
): Promise<readonly CopyCandidate[]> {
	const candidates = new Map<string, CopyCandidate>();
	for (const piece of inPieces(keys)) {
		const rows = await database
			.selectFrom("document")
			.innerJoin("fingerprint", "fingerprint.document", "document.id")
			.select(["document.hash", "document.id", "fingerprint.fingerprint"])
			.where("document.id", "in", (sharing) =>
				sharing
					.selectFrom("copy_key")
					.select("copy_key.document")
					.where("key", "in", piece),
			)
			.execute();
		for (const { hash, fingerprint } of rows)
			candidates.set(hash, { document: hash, data: fingerprint });
	}
	return [...candidates.values()].sort((a, b) =>
		a.document < b.document ? -1 : 1,
	);
}

/** All edges between documents of one story, in the order of their ids. */
export async function readAllEdges(
	database: Database,
): Promise<readonly CopyEdge[]> {
	const rows = await database
		.selectFrom("copy_edge")
		.innerJoin("document as first", "first.id", "copy_edge.a")
		.innerJoin("document as second", "second.id", "copy_edge.b")
		.select(["first.hash as a", "second.hash as b", "copy_edge.kind"])
		.orderBy("first.hash")
		.orderBy("second.hash")
		.execute();
	return rows.map(({ a, b, kind }) => ({
		a,
		b,
		kind: kind === "version" ? "version" : "copy",
	}));
}

async function addEdges(
	within: Database,
	edges: readonly CopyEdge[],
): Promise<void> {
	const hashes = edges.flatMap(({ a, b }) => [a, b]);
	const rows = await within
		.selectFrom("document")
		.select(["id", "hash"])
		.where("hash", "in", [...new Set(hashes)])
		.execute();
	const numbers = new Map(rows.map(({ id, hash }) => [hash, id]));
	await within
		.insertInto("copy_edge")
		.values(
			edges.map(({ a, b, kind }) => ({
				a: numbers.get(a)!,
				b: numbers.get(b)!,
				kind,
			})),
		)
		.execute();
	await joinTellings(within, [...numbers.values()]);
}

/** Makes one telling of these documents and of all that are told with any of them already; the least hash gives it its name. */
async function joinTellings(
	within: Database,
	documents: readonly number[],
): Promise<void> {
	const told = await within
		.selectFrom("telling")
		.select("least")
		.distinct()
		.where("document", "in", documents)
		.execute();
	const old = told.map(({ least }) => least);
	const { id: least } = await within
		.selectFrom("document")
		.select("id")
		.where("id", "in", [...documents, ...old])
		.orderBy("hash")
		.limit(1)
		.executeTakeFirstOrThrow();
	if (old.length > 0)
		await within
			.updateTable("telling")
			.set({ least })
			.where("least", "in", old)
			.execute();
	await within
		.insertInto("telling")
		.values(documents.map((document) => ({ document, least })))
		.onConflict((known) => known.column("document").doUpdateSet({ least }))
		.execute();
}
