/** The form under a document for a statement that the reader missed: words are copied into it, or selected in the text above. */

import type { VNode } from "preact";
import type { IssueEntry } from "../../model/codebook.js";
import type { Frame } from "../frame/frame.js";
import {
	CodingFields,
	StanceField,
	StatementFields,
} from "./statement-fields.js";

export function MissedStatement({
	document,
	issues,
	frame,
}: {
	readonly document: string;
	readonly issues: readonly Pick<IssueEntry, "code" | "label">[];
	readonly frame: Frame;
}): VNode | null {
	if (frame.access !== "code") return null;
	return (
		<details id="missed" class="missed">
			<summary>Mark a statement that was missed</summary>
			<p class="meta">
				Select what was said in the text above, or copy it here as it stands
				there.
			</p>
			<form method="post" action="/corrections">
				<input type="hidden" name="document" value={document} />
				<input type="hidden" name="start" value="" />
				<p>
					<label>
						What was said
						<textarea name="quote" required rows={3} maxLength={10_000} />
					</label>
				</p>
				<p class="coding">
					<StatementFields
						speaker=""
						shown={{ issue: null, form: "indirect", said: null }}
						issues={issues}
					/>
					<StanceField name="stance" stance={null} />
				</p>
				<p class="coding">
					<CodingFields frame={frame} next={frame.path} />
					<button type="submit" name="do" value="add">
						Add the statement
					</button>
				</p>
			</form>
			<script type="module" src={frame.asset("review.js")} />
		</details>
	);
}
