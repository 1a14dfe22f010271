/** Threads that read documents side by side, started as they are needed. */

import { setFlagsFromString } from "node:v8";
import type { Worker } from "node:worker_threads";
import { makeUnread, type Unread } from "../../documents/unread.js";
import { type EngineName, USUAL_ENGINE } from "../engine/engine-name.js";
import { startThread } from "../start-thread.js";
import type { ToRead, WasRead } from "./open-document-reader.js";

export interface ReadingPool {
	/** Reads the document on the thread that is free first. Rejects where the reader fails on it. */
	readonly read: (document: ToRead) => Promise<WasRead | Unread>;
	readonly close: () => Promise<void>;
}

/** What a thread sends back for each document. */
export type Answer =
	| { readonly outcome: WasRead | Unread }
	| { readonly fault: { readonly message: string; readonly stack: string } };

interface Task {
	readonly document: ToRead;
	readonly settle: (answer: Answer) => void;
}

interface Thread {
	readonly worker: Worker;
	/** What it reads now, and what it will read next without having to wait for us. */
	readonly tasks: Task[];
	/** Runs out when it has read at the first of these for too long. */
	alarm: NodeJS.Timeout | undefined;
}

/** The one it reads and the one after. */
const TASKS_AHEAD = 2;

/**
 * How much memory threads take for speed: on a reader's own machine little is left for new values, and heaps are looked through before
 * they have grown by much; a worker on a server is spared that work.
 */
export type Memory = "spared" | "ample";

/** Room for the largest input, and how much of it is for what is new, which would grow to three times the size on every thread. */
const LIMITS = {
	spared: { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 32 },
	ample: { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 64 },
} as const satisfies Record<Memory, object>;

/** By how much of what it holds a heap may grow before it is looked through; left alone it grows to several times as much. */
const GROWING_PERCENT = 15;
/** That it is left alone. */
const AS_IT_LIKES = 0;

/** Of all threads and of the whole process: there is no such option for one. */
const letHeapsGrow = (percent: number): void =>
	setFlagsFromString(`--heap-growing-percent=${percent}`);

function startWorker(memory: Memory, engine: EngineName): Worker {
	if (memory === "spared") letHeapsGrow(GROWING_PERCENT);
	return startThread({
		beside: import.meta.url,
		module: "./read-worker",
		data: engine,
		limits: LIMITS[memory],
	});
}

/** How many times as long as the linear model an engine may take. */
const SLOWNESS: Readonly<Record<EngineName, number>> = {
	linear: 1,
	encoder: 50,
};

/**
 * Seconds that a document of so many bytes may take: some hundred times what it needs, since a thread may have to wait for a
 * processor that others use, and a document must not be refused for that.
 */
export const secondsFor = (
	{ bytes }: ToRead,
	engine: EngineName = USUAL_ENGINE,
): number => 60 + 60 * SLOWNESS[engine] * Math.ceil(bytes.length / 1_000_000);

/**
 * A pool of at most `jobs` threads. A document that is not read after `patience` seconds is given up as unread, and its thread with
 * it: nothing else ends a library that has lost its way.
 */
export function makeReadingPool(
	jobs: number,
	{
		engine = USUAL_ENGINE,
		patience = (document) => secondsFor(document, engine),
		memory = "spared",
	}: {
		readonly engine?: EngineName;
		readonly patience?: (document: ToRead) => number;
		readonly memory?: Memory;
	} = {},
): ReadingPool {
	const threads = new Set<Thread>();
	const waiting: Task[] = [];

	const start = (): Thread => {
		const thread: Thread = {
			worker: startWorker(memory, engine),
			tasks: [],
			alarm: undefined,
		};
		threads.add(thread);
		thread.worker.on("message", (answer: Answer) => {
			// A thread that was given up may have answered at the last moment.
			if (!threads.has(thread)) return;
			thread.tasks.shift()?.settle(answer);
			setAlarm(thread);
			assign();
		});
		// Out of memory, say: what it held is lost, the others go on, and a new thread takes the next.
		thread.worker.on("error", ({ message, stack = message }) =>
			replace(thread, { fault: { message, stack } }),
		);
		return thread;
	};
	const replace = (thread: Thread, answer: Answer): void => {
		if (!threads.delete(thread)) return;
		clearTimeout(thread.alarm);
		const [broken, ...others] = thread.tasks;
		broken?.settle(answer);
		waiting.unshift(...others);
		assign();
	};
	const setAlarm = (thread: Thread): void => {
		clearTimeout(thread.alarm);
		const [first] = thread.tasks;
		if (first === undefined) return;
		const seconds = patience(first.document);
		thread.alarm = setTimeout(() => {
			void thread.worker.terminate();
			replace(thread, { outcome: makeUnread("too-slow", { seconds }) });
		}, seconds * 1000);
	};
	const nextThread = (): Thread | null => {
		const [least] = [...threads].sort(
			(a, b) => a.tasks.length - b.tasks.length,
		);
		if (least?.tasks.length === 0) return least;
		if (threads.size < jobs) return start();
		return least !== undefined && least.tasks.length < TASKS_AHEAD
			? least
			: null;
	};
	const assign = (): void => {
		while (waiting.length > 0) {
			const thread = nextThread();
			const task = thread === null ? undefined : waiting.shift();
			if (thread === null || task === undefined) return;
			thread.tasks.push(task);
			if (thread.tasks.length === 1) setAlarm(thread);
			thread.worker.postMessage(task.document);
		}
	};
	return {
		read: (document) =>
			new Promise((resolve, reject) => {
				const settle = (answer: Answer): void => {
					if ("outcome" in answer) resolve(answer.outcome);
					else reject(faultOf(answer.fault));
				};
				waiting.push({ document, settle });
				assign();
			}),
		close: async () => {
			for (const { alarm } of threads) clearTimeout(alarm);
			await Promise.all([...threads].map(({ worker }) => worker.terminate()));
			letHeapsGrow(AS_IT_LIKES);
		},
	};
}

function faultOf({
	message,
	stack,
}: {
	readonly message: string;
	readonly stack: string;
}): Error {
	const fault = new Error(message);
	fault.stack = stack;
	return fault;
}
