/** Reports whether a key event is of the Tab key. With Shift, WebKitGTK calls the key “Unidentified”. */
export const isTab = ({ key, code }: KeyboardEvent): boolean => key === 'Tab' || code === 'Tab';
