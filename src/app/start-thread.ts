/** Starts a thread of the program: compiled beside the compiled program, or from source as the program itself is. */

import { type ResourceLimits, Worker } from "node:worker_threads";

/** What a thread is started with. */
export interface ThreadOptions {
	/** `import.meta.url` of whoever starts it. */
	readonly beside: string;
	/** The module that it runs, without its ending: "./read-worker". */
	readonly module: string;
	/** What the module finds as `workerData`. */
	readonly data?: unknown;
	readonly limits?: ResourceLimits;
}

export function startThread({
	beside,
	module,
	data,
	limits,
}: ThreadOptions): Worker {
	const options = {
		workerData: data,
		...(limits === undefined ? {} : { resourceLimits: limits }),
	};
	if (!beside.endsWith(".ts"))
		return new Worker(new URL(`${module}.js`, beside), options);
	const source = JSON.stringify(new URL(`${module}.ts`, beside).href);
	const load = `import("tsx/esm/api").then(({ tsImport }) => tsImport(${source}, ${source}))`;
	return new Worker(load, { ...options, eval: true });
}
