/** The page for an address that leads nowhere: what was wrong with it, and where to go on. */

import type { VNode } from "preact";
import type { Frame } from "./frame/frame.js";

export function Refusal({
	why,
	frame,
}: {
	readonly why: string;
	readonly frame: Frame;
}): VNode {
	return (
		<>
			<p>{why}</p>
			<p>
				Go to the <a href={frame.href("/")}>brief</a>, or look through the{" "}
				<a href={frame.href("/documents")}>documents</a>.
			</p>
		</>
	);
}
