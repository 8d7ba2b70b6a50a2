/*
 * Imported by modules that show a popover. In a browser without popovers it throws, so these modules fail to load,
 * their links work as plain links, and the elements with `popover` in the HTML stay hidden.
 */
if (!('showPopover' in HTMLElement.prototype)) throw new Error('This browser has no popovers.');
for (const panel of document.querySelectorAll<HTMLElement>('[popover]')) panel.hidden = false;
