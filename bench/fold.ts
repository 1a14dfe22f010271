/**
 * How long the fold takes on a large ground: `npm run bench:fold [documents]`. The ground is made up, with as many entries to a document
 * as real articles gave; 100,000 documents where no number is given. Each part is folded by itself, as commands do, and all together.
 */

import { performance } from "node:perf_hooks";
import { loadCodebook } from "../src/app/load-codebook.js";
import type { Ground } from "../src/model/ground.js";
import { foldActors } from "../src/play/fold-actors.js";
import { foldClaims } from "../src/play/fold-claims.js";
import { makeFoldContext } from "../src/play/fold-context.js";
import { foldCoverage } from "../src/play/fold-coverage.js";
import { foldDrafts } from "../src/play/fold-drafts.js";
import { foldEvents } from "../src/play/fold-events.js";
import { foldStands } from "../src/play/fold-stands.js";
import { foldState } from "../src/play/fold-state.js";
import { makeUpGround } from "./made-up-ground.js";

const NOW = { asOf: null, knownBy: null };
const codebook = loadCodebook();
const documents = Number(process.argv[2] ?? 100_000);

/** Time on the clock and of the processor, in milliseconds, each of the fastest of three runs. */
function fastest(work: () => unknown): {
	readonly clock: number;
	readonly cpu: number;
} {
	let clock = Number.POSITIVE_INFINITY;
	let cpu = Number.POSITIVE_INFINITY;
	for (let run = 0; run < 3; run++) {
		const from = performance.now();
		const used = process.cpuUsage();
		work();
		clock = Math.min(clock, performance.now() - from);
		cpu = Math.min(cpu, process.cpuUsage(used).user / 1000);
	}
	return { clock, cpu };
}

function print(what: string, work: () => unknown): void {
	const { clock, cpu } = fastest(work);
	const row = [what.padEnd(34), clock.toFixed(0).padStart(7), "ms,"];
	console.log(
		[...row, cpu.toFixed(0).padStart(7), "ms of processor"].join(" "),
	);
}

const ground = makeUpGround(documents, codebook);
const { positions, provisions, claims, events, drafts } = ground;
console.log(
	`${documents} documents, ${positions.length} positions, ${provisions.length} provisions, ${claims.length} claims, ${events.length} events, ${drafts.length} draft entries`,
);

const only = (parts: Partial<Ground>): Ground => ({
	...ground,
	drafts: [],
	provisions: [],
	positions: [],
	claims: [],
	events: [],
	...parts,
});

const rows: readonly (readonly [string, () => unknown])[] = [
	[
		"context: admission, actors, drafts",
		() => makeFoldContext(ground, NOW, codebook),
	],
	[
		"stands (matrix)",
		() =>
			foldStands(makeFoldContext(only({ positions, drafts }), NOW, codebook)),
	],
	[
		"drafts",
		() =>
			foldDrafts(makeFoldContext(only({ drafts, provisions }), NOW, codebook)),
	],
	[
		"claims",
		() => foldClaims(makeFoldContext(only({ claims }), NOW, codebook)),
	],
	[
		"events (timeline)",
		() => foldEvents(makeFoldContext(only({ events }), NOW, codebook)),
	],
	["actors", () => foldActors(makeFoldContext(only({}), NOW, codebook))],
	["coverage", () => foldCoverage(makeFoldContext(only({}), NOW, codebook))],
	// Spread, since each part is folded when it is looked at.
	["the whole state", () => ({ ...foldState(ground, NOW, codebook) })],
];
for (const [what, work] of rows) print(what, work);
