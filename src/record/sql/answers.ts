/** Answers kept while the record stands as it is: derived, thrown away by the next write. */

import type { Database, Engine } from "./engine.js";
import { packJson, unpackJson } from "./pack-text.js";

export async function readAnswer(
	database: Database,
	question: string,
): Promise<unknown> {
	const row = await database
		.selectFrom("answer")
		.innerJoin("revision", "revision.value", "answer.revision")
		.select("answer.answer")
		.where("question", "=", question)
		.executeTakeFirst();
	return row === undefined ? null : unpackJson(row.answer);
}

/** Those of other revisions are forgotten: no question will ever find them. */
export async function keepAnswer(
	{ write }: Engine,
	question: string,
	{ revision, answer }: { readonly revision: number; readonly answer: unknown },
): Promise<void> {
	const packed = packJson(answer);
	await write(async (within) => {
		await within
			.deleteFrom("answer")
			.where("revision", "!=", revision)
			.execute();
		await within
			.insertInto("answer")
			.values({ question, revision, answer: packed })
			.onConflict((conflict) =>
				conflict.column("question").doUpdateSet({ revision, answer: packed }),
			)
			.execute();
	});
}
