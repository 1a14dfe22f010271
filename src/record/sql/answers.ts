/** Answers kept while the record stands as it is: derived, thrown away by the next write. */

import type { Engine } from "./engine.js";
import { packJson, unpackJson } from "./pack-text.js";

export async function readAnswer(
	{ keptAnswer }: Pick<Engine, "keptAnswer">,
	question: string,
): Promise<unknown> {
	const packed = await keptAnswer(question);
	return packed === null ? null : unpackJson(packed);
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
