// What a press is meant for. The screens hear none that was meant for something else: the rest of a double click when another screen
// has come under the pointer, Enter that is held down, and the keys by which an input method has its words confirmed.

/** Milliseconds in which a finger that taps twice has done so; not every browser tells of that. */
const TWICE = 350;
/** Milliseconds after which a third click is no part of a double one, but of someone in haste. */
const ON = 500;
/** Pixels between two taps at one place. */
const NEAR = 24;

/** Keeps from what is drawn within `root` the presses that were not meant for it. What the host has put there is the host's. */
export function heed(root) {
  // A screen that is gone shall not be kept for having been pressed.
  let under;
  let isFinger = false;
  let heard;

  const ears = {
    pointerdown({ target, pointerType }) {
      under = new WeakRef(target);
      isFinger = pointerType !== "mouse";
    },
    click(event) {
      const { detail, target, timeStamp, clientX, clientY } = event;
      // A key, a screen reader or a script presses what it means.
      if (detail === 0) return;
      const click = { timeStamp, clientX, clientY };
      const thing = pressedBy(target);
      const isGone = under?.deref()?.isConnected === false;
      if (isGone || (isRestOf(heard, click, detail, isFinger) && doesOther(heard, thing))) swallow(event);
      else heard = { ...click, thing: new WeakRef(thing) };
    },
    keydown(event) {
      // Safari ends the composition before it tells of the key that did so, and only the code says that the key is none.
      if (event.isComposing || event.keyCode === 229) event.stopPropagation();
      else if (event.key === "Enter" && event.repeat) swallow(event);
    },
  };
  for (const [type, hear] of Object.entries(ears)) root.addEventListener(type, (event) => root.contains(event.target) && hear(event), true);
}

/** What a click presses: a label stands for its field, and what is in a button for the button. */
const pressedBy = (target) => target.closest("label")?.control ?? target.closest("button") ?? target;

/** Whether a click belongs to the one that was heard last. */
function isRestOf(heard, click, detail, isFinger) {
  if (detail === 2) return true;
  const passed = heard ? click.timeStamp - heard.timeStamp : Infinity;
  if (detail > 2) return passed < ON;
  const isNear = (axis) => Math.abs(click[axis] - heard[axis]) < NEAR;
  return isFinger && passed < TWICE && isNear("clientX") && isNear("clientY");
}

/** Whether it would do something else than that one, as it may on another screen, and as a button may: where a row is removed, the next takes its place. */
const doesOther = (heard, thing) => thing !== heard?.thing.deref() || thing.localName === "button";

function swallow(event) {
  event.preventDefault();
  event.stopPropagation();
}
