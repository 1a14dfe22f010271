/** The thread that renders pages aside: to fold a large record takes seconds, and nobody else is to wait meanwhile. */

import type { Worker } from "node:worker_threads";
import { startThread } from "../../app/start-thread.js";
import type { AskedPage, RenderedPage } from "../render-page.js";
import type { AsideAnswer, AsideData, AsideQuestion } from "./messages.js";

export interface Aside {
	/** Rejects with the fault where the thread could not answer. */
	readonly render: (asked: AskedPage) => Promise<RenderedPage>;
	readonly close: () => Promise<void>;
}

interface Waiting {
	readonly resolve: (page: RenderedPage) => void;
	readonly reject: (fault: Error) => void;
}

/**
 * Starts the thread on a record, which it opens for itself. One that ends (out of memory, say) is replaced at the next question; what was
 * asked of it is answered with its fault.
 */
export function makeAside(data: AsideData): Aside {
	const waiting = new Map<number, Waiting>();
	let thread: Worker | null = null;
	let asked = 0;

	const settle = ({ number, ...answer }: AsideAnswer): void => {
		const asker = waiting.get(number);
		waiting.delete(number);
		if ("page" in answer) asker?.resolve(answer.page);
		else asker?.reject(faultOf(answer.fault));
	};
	const giveUp = (fault: Error): void => {
		thread = null;
		for (const { reject } of waiting.values()) reject(fault);
		waiting.clear();
	};
	const start = (): Worker => {
		const started = startThread({
			beside: import.meta.url,
			module: "./page-thread",
			data,
		});
		started.on("message", settle);
		started.on("error", giveUp);
		thread = started;
		return started;
	};

	start();
	return {
		render: (page) =>
			new Promise((resolve, reject) => {
				const number = ++asked;
				waiting.set(number, { resolve, reject });
				const question: AsideQuestion = { number, page };
				(thread ?? start()).postMessage(question);
			}),
		close: async () => {
			await thread?.terminate();
			giveUp(new Error("the desk is closed"));
		},
	};
}

function faultOf({
	message,
	stack,
}: Extract<AsideAnswer, { readonly fault: unknown }>["fault"]): Error {
	const fault = new Error(message);
	fault.stack = stack;
	return fault;
}
