/** The keys of the review, as "?" shows them; `review.js` does what they say. */

import type { VNode } from "preact";

const KEYS: readonly (readonly [string, string])[] = [
	["j, k", "next, previous statement"],
	["a", "accept"],
	["r", "reject"],
	["e", "change: speaker first, then Tab; Enter records"],
	["o", "open its document"],
	["u", "take back the latest correction"],
	["Esc", "out of a field or of this list"],
	["?", "this list"],
];

export function Keys(): VNode {
	return (
		<dialog id="keys" aria-label="Keys">
			<dl>
				{KEYS.map(([key, does]) => (
					<div key={key}>
						<dt>
							<kbd>{key}</kbd>
						</dt>
						<dd>{does}</dd>
					</div>
				))}
			</dl>
			<form method="dialog">
				<button type="submit">Close</button>
			</form>
		</dialog>
	);
}
