/** What the desk and the thread beside it send each other. */

import type { AskedPage, RenderedPage } from "../render-page.js";

/** What the thread is started with. */
export interface AsideData {
	/** The file or the address of the record, which the thread opens for itself. */
	readonly record: string;
	/** Name of the record in the masthead. */
	readonly name: string;
}

export interface AsideQuestion {
	/** By which the answer is known. */
	readonly number: number;
	readonly page: AskedPage;
}

export type AsideOutcome =
	| { readonly page: RenderedPage }
	| { readonly fault: { readonly message: string; readonly stack: string } };

export type AsideAnswer = { readonly number: number } & AsideOutcome;
