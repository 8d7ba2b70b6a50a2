import type { JsonNode } from './json-node.ts';
import type { SyntaxMistake } from './parsed-text.ts';
import { readJsonWord } from './read-json-word.ts';
import { shorten } from './shorten.ts';
import type { Token } from './tokenize-json.ts';

/** The opening bracket of an object or a list. */
type Bracket = '{' | '[';
const CLOSE = { '{': '}', '[': ']' } as const;

/**
 * Recursive-descent parser of JSON tokens that recovers from mistakes: it notes a missing or superfluous bracket, comma
 * or colon in `slips` and reads on.
 */
export class JsonReader {
	readonly mistakes: SyntaxMistake[] = [];
	readonly #tokens: readonly Token[];
	/** Position of the next token. */
	#position = 0;
	/** The open brackets, outermost first. */
	readonly #open: Bracket[] = [];
	/**
	 * Set after an object or list whose closing bracket is missing, so that the parent does not note a missing comma:
	 * the comma that was read within it or, if that is missing too and noted, the token before.
	 */
	#commaForParent: Token | undefined;

	constructor(tokens: readonly Token[]) {
		this.#tokens = tokens;
	}

	/** Reads the value of the file. Returns undefined if the file is empty. */
	read(): JsonNode | undefined {
		if (this.#next.type === 'end') {
			this.#note(0, 'The file is empty. Write what belongs in it, or restore it.');
			return undefined;
		}
		const root = this.#value();
		const following = this.#next;
		if (following.type !== 'end') {
			const message = `"${shorten(following.typed)}" stands after the bracket that closes the file. Delete it, or move that bracket down.`;
			this.#note(following.start, message);
		}
		return root;
	}

