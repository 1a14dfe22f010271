/** Whether a record is one that several people reach, so that a desk on it always asks who they are. */

/** True for an address of a database server; a file is its owner's. */
export function isSharedRecord(record: string): boolean {
	return /^postgres(?:ql)?:\/\//i.test(record);
}
