/** A stance by shape, colour and word; the colour is a class, since the page allows no inline style. */

import type { VNode } from "preact";

/** `text` begins with the shape, as the views write it: "▲ supports". */
export function StanceMark({
	stance,
	text,
}: {
	readonly stance: string | number | null;
	readonly text: string;
}): VNode {
	const [shape = "", ...words] = text.split(" ");
	return (
		<span class={`stance ${stance ?? "silent"}`}>
			<span class="shape" aria-hidden="true">
				{shape}
			</span>
			{words.length === 0 ? null : ` ${words.join(" ")}`}
		</span>
	);
}
