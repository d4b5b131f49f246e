// Keeps clicks and keys that were meant for something else from the screens: the rest of a double click when another screen has come under
// the pointer, Enter that is held down, and the keys that confirm the words of an input method.

/** Milliseconds in which a finger that taps twice has done so; not every browser reports a double tap. */
const TWICE = 350;
/** Milliseconds after which a third click is no part of a double one, but of someone in haste. */
const ON = 500;
/** Pixels between two taps at one place. */
const NEAR = 24;

/** Keeps from what is drawn within `root`, and is heard there after this, the clicks that were not meant for it. What the host has put there is the host's. */
export function guardClicks(root) {
  // A weak reference, so that a screen that is gone is not kept in memory.
  let under;
  let isFinger = false;
  let last;

  const listeners = {
    pointerdown({ target, pointerType }) {
      under = new WeakRef(target);
      isFinger = pointerType !== "mouse";
    },
    click(event) {
      const { detail, target, timeStamp, clientX, clientY } = event;
      // A key, a screen reader or a script clicks what it means.
      if (detail === 0) return;
      const click = { timeStamp, clientX, clientY };
      const thing = clickTarget(target);
      const isGone = under?.deref()?.isConnected === false;
      if (isGone || (isRestOf(last, click, detail, isFinger) && doesSomethingElse(last, thing))) cancel(event);
      else last = { ...click, thing: new WeakRef(thing) };
    },
    keydown(event) {
      // Safari ends the composition before it reports the key that did so, and only the code shows that it is no key.
      if (event.isComposing || event.keyCode === 229) event.stopImmediatePropagation();
      else if (event.key === "Enter" && event.repeat) cancel(event);
    },
  };
  for (const [type, listener] of Object.entries(listeners)) root.addEventListener(type, (event) => root.contains(event.target) && listener(event), true);
}

/** What a click is on: a label stands for its field, and what is in a button for the button. */
const clickTarget = (target) => target.closest("label")?.control ?? target.closest("button") ?? target;

/** Whether a click belongs to the last one that was let through. */
function isRestOf(last, click, detail, isFinger) {
  if (detail === 2) return true;
  const passed = last ? click.timeStamp - last.timeStamp : Infinity;
  if (detail > 2) return passed < ON;
  const isNear = (axis) => Math.abs(click[axis] - last[axis]) < NEAR;
  return isFinger && passed < TWICE && isNear("clientX") && isNear("clientY");
}

/** Whether it would do something else than that one, as it may on another screen, and as a button may: where a row is removed, the next takes its place. */
const doesSomethingElse = (last, thing) => thing !== last?.thing.deref() || thing.localName === "button";

function cancel(event) {
  event.preventDefault();
  event.stopImmediatePropagation();
}
