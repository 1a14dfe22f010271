/** A form that asks a page again, otherwise: without script, and left out where nobody is there to answer it. */

import type { ComponentChildren, VNode } from "preact";
import type { Frame } from "./frame.js";

export function AskForm({
	path,
	name,
	id,
	frame,
	children,
}: {
	/** The logical path of the page asked. */
	readonly path: string;
	/** Its class. */
	readonly name?: string;
	readonly id?: string;
	readonly frame: Frame;
	readonly children: ComponentChildren;
}): VNode | null {
	const address = frame.ask(path);
	return address === null ? null : (
		<form method="get" action={address} class={name} id={id}>
			{children}
		</form>
	);
}
