/** Reads the documents of a record again and tells what became of them. */

import { availableParallelism } from "node:os";
import type { EngineName } from "../app/engine/engine-name.js";
import { loadCodebook } from "../app/load-codebook.js";
import { openRecord } from "../app/record/open-record.js";
import { readerVersion } from "../app/record/reader-version.js";
import { makeReadingPool } from "../app/record/reading-pool.js";
import {
	type RereadOutcome,
	type RereadTools,
	reread,
} from "../app/record/reread.js";
import { unreadMessage } from "../views/finding-messages.js";
import { answerUsual } from "./answer-usual.js";
import { complain, complainOfFault } from "./complain.js";
import { DONE, FAULT, INPUT_REFUSED } from "./exit-codes.js";
import { onRecord } from "./on-record.js";
import { makeProgress } from "./progress.js";
import type { RereadOptions } from "./reread.js";
import { write } from "./write.js";

/** The exit code: `INPUT_REFUSED` if this reader cannot read what another could, `FAULT` if any document broke the program. */
export function rereadAndPrint({
	record,
	all,
	engine,
	jobs = availableParallelism(),
}: RereadOptions): Promise<number> {
	return onRecord(
		() => openRecord({ record }),
		async (store) => {
			const readers = makeReaders(jobs);
			const progress = makeProgress();
			const counts = { reread: 0, unread: 0, failed: 0 };
			try {
				await reread(all === true ? "all" : "outdated", {
					store,
					engine: engine ?? null,
					readerOf: readers.of,
					now: () => new Date().toISOString(),
					report: (outcome) => {
						counts[outcome.kind]++;
						if (outcome.kind !== "reread") progress.hide();
						tell(outcome);
						progress.show(`${counts.reread} read again`);
					},
				});
				// The threads hold more memory than the answers need.
				await readers.close();
				await answerUsual(store, loadCodebook(), progress);
			} finally {
				progress.hide();
				await readers.close();
			}
			await write(`${counts.reread} read again\n`);
			if (counts.failed > 0) return FAULT;
			return counts.unread > 0 ? INPUT_REFUSED : DONE;
		},
	);
}

interface Readers {
	readonly of: RereadTools["readerOf"];
	readonly close: () => Promise<void>;
}

/** The reader of each engine, with threads of its own, made when it is first asked for. */
function makeReaders(jobs: number): Readers {
	const made = new Map<EngineName, ReturnType<Readers["of"]>>();
	return {
		of: (engine) => {
			const known = made.get(engine);
			if (known !== undefined) return known;
			const reader = {
				pool: makeReadingPool(jobs, { engine }),
				version: readerVersion(engine),
			};
			made.set(engine, reader);
			return reader;
		},
		close: async () => {
			for (const { pool } of made.values()) await pool.close();
		},
	};
}

function tell(outcome: RereadOutcome): void {
	if (outcome.kind === "unread")
		complain(
			`${outcome.place}: ${unreadMessage(outcome.unread)}; its last reading stands`,
		);
	else if (outcome.kind === "failed")
		complainOfFault(outcome.error, outcome.place);
}