	get #next(): Token {
		return this.#tokens[this.#position]!;
	}

	get #last(): Token {
		return this.#tokens[this.#position - 1] ?? this.#next;
	}

	#take(): Token {
		const token = this.#next;
		if (token.type !== 'end') this.#position += 1;
		return token;
	}

	#takeComma(): Token | undefined {
		return this.#next.type === ',' ? this.#take() : undefined;
	}

	#note(offset: number, message: string): void {
		this.mistakes.push({ offset, message });
	}

	#value(): JsonNode {
		const token = this.#next;
		if (token.type === '{' || token.type === '[') return this.#inBrackets(token.type, this.#take());
		if (token.type === 'text' || token.type === 'word') {
			this.#take();
			if (token.type === 'text') return { value: token.says, start: token.start };
			const { value, mistake } = readJsonWord(token.typed);
			if (mistake) this.#note(token.start, mistake);
			return { value, start: token.start };
		}
		const { type, typed, end } = this.#last;
		const before = type === ':' ? this.#tokens[this.#position - 2]!.typed : typed;
		this.#note(end, `No value stands after ${shorten(before)}. Write one there.`);
		return { value: null, start: end };
	}

	/** Reads an object or a list, from the token after its opening bracket to its closing bracket. */
	#inBrackets(type: Bracket, { start }: Token): JsonNode {
		this.#open.push(type);
		const node: JsonNode =
			type === '{' ? { start, value: {}, fields: new Map() } : { start, value: [], items: [] };
		let comma: Token | undefined;
		let isFirst = true;
		while (!this.#closes(type, comma)) {
			if (this.#next.type === ',') {
				comma = this.#take();
				this.#note(comma.start, 'This comma is one too many. Delete it.');
				continue;
			}
			if (!isFirst && !comma) this.#note(this.#last.end, this.#missingComma());
			if (type === '{') this.#field(node, comma);
			else this.#item(node);
			isFirst = false;
			comma = this.#takeComma() ?? this.#commaForParent;
			this.#commaForParent = undefined;
		}
		this.#open.pop();
		return node;
	}

	/**
	 * Reports whether an object or list ends here: at its closing bracket, which is taken, or because that is missing.
	 * @param comma The comma before this position, if there is one.
	 */
	#closes(type: Bracket, comma: Token | undefined): boolean {
		const close = CLOSE[type];
		const { type: found, typed, start } = this.#next;
		if (found === close) {
			if (comma) {
				const message = `The comma before "${close}" is one too many: nothing follows it. Delete it.`;
				this.#note(comma.start, message);
			}
			this.#take();
			return true;
		}
		const isDoubled = typed === this.#last.typed && start === this.#last.end;
		if (!isDoubled && this.#endsEarly(type, comma)) return true;
		if (found !== '}' && found !== ']') return false;
		this.#note(start, `This "${typed}" closes nothing. Delete it, or write "${close}".`);
		this.#take();
		return this.#closes(type, undefined);
	}

	/** Reports whether the closing bracket is missing, because the next token belongs to the parent. Notes the mistake. */
	#endsEarly(type: Bracket, comma: Token | undefined): boolean {
		const { type: found, typed, start } = this.#next;
		const outer = this.#open.at(-2);
		const closesParent = found === 'end' || (outer && found === CLOSE[outer]);
		const isNextItem = type === '{' && outer === '[' && found === '{';
		const isNextField = type === '[' && outer === '{' && this.#isFieldNext;
		if (!closesParent && !isNextItem && !isNextField) return false;
		const close = CLOSE[type] + (closesParent || comma ? '' : ',');
		const where = found === 'end' ? 'the end of the file' : `this ${typed}`;
		const message = `A "${close}" is missing before ${where}. Write it where the ${type === '[' ? 'list' : 'item'} ends.`;
		this.#note(isNextField || found === 'end' ? this.#last.end : start, message);
		if (!closesParent) this.#commaForParent = comma ?? this.#last;
		return true;
	}

	get #isFieldNext(): boolean {
		return this.#next.type === 'text' && this.#tokens[this.#position + 1]?.type === ':';
	}

	#item({ value, items }: JsonNode): void {
		const { typed, start } = this.#next;
		if (this.#isFieldNext) {
			const message = `A "{" is missing before ${typed}. Put the fields of an item between { and }.`;
			this.#note(start, message);
		}
		const item = this.#isFieldNext ? this.#inBrackets('{', this.#next) : this.#value();
		items!.push(item);
		(value as unknown[]).push(item.value);
	}

	#field({ value, fields }: JsonNode, comma: Token | undefined): void {
		const { type, typed, start, says } = this.#next;
		const name = says ?? typed;
		if (type === 'word' && /^\d+$/.test(typed) && comma?.end === start) {
			const number = this.#tokens[this.#position - 2]!.typed;
			this.#take();
			const message = `"${number},${typed}" has a comma within the number. Write a point: ${number}.${typed}.`;
			this.#note(comma.start, message);
			return;
		}
		if (type === 'word' || type === 'text') this.#take();
		else this.#note(start, `The name of a field is missing before "${typed}". Write it there.`);
		if (type === 'word') {
			const message = `The field ${typed} has no quotation marks. Write "${typed}" with straight ones around it.`;
			this.#note(start, message);
		}
		if (fields!.has(name))
			this.#note(start, `The field "${name}" is here twice. Keep one of them.`);
		if (!this.#colon(name)) return;
		const node = this.#value();
		fields!.set(name, { start, node });
		(value as Record<string, unknown>)[name] = node.value;
	}

	/** Takes the colon after a field’s name, and notes a missing colon or value. Reports whether a value follows. */
	#colon(name: string): boolean {
		const { type, typed } = this.#next;
		if (type === ':' || typed === '=') this.#take();
		if (type === ':') return true;
		const plainName = name.replace(/:\s*$/, '');
		const isAlone = type === ',' || type === '}' || type === ']' || type === 'end';
		const message = isAlone
			? `The field "${name}" has no value. Write one: "${name}": "…".`
			: `A ${plainName === name ? `colon is missing after "${plainName}"` : `quotation mark is missing after "${plainName}`}. Write "${plainName}": and then the value.`;
		this.#note(this.#last.end, message);
		return !isAlone;
	}

	#missingComma(): string {
		const { type, typed, end } = this.#last;
		const { type: next, start } = this.#next;
		if (type === 'text' && next === 'word' && start === end) {
			return `A quotation mark stands within the text after ${shorten(typed)}. Write “ and ” within texts, or \\".`;
		}
		return `A comma is missing after ${shorten(typed)}. Put one there.`;
	}
}
