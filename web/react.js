// Preact in place of React: the page and its libraries are bundled with this file where they import React.
import { options } from "preact";

// Effects run as soon as the page is drawn, as React's do after a key: the next key finds them done.
options.requestAnimationFrame = queueMicrotask;

export * from "preact/compat";
// Components that the page does not use import an Activity.
export { default, Fragment as Activity } from "preact/compat";
