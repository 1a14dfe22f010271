/** Adds documents to a record and tells what became of each. */

import { availableParallelism } from "node:os";
import { USUAL_ENGINE } from "../app/engine/engine-name.js";
import { loadCodebook } from "../app/load-codebook.js";
import { type AddTools, addDocuments } from "../app/record/add-documents.js";
import type { AddOutcome } from "../app/record/add-entry.js";
import { openRecord, recordFiles } from "../app/record/open-record.js";
import { readerVersion } from "../app/record/reader-version.js";
import { makeReadingPool } from "../app/record/reading-pool.js";
import { unreadMessage } from "../views/finding-messages.js";
import type { AddOptions } from "./add.js";
import { answerUsual } from "./answer-usual.js";
import { complain, complainOfFault } from "./complain.js";
import { DONE, FAULT, INPUT_REFUSED } from "./exit-codes.js";
import { onRecord } from "./on-record.js";
import { makeProgress } from "./progress.js";
import { write } from "./write.js";

/** The exit code: `INPUT_REFUSED` if any input was refused or the record cannot be used, `FAULT` if any broke the program. */
export function addAndPrint(
	paths: readonly string[],
	options: AddOptions,
): Promise<number> {
	const tally = makeTally();
	return onRecord(
		() => openRecord({ record: options.record, create: true }),
		async (store) => {
			const { engine = USUAL_ENGINE, jobs = availableParallelism() } = options;
			const pool = makeReadingPool(jobs, { engine });
			const progress = makeProgress();
			const report: AddTools["report"] = (outcome) => {
				tally.count(outcome);
				const line = lineOf(outcome, options);
				if (line !== null) progress.hide();
				line?.();
				progress.show(tally.line());
			};
			try {
				await addDocuments(requestOf(paths, options), {
					store,
					pool,
					report,
					readerVersion: readerVersion(engine),
					now: () => new Date().toISOString(),
				});
				// The threads hold more memory than the answers need.
				await pool.close();
				if (tally.hasAdded())
					await answerUsual(store, loadCodebook(), progress);
			} finally {
				progress.hide();
				await pool.close();
				await write(
					options.json === true
						? `${JSON.stringify(tally.summary(), null, 1)}\n`
						: `${tally.line()}\n`,
				);
			}
			return tally.code();
		},
	);
}

/** What is asked of the intake by a command line. */
export function requestOf(paths: readonly string[], options: AddOptions) {
	return {
		paths,
		except: recordFiles(options.record),
		published: options.published ?? null,
		publisher: options.publisher ?? null,
		draft: options.draft ?? null,
		tags: options.tag ?? [],
		reach:
			options.allowPrivate === true ? ("any" as const) : ("public" as const),
		columns: options.columns ?? {},
	};
}

/** Prints what is to be told of one input; null where nothing is. */
function lineOf(
	outcome: AddOutcome,
	{ list }: AddOptions,
): (() => void) | null {
	const { kind, place } = outcome;
	if (kind === "unread")
		return () => complain(`${place}: ${unreadMessage(outcome.unread)}`);
	if (kind === "failed") return () => complainOfFault(outcome.error, place);
	return list === true
		? () => process.stdout.write(`${kind} ${outcome.id} ${place}\n`)
		: null;
}

interface Tally {
	readonly hasAdded: () => boolean;
	readonly count: (outcome: AddOutcome) => void;
	readonly line: () => string;
	readonly summary: () => unknown;
	readonly code: () => number;
}

function makeTally(): Tally {
	const counts = { added: 0, known: 0, unread: 0, failed: 0 };
	const refused: { place: string; reason: string; message: string }[] = [];
	return {
		hasAdded: () => counts.added > 0,
		count: (outcome) => {
			counts[outcome.kind]++;
			if (outcome.kind === "unread")
				refused.push({
					place: outcome.place,
					reason: outcome.unread.reason,
					message: unreadMessage(outcome.unread),
				});
		},
		line: () => {
			const parts = [
				`${counts.added} added`,
				`${counts.known} there already`,
				...(counts.unread > 0 ? [`${counts.unread} not read`] : []),
				...(counts.failed > 0 ? [`${counts.failed} failed`] : []),
			];
			return parts.join(", ");
		},
		summary: () => ({ ...counts, refused }),
		code: () =>
			counts.failed > 0 ? FAULT : counts.unread > 0 ? INPUT_REFUSED : DONE,
	};
}
