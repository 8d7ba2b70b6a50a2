/** A value and where it stands. */
export interface JsonNode {
	value: unknown;
	start: number;
	/** Of an object: each field’s value, and where its name stands. */
	fields?: Map<string, { start: number; node: JsonNode }>;
	/** Of a list. */
	items?: JsonNode[];
}
