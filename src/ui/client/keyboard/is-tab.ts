/**
 * Reports whether a key event is of the Tab key, without the keys that change tabs or windows with it. With Shift,
 * WebKitGTK calls the key “Unidentified”.
 */
export const isTab = ({ key, code, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
	(key === 'Tab' || code === 'Tab') && !ctrlKey && !altKey && !metaKey;
