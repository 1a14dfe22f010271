/** Who looks at the desk, where it asks: known from the gate on, in every handler behind it. */

import type { Context } from "hono";
import { mayAs, type Role } from "../../record/people.js";
import type { Frame } from "../frame/frame.js";

export interface Viewer {
	readonly name: string;
	readonly role: Role;
}

declare module "hono" {
	interface ContextVariableMap {
		readonly viewer: Viewer | null;
	}
}

/** Null where the desk asks nobody who they are, or has not asked yet. */
export function viewerOf(context: Context): Viewer | null {
	return context.get("viewer") ?? null;
}

/** What may be done in this answer: what the desk allows at all, and of that what the viewer may. */
export function accessOf(
	context: Context,
	desk: Pick<Frame, "access">,
): Frame["access"] {
	const viewer = viewerOf(context);
	return viewer === null || mayAs(viewer.role, "coder") ? desk.access : "read";
}
