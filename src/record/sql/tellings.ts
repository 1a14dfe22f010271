/** Tellings: the documents of one story, kept under the one with the least hash, in whatever order they came. */

import type { Database } from "./engine.js";
import { inPieces } from "./in-pieces.js";

/** Makes one telling of these documents and of all that are told with any of them already. */
export async function tellTogether(
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

/** After `document` lost its edges: those it was told with are one telling only as far as others bind them. */
export async function tellApart(
	within: Database,
	document: number,
): Promise<void> {
	const rows = await within
		.selectFrom("telling as its")
		.innerJoin("telling", "telling.least", "its.least")
		.select("telling.document")
		.where("its.document", "=", document)
		.execute();
	const members = rows.map(({ document: member }) => member);
	for (const piece of inPieces(members))
		await within.deleteFrom("telling").where("document", "in", piece).execute();
	for (const piece of inPieces(members)) {
		const edges = await within
			.selectFrom("copy_edge")
			.select(["a", "b"])
			.where("a", "in", piece)
			.execute();
		for (const { a, b } of edges) await tellTogether(within, [a, b]);
	}
}
