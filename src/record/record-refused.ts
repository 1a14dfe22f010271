/** A record that cannot be used as it is, told in one line for a person. */

/** Thrown on opening, and where the disk is full; commands print its message and no stack. */
export class RecordRefused extends Error {
	override readonly name = "RecordRefused";
}
